/** A KPI month by month, as the judge of point A sees it: whole months of one definition. */
import type { EvaluatedKpi } from '../../core/kpis/evaluate.ts'
import type { Kpi } from '../../core/kpis/types.ts'
import { slopeOf, type Slope } from '../../core/stats/trend.ts'
import { yearProfile, type YearProfile } from '../../core/stats/year-profile.ts'
import { monthOf, monthRange, type Day, type DayRange } from '../../core/time/day.ts'
import type { AppContext } from '../context.ts'
import { kpisByAccount, kpisTogether } from '../kpi-values.ts'

export interface KpiMonth {
  month: string
  value: number | null
  /** The data covers it from its first day to its last. */
  whole: boolean
  /** Counted by the definition of today. */
  comparable: boolean
}

/** Months from the first to the last day, unknown ones included. `account` null: the accounts together. */
export async function monthsOf(
  app: AppContext,
  kpis: readonly Kpi[],
  { account, accounts, span }: { account: string | null; accounts: readonly string[]; span: DayRange },
  breaks: (kpi: Kpi) => readonly Day[],
): Promise<KpiMonth[][]> {
  const asked = { kpis, accounts, range: span, bucket: 'month' as const }
  const rows: { range: DayRange; values: EvaluatedKpi[] }[] =
    account === null ? await kpisTogether(app, asked) : await kpisByAccount(app, asked)
  const known = new Map(rows.map((row) => [monthOf(row.range.from), row.values]))
  return kpis.map((kpi, i) => {
    const since = breaks(kpi).at(-1) ?? ''
    return monthsBetween(span).map((month) => {
      const { from, to } = monthRange(month)
      return {
        month,
        value: known.get(month)?.[i]?.value ?? null,
        whole: from >= span.from && to <= span.to,
        comparable: from >= since,
      }
    })
  })
}

function monthsBetween({ from, to }: DayRange): string[] {
  const months: string[] = []
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  for (;;) {
    const text = `${year}-${String(month).padStart(2, '0')}`
    if (text > monthOf(to)) return months
    months.push(text)
    if (++month > 12) [year, month] = [year + 1, 1]
  }
}

const usable = (months: readonly KpiMonth[]): (number | null)[] =>
  months.map((month) => (month.whole && month.comparable ? month.value : null))

/** Per month; null below four usable months. */
export const slopeOfMonths = (months: readonly KpiMonth[]): Slope | null => slopeOf(usable(months))

/** Whole months in a row up to the last one: what a yearly season can be learnt from. */
export function yearOfMonths(months: readonly KpiMonth[]): { profile: YearProfile | null; have: number } {
  const good = months.filter((month) => month.whole && month.comparable)
  const first = good[0]
  const values = good.map((month) => month.value)
  const have = values.filter((value) => value !== null).length
  return { profile: first === undefined ? null : yearProfile(values, Number(first.month.slice(5)) - 1), have }
}
