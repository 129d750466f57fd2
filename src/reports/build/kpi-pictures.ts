/** The pictures of one KPI with their words. */
import { bulletBar } from '../../charts/bullet-bar.ts'
import { kpiChart } from '../../charts/kpi-chart.ts'
import { knownPoints } from '../../charts/line.ts'
import { sparkline } from '../../charts/sparkline.ts'
import { kpiById } from '../../core/kpis/catalogue.ts'
import { addDays } from '../../core/time/day.ts'
import type { Picture } from '../blocks.ts'
import type { ReportKpiData } from '../data.ts'
import { kpiName, valueText, type Context } from './context.ts'
import { kpiSeries, slice, weeklySums } from './kpi-series.ts'
import { measuresOf } from './measures-of.ts'

const WEEKS = 13

export function chartOf(context: Context, kpi: ReportKpiData, id: string): Picture | null {
  const { t, f, data } = context
  const { verdict } = kpi
  const { shape, unit } = kpiById(verdict.kpi)
  if (shape === 'milestone') return null
  const value = (figure: number) => valueText(context, kpi, figure)
  const total = shape === 'total'
  /** The line shows days, while plan and forecast are about the whole stretch. */
  const single = shape === 'ratio' || shape === 'duration'
  const { range, fact, dots, before, gaps } = kpiSeries(kpi, data.dataTo)
  const now = data.dataTo < verdict.window.to ? data.dataTo : verdict.window.to
  /** Once the window is over, what was expected is the plan itself. */
  const expected = now === verdict.window.to ? null : verdict.expectedToday
  const points = knownPoints(fact)
  const last = points.at(-1)
  const { forecast, plan, pointA, raw, clean } = verdict
  // A total's line ends in its own sum, from which the same people are taken off; any other figure is shown as it is.
  const removed = raw !== null && clean !== null ? raw - clean : 0
  const counted = removed === 0 ? null : total ? last && last.value - removed : clean
  const desc = [
    last
      ? t('report.chart.desc-fact', { value: value(last.value), day: f.day(last.day) })
      : t('report.chart.desc-empty', {}),
    plan === null ? null : t('report.chart.desc-plan', { value: value(plan) }),
    forecast
      ? t('report.chart.desc-forecast', {
          value: value(forecast.value),
          low: value(forecast.interval.low),
          high: value(forecast.interval.high),
          day: f.day(verdict.window.to),
        })
      : null,
    gaps > 0 && last ? t('report.chart.desc-gaps', { days: gaps }) : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ')
  const title = t('report.chart.title', { kpi: kpiName(verdict.kpi), account: kpi.accountName })
  const svg = kpiChart(
    {
      id: `${id}-chart`,
      range,
      window: verdict.window,
      fact,
      dots,
      before,
      pointA: total ? null : pointA,
      plan,
      pace: total && plan !== null && plan > 0,
      soFar: !single || raw === null ? null : { from: verdict.window.from, to: now, value: raw },
      clean: counted,
      expectedToday: expected === null ? null : { day: now, value: expected },
      forecast: forecast && { day: verdict.window.to, value: forecast.value, interval: forecast.interval },
      breaks: breaksOf(context, kpi),
      zero: shape !== 'level',
      ticks: unit === 'seconds' ? 'seconds' : unit === 'people' || unit === 'pieces' ? 'whole' : 'number',
    },
    {
      title,
      desc,
      fact: dots
        ? t('report.chart.trend', {})
        : t(total ? 'report.chart.fact-total' : single ? 'report.chart.days' : 'report.chart.fact', {}),
      soFar: t('report.chart.fact-total', {}),
      dots: t('report.chart.dots', {}),
      before: t('report.chart.before', {}),
      pointA: pointA === null ? '' : t('report.chart.point-a', { value: value(pointA) }),
      plan: plan === null ? '' : t('report.chart.plan', { value: value(plan) }),
      pace: t('report.chart.pace', {}),
      clean: t('report.chart.clean', {}),
      expectedToday: t('report.chart.expected', {
        day: f.day(now, 'short'),
        value: value(expected ?? 0),
      }),
      forecast: t('report.chart.forecast', {}),
      empty: t('report.chart.empty', {}),
      value,
      day: (day) => f.day(day, 'short'),
    },
  )
  return { svg, alt: `${title}. ${desc}` }
}

/** Breaks of the measures that this KPI counts; which one it is, the appendix says. */
function breaksOf({ data, t }: Context, kpi: ReportKpiData) {
  const measures = measuresOf(kpiById(kpi.verdict.kpi).formula)
  return data.breaks
    .filter(({ accountName, measure }) => accountName === kpi.accountName && measures.has(measure))
    .map(({ day }) => ({ day, label: t('report.chart.break', {}) }))
}

export function barOf(context: Context, kpi: ReportKpiData, id: string): Picture | null {
  const { t } = context
  const { verdict } = kpi
  const { shape, direction } = kpiById(verdict.kpi)
  const { plan, raw, clean } = verdict
  const start = shape === 'total' ? 0 : verdict.pointA
  if (shape === 'milestone' || plan === null || start === null || raw === null) return null
  // A limit that already held at point A has no way to go, so a bar would say nothing.
  if (direction === 'up' ? plan <= start : plan >= start) return null
  const value = (figure: number) => valueText(context, kpi, figure)
  const counted = clean ?? raw
  const expectedToday = context.data.dataTo < verdict.window.to ? verdict.expectedToday : null
  const words = {
    title: t('report.bar.title', { kpi: kpiName(verdict.kpi) }),
    desc: t('report.bar.desc', { start: value(start), clean: value(counted), raw: value(raw), plan: value(plan) }),
    start: shape === 'total' ? value(0) : t('report.chart.point-a', { value: value(start) }),
    plan: t('report.chart.plan', { value: value(plan) }),
    expected: expectedToday === null ? '' : t('report.bar.expected', { value: value(expectedToday) }),
  }
  const svg = bulletBar({ id: `${id}-bar`, start, plan, raw, clean: counted, expectedToday }, words)
  return svg === null ? null : { svg, alt: `${words.title}. ${words.desc}` }
}

/** Thirteen weeks up to the data's end, for the overview table: flows as weekly sums, the rest as it was day by day. */
export function sparkOf(context: Context, kpi: ReportKpiData, id: string): Picture | null {
  const { data, f, t } = context
  const range = { from: addDays(data.dataTo, -7 * WEEKS + 1), to: data.dataTo }
  const series =
    kpiById(kpi.verdict.kpi).shape === 'total'
      ? { start: range.from, values: weeklySums(kpi.history, range.to, WEEKS) }
      : slice(kpi.trend ?? kpi.history, range)
  if (knownPoints(series).length < 2) return null
  const words = {
    title: t('report.chart.title', { kpi: kpiName(kpi.verdict.kpi), account: kpi.accountName }),
    desc: t('report.spark.desc', { from: f.day(range.from), to: f.day(range.to) }),
  }
  return { svg: sparkline({ id: `${id}-spark`, series }, words), alt: `${words.title}. ${words.desc}` }
}
