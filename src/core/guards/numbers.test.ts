import fc from 'fast-check'
import { expect, it } from 'vitest'
import { quickMedian, quickSigma } from './numbers.ts'

const bySorting = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const n = sorted.length
  return n % 2 === 1 ? sorted[(n - 1) / 2]! : (sorted[n / 2 - 1]! + sorted[n / 2]!) / 2
}

it('gives the median that sorting gives, few or many, equal or not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -1e9, max: 1e9, noNaN: true })), {
        minLength: 1,
        maxLength: 300,
      }),
      (values) => {
        expect(quickMedian(values) + 0).toBe(bySorting(values) + 0)
      },
    ),
    { numRuns: 500 },
  )
  expect(quickMedian([])).toBeNaN()
})

it('gives the MAD × 1.4826', () => {
  expect(quickSigma([1, 2, 3, 4, 100])).toBeCloseTo(1.4826, 10)
})
