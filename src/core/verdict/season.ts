/**
 * What the season did to a KPI in former years: the same weeks against the same point A, one and two years ago, growth
 * from year to year taken out. One year may be chance or somebody's good work, so two have to agree, and the smaller of
 * them is told.
 */
import { mean } from '../stats/robust.ts'
import { knownDays, valuesIn } from '../stats/series.ts'
import type { DailySeries } from '../stats/types.ts'
import { addDays, daysBetween, lengthOf, type DayRange } from '../time/day.ts'
import type { KpiInput, OutsideFacts } from './input.ts'

/** Whole weeks, so that weekdays meet weekdays. */
const YEAR = 364
const LEAST_KNOWN = 0.8
const LEAST_DAYS = 14

/** null: no total, a short stretch, a year that is not known, or years that do not agree. */
export function seasonOf(input: KpiInput): OutsideFacts['season'] {
  const { history, pointARange: before, window, dataTo } = input
  const after = { from: window.from, to: dataTo < window.to ? dataTo : window.to }
  if (input.shape !== 'total' || before === null || after.to < after.from) return null
  if (lengthOf(after) < LEAST_DAYS || lengthOf(before) < LEAST_DAYS) return null
  const apart = (daysBetween(before.from, after.from) + daysBetween(before.to, after.to)) / 2
  const changes = [1, 2].map((years) => {
    const [a, b, next] = [
      level(history, after, years),
      level(history, before, years),
      level(history, before, years - 1),
    ]
    if (a === null || b === null || next === null) return null
    return a / b / (next / b) ** (apart / YEAR) - 1
  })
  const [last, earlier] = changes
  if (last == null || earlier == null || Math.sign(last) !== Math.sign(earlier)) return null
  return { change: Math.sign(last) * Math.min(Math.abs(last), Math.abs(earlier)) }
}

/** Mean per day of the same stretch so many years before; null when too little is known of it. */
function level(history: DailySeries, range: DayRange, years: number): number | null {
  const [from, to] = [addDays(range.from, -YEAR * years), addDays(range.to, -YEAR * years)]
  const values = valuesIn(history, { from, to })
  if (knownDays(values) < LEAST_KNOWN * lengthOf(range)) return null
  const found = mean(values.filter((value) => value !== null))
  return found > 0 ? found : null
}
