/** `valueText` and `changeText` for those who know a language and not yet its format. */
import type { Unit } from '../core/kpis/types.ts'
import { formatOf } from './say.ts'
import { changeText, valueText } from './value-text.ts'
import type { Lang } from './words.ts'

export const kpiValueText = (lang: Lang, unit: Unit, value: number | null, currency: string | null): string =>
  valueText(formatOf(lang), unit, value, currency)

export const kpiChangeText = (lang: Lang, unit: Unit, value: number | null, currency: string | null): string =>
  changeText(formatOf(lang), unit, value, currency)
