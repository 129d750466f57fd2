/** Evidence of one KPI: its days on the left, what it is and how it was counted on the right. */
import { capital } from '../../i18n/capital.ts'
import { kpiById } from '../../core/kpis/catalogue.ts'
import { addDays } from '../../core/time/day.ts'
import type { KpiValue } from '../../core/kpis/types.ts'
import { formatOf } from '../../i18n/say.ts'
import type { Sheet, SheetCell } from '../blocks.ts'
import type { ReportKpiData } from '../data.ts'
import { definition } from './appendix.ts'
import { kpiName, type Context } from './context.ts'
import { cumulated, slice } from './kpi-series.ts'
import { DECIMAL, kpiCell, plain } from './sheet-cells.ts'

export function kpiSheet(context: Context, kpi: ReportKpiData, id: string): Sheet {
  const { t, say } = context
  const days = dayRows(context, kpi)
  const facts = factRows(context, kpi)
  const total = kpiById(kpi.verdict.kpi).shape === 'total'
  const width = days.header.length
  return {
    name: `${id.slice(4)} ${capital(say(kpiName(kpi.verdict.kpi)))}`,
    header: [...days.header, '', t('report.sheet.what', {}), t('report.sheet.value', {})],
    widths: [14, ...Array.from({ length: width - 1 }, () => (total ? 18 : 16)), 3, 34, 90],
    rows: Array.from({ length: Math.max(days.rows.length, facts.length) }, (_, i) => [
      ...(days.rows[i] ?? Array.from({ length: width }, () => null)),
      null,
      ...(facts[i] ?? []),
    ]),
  }
}

function dayRows(context: Context, kpi: ReportKpiData): { header: string[]; rows: SheetCell[][] } {
  const { t } = context
  const { history, trend, verdict } = kpi
  const total = kpiById(verdict.kpi).shape === 'total'
  const sums = total ? cumulated(slice(history, verdict.window)) : null
  const sumOn = new Map(sums?.values.map((value, i) => [addDays(sums.start, i), value]))
  const trendOn = new Map(trend?.values.map((value, i) => [addDays(trend.start, i), value]))
  const first = history.values.findIndex((value) => value !== null)
  const last = history.values.findLastIndex((value) => value !== null)
  const known = first === -1 ? [] : history.values.slice(first, last + 1)
  return {
    header: [
      t('report.sheet.day', {}),
      t('report.sheet.value', {}),
      ...(total ? [t('report.sheet.total', {})] : []),
      ...(trend ? [t('report.sheet.trend', {})] : []),
    ],
    rows: known.map((value, i) => {
      const day = addDays(history.start, first + i)
      return [
        { day },
        kpiCell(context, kpi, value),
        ...(total ? [kpiCell(context, kpi, sumOn.get(day) ?? null)] : []),
        ...(trend ? [kpiCell(context, kpi, trendOn.get(day) ?? null)] : []),
      ]
    }),
  }
}

function factRows(context: Context, kpi: ReportKpiData): SheetCell[][] {
  const { t, say } = context
  const { verdict, month, monthBefore, yearBefore } = kpi
  const { name, shows, items } = definition(context, verdict.kpi)
  const value = (figure: number | null | undefined) => kpiCell(context, kpi, figure ?? null)
  return [
    [name, shows],
    ...items.map(({ label, value: text }): SheetCell[] => [label, text]),
    [t('report.account', {}), kpi.accountName],
    [],
    [capital(formatMonth(context, month)), value(month.value)],
    [t('report.sheet.numerator', {}), plain(month.numerator, DECIMAL)],
    [t('report.sheet.denominator', {}), plain(month.denominator, DECIMAL)],
    [t('report.sheet.n', {}), plain(month.n)],
    [t('report.sheet.unknown', {}), plain(month.unknownShare * 100, '0.0" %"')],
    ...(monthBefore ? [[t('report.sheet.month-before', {}), value(monthBefore.value)]] : []),
    ...(yearBefore ? [[t('report.sheet.year-before', {}), value(yearBefore.value)]] : []),
    [],
    [t('report.sheet.from', {}), { day: verdict.window.from }],
    [t('report.sheet.to', {}), { day: verdict.window.to }],
    [t('report.point-a', {}), value(verdict.pointA)],
    [t('report.plan', {}), value(verdict.plan)],
    [t('report.fact', {}), value(verdict.raw)],
    [t('report.clean', {}), value(verdict.clean)],
    [t('report.sheet.expected', {}), value(verdict.expectedToday)],
    [t('report.sheet.forecast', {}), value(verdict.forecast?.value)],
    [t('report.sheet.low', {}), value(verdict.forecast?.interval.low)],
    [t('report.sheet.high', {}), value(verdict.forecast?.interval.high)],
    [t('report.status', {}), say({ code: `status.${verdict.status}`, params: {} })],
    [t('report.sheet.because', {}), say(verdict.because)],
  ]
}

const formatMonth = ({ lang }: Context, { range }: KpiValue): string => formatOf(lang).range(range.from, range.to)
