import { dayNumber, weekday, type Day } from '../core/time/day.ts'
import { AD_BURST, CONTEST, IMPROVEMENT, NO_APPROVALS, SEASON_AMPLITUDE } from './truths.ts'

const WEEKDAY = [1.02, 1.05, 1.04, 1.0, 0.94, 0.93, 1.02]

export const inside = (day: Day, range: { from: Day; to: Day }): boolean => day >= range.from && day <= range.to

/** Highest in the last days of December, lowest at the turn of June. */
export function season(day: Day): number {
  const dayOfYear = dayNumber(day) - dayNumber(`${day.slice(0, 4)}-01-01`)
  return 1 + SEASON_AMPLITUDE * Math.cos((2 * Math.PI * (dayOfYear + 5)) / 365.25)
}

export const week = (day: Day): number => WEEKDAY[weekday(day) - 1]!

export const improved = (day: Day): boolean => day >= IMPROVEMENT.from
export const isContest = (day: Day): boolean => inside(day, CONTEST)
export const isAdBurst = (day: Day): boolean => inside(day, AD_BURST)
export const isSilent = (day: Day): boolean => inside(day, NO_APPROVALS)
