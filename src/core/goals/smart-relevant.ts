import type { KpiId } from '../kpis/ids.ts'
import type { BusinessKind } from './evidence.ts'
import { saySmart } from './smart-phrases.ts'
import { isWrongWay, type Letter } from './smart-letter.ts'

/** METHOD §4, end: engagement leads where attention is the product, not where visits are needed. */
const LIVES_BY_ENGAGEMENT: ReadonlySet<BusinessKind> = new Set([
  'personal-blog',
  'info-business',
  'entertainment',
  'professional-community',
])
const NEEDS_VISITS: ReadonlySet<BusinessKind> = new Set(['shop', 'services', 'horeca', 'b2b'])
const SALES: ReadonlySet<KpiId> = new Set(['sales', 'revenue', 'subscriptions', 'lead_to_sale', 'roas', 'romi'])

export const relevant: Letter = ({ goal, kpi, evidence }) => {
  if (!kpi) return { verdict: 'no', evidence: saySmart('smart.r.no-kpi', {}) }
  const { understood } = goal
  const say = { kpi: kpi.id }
  const sign = understood.form === 'by' || understood.form === 'percent' ? Math.sign(understood.amount ?? 0) : 0
  if (isWrongWay(sign, kpi)) return { verdict: 'no', evidence: saySmart('smart.r.wrong-way', say) }
  // METHOD §10: no advertising is proposed on networks of Meta
  if (understood.channel === 'ads' && (understood.network === 'instagram' || understood.network === 'facebook')) {
    return { verdict: 'no', evidence: saySmart('smart.r.meta-ads', { network: understood.network }) }
  }
  if (kpi.control === 'weak') {
    return { verdict: 'warn', evidence: saySmart(SALES.has(kpi.id) ? 'smart.r.sales' : 'smart.r.weak', say) }
  }
  const business = evidence?.business ?? null
  const engagement = kpi.mainFor.includes('engagement') || understood.kind === 'engagement'
  if (business && engagement && NEEDS_VISITS.has(business)) {
    return { verdict: 'warn', evidence: saySmart('smart.r.engagement-for-shop', say) }
  }
  const fired = evidence?.data?.fired ?? []
  if (fired.length > 0) return { verdict: 'warn', evidence: saySmart('smart.r.fired', { ...say, guards: fired }) }
  if (business && kpi.id === 'mentions' && business !== 'brand') {
    return { verdict: 'warn', evidence: saySmart('smart.r.mentions', say) }
  }
  if (kpi.hackability === 'easy' && kpi.guards.length > 0) {
    return { verdict: 'yes', evidence: saySmart('smart.r.easy', { ...say, guards: kpi.guards.slice(0, 3) }) }
  }
  if (business && engagement && LIVES_BY_ENGAGEMENT.has(business)) {
    return { verdict: 'yes', evidence: saySmart('smart.r.fits-business', say) }
  }
  return {
    verdict: 'yes',
    evidence: saySmart('smart.r.yes', {
      ...say,
      kind: understood.kind ?? kpi.goalKinds[0] ?? 'awareness',
      control: kpi.control,
    }),
  }
}
