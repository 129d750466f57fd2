/** Generated series for tests and for the evaluation: AR(1) noise in logs, a weekday rhythm, nothing else. */
import { mulberry32, normal } from './random.ts'
import type { DailySeries } from './types.ts'

export interface Generated {
  days: number
  seed: number
  level?: number
  /** Autocorrelation of the log noise. */
  memory?: number
  /** Standard deviation of the log noise's shocks. */
  noise?: number
  /** Whole counts (a rounded value) instead of exact amounts. */
  counts?: boolean
}

const RHYTHM = [1.15, 1.1, 1, 1, 0.95, 0.7, 1.1]

/** Starts on a Monday. */
export function generated({
  days,
  seed,
  level = 100,
  memory = 0.5,
  noise = 0.2,
  counts = false,
}: Generated): DailySeries {
  const random = mulberry32(seed)
  let error = 0
  const values = Array.from({ length: days }, (_, i) => {
    error = memory * error + noise * normal(random)
    const value = level * Math.exp(error) * RHYTHM[i % 7]!
    return counts ? Math.round(value) : value
  })
  return { start: '2024-01-01', values }
}

/** The same with everything from `from` on multiplied. */
export const lifted = (series: DailySeries, from: number, factor: number): DailySeries => ({
  start: series.start,
  values: series.values.map((value, i) => (value !== null && i >= from ? value * factor : value)),
})
