/** How days and ticks are written on axes. */
import type { TickKind } from '../../charts/scale.ts'
import type { Unit } from '../../core/kpis/types.ts'
import { lengthOf, type Day, type DayRange } from '../../core/time/day.ts'
import type { Format, Lang } from '../../i18n/words.ts'

export const tickKind = (unit: Unit): TickKind =>
  unit === 'seconds' ? 'seconds' : unit === 'people' || unit === 'pieces' || unit === 'yes-no' ? 'whole' : 'number'

const months: Partial<Record<Lang, Intl.DateTimeFormat>> = {}

/** A month that stands alone: «май», where a date has «мая». */
export const monthName = (lang: Lang, day: Day): string => {
  const format = (months[lang] ??= new Intl.DateTimeFormat(lang, { month: 'short', timeZone: 'UTC' }))
  return format.format(new Date(`${day}T00:00:00Z`)).replace('.', '')
}

/** `5 окт.` on short axes; on long ones `окт`, with the year where it is another one than before: `янв 2026`. */
export function dayOnAxis(f: Format, day: Day, range: DayRange, before: Day | null): string {
  if (lengthOf(range) <= 70) return f.day(day, 'short')
  const name = monthName(f.lang, day)
  return before?.slice(0, 4) === day.slice(0, 4) ? name : `${name}\u00a0${day.slice(0, 4)}`
}
