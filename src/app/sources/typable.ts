/** Figures that a person may type: those that a source gives for an account's day or month as a whole. */
import { measureById } from '../../core/measures/catalogue.ts'
import type { MeasureId } from '../../core/measures/ids.ts'

/** In the order of the choice: audience, reach, reactions, content, talk, traffic, business. */
export const TYPABLE = {
  audience: ['followers', 'members', 'follows', 'unfollows'],
  reach: ['reach', 'reach_organic', 'reach_viral', 'reach_ads', 'views', 'impressions', 'profile_visits'],
  reactions: ['likes', 'comments', 'shares', 'saves', 'engagements'],
  content: ['posts', 'stories', 'planned_posts'],
  talk: ['messages', 'mentions', 'hashtag_posts', 'ratings', 'ratings_good'],
  traffic: ['link_clicks', 'contact_clicks', 'location_clicks', 'site_visits', 'site_users', 'goal_reaches'],
  business: ['leads', 'handled_leads', 'contest_leads', 'sales', 'subscriptions', 'revenue', 'spend'],
} as const satisfies Record<string, readonly MeasureId[]>

export type TypableGroup = keyof typeof TYPABLE

const ALL: ReadonlySet<string> = new Set(Object.values(TYPABLE).flat())

export const isTypable = (measure: string): measure is MeasureId => ALL.has(measure)

export const isStock = (measure: MeasureId): boolean => measureById(measure).kind === 'stock'

export const isMoney = (measure: MeasureId): boolean => measureById(measure).unit === 'money'
