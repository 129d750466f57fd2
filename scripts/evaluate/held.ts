import type { Prediction } from '../../src/core/stats/predict.ts'

export interface Held {
  in80: boolean
  in95: boolean
  /** Half of the 80 % interval as a share of the point. */
  width: number
  /**
   * Interval scores (Winkler 1972; Gneiting & Raftery 2007) in logs: width plus 2/α for every unit outside. Who widens
   * for nothing pays, and so does who misses; smaller is better.
   */
  score80: number
  score95: number
}

/** What an interval was worth once the real total is known. */
export function holds(p: Pick<Prediction, 'total' | 'quantile'>, real: number): Held {
  const score = (alpha: number): number => {
    const low = Math.log(Math.max(p.quantile(alpha / 2), 1e-9))
    const high = Math.log(Math.max(p.quantile(1 - alpha / 2), 1e-9))
    const y = Math.log(real)
    return high - low + (2 / alpha) * (Math.max(0, low - y) + Math.max(0, y - high))
  }
  const inside = (tail: number): boolean => real >= p.quantile(tail) && real <= p.quantile(1 - tail)
  return {
    in80: inside(0.1),
    in95: inside(0.025),
    width: (p.quantile(0.9) - p.quantile(0.1)) / 2 / p.total,
    score80: score(0.2),
    score95: score(0.05),
  }
}
