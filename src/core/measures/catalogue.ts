/** One entry per measure: what it is, what it counts, and the levels at which a source can deliver it. */
import { MeriloError } from '../errors.ts'
import { MEASURE_IDS, type MeasureId } from './ids.ts'
import type { Level, Measure, MeasureKind, MeasureUnit } from './types.ts'

type Entry = readonly [kind: MeasureKind, unit: MeasureUnit, ...levels: Level[]]

const DAY: Level = 'account-day'

const entries: Record<MeasureId, Entry> = {
  followers: ['stock', 'people', DAY],
  members: ['stock', 'people', DAY],

  follows: ['flow', 'people', DAY, 'post'],
  unfollows: ['flow', 'people', DAY],
  net_follows: ['flow', 'people', DAY, 'post'],
  follows_ads: ['flow', 'people', DAY, 'spend'],
  follows_contest: ['flow', 'people', DAY],

  reach: ['unique', 'people', DAY, 'post'],
  reach_followers: ['unique', 'people', DAY, 'post'],
  reach_organic: ['unique', 'people', DAY, 'post'],
  reach_viral: ['unique', 'people', DAY, 'post'],
  reach_ads: ['unique', 'people', DAY, 'post', 'spend'],
  reach_daily: ['unique', 'people', DAY],
  unique_viewers: ['unique', 'people', DAY, 'post'],
  unique_visitors: ['unique', 'people', DAY],
  engaged_users: ['unique', 'people', DAY, 'post'],

  views: ['flow', 'times', DAY, 'post'],
  impressions: ['flow', 'times', DAY, 'post'],
  engaged_views: ['flow', 'times', DAY, 'post'],
  profile_visits: ['flow', 'times', DAY, 'post'],
  page_views: ['flow', 'times', DAY],
  ad_impressions: ['flow', 'times', DAY, 'post', 'spend'],

  likes: ['flow', 'times', DAY, 'post'],
  comments: ['flow', 'times', DAY, 'post', 'comment'],
  shares: ['flow', 'times', DAY, 'post'],
  saves: ['flow', 'times', DAY, 'post'],
  replies: ['flow', 'times', DAY, 'post'],
  dislikes: ['flow', 'times', DAY, 'post'],
  engagements: ['flow', 'times', DAY, 'post'],
  poll_votes: ['flow', 'times', DAY, 'post'],
  content_interactions: ['flow', 'times', DAY, 'post'],
  hides: ['flow', 'times', DAY, 'post'],
  reports: ['flow', 'times', DAY, 'post'],
  negative_feedback: ['flow', 'times', DAY, 'post'],

  link_clicks: ['flow', 'times', DAY, 'post'],
  clicks: ['flow', 'times', DAY, 'post'],
  contact_clicks: ['flow', 'times', DAY, 'post'],
  location_clicks: ['flow', 'times', DAY, 'post'],
  photo_clicks: ['flow', 'times', DAY, 'post'],
  other_clicks: ['flow', 'times', DAY, 'post'],
  ad_clicks: ['flow', 'times', DAY, 'spend'],

  watch_seconds: ['flow', 'seconds', DAY, 'post'],
  average_view_seconds: ['duration', 'seconds', DAY, 'post'],

  posts: ['flow', 'pieces', DAY],
  stories: ['flow', 'pieces', DAY],
  planned_posts: ['flow', 'pieces', DAY],

  messages: ['flow', 'pieces', DAY, 'message'],
  questions: ['flow', 'pieces', DAY, 'comment', 'message'],
  response_seconds: ['duration', 'seconds', DAY, 'comment', 'message'],
  ratings: ['flow', 'pieces', DAY],
  ratings_good: ['flow', 'pieces', DAY],
  mentions: ['flow', 'pieces', DAY, 'mention'],
  mentions_market: ['flow', 'pieces', DAY],
  hashtag_posts: ['flow', 'pieces', DAY, 'mention'],

  site_visits: ['flow', 'times', DAY, 'visit'],
  site_pageviews: ['flow', 'times', DAY, 'visit'],
  site_users: ['unique', 'people', DAY],
  bounces: ['flow', 'times', DAY, 'visit'],
  goal_reaches: ['flow', 'times', DAY, 'visit'],
  visit_seconds: ['duration', 'seconds', DAY, 'visit'],

  leads: ['flow', 'people', DAY, 'lead'],
  handled_leads: ['flow', 'people', DAY, 'lead'],
  sales: ['flow', 'pieces', DAY, 'sale'],
  subscriptions: ['flow', 'pieces', DAY, 'sale'],
  contest_leads: ['flow', 'people', DAY, 'lead'],
  contest_participants: ['flow', 'people', DAY],
  spend: ['flow', 'money', DAY, 'spend'],
  revenue: ['flow', 'money', DAY, 'sale'],
  ad_results: ['flow', 'times', DAY, 'spend'],

  award: ['milestone', 'yes-no', DAY],
}

export const MEASURES: readonly Measure[] = MEASURE_IDS.map((id) => {
  const [kind, unit, ...levels] = entries[id]
  return { id, kind, unit, levels }
})

const byId = new Map<string, Measure>(MEASURES.map((measure) => [measure.id, measure]))

export const isMeasureId = (id: string): id is MeasureId => byId.has(id)

/** Throws `measure.unknown`. */
export function measureById(id: string): Measure {
  const measure = byId.get(id)
  if (!measure) throw new MeriloError('measure.unknown', { measure: id })
  return measure
}

/**
 * The two sums whose quotient stands for a duration that sources give only as a mean.
 * Each pair is added first and divided last (METHOD §6, ratio).
 */
export const MEAN_PARTS: Partial<Record<MeasureId, { top: MeasureId; bottom: MeasureId }>> = {
  average_view_seconds: { top: 'watch_seconds', bottom: 'views' },
}
