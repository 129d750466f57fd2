import type { Unit } from '../core/kpis/types.ts'
import { formatOf } from './say.ts'
import type { Lang } from './words.ts'

/** A KPI's value as a person reads it: `2,15 %`, `12 мин`, `3 000 ₽`; unknown is a dash, never a zero. */
export function kpiValueText(lang: Lang, unit: Unit, value: number | null, currency: string | null): string {
  if (value === null) return '—'
  const f = formatOf(lang)
  switch (unit) {
    case 'percent':
      return f.percent(value)
    case 'seconds':
      return f.duration(value)
    case 'money':
      return currency === null ? f.number(value / 100) : f.money(Math.round(value), currency)
    case 'yes-no':
      return value > 0 ? '✓' : '—'
    case 'people':
    case 'pieces':
    case 'ratio':
      return f.number(value)
  }
}

/** The same with a sign, for changes: `+0,4 %`, `−12`. */
export function kpiChangeText(lang: Lang, unit: Unit, value: number | null, currency: string | null): string {
  if (value === null) return '—'
  const size = kpiValueText(lang, unit, Math.abs(value), currency)
  return value > 0 ? `+${size}` : value < 0 ? `−${size}` : size
}
