/** What the data says about a goal: measured here, judged in core/goals. */
import type { BusinessKind, DataEvidence, GoalEvidence } from '../core/goals/evidence.ts'
import { resolveTarget, wishedChange } from '../core/goals/target.ts'
import type { ParsedGoal } from '../core/goals/types.ts'
import { knownDays } from '../core/stats/series.ts'
import { chanceOf } from '../core/stats/target.ts'
import type { DailySeries } from '../core/stats/types.ts'
import { shortestOf } from '../core/stats/window.ts'
import type { AppContext } from './context.ts'
import { defaultWindow, groundOf, type Ground } from './goal-ground.ts'
import type { GoalScope } from './goal-scope.ts'

export interface MeasuredGoal {
  evidence: GoalEvidence
  ground: Ground
  scope: GoalScope
  history: DailySeries
  pointA: number | null
  target: number | null
}

/** Needs a KPI; without any data the evidence says so (`data: null`). */
export async function measureGoal(
  app: AppContext,
  goal: ParsedGoal,
  business: BusinessKind | null,
): Promise<MeasuredGoal | null> {
  const { understood } = goal
  if (understood.kpi === null) return null
  const window = understood.window ?? defaultWindow(app.today)
  const ground = await groundOf(app, understood.kpi, understood.network, window)
  if (ground === null) return null
  const { scope, history, pointA } = ground
  const target = resolveTarget(understood, pointA)
  const data = dataEvidence(ground, target.ok ? target.resolved : null)
  return {
    evidence: { today: app.today, owner: understood.owner ?? null, business, data },
    ground,
    scope,
    history,
    pointA,
    target: target.ok ? target.resolved.target : null,
  }
}

type Resolved = Extract<ReturnType<typeof resolveTarget>, { ok: true }>['resolved']

/** The nearest plan that rises above the noise of this window, and whether the work as before could bring it. */
function visibleOf({ pointA, noise, outcomes }: Ground, resolved: Resolved | null): DataEvidence['visible'] {
  if (pointA === null || noise === null || outcomes === null || resolved === null) return null
  const value = pointA + Math.abs(pointA) * noise.seen * (resolved.direction === 'up' ? 1 : -1)
  const chance = chanceOf(outcomes, value, resolved.direction).asBefore
  return { value, chance, usual: outcomes.quantile(0.5) }
}

/** Cheap: all that depends on the number asked for. */
function dataEvidence(ground: Ground, resolved: Resolved | null): DataEvidence {
  const { pointA, noise, outcomes } = ground
  const wished = resolved === null ? null : wishedChange(resolved, pointA)
  const shortest = wished === null || wished === 0 || noise === null ? null : shortestOf(ground.judged, wished)
  const chance = outcomes === null || resolved === null ? null : chanceOf(outcomes, resolved.target, resolved.direction)
  return {
    measured: pointA !== null || knownDays(ground.history.values) > 0,
    needs: ground.needs,
    sources: ground.sources,
    lastDay: ground.lastDay,
    historyDays: knownDays(ground.history.values),
    pointA,
    pointARange: ground.pointARange,
    gap: ground.gap,
    detectable: noise?.seen ?? null,
    visible: visibleOf(ground, resolved),
    shortestWindowDays: shortest?.days ?? null,
    noiseJudged: noise !== null,
    probability: chance,
    best: ground.best,
    budget: null,
    fired: ground.fired,
  }
}
