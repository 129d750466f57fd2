import { eachDay, type DayRange } from '../time/day.ts'
import { saySmart } from './smart-phrases.ts'
import type { Letter } from './smart-letter.ts'

/** Network life of the Russian New Year holidays: from the last working days to 8 January. */
const HOLIDAYS = { from: '12-29', to: '01-08' } as const
const LEAST_HOLIDAYS = 4
/** In a longer window eleven days do not decide. */
const LEAST_SHARE = 0.15
/** A season can be compared only with the same season of another year. */
const YEAR_DAYS = 365
const LONG_WINDOW_DAYS = 60

export const timeBound: Letter = ({ goal, kpi, evidence, windowDays }) => {
  const { deadline, window } = goal.understood
  if (deadline === null) return { verdict: 'no', evidence: saySmart('smart.t.none', {}) }
  if (window === null || windowDays === null)
    return { verdict: 'no', evidence: saySmart('smart.t.past', { day: deadline }) }
  const say = { day: deadline, days: windowDays }
  if (kpi && kpi.shape !== 'milestone' && windowDays < kpi.shortestWindowDays) {
    return {
      verdict: 'warn',
      evidence: saySmart('smart.t.short', { kpi: kpi.id, days: windowDays, least: kpi.shortestWindowDays }),
    }
  }
  const holidays = holidaysIn(window)
  if (holidays >= LEAST_HOLIDAYS && holidays >= LEAST_SHARE * windowDays)
    return { verdict: 'warn', evidence: saySmart('smart.t.holidays', say) }
  const history = evidence?.data?.historyDays ?? 0
  if (history > YEAR_DAYS && (windowDays >= LONG_WINDOW_DAYS || crossesSeason(window))) {
    return { verdict: 'yes', evidence: saySmart('smart.t.season', say) }
  }
  return { verdict: 'yes', evidence: saySmart('smart.t.yes', say) }
}

function holidaysIn(window: DayRange): number {
  let count = 0
  let seen = 0
  for (const day of eachDay(window)) {
    const date = day.slice(5)
    if (date >= HOLIDAYS.from || date <= HOLIDAYS.to) count++
    if (++seen > 400) break
  }
  return count
}

const seasonOf = (day: string): number => Math.floor((Number(day.slice(5, 7)) % 12) / 3)
const crossesSeason = (window: DayRange): boolean => seasonOf(window.from) !== seasonOf(window.to)
