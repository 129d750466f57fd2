import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Term, TermValue } from '../kpis/types.ts'
import { mergeTermValues, oneCurrency, UNKNOWN } from './merge.ts'

const sum: Term = { take: 'sum', measure: 'likes' }
const value = (value: number | null, known = value === null ? 0 : 1, total = Math.max(1, known)): TermValue => ({
  ...UNKNOWN,
  value,
  known,
  total,
})

const anyValue = fc
  .record({
    value: fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }), { nil: null }),
    known: fc.integer({ min: 1, max: 31 }),
    missing: fc.integer({ min: 0, max: 31 }),
    definitions: fc.subarray(['meta.likes/2025', 'vk.likes/1']),
    imports: fc.subarray(['i1', 'i2', 'i3']),
  })
  .map(({ value, known, missing, definitions, imports }): TermValue => ({
    value,
    known: value === null ? 0 : known,
    total: known + missing,
    currency: null,
    definitions,
    imports,
  }))

const adding: Term[] = [
  sum,
  { take: 'post-sum', measure: 'likes' },
  { take: 'post-count' },
  { take: 'event-count', event: 'lead' },
]
const averaging: Term[] = [
  { take: 'day-mean', measure: 'reach' },
  { take: 'post-mean', measure: 'likes' },
  { take: 'post-per-follower', measure: 'engagements' },
  { take: 'day-per-follower', measure: 'engagements' },
]
const levels: Term[] = [
  { take: 'first', measure: 'followers' },
  { take: 'last', measure: 'followers' },
]
const along = fc.constantFrom('time' as const, 'accounts' as const)

const expectSame = (a: TermValue, b: TermValue) => {
  expect({ ...a, value: null }).toEqual({ ...b, value: null })
  if (a.value === null || b.value === null) expect(a.value).toBe(b.value)
  else expect(a.value).toBeCloseTo(b.value, 6)
}

describe('merging', () => {
  it('is associative for every take that can be joined', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...adding, ...averaging, ...levels),
        along,
        fc.array(anyValue, { minLength: 1, maxLength: 8 }),
        fc.nat(8),
        (term, how, values, at) => {
          const cut = at % (values.length + 1)
          const parts = [values.slice(0, cut), values.slice(cut)].filter((part) => part.length > 0)
          const nested = parts.map((part) => mergeTermValues(term, part, how))
          expectSame(mergeTermValues(term, nested, how), mergeTermValues(term, values, how))
        },
      ),
    )
  })

  it('does not depend on the order of accounts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...adding, ...averaging, ...levels),
        fc.array(anyValue, { maxLength: 8 }),
        (term, values) => {
          expectSame(mergeTermValues(term, values.toReversed(), 'accounts'), mergeTermValues(term, values, 'accounts'))
        },
      ),
    )
  })

  it('never turns unknown into zero', () => {
    fc.assert(
      fc.property(fc.constantFrom(...adding, ...averaging, ...levels), along, fc.nat(5), (term, how, n) => {
        const unknown = Array.from({ length: n }, () => value(null, 0, 7))
        const merged = mergeTermValues(term, unknown, how)
        expect(merged.value).toBeNull()
        expect(merged).toMatchObject({ known: 0, total: 7 * n })
      }),
    )
  })

  it('an unknown neighbour changes nothing but how much is known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...adding, ...averaging, ...levels), along, anyValue, (term, how, one) => {
        const merged = mergeTermValues(term, [one, value(null, 0, 3)], how)
        expectSame(merged, { ...one, total: one.total + 3 })
      }),
    )
  })

  it('a ratio of any partition recombines to the whole', () => {
    const bottom: Term = { take: 'sum', measure: 'views' }
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 })), { minLength: 1, maxLength: 30 }),
        fc.infiniteStream(fc.nat(4)),
        along,
        (days, groups, how) => {
          const whole = days.reduce((sum, [top]) => sum + top, 0) / days.reduce((sum, [, under]) => sum + under, 0)
          const parts = Map.groupBy(days, () => groups.next().value)
          const mergedOf = (term: Term, pick: 0 | 1) =>
            mergeTermValues(
              term,
              [...parts.values()].map((part) =>
                mergeTermValues(
                  term,
                  part.map((day) => value(day[pick])),
                  how,
                ),
              ),
              how,
            ).value!
          expect(mergedOf(sum, 0) / mergedOf(bottom, 1)).toBeCloseTo(whole, 9)
        },
      ),
    )
  })

  it('takes the first and the last level over time and adds levels over accounts', () => {
    const values = [value(null), value(100), value(130), value(null)]
    expect(mergeTermValues(levels[0]!, values, 'time').value).toBe(100)
    expect(mergeTermValues(levels[1]!, values, 'time').value).toBe(130)
    expect(mergeTermValues(levels[1]!, values, 'accounts').value).toBe(230)
  })

  it('weighs means by what stands behind them', () => {
    expect(mergeTermValues(averaging[1]!, [value(10, 1), value(20, 3)], 'time').value).toBe(17.5)
  })

  it('keeps a written zero a zero', () => {
    expect(mergeTermValues(sum, [value(0), value(null)], 'time')).toMatchObject({ value: 0, known: 1, total: 2 })
  })

  it('collects provenance without repeats', () => {
    const a = { ...value(1), definitions: ['b', 'a'], imports: ['i1'] }
    const b = { ...value(2), definitions: ['a'], imports: ['i1', 'i2'] }
    expect(mergeTermValues(sum, [a, b], 'time')).toMatchObject({ definitions: ['a', 'b'], imports: ['i1', 'i2'] })
  })
})

describe('what can never be joined', () => {
  const uniques = fc.constantFrom<Term>(
    { take: 'exact', measure: 'reach' },
    { take: 'exact', measure: 'unique_viewers' },
    { take: 'event-actors', event: 'message' },
    { take: 'event-seconds', event: 'question', quantile: 0.5 },
    { take: 'post-median', measure: 'likes' },
  )

  it('two known uniques, medians or counts of people throw in every direction', () => {
    fc.assert(
      fc.property(uniques, along, fc.nat(), fc.nat(), (term, how, a, b) => {
        expect(() => mergeTermValues(term, [value(a), value(b)], how)).toThrow(/^measure\./)
      }),
    )
  })

  it('names the reason', () => {
    const two = [value(1), value(2)]
    const refused = (term: Term, code: string) =>
      expect(() => mergeTermValues(term, two, 'accounts')).toThrow(expect.objectContaining({ code }))
    refused({ take: 'exact', measure: 'reach' }, 'measure.unique-over-accounts')
    refused({ take: 'event-seconds', event: 'question', quantile: 0.5 }, 'measure.quantile-merge')
    refused({ take: 'event-actors', event: 'message' }, 'measure.actors-merge')
  })

  it('one month of reach is not the reach of two, even when the other month is unknown', () => {
    const reach: Term = { take: 'exact', measure: 'reach' }
    expect(() => mergeTermValues(reach, [value(900), value(null)], 'time')).toThrow(
      expect.objectContaining({ code: 'measure.unique-over-time' }),
    )
    expect(mergeTermValues(reach, [value(900)], 'time').value).toBe(900)
    // A shop's site has no reach: the community's own figure still stands, and says that half is unknown.
    expect(mergeTermValues(reach, [value(900), value(null)], 'accounts')).toMatchObject({
      value: 900,
      known: 1,
      total: 2,
    })
  })
})

describe('money', () => {
  const spend: Term = { take: 'sum', measure: 'spend' }
  const rub = { ...value(100), currency: 'RUB' }
  it('adds one currency', () => {
    expect(mergeTermValues(spend, [rub, rub, value(null)], 'accounts')).toMatchObject({ value: 200, currency: 'RUB' })
  })
  it('never mixes two', () => {
    expect(() => mergeTermValues(spend, [rub, { ...value(1), currency: 'USD' }], 'accounts')).toThrow(
      expect.objectContaining({ code: 'money.mixed-currencies', params: { a: 'RUB', b: 'USD' } }),
    )
    expect(oneCurrency([])).toBeNull()
  })
})
