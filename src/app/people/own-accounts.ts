/**
 * Accounts of the brand and of its people, as a person named them. Only pseudonyms are kept, made as those of the authors
 * in files, so what was imported before is recognised as well and no name stays here.
 */
import type { EventFact } from '../../core/facts/types.ts'
import type { AppContext } from '../context.ts'

const KEY = 'own-accounts'

/** Pseudonyms of one account in all spellings that a file may have used. */
export type Kept = readonly (readonly string[])[]
type Where = Pick<AppContext, 'book' | 'workspace'>

export const keptOwnAccounts = async ({ book, workspace }: Where): Promise<Kept> =>
  JSON.parse((await book.settings.get(workspace, KEY)) ?? '[]') as Kept

export const keepOwnAccounts = ({ book, workspace }: Where, kept: Kept): Promise<void> =>
  book.settings.set(workspace, KEY, JSON.stringify(kept))

/** All pseudonyms of the brand's own; empty: nobody named any. */
export const ownAccounts = async (app: Where): Promise<ReadonlySet<string>> =>
  new Set((await keptOwnAccounts(app)).flat())

/** Part of what findings follow from. */
export const ownAccountsMark = async ({ book, workspace }: Where): Promise<string> =>
  (await book.settings.get(workspace, KEY)) ?? ''

export const howManyOwnAccounts = async (app: Where): Promise<number> => (await keptOwnAccounts(app)).length

/**
 * Events with the brand's own marked. Where own accounts are named, an author of a mention who is not among them is
 * somebody else; in chats and comments the source itself may know more, so there nobody is declared a stranger.
 */
export function withOwn(events: EventFact[], own: ReadonlySet<string>): EventFact[] {
  if (own.size === 0) return events
  return events.map((event) => {
    if (event.actor === null || event.staff === true) return event
    if (own.has(event.actor)) return { ...event, staff: true }
    return event.type === 'mention' && event.staff === null ? { ...event, staff: false } : event
  })
}
