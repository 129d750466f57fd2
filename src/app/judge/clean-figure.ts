/** A KPI's figure without what looks bought, for the KPIs whose figure is one measure that guards count row by row. */
import { carriedBy, cleanValue, type CleanValue, type GuardDecision } from '../../core/guards/clean.ts'
import type { Finding } from '../../core/guards/types.ts'
import type { KpiId } from '../../core/kpis/ids.ts'
import { measuresNeeded } from '../../core/kpis/terms.ts'
import type { Kpi } from '../../core/kpis/types.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import { joins } from '../../core/measures/redefinitions.ts'
import type { DayRange } from '../../core/time/day.ts'

/** The measure whose rows the guards take off. */
const CLEANED: Partial<Record<KpiId, MeasureId>> = {
  new_followers: 'follows',
  net_growth: 'net_follows',
  followers: 'followers',
  members: 'members',
  leads: 'leads',
  mentions: 'mentions',
  hashtag_posts: 'hashtag_posts',
  likes: 'likes',
  comments: 'comments',
  views: 'views',
  site_visits: 'site_visits',
  utm_visits: 'site_visits',
  response_time: 'response_seconds',
  response_time_p90: 'response_seconds',
}

export const isCleaned = (kpi: KpiId): boolean => CLEANED[kpi] !== undefined

/** A finding about something that this KPI counts, on one of the accounts. `compared`: the days that stand side by side. */
export function concerns(finding: Finding, kpi: Kpi, accounts: readonly { id: string }[], compared: DayRange): boolean {
  if (finding.measure === null || !accounts.some((account) => account.id === finding.account)) return false
  // Once all the days are counted by the new definition, nothing is flattered by the change.
  if (finding.guard === 'redefinition' && !joins(compared, finding.range.from)) return false
  const cleaned = CLEANED[kpi.id]
  return (
    (measuresNeeded(kpi) as readonly string[]).includes(finding.measure) ||
    (cleaned !== undefined && carriedBy(cleaned).includes(finding.measure))
  )
}

/** Row by row, so that two findings about the same days are not taken off twice; null: this KPI is not cleaned by rows. */
export function cleanFigure(
  kpi: KpiId,
  raw: number | null,
  range: DayRange,
  findings: readonly Finding[],
  decisions: readonly GuardDecision[],
): (CleanValue & { clean: number }) | null {
  const measure = CLEANED[kpi]
  if (measure === undefined || raw === null) return null
  const { clean, ...rest } = cleanValue({ value: raw, measure, range }, findings, decisions)
  return clean === null ? null : { clean, ...rest }
}
