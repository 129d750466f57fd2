/**
 * Pseudonyms of those who asked to be erased. Without this list the same file, imported again, would bring them back; a
 * pseudonym alone tells nothing without the person's id and the key of the data folder.
 */
import type { Fact } from '../../core/facts/types.ts'
import type { AppContext } from '../context.ts'

const KEY = 'erased'

export async function erasedOf({ book, workspace }: Pick<AppContext, 'book' | 'workspace'>): Promise<Set<string>> {
  return new Set(JSON.parse((await book.settings.get(workspace, KEY)) ?? '[]') as string[])
}

export async function rememberErased(app: AppContext, actors: readonly string[]): Promise<void> {
  const all = (await erasedOf(app)).union(new Set(actors))
  await app.book.settings.set(app.workspace, KEY, JSON.stringify([...all].toSorted()))
}

/** Facts of nobody who is erased. Almost always all of them: then the same list. */
export const withoutErased = (facts: readonly Fact[], erased: ReadonlySet<string>): readonly Fact[] =>
  erased.size === 0
    ? facts
    : facts.filter((fact) => fact.kind !== 'event' || fact.actor === null || !erased.has(fact.actor))
