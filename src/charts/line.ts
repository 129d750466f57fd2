/** Lines that break where nothing is known. */
import { addDays, type Day } from '../core/time/day.ts'
import type { DailySeries } from '../core/stats/types.ts'
import { coordinate } from './svg.ts'

export interface Point {
  day: Day
  value: number
}

/** Known values only; anything that is not finite counts as unknown. */
export const knownPoints = (series: DailySeries): readonly Point[] =>
  series.values.flatMap((value, i) =>
    value !== null && Number.isFinite(value) ? [{ day: addDays(series.start, i), value }] : [],
  )

/** Runs of neighbouring known days. A gap of one day already ends a run: a gap is shown, never bridged. */
export function segments(series: DailySeries): readonly (readonly Point[])[] {
  const runs: Point[][] = []
  let open: Point[] | null = null
  series.values.forEach((value, i) => {
    if (value === null || !Number.isFinite(value)) {
      open = null
      return
    }
    if (!open) runs.push((open = []))
    open.push({ day: addDays(series.start, i), value })
  })
  return runs
}

export const pathOf = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${coordinate(x)} ${coordinate(y)}`).join('')
