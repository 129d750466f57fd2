/** Opens the facts file, or one in memory. */
import { rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { MeriloError } from '../../../core/errors.ts'
import type { FactsStore } from '../store.ts'
import { aggregate } from './ask/aggregate.ts'
import { copyTo } from './backup.ts'
import { checkFacts, repairCounters, workspacesOf } from './checks.ts'
import type { FactsChecks } from './checks.ts'
import { inTransaction, link } from './link.ts'
import type { Link } from './link.ts'
import { migrate } from './migrate.ts'
import { countBefore, erasePeople, forgetBefore, keptOfPeople, recordsOfPeople } from './people.ts'
import { readCounts, readCoverage, readEvents, readObservations, readPosts, readSeries } from './reads.ts'
import { openWriter, removeImport } from './writer.ts'

/** Readers at work at once; one connection serves one question at a time. */
const READERS = 4

export interface DuckFacts extends FactsStore {
  /** `before` runs when no import can commit or be undone until the copy is made. */
  backupTo: (path: string, before?: () => Promise<void>) => Promise<void>
  /** For `doctor`. */
  check: () => Promise<FactsChecks>
  workspaces: () => Promise<string[]>
  repairCounters: () => Promise<void>
}

export interface OpenFacts {
  /**
   * Threads of one statement; all cores unless told. A server asks small questions side by side: one thread each answers
   * them with three quarters of the CPU time.
   */
  threads?: number
}

/**
 * `:memory:` keeps nothing. Throws `store.locked`, `store.newer`, `store.not-a-database`, `store.cannot-open`.
 */
export async function openDuckFacts(path: string, options: OpenFacts = {}): Promise<DuckFacts> {
  const instance = await openInstance(path, options)
  const connect = async (): Promise<Link> => link(await instance.connect())
  const leave = (db: Link) => db.connection.disconnectSync()
  const first = await connect()
  try {
    await migrate(first, path)
  } catch (error) {
    leave(first)
    instance.closeSync()
    throw error
  }

  const idle: Link[] = [first]
  const waiting: ((db: Link) => void)[] = []
  const writers = new Set<Link>()
  let opened = 1
  let closed = false

  const read = async <T>(work: (db: Link) => Promise<T>): Promise<T> => {
    const free = idle.pop()
    const db =
      free ?? (opened < READERS ? (opened++, await connect()) : await new Promise<Link>((give) => waiting.push(give)))
    try {
      // One snapshot for all statements of a question, whatever is committed meanwhile.
      return await inTransaction(db, () => work(db))
    } finally {
      const next = waiting.shift()
      if (next) next(db)
      else if (closed) leave(db)
      else idle.push(db)
    }
  }

  let last: Promise<unknown> = Promise.resolve()
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }
  const withWriter = <T>(work: (db: Link) => Promise<T>): Promise<T> =>
    alone(async () => {
      const db = await connect()
      try {
        return await work(db)
      } finally {
        leave(db)
      }
    })

  /** What was taken out is to leave the file too, not only the answers. Readers at work may put that off to the next time. */
  const gone = <T>(work: (db: Link) => Promise<T>): Promise<T> =>
    withWriter(async (db) => {
      const result = await inTransaction(db, () => work(db))
      await db.run('checkpoint').catch(() => undefined)
      return result
    })

  return {
    beginImport: async (workspace, importId, observedAt) => {
      const db = await connect()
      writers.add(db)
      const release = () => {
        writers.delete(db)
        leave(db)
      }
      return openWriter({ db, workspace, importId, observedAt, alone, release })
    },
    undoImport: (workspace, importId) =>
      withWriter((db) => inTransaction(db, () => removeImport(db, workspace, importId))),
    aggregate: (query) => read((db) => aggregate(db, query)),
    series: (query) => read((db) => readSeries(db, query)),
    posts: (query) => read((db) => readPosts(db, query)),
    events: (query) => read((db) => readEvents(db, query)),
    observations: (query) => read((db) => readObservations(db, query)),
    coverage: (scope) => read((db) => readCoverage(db, scope)),
    people: {
      kept: (workspace) => read((db) => keptOfPeople(db, workspace)),
      records: (workspace, actors) => read((db) => recordsOfPeople(db, workspace, actors)),
      countBefore: (workspace, before) => read((db) => countBefore(db, workspace, before)),
      erase: (workspace, actors) => gone((db) => erasePeople(db, workspace, actors)),
      forgetBefore: (workspace, before) => gone((db) => forgetBefore(db, workspace, before)),
    },
    countsByImport: (workspace) => read((db) => readCounts(db, workspace)),
    backupTo: (target, before) =>
      withWriter(async (db) => {
        await before?.()
        await copyTo(db, target)
      }),
    check: () => withWriter(checkFacts),
    workspaces: () => read(workspacesOf),
    repairCounters: () => withWriter(repairCounters),
    close: async () => {
      if (closed) return
      closed = true
      await last
      for (const db of [...idle, ...writers]) leave(db)
      instance.closeSync()
    },
  }
}

async function openInstance(path: string, { threads }: OpenFacts): Promise<DuckDBInstance> {
  // A large import spills beside its file; one in memory must not leave a folder where the command was run.
  const spill: Record<string, string> =
    path === ':memory:' ? { temp_directory: join(tmpdir(), `merilo-${process.pid}`) } : {}
  const limits = { memory_limit: '768MB', ...(threads === undefined ? {} : { threads: String(threads) }) }
  const create = () => DuckDBInstance.create(path, { ...limits, ...spill })
  try {
    return await create().catch(async (error: unknown) => {
      // A crash at the very first start leaves an empty file, which DuckDB (holding its lock) then refuses.
      if (!/not a valid DuckDB database/.test(String(error)) || (await stat(path)).size > 0) throw error
      await rm(path)
      return create()
    })
  } catch (cause) {
    const message = String(cause)
    if (/Could not set lock|Conflicting lock|being used by another process/i.test(message))
      throw new MeriloError('store.locked', { path }, { cause })
    if (/not a valid DuckDB database|Serialization Error|checksum/i.test(message))
      throw new MeriloError('store.not-a-database', { path }, { cause })
    if (/version number|newer version|storage version/i.test(message))
      throw new MeriloError('store.newer', { path }, { cause })
    throw new MeriloError('store.cannot-open', { path, why: message.split('\n')[0]! }, { cause })
  }
}
