/**
 * Heavy findings about the data, kept as long as the data stands: a new goal, a signature or a task changes none of them.
 * Kept beside the store whose facts they are about.
 */
import { createHash } from 'node:crypto'
import type { FactsStore } from '../store/facts/store.ts'
import type { AppContext } from './context.ts'
import { ownAccountsMark } from './people/own-accounts.ts'

const memories = new WeakMap<FactsStore, Map<string, Promise<unknown>>>()
const MOST = 1000

export async function whileDataStands<T>(app: AppContext, key: string, compute: () => Promise<T>): Promise<T> {
  // The state itself is found out once for all parts of an answer; a command looks anew, for it may have changed it.
  const state = await (app.remember ? app.remember('data state', () => stateOf(app)) : stateOf(app))
  const memory = memories.getOrInsertComputed(app.facts, () => new Map())
  const full = `${app.workspace} ${state} ${key}`
  const known = memory.get(full)
  // The least recently asked stands first and goes first.
  memory.delete(full)
  const answer = known ?? compute()
  memory.set(full, answer)
  answer.catch(() => memory.delete(full))
  for (const oldest of memory.keys()) {
    if (memory.size <= MOST) break
    memory.delete(oldest)
  }
  return answer as Promise<T>
}

/** All that figures follow from: the files, what they gave, told causes, breaks, and people's word on findings. */
async function stateOf({ book, facts, workspace, today, zone }: AppContext): Promise<string> {
  const [imports, causes, breaks, decisions, accounts, coverage, own] = await Promise.all([
    book.imports.all(workspace),
    book.causes.all(workspace),
    book.breaks.all(workspace),
    book.decisions.all(workspace),
    book.accounts.all(workspace),
    facts.coverage({ workspace, accounts: [] }),
    ownAccountsMark({ book, workspace }),
  ])
  const state = [
    today,
    zone,
    imports.map(({ id, status, at }) => [id, status, at]),
    causes,
    breaks,
    decisions,
    accounts,
    coverage,
    own,
  ]
  return createHash('sha256').update(JSON.stringify(state)).digest('base64url')
}
