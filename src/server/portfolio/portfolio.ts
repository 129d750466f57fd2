/** Rows of the portfolio from the summaries that are kept; nothing is computed here but days. */
import { SUMMARY_VERSION, type BrandSummary, type SummaryKpi } from '../../app/overview/summary.ts'
import { daysBetween } from '../../core/time/day.ts'
import { say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { BrandName, Role } from '../../store/office/types.ts'
import { todayIn } from '../engine/run-use.ts'
import type { PortfolioRow } from './portfolio.schemas.ts'

type Known = NonNullable<PortfolioRow['known']>

export function portfolioRow(
  lang: Lang,
  { id, name, demo, role }: Pick<BrandName, 'id' | 'name' | 'demo'> & { role: Role },
  summary: BrandSummary | null,
): PortfolioRow {
  const known = summary?.version === SUMMARY_VERSION ? knownOf(lang, summary) : null
  return { id, name, demo, role, known }
}

function knownOf(lang: Lang, summary: BrandSummary): Known {
  const { month, dataTo, accounts, networks, business, tags, homework, kpis, deadline, open, clock } = summary
  const today = clock.fixed ?? todayIn(clock.zone)
  return {
    month,
    dataTo,
    age: dataTo === null ? null : Math.max(0, daysBetween(dataTo, today)),
    accounts,
    networks,
    business,
    tags,
    homework,
    kpis: kpis.map((kpi) => kpiOf(lang, kpi)),
    deadline,
    daysLeft: deadline === null ? null : daysBetween(today, deadline),
    open,
  }
}

function kpiOf(lang: Lang, kpi: SummaryKpi): Known['kpis'][number] {
  const name = say(lang, kpi.name)
  return { ...kpi, name: name.charAt(0).toLocaleUpperCase() + name.slice(1) }
}
