/** What the HTTP side sees of the engine, whether it runs in a thread of its own or (in tests) beside the caller. */
import { deserialize } from 'node:v8'
import type { Lang } from '../../i18n/words.ts'
import type { BrandApp } from './use.ts'
import { remembering, type Known } from './remember.ts'
import { isQuery, todayIn, type Call } from './run-use.ts'
import { lanes } from './lanes.ts'
import { lulls } from './lulls.ts'
import type { ArgsOf, ResultOf, UseName } from './uses.ts'

export interface Asking {
  brand: string
  lang: Lang
  person: BrandApp['person']
  progress?: BrandApp['progress']
  /** Nobody waits for it: it begins when no person's question is under way. */
  background?: boolean
}

export interface Engine {
  /** Throws what the use case throws: MeriloErrors keep their code and parameters. */
  ask: <U extends UseName>(use: U, args: ArgsOf<U>, asking: Asking) => Promise<ResultOf<U>>
  /** Something about the brand changed past the engine: remembered answers are forgotten. */
  touch: (brand: string) => void
  /** Told after each command that changed a brand. */
  onChange: (listener: (brand: string) => void) => void
  /** Remembered answers that still hold, for the next start. */
  answers: () => Promise<readonly Answer[]>
  close: () => Promise<void>
}

export interface Runner {
  /** Its result as `serialize` of node:v8 writes it: unpacked only for those who ask, it weighs nothing meanwhile. */
  run: (call: Call, progress: BrandApp['progress']) => Promise<Uint8Array>
  /** Something about the brand changed past the use cases. */
  touch: (brand: string) => void
  close: () => Promise<void>
}

export type Answer = Known<Uint8Array>

const MOST = 20_000

/** `known`: answers of an earlier run about stores that have not changed since. */
export function engineOver(runner: Runner, known: readonly Answer[] = []): Engine {
  const memory = remembering<Uint8Array>(MOST)
  memory.recall(known)
  const listeners: ((brand: string) => void)[] = []
  const changed = (brand: string) => {
    memory.forget(brand)
    for (const listener of listeners) listener(brand)
  }
  const lull = lulls()
  const line = lanes()
  const ask: Engine['ask'] = async (use, args, { brand, lang, person, progress = () => {}, background = false }) => {
    if (background) await lull.wait()
    const call: Call = { use, brand, lang, person, args, revision: memory.revision(brand) }
    if (isQuery(use)) {
      // A new day changes every answer about pace and forecast.
      const key = JSON.stringify([use, lang, todayIn('UTC').slice(0, 10), args], inOrder)
      const answer = memory.get(brand, key, () =>
        background ? runner.run(call, progress) : lull.during(() => line.run(use, () => runner.run(call, progress))),
      )
      return deserialize(await answer) as never
    }
    try {
      return deserialize(await runner.run(call, progress)) as never
    } finally {
      // Also after a failure: half of a work may be there.
      changed(brand)
    }
  }
  const touch = (brand: string) => {
    runner.touch(brand)
    changed(brand)
  }
  return {
    ask,
    touch,
    onChange: (listener) => listeners.push(listener),
    answers: () => memory.all(),
    close: () => runner.close(),
  }
}

/** The same question is the same text, in whatever order its parts were named. */
const inOrder = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value
