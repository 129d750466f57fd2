/**
 * The facts store with a memory of what accounts have: every screen begins with this question, and it reads all figures of
 * the workspace. It is told again until facts of that workspace change; a decision, a task or a goal changes none of it.
 */
import type { Coverage, FactsStore, ImportWriter } from '../../store/facts/store.ts'
import { remembering } from './remember.ts'

const MOST = 1000

export interface KnownFacts extends FactsStore {
  /** Facts of the workspace changed past this store. */
  forget: (workspace: string) => void
}

/** Answers are shared: nobody may change them. */
export function knownFacts(facts: FactsStore): KnownFacts {
  const memory = remembering<readonly Coverage[]>(MOST)
  /** Also after a failure: half of it may be there. */
  const changing = async <T>(workspace: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } finally {
      memory.forget(workspace)
    }
  }
  const watched = (workspace: string, writer: ImportWriter): ImportWriter => ({
    append: (batch) => writer.append(batch),
    commit: () => changing(workspace, () => writer.commit()),
    rollback: () => writer.rollback(),
  })
  const { people } = facts
  return {
    beginImport: async (workspace, importId, observedAt) =>
      watched(workspace, await facts.beginImport(workspace, importId, observedAt)),
    undoImport: (workspace, importId) => changing(workspace, () => facts.undoImport(workspace, importId)),
    coverage: async ({ workspace, accounts }) => {
      // Asked for all at once: the next account of the same workspace costs nothing.
      const all = await memory.get(workspace, '', () => facts.coverage({ workspace, accounts: [] }))
      return accounts.length === 0 ? [...all] : all.filter(({ account }) => accounts.includes(account))
    },
    aggregate: (query) => facts.aggregate(query),
    series: (query) => facts.series(query),
    posts: (query) => facts.posts(query),
    events: (query) => facts.events(query),
    observations: (query) => facts.observations(query),
    people: {
      ...people,
      erase: (workspace, ...rest) => changing(workspace, () => people.erase(workspace, ...rest)),
      forgetBefore: (workspace, ...rest) => changing(workspace, () => people.forgetBefore(workspace, ...rest)),
    },
    countsByImport: (workspace) => facts.countsByImport(workspace),
    backupTo: (path) => facts.backupTo(path),
    close: () => facts.close(),
    forget: (workspace) => memory.forget(workspace),
  }
}
