/** Days since which a KPI lives on another level: found by segmentation, told only when the judge's own test confirms it. */
import { changepoints } from '../../core/stats/changepoints.ts'
import { flatten } from '../../core/stats/flat.ts'
import { increments, knownDays, valuesIn, withoutRanges } from '../../core/stats/series.ts'
import type { DailySeries } from '../../core/stats/types.ts'
import { cleanHistory } from '../../core/verdict/clean.ts'
import type { JudgedFinding } from '../../core/verdict/input.ts'
import { addDays, daysBetween, type Day, type DayRange } from '../../core/time/day.ts'
import type { AppContext } from '../context.ts'
import type { EvidenceScope } from '../evidence/scope.ts'
import { judgeStretches } from './judge-stretches.ts'

export interface Shift {
  day: Day
  /** After ÷ before − 1. */
  share: number
  low: number | null
  high: number | null
}

export interface Surroundings {
  findings: readonly JudgedFinding[]
  redefined: readonly Day[]
  /** Told events: no part of the usual, and no shift of their own. */
  exclude: readonly DayRange[]
}

const WINDOW = 42
const MOST = 3
/** A definition that changes makes a step of its own, and it is told as that. */
const NEAR_BREAK = 14
const NEAR_EVENT = 3
/** Segments are a month at least: a fortnight's burst has a name of its own. */
const LEAST = 28
/** Smaller steps decide nothing. */
const WORTH_TELLING = 0.1

/** Largest first, at most three. What looks bought is taken out before anything is looked for. */
export async function shiftsOf(
  app: AppContext,
  scope: EvidenceScope,
  history: DailySeries,
  { findings, redefined, exclude }: Surroundings,
): Promise<Shift[]> {
  const { shape } = scope.kpi
  if (shape === 'milestone' || shape === 'duration' || history.values.length < 4 * LEAST) return []
  const clean = cleanHistory({ shape, history, findings })
  const line = withoutRanges(shape === 'level' ? increments(clean) : clean, exclude)
  const found: Shift[] = []
  for (const at of changepoints(flatten(line).scaled, { least: LEAST })) {
    const day = addDays(line.start, at)
    if (redefined.some((mark) => Math.abs(daysBetween(mark, day)) <= NEAR_BREAK)) continue
    if (exclude.some(({ from, to }) => day >= addDays(from, -NEAR_EVENT) && day <= addDays(to, NEAR_EVENT))) continue
    const shift = await confirmed(app, scope, withoutRanges(clean, exclude), line, day, {
      findings: [],
      redefined,
      exclude,
    })
    if (shift !== null) found.push(shift)
  }
  return found.toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share)).slice(0, MOST)
}

async function confirmed(
  app: AppContext,
  scope: EvidenceScope,
  history: DailySeries,
  line: DailySeries,
  day: Day,
  around: Surroundings,
): Promise<Shift | null> {
  const before = { from: addDays(day, -WINDOW), to: addDays(day, -1) }
  const after = { from: day, to: addDays(day, WINDOW - 1) }
  const base = meanIn(line, before)
  if (base === null || !(base > 0)) return null
  const judged = await judgeStretches(app, scope, { before, after, pointA: base, history, ...around })
  if (judged?.change.real !== true) return null
  // Totals and levels are told over the days of the stretch, ratios as they are.
  const whole = base * (scope.kpi.shape === 'ratio' ? 1 : WINDOW)
  const { value, interval } = judged.change
  const share = value / whole
  return Math.abs(share) < WORTH_TELLING
    ? null
    : { day, share, low: finite(interval.low / whole), high: finite(interval.high / whole) }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

function meanIn(line: DailySeries, range: DayRange): number | null {
  const values = valuesIn(line, range)
  const known = values.filter((value) => value !== null)
  return knownDays(values) < 7 ? null : known.reduce((a, b) => a + b, 0) / known.length
}
