/** From options to a live context and back: one readable place where everything is wired. */
import { createHmac } from 'node:crypto'
import { MeriloError } from '../core/errors.ts'
import type { Day } from '../core/time/day.ts'
import { openDataFolder, openInMemory, type Stores } from '../store/data-folder.ts'
import type { AppContext } from './context.ts'
import { makeFolder } from './folder.ts'

export const WORKSPACE = 'default'

export interface AppOptions {
  /** null = in memory: nothing is kept. */
  dataDir: string | null
  zone: string
  today: Day
  /** Refuse to make a new folder. */
  mustExist?: boolean
}

/** Opens, works, closes whatever happened. Throws `app.no-data-folder` and the `store.*` errors. */
export async function withApp<T>(
  options: AppOptions,
  work: (app: AppContext, stores: Stores) => Promise<T>,
): Promise<T> {
  const stores = await open(options)
  try {
    return await work(contextOf(stores, options), stores)
  } finally {
    await stores.close()
  }
}

async function open({ dataDir, mustExist }: AppOptions): Promise<Stores> {
  if (dataDir === null) return openInMemory()
  if (!mustExist) await makeFolder(dataDir)
  try {
    return await openDataFolder(dataDir, { create: !mustExist })
  } catch (error) {
    if (error instanceof MeriloError && error.code === 'store.no-book')
      throw new MeriloError('app.no-data-folder', { folder: dataDir }, { cause: error })
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR')
      throw new MeriloError('app.folder-unwritable', { folder: dataDir }, { cause: error })
    throw error
  }
}

function contextOf(stores: Stores, { zone, today }: AppOptions): AppContext {
  return {
    workspace: WORKSPACE,
    book: stores.book,
    facts: stores.facts,
    pseudonym: remembered((identity) => createHmac('sha256', stores.salt).update(identity).digest('hex').slice(0, 16)),
    zone,
    today,
    now: () => new Date().toISOString(),
  }
}

/** A chat names the same few people in every message. Bounded, so that a file of strangers fills no memory. */
const MOST_REMEMBERED = 100_000
function remembered(make: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>()
  return (key) => {
    let value = known.get(key)
    if (value === undefined) {
      value = make(key)
      if (known.size < MOST_REMEMBERED) known.set(key, value)
    }
    return value
  }
}
