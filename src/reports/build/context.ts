/** What every part of the report is worded with. */
import { capital } from '../../i18n/capital.ts'
import { kpiById } from '../../core/kpis/catalogue.ts'
import type { KpiId } from '../../core/kpis/ids.ts'
import type { Unit } from '../../core/kpis/types.ts'
import { phrases, type Phrase } from '../../core/phrase.ts'
import { kpiValueText } from '../../i18n/kpi-value.ts'
import type { ReportPhrases } from '../../i18n/report-phrases.ts'
import { formatOf, hasWords, say } from '../../i18n/say.ts'
import type { Format, Lang } from '../../i18n/words.ts'
import type { MonthData, ReportKpiData } from '../data.ts'

const phrase = phrases<ReportPhrases>()

export interface Context {
  data: MonthData
  lang: Lang
  f: Format
  /** The report's own words. */
  t: <K extends keyof ReportPhrases>(code: K, params: ReportPhrases[K]) => string
  say: (phrase: Phrase) => string
}

export const contextOf = (data: MonthData, lang: Lang): Context => ({
  data,
  lang,
  f: formatOf(lang),
  t: (code, params) => say(lang, phrase(code, params)),
  say: (one) => say(lang, one),
})

export const kpiName = (id: KpiId): Phrase => ({ code: `kpi.${id}.name`, params: {} })

/** A measure by its name; an id that no language knows (a person's own column) stands as it is. */
export const measureName = ({ lang, say }: Context, id: string): string =>
  hasWords(lang, `measure.${id}`) ? say({ code: `measure.${id}`, params: {} }) : id

/** What an imported file turned out to be. */
export const sourceName = ({ lang, say }: Context, id: string): string =>
  hasWords(lang, `source.${id}`) ? say({ code: `source.${id}`, params: {} }) : id

/** A phrase that may stand inside another one, made a sentence of its own. */
export const sentence = (text: string): string => capital(/[.!?…»]$/.test(text) ? text : `${text}.`)

/** «п. п.» brings its own full stop. */
export const oneStop = (text: string): string => text.replace(/\.\.$/, '.')

export const unitOf = (id: KpiId): Unit => kpiById(id).unit

/** Currency of a KPI's figures; the goal's where this month has no money at all. */
export const currencyOf = ({ data }: Context, kpi: ReportKpiData): string | null =>
  kpi.month.currency ?? kpi.monthBefore?.currency ?? data.goal?.understood.currency ?? null

/** `2,15 %`, `12 мин`, a dash for unknown. People and pieces are whole, unless there are few of them (a mean). */
export function valueText(context: Context, kpi: ReportKpiData, value: number | null): string {
  const unit = unitOf(kpi.verdict.kpi)
  if (value !== null && (unit === 'people' || unit === 'pieces')) return countText(context, value)
  return kpiValueText(context.lang, unit, value, currencyOf(context, kpi))
}

export const countText = ({ f }: Context, value: number): string => f.number(value, Math.abs(value) < 10 ? 1 : 0)

/** A change of a percent is counted in points: 2 % → 2,4 % is +0,4 points, not +0,4 %. */
export function changeText(context: Context, kpi: ReportKpiData, value: number): string {
  const size = Math.abs(value)
  const text =
    unitOf(kpi.verdict.kpi) === 'percent'
      ? context.t('report.points', { value: context.f.number(size) })
      : valueText(context, kpi, size)
  return value > 0 ? `+${text}` : value < 0 ? `−${text}` : text
}

/** Rows beyond `after`: one click away on a screen, in the spreadsheet on paper. */
export const folded = ({ t }: Context, after: number, rows: number) => ({
  after,
  summary: t('report.evidence.more', { rows }),
  elsewhere: t('report.evidence.elsewhere', { rows }),
})
