/** Numbers as people type them: minutes instead of seconds, roubles instead of kopecks. Pure. */
import type { Unit } from '../../../core/kpis/types.ts'

const PER: Partial<Record<Unit | 'times', number>> = { seconds: 60, money: 100 }

export const shownAmount = (value: number, unit: Unit | 'times'): number =>
  Number((value / (PER[unit] ?? 1)).toPrecision(12))

export const keptAmount = (shown: number, unit: Unit | 'times'): number =>
  Number((shown * (PER[unit] ?? 1)).toPrecision(12))

/** «1 234,5», «1,5», «-3»: a number as it is typed in either language; null when it is none. */
export function readAmount(text: string, lang: 'ru' | 'en'): number | null {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(/,(?=\d{3}(\D|$))/g, lang === 'en' ? '' : ',')
    .replace(',', '.')
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null
  return Number(plain)
}

/** The key of the unit's word beside an input. */
export const unitWord = (unit: string): 'people' | 'pieces' | 'percent' | 'ratio' | 'minutes' | 'times' | null =>
  unit === 'seconds'
    ? 'minutes'
    : unit === 'people' || unit === 'pieces' || unit === 'percent' || unit === 'ratio' || unit === 'times'
      ? unit
      : null

/** `12000.5` → `12 000,5` for an input that is being shown, not typed in. */
export const amountInput = (shown: number, lang: 'ru' | 'en'): string =>
  new Intl.NumberFormat(lang === 'ru' ? 'ru-RU' : 'en-GB', { maximumFractionDigits: 4 })
    .format(shown)
    .replace(/\u202f/g, '\u00a0')
