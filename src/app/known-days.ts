/** How many days stand behind a total: the sum of three days is no month. */
import type { EvaluatedKpi } from '../core/kpis/evaluate.ts'
import type { Kpi } from '../core/kpis/types.ts'
import { LEAST_KNOWN } from '../core/stats/stretch.ts'
import { daysBetween, lengthOf, overlap, type Day, type DayRange } from '../core/time/day.ts'

/** Why a total has no point A: too few of its days are known. */
export interface KnownDays {
  known: number
  of: number
  range: DayRange
  /** The known days themselves, in order; empty where no source tells days. */
  days: readonly string[]
}

/** Of growth that ads or a contest explain a source tells only the days that had any. */
const EXPLAINED: ReadonlySet<string> = new Set(['follows_ads', 'follows_contest'])

/**
 * Days known to an account of those that its total is asked for: of sums the days with a figure (a week's or a month's
 * figure knows all of its days); of lists of posts and events, and of a level's movement, the days that its data spans.
 * null: not judged, since there is no total or the source told the stretch as a whole.
 */
export function daysBehind(kpi: Kpi, value: EvaluatedKpi, span: DayRange): number | null {
  if (kpi.shape !== 'total' || value.value === null || value.used.some(({ take }) => take === 'exact')) return null
  if (value.used.some((term) => 'measure' in term && EXPLAINED.has(term.measure))) return null
  if (value.used.some(({ take }) => take === 'sum')) return Math.min(value.n, lengthOf(value.range))
  const covered = overlap(value.range, span)
  return covered === null ? 0 : lengthOf(covered)
}

/** The same share as of a best stretch: with more than a fifth of its days missing, a total is none. */
export const tooFewDays = (known: number, of: number): boolean => known < LEAST_KNOWN * of

/** Known days, neighbours joined: `2026-11-19..2026-11-21`. */
export function knownRanges(days: Iterable<Day>): string[] {
  const ranges: DayRange[] = []
  for (const day of [...days].toSorted()) {
    const last = ranges.at(-1)
    if (last !== undefined && daysBetween(last.to, day) === 1) last.to = day
    else ranges.push({ from: day, to: day })
  }
  return ranges.map(({ from, to }) => `${from}..${to}`)
}
