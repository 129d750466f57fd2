/** Sizes of findings and figures in words. */
import { valueText } from '../../../i18n/value-text.ts'
import type { Unit } from '../../../core/kpis/types.ts'
import type { Format } from '../../../i18n/words.ts'
import { whole } from '../overview/whole.ts'
import type { Finding } from './data.ts'

export const write = (f: Format, unit: Unit, value: number): string => valueText(f, unit, whole(value, unit), null)

/** `132 подписки` would need the measure's plural; a dash between number and name needs none. */
export const sizeOf = (f: Format, { unit, estimate, measureName }: Finding): string =>
  measureName === null ? write(f, unit, estimate) : `${write(f, unit, estimate)} (${measureName})`
