/** One call of a use case on open stores: the brand's own zone and day, then the work. */
import { createHmac } from 'node:crypto'
import type { Lang } from '../../i18n/words.ts'
import type { Stores } from '../../store/data-folder.ts'
import { knownFacts, type KnownFacts } from './known-facts.ts'
import { remembering, type Memory } from './remember.ts'
import type { BrandApp, Use } from './use.ts'
import { uses, type UseName } from './uses.ts'

export interface Call {
  use: UseName
  brand: string
  lang: Lang
  person: BrandApp['person']
  args: unknown
  /** Of the brand when it was asked: parts of answers are kept for one revision only. */
  revision: number
}

const DEFAULT_ZONE = 'Europe/Moscow'

export async function runUse(stores: Stores, call: Call, progress: BrandApp['progress']): Promise<unknown> {
  const { run, kind } = uses[call.use] as Use<unknown, unknown>
  const brand = await stores.book.brand.get(call.brand)
  const zone = brand?.zone ?? DEFAULT_ZONE
  return run(
    {
      workspace: call.brand,
      book: stores.book,
      facts: factsOf(stores),
      pseudonym: (identity) => createHmac('sha256', stores.salt).update(identity).digest('hex').slice(0, 16),
      zone,
      today: brand?.today ?? todayIn(zone),
      now: () => new Date().toISOString(),
      // A command may change what it has just remembered.
      ...(kind === 'query' ? { remember: (key, compute) => rememberIn(stores, call, key, compute) } : {}),
      lang: call.lang,
      person: call.person,
      progress,
    },
    call.args,
  )
}

/** One for all: the guards keep what they saw beside the store that they saw it in. */
const known = new WeakMap<Stores, KnownFacts>()
const factsOf = (stores: Stores): KnownFacts => known.getOrInsertComputed(stores, () => knownFacts(stores.facts))

/** Facts of the brand were changed past the use cases. */
export const touched = (stores: Stores, brand: string): void => factsOf(stores).forget(brand)

/** Parts of answers, beside the stores that they come from. */
const memories = new WeakMap<Stores, Memory<unknown>>()
/** A dozen per brand that is looked at. */
const MOST_PARTS = 1500

function rememberIn<T>(stores: Stores, { brand, revision }: Call, key: string, compute: () => Promise<T>): Promise<T> {
  const memory = memories.getOrInsertComputed(stores, () => remembering<unknown>(MOST_PARTS))
  return memory.get(brand, `${revision} ${key}`, compute) as Promise<T>
}

export const todayIn = (zone: string): string => Temporal.Now.plainDateISO(zone).toString()

export const isQuery = (use: string): boolean => {
  if (!(use in uses)) throw new Error(`no use case is called ${use}`)
  return uses[use as UseName].kind === 'query'
}
