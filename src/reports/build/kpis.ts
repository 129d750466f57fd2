/** Each KPI: plan, fact, what counts, what was expected by now, the forecast, and whether the change is real. */
import { capital } from '../../i18n/capital.ts'
import { kpiById } from '../../core/kpis/catalogue.ts'
import type { Status } from '../../core/verdict/types.ts'
import { monthOf } from '../../core/time/day.ts'
import type { Block, Figure, KpiCard, Label, Section, Table, Tone } from '../blocks.ts'
import type { ReportKpiData } from '../data.ts'
import { changeText, kpiName, oneStop, unitOf, valueText, type Context } from './context.ts'
import { chartLines } from './chart-lines.ts'
import { withoutData } from './director.ts'
import { barOf, chartOf, sparkOf } from './kpi-pictures.ts'

const TONES: Record<Status, Tone> = {
  reached: 'good',
  'on-track': 'steady',
  behind: 'warn',
  missed: 'bad',
  'cannot-tell': 'unknown',
}

/** Rates of fewer events than this jump by chance (METHOD §6). */
const FEW = 30

const statusLabel = ({ say }: Context, status: Status): Label => ({
  text: say({ code: `status.${status}`, params: {} }),
  tone: TONES[status],
})

export function kpisSection(context: Context): Section {
  const { data, t } = context
  const blocks: Block[] =
    data.kpis.length === 0
      ? withoutData(context) || data.headlines?.length
        ? []
        : [{ kind: 'text', text: t('report.kpis.none', {}), quiet: true }]
      : data.kpis.map((kpi, i) => card(context, kpi, `kpi-${i + 1}`))
  return { id: 'kpis', title: t('report.section.kpis', {}), blocks }
}

/** All KPIs on one screen; with a single one the card below says it all. */
export function overviewTable(context: Context): Table | null {
  const { data, t, say } = context
  if (data.kpis.length < 2) return null
  const end = (title: string) => ({ title, align: 'end' as const })
  const start = (title: string) => ({ title, align: 'start' as const })
  return {
    caption: t('report.overview', {}),
    captionHidden: false,
    columns: [
      start(t('report.kpi', {})),
      start(t('report.status', {})),
      start(t('report.trend-column', {})),
      end(t('report.plan', {})),
      end(t('report.fact', {})),
      end(t('report.clean', {})),
    ],
    rows: data.kpis.map((kpi, i) => {
      const value = (figure: number | null) => ({ text: valueText(context, kpi, figure) })
      const { verdict } = kpi
      const spark = sparkOf(context, kpi, `kpi-${i + 1}`)
      return [
        { text: capital(say(kpiName(verdict.kpi))), notes: [kpi.accountName] },
        { text: '', label: statusLabel(context, verdict.status) },
        spark ? { text: '', picture: spark } : { text: '—' },
        value(verdict.plan),
        value(verdict.raw),
        value(verdict.clean),
      ]
    }),
    fold: null,
  }
}

function card(context: Context, kpi: ReportKpiData, id: string): KpiCard {
  const { verdict } = kpi
  return {
    kind: 'kpi',
    id,
    title: capital(context.say(kpiName(verdict.kpi))),
    scope: `${kpi.accountName} · ${context.f.range(verdict.window.from, verdict.window.to)}`,
    status: statusLabel(context, verdict.status),
    because: context.say(verdict.because),
    figures: figures(context, kpi),
    bar: barOf(context, kpi, id),
    chart: chartOf(context, kpi, id),
    lines: chartLines(context, kpi),
    change: change(context, kpi),
    notes: notes(context, kpi),
  }
}

function figures(context: Context, kpi: ReportKpiData): Figure[] {
  const { t, f, data } = context
  const { plan, raw, clean, expectedToday, forecast, window, pointA } = kpi.verdict
  const total = kpiById(kpi.verdict.kpi).shape === 'total'
  const value = (figure: number | null) => valueText(context, kpi, figure)
  const now = data.dataTo < window.to ? data.dataTo : window.to
  const figure = (label: string, text: string, note: string | null = null, main = false) => ({
    label,
    value: text,
    note,
    main,
  })
  const bought = raw !== null && clean !== null && raw !== clean
  const fact = [
    figure(t('report.plan', {}), value(plan)),
    figure(t('report.fact', {}), value(raw)),
    figure(t('report.clean', {}), value(clean), bought || clean === null ? null : t('report.clean-same', {}), true),
  ]
  // When the window is over, what was expected is the plan and what comes is the fact: two useless figures.
  if (now === window.to)
    return pointA === null || total ? fact : [figure(t('report.point-a', {}), value(pointA)), ...fact]
  return [
    ...fact,
    figure(t('report.expected', { day: f.day(now, 'short') }), value(expectedToday)),
    figure(
      t('report.forecast', { day: f.day(window.to, 'short') }),
      value(forecast?.value ?? null),
      forecast && t('report.interval', { low: value(forecast.interval.low), high: value(forecast.interval.high) }),
    ),
  ]
}

function change(context: Context, kpi: ReportKpiData): KpiCard['change'] {
  const { t } = context
  const { change: found, pointA } = kpi.verdict
  if (!found) return null
  const text = oneStop(
    t('report.change', {
      change: changeText(context, kpi, found.value),
      low: changeText(context, kpi, found.interval.low),
      high: changeText(context, kpi, found.interval.high),
      value: valueText(context, kpi, pointA),
    }),
  )
  const detectable =
    found.real === null && found.detectable !== null
      ? ` ${oneStop(t('report.detectable', { change: changeText(context, kpi, Math.abs(found.detectable)).replace(/^\+/, '') }))}`
      : ''
  const judgement =
    found.real === true
      ? t('report.change.real', {})
      : found.real === false
        ? t('report.change.chance', {})
        : t('report.change.cannot-tell', {}) + detectable
  return {
    text,
    judgement: [judgement, ...(kpi.verdict.changeNotes ?? []).map(context.say)].join(' '),
    method: t('report.method', { method: { code: 'stats.method', params: { method: found.method } } }),
  }
}

function notes(context: Context, kpi: ReportKpiData): string[] {
  const { t, f } = context
  const { month, monthBefore, yearBefore, split } = kpi
  const value = (figure: number | null) => valueText(context, kpi, figure)
  const { shape } = kpiById(month.kpi)
  const few = shape === 'ratio' && month.denominator !== null && month.denominator < FEW && month.value !== null
  return [
    month.mixedDefinitions ? t('report.mixed-definitions', {}) : null,
    monthBefore && monthBefore.value !== null
      ? t('report.month-before', { month: f.month(monthOf(monthBefore.range.from)), value: value(monthBefore.value) })
      : null,
    yearBefore && yearBefore.value !== null
      ? t('report.year-before', { month: f.month(monthOf(yearBefore.range.from)), value: value(yearBefore.value) })
      : null,
    split ? t('report.split', { ads: value(split.ads), organic: value(split.organic) }) : null,
    month.unknownShare > 0.005 ? t('report.unknown-share', { share: month.unknownShare * 100 }) : null,
    few && unitOf(month.kpi) === 'percent' ? t('report.few', { n: month.denominator! }) : null,
  ].filter((note) => note !== null)
}
