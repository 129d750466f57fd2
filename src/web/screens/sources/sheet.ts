/** The grid of figures that is typed into: which cells it has, and what the address bar calls it. Pure. */
import { addMonths, eachDay, monthOf, monthRange, type Day } from '../../../core/time/day.ts'

export interface SheetOf {
  measure: string
  grain: 'day' | 'month'
  /** `2026-10` for days, `2026` for months. */
  period: string
}

export function cellsOf({ grain, period }: Pick<SheetOf, 'grain' | 'period'>): string[] {
  if (grain === 'day') return [...eachDay(monthRange(period))]
  return Array.from({ length: 12 }, (_, month) => monthOf(addMonths(`${period}-01-01`, month)))
}

/** A day has come; a month is over. */
export const isOpen = (at: string, today: Day): boolean => (at.length > 7 ? at <= today : monthRange(at).to <= today)

export const periodOf = (grain: SheetOf['grain'], today: Day): string => today.slice(0, grain === 'day' ? 7 : 4)

export function stepOf({ grain, period }: Pick<SheetOf, 'grain' | 'period'>, step: 1 | -1): string {
  return grain === 'day' ? monthOf(addMonths(`${period}-01`, step)) : String(Number(period) + step)
}

const DEFAULTS: Record<string, string> = {
  crm: 'leads',
  ads: 'spend',
  site: 'site_visits',
  monitoring: 'mentions',
}

/** What is most often missing from the exports of a network. */
export const measureFor = (network: string): string => DEFAULTS[network] ?? 'followers'
