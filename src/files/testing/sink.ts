/** A sink that keeps all it is told, for the tests of formats. */
import type { AccountHint, EventFact, Fact, Observation, PostFact } from '../../core/facts/types.ts'
import type { Phrase } from '../../core/phrase.ts'
import type { ReadOptions, Sink } from '../types.ts'

export interface CollectedSink extends Sink {
  facts: Fact[]
  hints: AccountHint[]
  skipped: { row: number; reason: Phrase }[]
  warnings: Phrase[]
  breaks: Parameters<Sink['breakMark']>[0][]
  causes: Parameters<NonNullable<Sink['cause']>>[0][]
  flushes: number
  observations: () => Observation[]
  posts: () => PostFact[]
  events: () => EventFact[]
  /** The value of the only matching observation; undefined when there is none, throws when there are two. */
  value: (match: Partial<Observation>) => number | undefined
}

/** `vk:?` for a hint without an id, as the real sink answers. */
export function collectingSink(): CollectedSink {
  const sink: CollectedSink = {
    facts: [],
    hints: [],
    skipped: [],
    warnings: [],
    breaks: [],
    causes: [],
    flushes: 0,
    account: (hint) => {
      sink.hints.push(hint)
      return `${hint.network}:${hint.nativeId ?? '?'}`
    },
    fact: (fact) => void sink.facts.push(fact),
    skip: (row, reason) => void sink.skipped.push({ row, reason }),
    warn: (warning) => void sink.warnings.push(warning),
    breakMark: (mark) => void sink.breaks.push(mark),
    cause: (cause) => void sink.causes.push(cause),
    flush: () => {
      sink.flushes++
      return Promise.resolve()
    },
    observations: () => sink.facts.filter((fact) => fact.kind === 'observation'),
    posts: () => sink.facts.filter((fact) => fact.kind === 'post'),
    events: () => sink.facts.filter((fact) => fact.kind === 'event'),
    value: (match) => {
      const wanted = Object.entries(match)
      const found = sink
        .observations()
        .filter((fact) => wanted.every(([key, value]) => fact[key as keyof Observation] === value))
      if (found.length > 1) throw new Error(`${found.length} observations match ${JSON.stringify(match)}`)
      return found[0]?.value
    },
  }
  return sink
}

export const testOptions = (over: Partial<ReadOptions> = {}): ReadOptions => ({
  fileName: 'file.csv',
  account: null,
  network: null,
  zone: 'Europe/Moscow',
  year: null,
  today: '2026-11-21',
  chat: null,
  mapping: null,
  pseudonym: (identity) => `p-${identity.length}-${identity.slice(-3)}`,
  ...over,
})
