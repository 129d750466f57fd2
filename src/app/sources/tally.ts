/** What a file would bring, counted and not kept: facts by what they are about, with their days. */
import type { EventType, Fact } from '../../core/facts/types.ts'
import type { MeasureId } from '../../core/measures/ids.ts'

/** `slices`: figures by sex, age or city; they are never made into totals. */
export type Brought =
  | { kind: 'measure'; measure: MeasureId; subject: 'account' | 'post' | 'campaign' }
  | { kind: 'posts' }
  | { kind: 'event'; event: EventType }
  | { kind: 'slices' }

export type Line = Brought & { facts: number; from: string; to: string }

export interface Tally {
  add: (facts: readonly Fact[]) => void
  facts: () => number
  /** The account's own figures first, then posts and their counters, then events. */
  lines: () => Line[]
  first: () => readonly Fact[]
}

const SHOWN = 5
const ORDER = ['measure:account', 'posts', 'measure:post', 'measure:campaign', 'event', 'slices']

export function tally(): Tally {
  const lines = new Map<string, Line>()
  const shown: Fact[] = []
  let count = 0
  const see = (key: string, brought: Brought, from: string, to: string): void => {
    const line = lines.get(key)
    if (!line) {
      lines.set(key, { ...brought, facts: 1, from, to })
      return
    }
    line.facts++
    if (from < line.from) line.from = from
    if (to > line.to) line.to = to
  }
  return {
    add: (facts) => {
      count += facts.length
      for (const fact of facts) {
        if (shown.length < SHOWN && !(fact.kind === 'observation' && fact.dims !== '')) shown.push(fact)
        if (fact.kind === 'post') see('posts', { kind: 'posts' }, fact.day, fact.day)
        else if (fact.kind === 'event')
          see(`event:${fact.type}`, { kind: 'event', event: fact.type }, fact.day, fact.day)
        else if (fact.dims !== '') see('slices', { kind: 'slices' }, fact.from, fact.to)
        else {
          const { measure, subject } = fact
          const to = fact.grain === 'lifetime' ? fact.from : fact.to
          see(`measure:${subject}:${measure}`, { kind: 'measure', measure, subject }, fact.from, to)
        }
      }
    },
    facts: () => count,
    lines: () =>
      [...lines].sort((a, b) => placeOf(a[0]) - placeOf(b[0]) || b[1].facts - a[1].facts).map(([, line]) => line),
    first: () => shown,
  }
}

const placeOf = (key: string): number => ORDER.findIndex((start) => key.startsWith(start))
