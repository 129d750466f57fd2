/** Answers as they come in, by account and bucket; whatever was not answered is unknown. */
import type { Term, TermValue } from '../../../../core/kpis/types.ts'
import type { AggregateRow, Bucket } from '../../store.ts'
import type { DayRange } from '../../../../core/time/day.ts'
import { bucketRange } from './bucket.ts'

import type { Provenance } from './sources.ts'

const NOTHING: Provenance = { definitions: [], imports: [], currency: null, mixed: false }

/**
 * Doubles that are whole are summed exactly; of others the last digits depend on the order of addition, which
 * threads choose. Twelve significant digits are the same in any order and on any engine.
 */
export const steady = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))

export class Grid {
  readonly #rows = new Map<string, Map<number, (TermValue | undefined)[]>>()
  readonly #terms: number

  constructor(terms: readonly Term[]) {
    this.#terms = terms.length
  }

  /** Makes the row exist: the account has some fact in the bucket. */
  touch(account: string, bucket: number): (TermValue | undefined)[] {
    let buckets = this.#rows.get(account)
    if (!buckets) this.#rows.set(account, (buckets = new Map()))
    let values = buckets.get(bucket)
    if (!values) buckets.set(bucket, (values = Array.from({ length: this.#terms })))
    return values
  }

  put(
    account: string,
    bucket: number,
    term: number,
    answer: { value: number | null; known: number; total: number },
    provenance: Provenance = NOTHING,
  ): void {
    this.touch(account, bucket)[term] = {
      value: provenance.mixed || answer.value === null ? null : steady(answer.value),
      known: answer.known,
      total: answer.total,
      currency: provenance.currency,
      definitions: provenance.definitions,
      imports: provenance.imports,
    }
  }

  accounts(): IterableIterator<[string, Map<number, (TermValue | undefined)[]>]> {
    return this.#rows.entries()
  }

  /** `total(account, bucket, term)`: of how many days or posts an unanswered term knows nothing. */
  finish(
    bucket: Bucket,
    range: DayRange,
    total: (account: string, bucket: number, term: number) => number,
  ): AggregateRow[] {
    const rows: AggregateRow[] = []
    const ranges = new Map<number, DayRange>()
    for (const account of [...this.#rows.keys()].sort())
      for (const [index, values] of [...this.#rows.get(account)!].sort((a, b) => a[0] - b[0])) {
        let days = ranges.get(index)
        if (!days) ranges.set(index, (days = bucketRange(bucket, index, range)))
        const answers: TermValue[] = Array.from({ length: this.#terms })
        for (let t = 0; t < this.#terms; t++)
          answers[t] = values[t] ?? {
            value: null,
            known: 0,
            total: total(account, index, t),
            currency: null,
            definitions: [],
            imports: [],
          }
        rows.push({ account, from: days.from, to: days.to, values: answers })
      }
    return rows
  }
}
