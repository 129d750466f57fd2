/** A milestone is reached when a person says so; the day is kept, and the word may be taken back. */
import { MeriloError } from '../core/errors.ts'
import { current } from './agree.ts'
import type { AppContext } from './context.ts'

const keyOf = (goalId: string): string => `milestone:${goalId}`

/** Kept settings cannot be removed: an empty text is «not yet». */
export const reachedOn = async (app: AppContext, goalId: string): Promise<string | null> =>
  (await app.book.settings.get(app.workspace, keyOf(goalId))) || null

/** Throws `app.goal-unknown`, `app.not-a-milestone`. */
export async function setReached(app: AppContext, goalId: string, reached: boolean): Promise<void> {
  const goal = current(await app.book.goals.all(app.workspace), goalId)
  if (goal.kpi !== 'milestone') throw new MeriloError('app.not-a-milestone')
  await app.book.settings.set(app.workspace, keyOf(goalId), reached ? app.today : '')
}
