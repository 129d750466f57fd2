/** Goals: thought out, set, changed openly, broken into steps, agreed on by both sides. */
import { refuseIncomplete, setGoal, withdrawGoal } from '../../app/agree.ts'
import { accept } from '../../app/agreement.ts'
import { agreementView } from '../../app/goals/agreement-view.ts'
import { goalCheck, type CheckAsked } from '../../app/goals/check.ts'
import { goalDetail, stepsOfGoal } from '../../app/goals/detail.ts'
import { goalList } from '../../app/goals/list.ts'
import { goalOffers } from '../../app/goals/offers.ts'
import { understand } from '../../app/goal.ts'
import { businessOf } from '../../app/goal-when-set.ts'
import { setReached } from '../../app/milestones.ts'
import { changed, followGoal, keepSteps, stepPlan, type StepChanges } from '../../app/step-plans.ts'
import type { BusinessKind } from '../../core/goals/evidence.ts'
import type { GoalFix, GoalHint } from '../../core/goals/fix.ts'
import type { GoalKind } from '../../core/kpis/types.ts'
import { command, query, type BrandApp } from '../engine/use.ts'

interface GoalAsked {
  goal: string
}

const authorOf = (app: BrandApp): string => app.person?.name ?? ''

export const goalsUses = {
  'goals.list': query((app: BrandApp) => goalList(app, app.lang)),
  'goals.detail': query((app: BrandApp, { goal }: GoalAsked) => goalDetail(app, app.lang, goal)),
  'goals.offers': query((app: BrandApp, asked: { kind: GoalKind; business: BusinessKind | null }) =>
    goalOffers(app, app.lang, asked),
  ),
  'goals.check': query((app: BrandApp, asked: CheckAsked) => goalCheck(app, app.lang, asked)),
  'goals.steps': query((app: BrandApp, { goal, changes }: GoalAsked & { changes: StepChanges }) =>
    stepsOfGoal(app, app.lang, goal, changes),
  ),
  'goals.agreement': query((app: BrandApp) => agreementView(app, app.lang)),

  'goals.create': command(async (app: BrandApp, asked: NewGoal) => {
    const business = await businessOf(app)
    // All of them are understood before any is kept.
    for (const fix of asked.supporting) refuseIncomplete(await understand(app, '', app.lang, fix))
    const main = { lang: app.lang, business, replace: null, reason: null }
    const records = [await setGoal(app, asked.sentence, { ...main, fix: asked.fix, hint: asked.hint })]
    for (const fix of asked.supporting) records.push(await setGoal(app, '', { ...main, fix }))
    for (const [i, record] of records.entries()) {
      const steps = changed(await followGoal(app, record), i === 0 ? asked.changes : {})
      await keepSteps(app, record.id, steps, { reason: null, author: authorOf(app) })
    }
    return { ids: records.map((record) => record.id) }
  }),
  'goals.change': command(async (app: BrandApp, { goal, sentence, fix, reason, after }: NewVersion) => {
    const business = await businessOf(app)
    const record = await setGoal(app, sentence, { lang: app.lang, business, replace: goal, reason, after, fix })
    await keepSteps(app, goal, await followGoal(app, record), { reason, author: authorOf(app) })
    return { ids: [record.id] }
  }),
  'goals.withdraw': command(async (app: BrandApp, { goal, reason }: GoalAsked & Why) => {
    await withdrawGoal(app, goal, reason)
    return { ids: [goal] }
  }),
  'goals.reached': command(async (app: BrandApp, { goal, reached }: GoalAsked & { reached: boolean }) => {
    await setReached(app, goal, reached)
    return { ids: [goal] }
  }),
  'goals.keep-steps': command(
    async (app: BrandApp, { goal, changes, reason }: GoalAsked & { changes: StepChanges; reason: string | null }) => {
      const steps = changed((await stepPlan(app, goal)).steps, changes)
      await keepSteps(app, goal, steps, { reason, author: authorOf(app) })
      return stepsOfGoal(app, app.lang, goal)
    },
  ),
  'goals.accept': command(
    async (app: BrandApp, { side, name, key }: { side: 'client' | 'specialist'; name: string; key: string }) => {
      await accept(app, { role: side, name, key, by: app.person })
      return agreementView(app, app.lang)
    },
  ),
  'goals.business': command(async (app: BrandApp, { business }: { business: BusinessKind | null }) => {
    const brand = await app.book.brand.get(app.workspace)
    if (brand !== null) await app.book.brand.save(app.workspace, { ...brand, business })
    return { business }
  }),
}

interface NewGoal {
  sentence: string
  fix: GoalFix
  hint: GoalHint
  supporting: readonly GoalFix[]
  changes: StepChanges
}

interface NewVersion extends GoalAsked, Pick<NewGoal, 'sentence' | 'fix'>, Why {
  after: number
}

interface Why {
  reason: string
}
