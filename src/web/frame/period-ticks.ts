/** Where the ticks of a period stand: every day of a short one, Mondays of a longer one, firsts of months always. */
import { addDays, lengthOf, weekday, type Day, type DayRange } from '../../core/time/day.ts'

export interface RulerTick {
  day: Day
  kind: 'day' | 'week' | 'month'
}

export function rulerTicks(range: DayRange): readonly RulerTick[] {
  const days = lengthOf(range)
  return Array.from({ length: days }, (_, i) => addDays(range.from, i)).flatMap((day): RulerTick[] => {
    if (day.endsWith('-01')) return [{ day, kind: 'month' }]
    if (weekday(day) === 1) return days <= 400 ? [{ day, kind: 'week' }] : []
    return days <= 100 ? [{ day, kind: 'day' }] : []
  })
}
