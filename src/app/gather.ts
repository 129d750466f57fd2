/** What the reading of one file gives, facts handed on in batches; the same for an import and for a look before it. */
import { setImmediate as breathe } from 'node:timers/promises'
import type { EventType, Fact } from '../core/facts/types.ts'
import type { Phrase } from '../core/phrase.ts'
import { addDays, type Day } from '../core/time/day.ts'
import type { Sink } from '../files/types.ts'
import type { BreakRecord, CauseRecord } from '../store/book/types.ts'
import { phrase } from './phrases.ts'

/** Small enough that others who wait for this thread are answered between two batches. */
const BATCH = 4_000
const CONVERSATIONS: ReadonlySet<EventType> = new Set(['message', 'comment'])

export interface Gathered {
  sink: Sink
  skipped: { row: number; reason: Phrase }[]
  warnings: Phrase[]
  breaks: Omit<BreakRecord, 'importId'>[]
  causes: Omit<CauseRecord, 'importId'>[]
  hasConversation: () => boolean
  /** Records that gave a fact or were told to be skipped; counted only on request. */
  records: () => number
  /** First and last day that the facts speak about; nulls when there are none. */
  span: () => { from: Day | null; to: Day | null }
  /** A word about days that have not come yet: the year or the order of day and month is wrong. */
  future: () => Phrase[]
}

export function gather(
  resolve: Sink['account'],
  append: (batch: readonly Fact[]) => Promise<void>,
  today: Day,
  countRecords: boolean,
): Gathered {
  let batch: Fact[] = []
  const records = new Set<number>()
  let first: Day | null = null
  let last: Day | null = null
  let latest: Day = today
  let conversation = false
  const skipped: Gathered['skipped'] = []
  const warnings: Phrase[] = []
  const breaks: Gathered['breaks'] = []
  const causes: Gathered['causes'] = []
  const sink: Sink = {
    account: resolve,
    fact: (fact) => {
      batch.push(fact)
      if (countRecords) records.add(fact.row)
      const day = fact.kind === 'observation' ? fact.from : fact.day
      // A lifetime counter is of the day of publication; the day of the snapshot is when it was looked at.
      const end = fact.kind === 'observation' && fact.grain !== 'lifetime' ? fact.to : day
      if (first === null || day < first) first = day
      if (last === null || end > last) last = end
      if (day > latest) latest = day
      if (fact.kind === 'event' && CONVERSATIONS.has(fact.type)) conversation = true
    },
    skip: (row, reason) => {
      if (countRecords) records.add(row)
      skipped.push({ row, reason })
    },
    warn: (warning) => warnings.push(warning),
    breakMark: (mark) =>
      breaks.push({
        account: mark.account,
        measure: mark.measure,
        day: mark.day,
        fromDefinition: mark.from,
        toDefinition: mark.to,
      }),
    cause: (cause) =>
      causes.push({
        id: String(cause.row),
        kind: cause.kind,
        from: cause.range.from,
        to: cause.range.to,
        note: cause.note,
        accounts: cause.account === null ? [] : [cause.account],
      }),
    flush: async () => {
      const ready = batch
      batch = []
      for (let i = 0; i < ready.length; i += BATCH) {
        await append(ready.slice(i, i + BATCH))
        await breathe()
      }
    },
  }
  // A day of grace: on the other side of the world it is tomorrow already.
  const future = () => (latest > addDays(today, 1) ? [phrase('app.future-days', { day: latest, today })] : [])
  return {
    sink,
    skipped,
    warnings,
    breaks,
    causes,
    hasConversation: () => conversation,
    records: () => records.size,
    span: () => ({ from: first, to: last }),
    future,
  }
}
