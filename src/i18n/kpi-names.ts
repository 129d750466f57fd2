/** Names and words by id, for tables and lists that need no sentence. */
import type { KpiId } from '../core/kpis/ids.ts'
import type { MeasureId } from '../core/measures/ids.ts'
import type { KpiWords } from './kpi-words.ts'
import { kpiWords as en } from './en/kpi-words.ts'
import { measureNames as enMeasures } from './en/measure-names.ts'
import { kpiWords as ru } from './ru/kpi-words.ts'
import { measureNames as ruMeasures } from './ru/measure-names.ts'
import type { Lang } from './words.ts'

const words: Record<Lang, Record<KpiId, KpiWords>> = { ru, en }
const measures: Record<Lang, Record<MeasureId, string>> = { ru: ruMeasures, en: enMeasures }

export const wordsOfKpi = (lang: Lang, id: KpiId): KpiWords => words[lang][id]
export const nameOfKpi = (lang: Lang, id: KpiId): string => words[lang][id].name
export const nameOfMeasure = (lang: Lang, id: MeasureId): string => measures[lang][id]
