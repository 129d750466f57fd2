/** What to connect or import before a KPI can be measured: the kind of source that usually delivers what is missing. */
import type { Need } from './terms.ts'
import type { EventType } from '../facts/types.ts'
import type { MeasureId } from '../measures/ids.ts'

export const SOURCE_KINDS = ['network', 'chat', 'site', 'crm', 'ads', 'monitoring', 'typed'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

const OF_EVENT: Record<EventType, SourceKind> = {
  comment: 'network',
  message: 'chat',
  mention: 'monitoring',
  visit: 'site',
  lead: 'crm',
  sale: 'crm',
  question: 'chat',
  join: 'chat',
  leave: 'chat',
}

const OF_MEASURE: Partial<Record<MeasureId, SourceKind>> = {
  members: 'chat',
  messages: 'chat',
  questions: 'chat',
  response_seconds: 'chat',
  ratings: 'typed',
  ratings_good: 'typed',
  mentions: 'monitoring',
  mentions_market: 'monitoring',
  hashtag_posts: 'monitoring',
  unique_visitors: 'site',
  page_views: 'site',
  site_visits: 'site',
  site_pageviews: 'site',
  site_users: 'site',
  bounces: 'site',
  goal_reaches: 'site',
  visit_seconds: 'site',
  leads: 'crm',
  handled_leads: 'crm',
  sales: 'crm',
  revenue: 'crm',
  subscriptions: 'crm',
  spend: 'ads',
  ad_clicks: 'ads',
  ad_impressions: 'ads',
  ad_results: 'ads',
  follows_ads: 'ads',
  reach_ads: 'ads',
  contest_leads: 'typed',
  contest_participants: 'typed',
  follows_contest: 'typed',
  planned_posts: 'typed',
  award: 'typed',
}

/** Each kind once, in the order in which the needs name them. */
export const sourcesFor = (needs: readonly Need[]): readonly SourceKind[] => [
  ...new Set(
    needs.map((need) =>
      'event' in need ? OF_EVENT[need.event] : 'measure' in need ? (OF_MEASURE[need.measure] ?? 'network') : 'network',
    ),
  ),
]
