/** Setting a goal: understood, measured, resolved to a number, kept with its version. The old target stays visible. */
import { isDeepStrictEqual } from 'node:util'
import { MeriloError } from '../core/errors.ts'
import type { BusinessKind } from '../core/goals/evidence.ts'
import { withFix, type GoalFix, type GoalHint } from '../core/goals/fix.ts'
import { tellGoal } from '../core/goals/told.ts'
import type { ParsedGoal } from '../core/goals/types.ts'
import type { Phrase } from '../core/phrase.ts'
import { say } from '../i18n/say.ts'
import type { Lang } from '../i18n/words.ts'
import type { GoalRecord } from '../store/book/types.ts'
import type { AppContext } from './context.ts'
import { currencyOf } from './currency.ts'
import { understand } from './goal.ts'
import { measureGoal } from './goal-evidence.ts'
import { parsedOf } from './goal-when-set.ts'

export interface AgreeOptions {
  lang: Lang
  business: BusinessKind | null
  /** Id of the goal that the new one replaces. */
  replace: string | null
  reason: string | null
  /** The version that the person saw; absent: whichever is in force. */
  after?: number
  /** Parts put right by hand; the goal is then told in words of its own. */
  fix?: GoalFix
  /** What was chosen before the sentence. */
  hint?: GoalHint
}

/** Throws `app.goal-incomplete` with the question, `app.goal-unknown`, `app.goal-over`, `app.goal-needs-reason`, `server.conflict`. */
export async function setGoal(app: AppContext, sentence: string, options: AgreeOptions): Promise<GoalRecord> {
  const { lang, fix = {}, hint = {} } = options
  const goals = await app.book.goals.all(app.workspace)
  const replaced = options.replace === null ? null : current(goals, options.replace)
  if (replaced !== null && options.after !== undefined && options.after !== replaced.version)
    throw new MeriloError('server.conflict')
  // A miss is not turned into another plan afterwards: what was agreed for those days stays what it was.
  if (replaced !== null && replaced.deadline < app.today)
    throw new MeriloError('app.goal-over', { deadline: replaced.deadline })
  if (replaced !== null && !options.reason) throw new MeriloError('app.goal-needs-reason')
  const goal = await wished(app, sentence, { lang, fix, hint, replaced })
  refuseIncomplete(goal)
  const { understood } = goal
  const measured = await measureGoal(app, goal, options.business)
  const record: GoalRecord = {
    id: replaced?.id ?? `goal-${new Set(goals.map((one) => one.id)).size + 1}`,
    version: (replaced?.version ?? 0) + 1,
    replacedBy: null,
    reason: options.reason,
    sentence: await sentenceOf(app, sentence, goal, lang, replaced),
    kpi: understood.kpi!,
    accounts: measured?.scope.accounts.map((account) => account.id) ?? [],
    understood,
    pointA: measured?.pointA ?? null,
    target: understood.kpi === 'milestone' ? 1 : (measured?.target ?? absolute(goal)),
    from: understood.window!.from,
    deadline: understood.deadline!,
    at: app.now(),
  }
  if (replaced !== null) await app.book.goals.save(app.workspace, { ...replaced, replacedBy: record.version })
  await app.book.goals.save(app.workspace, record)
  return record
}

interface Wish {
  lang: Lang
  fix: GoalFix
  hint: GoalHint
  replaced: GoalRecord | null
}

/** A new sentence says all of it; without one the parts put right change what stands. */
export async function wished(
  app: AppContext,
  sentence: string,
  { lang, fix, hint, replaced }: Wish,
): Promise<ParsedGoal> {
  if (replaced !== null && sentence.trim() === '')
    return withFix(parsedOf(replaced), fix, app.today, await currencyOf(app))
  return understand(app, sentence, lang, fix, hint)
}

/** What was typed, as long as it alone says what is agreed: who answers for it changes nothing about that. */
async function sentenceOf(
  app: AppContext,
  sentence: string,
  { understood }: ParsedGoal,
  lang: Lang,
  replaced: GoalRecord | null,
): Promise<string> {
  const says = (other: unknown) =>
    isDeepStrictEqual({ ...(other as object), owner: null }, { ...understood, owner: null })
  if (replaced !== null && says(replaced.understood)) return replaced.sentence
  const told = says((await understand(app, sentence, lang)).understood) ? null : tellGoal(understood)
  return told === null ? sentence.trim() : say(lang, told)
}

/** An absolute target needs no point A. */
const absolute = ({ understood }: ParsedGoal): number | null =>
  understood.form === 'to' || understood.form === 'limit' || understood.base === 'zero' ? understood.amount : null

/** Throws the question of the first part that is missing. */
export function refuseIncomplete(goal: ParsedGoal): void {
  const blocking =
    !goal.isGoal || goal.understood.kpi === null || goal.understood.window === null || goal.missing.includes('amount')
  if (!blocking) return
  const question: Phrase = goal.question ?? { code: 'app.no-goals', params: {} }
  // The question is the sentence that a person reads; the error only carries it.
  throw new MeriloError(question.code, question.params as never)
}

/**
 * Ends a goal with a reason: its last version replaces itself, so that nothing is in force and everything stays visible.
 * Throws `app.goal-unknown`, `app.goal-needs-reason`.
 */
export async function withdrawGoal(app: AppContext, id: string, reason: string): Promise<void> {
  const goal = current(await app.book.goals.all(app.workspace), id)
  if (reason.trim() === '') throw new MeriloError('app.goal-needs-reason')
  const version = goal.version + 1
  await app.book.goals.save(app.workspace, { ...goal, replacedBy: version })
  await app.book.goals.save(app.workspace, { ...goal, version, replacedBy: version, reason, at: app.now() })
}

export const isWithdrawn = (goal: GoalRecord): boolean => goal.replacedBy === goal.version

/** The version in force. Throws `app.goal-unknown`. */
export function current(goals: readonly GoalRecord[], id: string): GoalRecord {
  const goal = goals.find((one) => one.id === id && one.replacedBy === null)
  if (!goal) throw new MeriloError('app.goal-unknown', { goal: id })
  return goal
}
