/** Invented days, the same on every run. */
import { addDays, eachDay, weekday, type Day } from '../../core/time/day.ts'
import type { DailySeries } from '../../core/stats/types.ts'

/** −1…1, without a pattern that the eye would see. */
export const noise = (n: number): number => {
  const x = Math.sin(n * 12.9898 + 78.233) * 43_758.5453
  return (x - Math.floor(x)) * 2 - 1
}

export function days(from: Day, to: Day, value: (i: number, day: Day) => number | null): DailySeries {
  return { start: from, values: [...eachDay({ from, to })].map((day, i) => value(i, day)) }
}

/** More on workdays, with chance on top. */
export const busy = (level: number, spread: number) => (i: number, day: Day) =>
  Math.max(0, Math.round(level * (weekday(day) > 5 ? 0.75 : 1.1) + noise(i + level) * spread))

/** Mean of the last seven known days: only for invented ratios, whose parts do not exist. */
export const smooth = (series: DailySeries): DailySeries => ({
  start: series.start,
  values: series.values.map((_, i) => {
    const known = series.values.slice(Math.max(0, i - 6), i + 1).filter((value) => value !== null)
    return known.length === 0 ? null : known.reduce((a, b) => a + b, 0) / known.length
  }),
})

export const upTo = (series: DailySeries, last: Day): DailySeries => ({
  start: series.start,
  values: series.values.filter((_, i) => addDays(series.start, i) <= last),
})
