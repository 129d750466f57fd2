/** Answers of an engine for tests: what is not listed is unknown. */
import { UNKNOWN } from '../measures/merge.ts'
import type { Lookup } from './evaluate.ts'
import { termKey } from './terms.ts'
import type { Term, TermValue } from './types.ts'

export const answer = (value: number | null, rest: Partial<TermValue> = {}): TermValue => ({
  ...UNKNOWN,
  value,
  known: value === null ? 0 : 1,
  total: 1,
  ...rest,
})

export type Answers = (readonly [Term, number | null | TermValue])[]

export function lookupOf(...answers: Answers): Lookup {
  const byKey = new Map(
    answers.map(([term, value]) => [
      termKey(term),
      typeof value === 'object' && value !== null ? value : answer(value),
    ]),
  )
  return (term) => byKey.get(termKey(term)) ?? UNKNOWN
}
