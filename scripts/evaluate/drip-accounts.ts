/** Accounts cut from real series, with bought followers put into them. */
import { poisson } from '../../src/core/guards/testing/account.ts'
import { inputOf } from '../../src/core/guards/testing/facts.ts'
import type { GuardInput } from '../../src/core/guards/types.ts'
import { below, normal, type Random } from '../../src/core/stats/random.ts'
import { median } from '../../src/core/stats/robust.ts'
import type { DailySeries } from '../../src/core/stats/types.ts'
import { addDays } from '../../src/core/time/day.ts'

/** A year of an account: so much is seen at once. */
export const YEAR = 365
/** The reference's account: about 48 new followers a day. */
const USUAL = 48
/** Write-offs come within eight weeks. */
const WRITE_OFF_DAYS = 56

export interface Organic {
  joins: number[]
  losses: number[]
  reach: (number | null)[]
  known: boolean[]
  start: string
}

/** What is known, and how people follow: in step with visits (their noise is their own), or by their square root and moods. */
export type Kind = 'reach' | 'loose' | 'alone'
const FOLLOWING = {
  reach: { power: 1, noise: 0.1, memory: 0 },
  loose: { power: 0.5, noise: 0.25, memory: 0.5 },
  alone: { power: 1, noise: 0.1, memory: 0 },
} as const

/** A cut of a real series as an account: its visits are the reach, one in so many joins, half as many leave later. */
export function organic(series: DailySeries, from: number, random: Random, kind: Kind): Organic {
  const { power, noise, memory } = FOLLOWING[kind]
  let mood = 0
  const seen = series.values.slice(from, from + YEAR)
  const level = median(seen.filter((value) => value !== null))
  const joins: number[] = []
  const losses: number[] = []
  let slow = USUAL
  for (const value of seen) {
    mood = memory * mood + noise * Math.sqrt(1 - memory ** 2) * normal(random)
    const mean = ((value ?? level) / level) ** power * USUAL * Math.exp(mood)
    slow += (mean - slow) / 28
    joins.push(poisson(random, mean))
    losses.push(poisson(random, 0.45 * slow))
  }
  return { joins, losses, reach: seen, known: seen.map((value) => value !== null), start: addDays(series.start, from) }
}

export interface Bought {
  from: number
  days: number
  perDay: number
  /** Share that is gone within eight weeks. */
  gone: number
}

export function account(
  { joins, losses, reach, known, start }: Organic,
  bought: Bought | null,
  random: Random,
  kind: Kind,
): GuardInput {
  const extra = new Float64Array(YEAR)
  const left = new Float64Array(YEAR)
  for (let day = bought?.from ?? YEAR; day < (bought?.from ?? YEAR) + (bought?.days ?? 0); day++) {
    extra[day] = bought!.perDay
    for (let k = 0; k < bought!.perDay; k++) {
      const leaves = day + 2 + below(random, WRITE_OFF_DAYS)
      if (random() < bought!.gone && leaves < YEAR) left[leaves] = left[leaves]! + 1
    }
  }
  const line = (values: readonly number[], more: Float64Array): DailySeries => ({
    start,
    values: values.map((value, i) => (known[i] ? value + more[i]! : null)),
  })
  return inputOf({
    range: { from: start, to: addDays(start, YEAR - 1) },
    daily: {
      follows: line(joins, extra),
      unfollows: line(losses, left),
      ...(kind !== 'alone' ? { reach: { start, values: reach } } : {}),
    },
  })
}
