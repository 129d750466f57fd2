/** The steps of a goal: proposed by the method, changed by people, each change a version with its reason. */
import { MeriloError } from '../core/errors.ts'
import type { Step } from '../core/goals/types.ts'
import { recompute } from '../core/steps/propose.ts'
import { addDays } from '../core/time/day.ts'
import type { GoalRecord, StepPlanRecord } from '../store/book/types.ts'
import { current } from './agree.ts'
import type { AppContext } from './context.ts'
import { judgeGoal } from './goal.ts'
import { businessOf, parsedOf } from './goal-when-set.ts'

export interface StepPlan {
  goalId: string
  steps: Step[]
  /** null: still as proposed, nobody has kept them yet. */
  version: number | null
  reason: string | null
  author: string | null
  at: string | null
}

/** Values by the ids of assumptions; positions of steps that are left out. */
export interface StepChanges {
  values?: Readonly<Record<string, number>>
  without?: readonly number[]
}

/** All versions kept, the oldest first. */
export const stepVersions = async (app: AppContext, goalId: string): Promise<StepPlanRecord[]> =>
  (await app.book.stepPlans.all(app.workspace))
    .filter((plan) => plan.goalId === goalId)
    .toSorted((a, b) => a.version - b.version)

/** The last version kept, else the proposal of the day before the work began. Throws `app.goal-unknown`. */
export async function stepPlan(app: AppContext, goalId: string): Promise<StepPlan> {
  const kept = (await stepVersions(app, goalId)).at(-1)
  if (kept) return { ...kept, steps: kept.body as Step[] }
  const goal = current(await app.book.goals.all(app.workspace), goalId)
  return { goalId, steps: await proposed(app, goal), version: null, reason: null, author: null, at: null }
}

async function proposed(app: AppContext, goal: GoalRecord): Promise<Step[]> {
  const then = { ...app, today: addDays(goal.from, -1) }
  return (await judgeGoal(then, parsedOf(goal), await businessOf(app))).steps
}

/** Pure: the arithmetic done again. One step at least stays. Throws `app.steps-none`. */
export function changed(steps: readonly Step[], { values = {}, without = [] }: StepChanges): Step[] {
  const left = recompute(steps, values).filter((_, i) => !without.includes(i))
  if (left.length === 0) throw new MeriloError('app.steps-none')
  return left
}

/** Steps of a changed goal: proposed anew, with what people had put in where it does not follow from the goal itself. */
export async function followGoal(app: AppContext, goal: GoalRecord): Promise<Step[]> {
  const steps = (await judgeGoal(app, parsedOf(goal), await businessOf(app))).steps
  const before = (await stepVersions(app, goal.id)).at(-1)?.body as Step[] | undefined
  if (before === undefined) return steps
  const fresh = new Map(steps.flatMap((step) => step.assumptions).map(({ id, value }) => [id, value]))
  // What a person put in is kept as assumed; what history says is asked of it again.
  const kept = before
    .flatMap((step) => step.assumptions)
    .flatMap(({ id, origin, value }) =>
      origin !== 'assumed' || value === null || FROM_THE_GOAL.has(id) || fresh.get(id) === value ? [] : [{ id, value }],
    )
  const codes = new Set(before.map((step) => step.title.code))
  const same = recompute(steps, Object.fromEntries(kept.map(({ id, value }) => [id, value])))
  const left = same.filter((step) => codes.has(step.title.code))
  return left.length > 0 ? left : same
}

const FROM_THE_GOAL: ReadonlySet<string> = new Set(['goal.gap', 'answers.now', 'answers.target', 'answers.waiting'])

/** Keeps a new version. Throws `app.goal-unknown`, `app.steps-none`. */
export async function keepSteps(
  app: AppContext,
  goalId: string,
  steps: readonly Step[],
  { reason, author }: { reason: string | null; author: string },
): Promise<StepPlan> {
  if (steps.length === 0) throw new MeriloError('app.steps-none')
  const version = ((await stepVersions(app, goalId)).at(-1)?.version ?? 0) + 1
  const record: StepPlanRecord = { goalId, version, body: steps, reason, author, at: app.now() }
  await app.book.stepPlans.save(app.workspace, record)
  return { ...record, steps: [...steps] }
}
