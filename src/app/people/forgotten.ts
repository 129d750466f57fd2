/** Up to which day personal data were forgotten. Kept, because questions can't be derived again from words that are gone. */
import type { EventFact } from '../../core/facts/types.ts'
import type { Day } from '../../core/time/day.ts'
import type { AppContext } from '../context.ts'

const KEY = 'forgotten-before'

export const forgottenBefore = ({ book, workspace }: Pick<AppContext, 'book' | 'workspace'>): Promise<Day | null> =>
  book.settings.get(workspace, KEY)

export async function rememberForgotten(app: AppContext, before: Day): Promise<void> {
  const known = await forgottenBefore(app)
  if (known === null || known < before) await app.book.settings.set(app.workspace, KEY, before)
}

export const isForgotten = ({ day, actor, text }: EventFact, before: Day | null): boolean =>
  before !== null && day < before && actor === null && text === null
