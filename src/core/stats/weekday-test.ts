/**
 * Is the week's rhythm more than chance? Days are ranked inside their weeks (Friedman 1937), so that neither growth nor one
 * viral day decides anything; the ranks are shuffled inside the weeks, and the rhythm is real when hardly any shuffle
 * spreads the weekdays as far apart (p by Phipson & Smyth 2010).
 */
import { checkNumbers, checkWhole } from './checks.ts'
import { mulberry32, shuffled } from './random.ts'

export interface RhythmTest {
  p: number
  /** p below 0.05. */
  real: boolean
  weeks: number
}

const LEAST_WEEKS = 8
const ROUNDS = 399
const ALARM = 0.05

interface Day {
  weekday: number
  rank: number
}

/**
 * @param values one per day, null = unknown
 * @param firstWeekday 0 = Monday … 6 = Sunday, of the first value
 * @returns null below eight whole weeks: nobody can say
 */
export function weekdayRhythm(values: readonly (number | null)[], firstWeekday: number): RhythmTest | null {
  checkNumbers(values)
  checkWhole(firstWeekday, 0, 'weekday')
  const weeks = wholeWeeks(values, firstWeekday)
  if (weeks.length < LEAST_WEEKS) return null
  const observed = spread(weeks)
  const random = mulberry32(1)
  let asFar = 0
  for (let round = 0; round < ROUNDS; round++) {
    const mixed = weeks.map((week) => {
      const ranks = shuffled(random, week).map((day) => day.rank)
      return week.map((day, i) => ({ weekday: day.weekday, rank: ranks[i]! }))
    })
    // Rounding must not make an equal spread a smaller one.
    if (spread(mixed) >= observed - 1e-9) asFar++
  }
  const p = (asFar + 1) / (ROUNDS + 1)
  return { p, real: p < ALARM, weeks: weeks.length }
}

/** Weeks of seven known days, each day with its rank inside the week; equal values share a rank. */
function wholeWeeks(values: readonly (number | null)[], firstWeekday: number): Day[][] {
  const weeks: Day[][] = []
  for (let from = 0; from + 7 <= values.length; from += 7) {
    const week = values.slice(from, from + 7)
    if (!week.every((value): value is number => value !== null)) continue
    weeks.push(
      week.map((value, i) => ({
        weekday: (firstWeekday + from + i) % 7,
        rank: week.filter((one) => one < value).length + (week.filter((one) => one === value).length - 1) / 2,
      })),
    )
  }
  return weeks
}

/** Between the weekdays: Σ (mean rank of the weekday − 3)². */
function spread(weeks: readonly (readonly Day[])[]): number {
  const sums = Array.from({ length: 7 }, () => 0)
  for (const week of weeks) for (const { weekday, rank } of week) sums[weekday]! += rank
  return sums.reduce((total, sum) => total + (sum / weeks.length - 3) ** 2, 0)
}
