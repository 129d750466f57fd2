/** First sheet: every KPI in a row, then what the director reads. */
import { capital } from '../../i18n/capital.ts'
import type { Sheet, SheetCell } from '../blocks.ts'
import { currencyOf, kpiName, unitOf, type Context } from './context.ts'
import { directorSentences } from './director.ts'
import { headlineRows } from './headlines.ts'
import { kpiCell, yesNo } from './sheet-cells.ts'

export function summarySheet(context: Context): Sheet {
  const { data, t, f, say } = context
  const instead = data.kpis.length === 0 && data.headlines?.length ? headlineRows(context) : null
  const header = instead?.header ?? [
    t('report.kpi', {}),
    t('report.account', {}),
    t('report.sheet.unit', {}),
    t('report.point-a', {}),
    t('report.plan', {}),
    t('report.fact', {}),
    t('report.clean', {}),
    t('report.sheet.expected', {}),
    t('report.sheet.forecast', {}),
    t('report.sheet.low', {}),
    t('report.sheet.high', {}),
    t('report.status', {}),
    t('report.sheet.change', {}),
    t('report.sheet.low', {}),
    t('report.sheet.high', {}),
    t('report.sheet.real', {}),
    t('report.sheet.because', {}),
  ]
  const kpis = data.kpis.map((kpi): SheetCell[] => {
    const { verdict } = kpi
    const cell = (value: number | null | undefined) => kpiCell(context, kpi, value ?? null)
    const currency = currencyOf(context, kpi)
    const unit = unitOf(verdict.kpi)
    return [
      capital(say(kpiName(verdict.kpi))),
      kpi.accountName,
      unit === 'money' && currency !== null ? currency : say({ code: `unit.${unit}`, params: {} }),
      cell(verdict.pointA),
      cell(verdict.plan),
      cell(verdict.raw),
      cell(verdict.clean),
      cell(verdict.expectedToday),
      cell(verdict.forecast?.value),
      cell(verdict.forecast?.interval.low),
      cell(verdict.forecast?.interval.high),
      say({ code: `status.${verdict.status}`, params: {} }),
      cell(verdict.change?.value),
      cell(verdict.change?.interval.low),
      cell(verdict.change?.interval.high),
      yesNo(context, verdict.change?.real) ?? (verdict.change ? say({ code: 'status.cannot-tell', params: {} }) : null),
      say(verdict.because),
    ]
  })
  const line = (label: string, value: SheetCell): SheetCell[] => [label, value]
  const words: SheetCell[][] = [
    [],
    line(t('report.sheet.brand', {}), data.brand),
    ...(data.demo ? [line(t('report.sheet.demo', {}), t('report.demo', {}))] : []),
    line(t('report.sheet.month', {}), f.month(data.month)),
    line(t('report.sheet.data-to', {}), { day: data.dataTo }),
    line(t('report.sheet.goal', {}), data.goal?.sentence ?? t('report.goal.none', {})),
    ...directorSentences(context).map((sentence, i) => line(i === 0 ? t('report.section.director', {}) : '', sentence)),
    ...data.verdict.outsideControl.map((one, i) => line(i === 0 ? t('report.section.outside', {}) : '', say(one))),
    ...data.verdict.next.map((one, i) =>
      line(i === 0 ? t('report.section.next', { month: nextMonth(context) }) : '', say(one)),
    ),
    ...(data.reply ? [line(t('report.sheet.reply', {}), `${data.reply.author}: ${data.reply.text}`)] : []),
    ...(data.metaFootnote && context.lang === 'ru' ? [[], [t('report.meta', {})]] : []),
  ]
  return {
    name: t('report.sheet.summary', {}),
    header,
    widths: instead?.widths ?? [34, 30, 12, 12, 12, 12, 14, 16, 12, 12, 12, 16, 16, 12, 12, 18, 70],
    rows: [...(instead?.rows ?? kpis), ...words],
  }
}

const nextMonth = ({ data, f }: Context): string => {
  const [year, month] = data.month.split('-').map(Number) as [number, number]
  return f.month(month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`)
}
