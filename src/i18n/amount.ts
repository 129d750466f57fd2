import type { Format } from './words.ts'

/** A value in a KPI's unit inside a sentence: `2,15 %`, `10 мин`, `300 ₽`, `250`. */
export function amountText(f: Format, value: number, unit: string, currency: string | null): string {
  if (unit === 'percent') return f.percent(value)
  if (unit === 'seconds') return f.duration(value)
  if (unit === 'money') return currency === null ? f.number(value / 100) : f.money(Math.round(value), currency)
  return f.number(value)
}
