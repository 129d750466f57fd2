/** From the words of a goal to the number on the plan and to what is expected on each day. */
import { kpiById } from '../kpis/catalogue.ts'
import { daysBetween, lengthOf, type Day, type DayRange } from '../time/day.ts'
import type { UnderstoodGoal } from './types.ts'

export interface ResolvedTarget {
  /** Where the plan starts: 0 of a total, point A of a level, ratio or duration; null when point A is unknown. */
  start: number | null
  /** Plan value at the deadline, in the KPI's unit; of a total: of the whole window. */
  target: number
  /** A limit must hold on every day; a total grows from zero; the rest moves from point A. */
  path: 'total' | 'level' | 'limit' | 'milestone'
  direction: 'up' | 'down'
  /** Point A already satisfies it. */
  met: boolean
}

export type TargetResult =
  | { ok: true; resolved: ResolvedTarget }
  /** What has to be known first, or why the number is impossible. */
  | { ok: false; missing: 'kpi' | 'amount' | 'from' | null; reason: 'missing' | 'below-zero' }

const PER_DAYS = { day: 1, week: 7, month: 365.25 / 12 } as const

const lacking = (missing: 'kpi' | 'amount' | 'from'): TargetResult => ({ ok: false, missing, reason: 'missing' })

/** «10 в неделю» over the window: paces of a total multiply, of anything else they don't. */
function overWindow(amount: number, goal: UnderstoodGoal): number {
  if (!goal.per || !goal.window) return amount
  return amount * (lengthOf(goal.window) / PER_DAYS[goal.per])
}

/**
 * @param pointA in the KPI's unit. Of a total: what a stretch as long as the window usually brings. The sentence's own
 * «с 2,1» wins over it for the start of the plan.
 */
export function resolveTarget(goal: UnderstoodGoal, pointA: number | null): TargetResult {
  if (!goal.kpi) return lacking('kpi')
  const kpi = kpiById(goal.kpi)
  if (kpi.shape === 'milestone') {
    return { ok: true, resolved: { start: 0, target: 1, path: 'milestone', direction: 'up', met: pointA === 1 } }
  }
  if (goal.amount === null || goal.form === null) return lacking('amount')
  const total = kpi.shape === 'total'
  const before = goal.from ?? pointA
  let target: number
  if (goal.form === 'to' || goal.form === 'limit') target = total ? overWindow(goal.amount, goal) : goal.amount
  else if (goal.form === 'by' && goal.base === 'zero' && total) target = overWindow(goal.amount, goal)
  else if (before === null) return lacking('from')
  else if (goal.form === 'by') target = before + (total ? overWindow(goal.amount, goal) : goal.amount)
  else if (goal.form === 'percent') target = before * (1 + goal.amount / 100)
  else target = before * goal.amount
  // floats such as 2.1 × 1.1 must not show a tail
  target = Number(target.toPrecision(12))
  if (target < 0 && kpi.unit !== 'money' && kpi.id !== 'net_growth' && kpi.id !== 'romi' && kpi.id !== 'growth_rate') {
    return { ok: false, missing: null, reason: 'below-zero' }
  }
  const limit = goal.form === 'limit'
  const direction = limit && goal.bound ? (goal.bound === 'at-most' ? 'down' : 'up') : kpi.direction
  const reached = before !== null && (direction === 'up' ? before >= target : before <= target)
  return {
    ok: true,
    resolved: {
      start: total && !limit ? 0 : before,
      target,
      path: limit ? 'limit' : total ? 'total' : 'level',
      direction,
      // last month's total does not count towards this month's, a level that is already there does
      met: reached && !total,
    },
  }
}

/** Plan of one day of the window: 0 elapsed before it begins, all of it from the deadline on. null: start unknown. */
export function expectedOn(resolved: ResolvedTarget, window: DayRange, day: Day): number | null {
  if (resolved.path === 'limit') return resolved.target
  if (resolved.start === null) return null
  const elapsed = Math.min(Math.max(daysBetween(window.from, day) + 1, 0), lengthOf(window))
  return resolved.start + (resolved.target - resolved.start) * (elapsed / lengthOf(window))
}

/** (now − A) ÷ (target − A): 0 at the start, 1 at the target. null when the start is unknown or equals the target. */
export function progress(resolved: ResolvedTarget, now: number): number | null {
  if (resolved.start === null || resolved.start === resolved.target) return null
  // «+ 0» turns the −0 of a falling target into 0
  return (now - resolved.start) / (resolved.target - resolved.start) + 0
}

/**
 * The change that is asked for, as a share of point A (0.1 = +10 %), for the comparison with noise. A level is
 * compared with itself; a total with what the same length usually brings. null when point A is unknown or zero.
 */
export function wishedChange(resolved: ResolvedTarget, pointA: number | null): number | null {
  if (pointA === null || pointA === 0) return null
  return (resolved.target - pointA) / Math.abs(pointA)
}
