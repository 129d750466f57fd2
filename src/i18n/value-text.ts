import type { Unit } from '../core/kpis/types.ts'
import type { Format, Lang } from './words.ts'

const POINTS: Record<Lang, string> = { ru: '\u00a0п.\u00a0п.', en: '\u00a0pp' }

/** A value as a person reads it: `2,15 %`, `12 мин`, `3 000 ₽`; unknown is a dash, never a zero. */
export function valueText(f: Format, unit: Unit, value: number | null, currency: string | null): string {
  if (value === null) return '—'
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

/** The same with a sign, for changes: `+0,4 п. п.`, `−12`. Two percents differ by percentage points. */
export function changeText(f: Format, unit: Unit, value: number | null, currency: string | null): string {
  if (value === null) return '—'
  const size =
    unit === 'percent' ? `${f.number(Math.abs(value))}${POINTS[f.lang]}` : valueText(f, unit, Math.abs(value), currency)
  // What rounds to nothing has no direction.
  if (!/[1-9]/.test(size)) return size
  return value > 0 ? `+${size}` : `−${size}`
}
