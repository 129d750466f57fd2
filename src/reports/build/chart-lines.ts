/** The figures behind a KPI's chart, for a presentation, where the chart stays one that a person can edit. */
import { kpiById } from '../../core/kpis/catalogue.ts'
import type { Unit } from '../../core/kpis/types.ts'
import { minorDigits } from '../../core/money/money.ts'
import type { DailySeries } from '../../core/stats/types.ts'
import { addDays, lengthOf, type DayRange } from '../../core/time/day.ts'
import type { ChartLines } from '../blocks.ts'
import type { ReportKpiData } from '../data.ts'
import { currencyOf, type Context } from './context.ts'
import { kpiSeries, slice } from './kpi-series.ts'

export function chartLines(context: Context, kpi: ReportKpiData): ChartLines | null {
  const { t, f, data } = context
  const { shape, unit } = kpiById(kpi.verdict.kpi)
  if (shape === 'milestone') return null
  const { range, fact, before } = kpiSeries(kpi, data.dataTo)
  const { plan, window } = kpi.verdict
  // A presentation's axis can't write «38 мин» itself, so its figures are minutes and roubles, and the names say so.
  const { times, suffix } = scaleOf(unit, currencyOf(context, kpi), t)
  const scaled = (values: readonly (number | null)[]) => values.map((value) => (value === null ? null : value * times))
  const line = (series: DailySeries) => scaled(slice(series, range).values)
  const days = Array.from({ length: lengthOf(range) }, (_, i) => addDays(range.from, i))
  const total = shape === 'total'
  return {
    days: days.map((day) => f.day(day, 'short')),
    lines: [
      {
        name: t(total ? 'report.chart.fact-total' : 'report.chart.fact', {}) + suffix,
        values: line(fact),
        role: 'fact',
      },
      ...(plan === null
        ? []
        : [
            {
              name: t('report.plan', {}) + suffix,
              values: scaled(planLine(plan, days, window, total)),
              role: 'plan' as const,
            },
          ]),
      ...(before === null
        ? []
        : [{ name: t('report.chart.before', {}) + suffix, values: line(before), role: 'before' as const }]),
    ],
  }
}

const scaleOf = (unit: Unit, currency: string | null, t: Context['t']): { times: number; suffix: string } => {
  if (unit === 'seconds') return { times: 1 / 60, suffix: `, ${t('report.minutes', {})}` }
  if (unit === 'money')
    return { times: 1 / 10 ** minorDigits(currency ?? 'RUB'), suffix: currency === null ? '' : `, ${currency}` }
  return { times: 1, suffix: unit === 'percent' ? ', %' : '' }
}

/** The even way to the plan of a total; the plan itself for what is a level or a ratio. Nothing before the window. */
const planLine = (plan: number, days: readonly string[], window: DayRange, total: boolean): (number | null)[] =>
  days.map((day) =>
    day < window.from ? null : total ? (plan * lengthOf({ from: window.from, to: day })) / lengthOf(window) : plan,
  )
