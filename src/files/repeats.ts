/**
 * The same figure twice in one file: a day that stands in two rows, a post listed again. The store keeps the later one,
 * and nobody would know, so the earlier row is told whenever the two disagree.
 */
import type { Fact } from '../core/facts/types.ts'
import { say } from './phrases.ts'
import type { Sink } from './types.ts'

/** Tables made by hand are small; beyond this a file is a log of a network, whose rows its own reader knows. */
const MOST_REMEMBERED = 200_000

/** The same sink, which notices figures that contradict an earlier row of the file. */
export function noticingRepeats(sink: Sink): Sink {
  const seen = new Map<string, { row: number; value: number }>()
  const told = new Set<number>()
  const notice = (fact: Fact): void => {
    if (fact.kind !== 'observation') return
    const { account, subject, subjectId, measure, dims, grain, from, to, currency, value, row } = fact
    const key = [account, subject, subjectId, measure, dims, grain, from, to, currency].join('\t')
    const before = seen.get(key)
    // As in the store: of two rows the lower one of the sheet stands, of two sheets with equal rows the later one.
    const stands = before && before.row > row ? before : { row, value }
    if (before && before.value !== value) {
      const lost = Math.min(before.row, row)
      const isElsewhere = before.row >= row
      if (!told.has(lost))
        sink.skip(lost, say(isElsewhere ? 'files.row.repeated-elsewhere' : 'files.row.repeated', { row: stands.row }))
      told.add(lost)
    }
    if (before || seen.size < MOST_REMEMBERED) seen.set(key, stands)
  }
  return {
    ...sink,
    fact: (fact) => {
      notice(fact)
      sink.fact(fact)
    },
  }
}
