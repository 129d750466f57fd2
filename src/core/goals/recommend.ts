/**
 * METHOD §3 and §4: KPIs follow from the goal, never the other way round. One main KPI, up to three beside it, chosen by
 * what the kind of business lives by, what the data can measure and how much of it is in the specialist's hands.
 */
import { kpisFor } from '../kpis/catalogue.ts'
import type { KpiId } from '../kpis/ids.ts'
import type { Control, GoalKind, Hackability, Kpi } from '../kpis/types.ts'
import type { BusinessKind } from './evidence.ts'

export const MOST_SUPPORTING = 3

/** METHOD §4, end: engagement leads where attention is the product, not where visits are needed. */
const LIVES_BY_ENGAGEMENT: ReadonlySet<BusinessKind> = new Set([
  'personal-blog',
  'info-business',
  'entertainment',
  'professional-community',
])
const NEEDS_VISITS: ReadonlySet<BusinessKind> = new Set(['shop', 'services', 'horeca', 'b2b'])

export const livesByEngagement = (business: BusinessKind): boolean => LIVES_BY_ENGAGEMENT.has(business)
export const needsVisits = (business: BusinessKind): boolean => NEEDS_VISITS.has(business)

/** What is said before a KPI is chosen: the kind itself may be the wrong one for the business. */
export type KindAdvice = 'engagement-suits' | 'engagement-for-shop' | 'sales-chain' | null

export function adviceOn(kind: GoalKind, business: BusinessKind | null): KindAdvice {
  if (kind === 'sales') return 'sales-chain'
  if (kind !== 'engagement' || business === null) return null
  return needsVisits(business) ? 'engagement-for-shop' : livesByEngagement(business) ? 'engagement-suits' : null
}

export interface Recommendation {
  /** The best first; every KPI that fits the kind is there. */
  ranked: readonly KpiId[]
  /** null only when nothing but weak or unfit KPIs is left. */
  main: KpiId | null
  supporting: readonly KpiId[]
}

const CONTROL: Record<Control, number> = { direct: 3, strong: 3, shared: 2, weak: 0 }
const HACK: Record<Hackability, number> = { hard: 2, moderate: 1, easy: 0 }

/** A level that history has piled up says little about a month's work: its growth is the better goal. */
const PILED_UP: ReadonlySet<KpiId> = new Set(['followers', 'members'])

/** Money brings it by itself: beside a budget it may stand, for a goal it is too easily bought. */
const BOUGHT_BY_BUDGET: ReadonlySet<KpiId> = new Set(['reach_ads'])

/** METHOD §4 names it first. */
const FIRST: Partial<Record<GoalKind, KpiId>> = {
  awareness: 'net_growth',
  leads: 'leads',
  sales: 'utm_visits',
  service: 'response_time',
}

/** Of the same family: one of them is enough. */
const FAMILIES: readonly (readonly KpiId[])[] = [
  ['followers', 'net_growth', 'new_followers', 'growth_rate', 'renewal', 'organic_growth'],
  ['reach', 'reach_organic', 'reach_viral', 'reach_ads', 'views', 'reach_day_average', 'post_reach_average'],
  ['reach_rate', 'post_reach_rate'],
  ['er', 'er_day', 'err', 'er_view'],
  ['like_rate', 'likes_per_post', 'likes'],
  ['talk_rate', 'comments_per_post', 'comments', 'live_discussion'],
  ['site_visits', 'utm_visits', 'link_clicks'],
  ['contact_clicks', 'location_clicks', 'goal_reaches'],
  ['leads', 'contest_leads'],
  ['sales', 'revenue', 'subscriptions'],
  ['roas', 'romi'],
  ['response_time', 'response_time_p90'],
  ['messages', 'messages_per_member', 'messages_per_active_member'],
]
const familyOf = (kpi: KpiId): number => FAMILIES.findIndex((family) => family.includes(kpi))

/**
 * @param measured what the data can answer now; the rest may still be chosen, with a first step that connects it
 */
export function recommend(kind: GoalKind, business: BusinessKind | null, measured: ReadonlySet<KpiId>): Recommendation {
  const score = (kpi: Kpi): number =>
    (kpi.mainFor.includes(kind) ? 8 : 0) +
    (measured.has(kpi.id) ? 6 : 0) +
    CONTROL[kpi.control] +
    HACK[kpi.hackability] * 0.5 -
    (PILED_UP.has(kpi.id) ? 3 : 0) -
    (BOUGHT_BY_BUDGET.has(kpi.id) ? 4 : 0) +
    (FIRST[kind] === kpi.id ? 1.5 : 0) -
    (kpi.id === 'mentions' && business !== null && business !== 'brand' ? 7 : 0)
  const ranked = kpisFor(kind)
    // An award is a kind of goal of its own, not one way among others.
    .filter((kpi) => kpi.shape !== 'milestone')
    .map((kpi, place) => ({ kpi, place, score: score(kpi) }))
    .toSorted((a, b) => b.score - a.score || a.place - b.place)
    .map(({ kpi }) => kpi)
  const main = ranked.find((kpi) => kpi.mainFor.includes(kind) && kpi.control !== 'weak') ?? null
  const supporting: Kpi[] = []
  for (const kpi of ranked) {
    if (supporting.length === MOST_SUPPORTING) break
    const chosen = main ? [main, ...supporting] : supporting
    const again = familyOf(kpi.id) >= 0 && chosen.some((one) => familyOf(one.id) === familyOf(kpi.id))
    // Beside the main one stands what can be watched from today on and is not left to others.
    if (kpi === main || again || !measured.has(kpi.id) || kpi.control === 'weak') continue
    supporting.push(kpi)
  }
  return { ranked: ranked.map((kpi) => kpi.id), main: main?.id ?? null, supporting: supporting.map((kpi) => kpi.id) }
}
