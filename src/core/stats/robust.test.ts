import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hodgesLehmann, mad, mean, median, quantile, robustSigma, variance, winsorise } from './robust.ts'

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })

test('known answers', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  // R: quantile(c(1, 2, 4, 8), 0.9, type = 7)
  expect(quantile([1, 2, 4, 8], 0.9)).toBeCloseTo(6.8, 12)
  expect(mad([1, 1, 2, 2, 4, 6, 9])).toBe(1)
  expect(robustSigma([1, 1, 2, 2, 4, 6, 9])).toBeCloseTo(1.4826, 12)
  expect(variance([1, 2, 3, 4])).toBeCloseTo(5 / 3, 12)
  expect(hodgesLehmann([1, 2, 3], [11, 12, 900])).toBe(10)
  expect(winsorise([0, 1, 2, 3, 1000], 0.25)).toEqual([1, 1, 2, 3, 3])
})

test('unknown is skipped and never counts as zero', () => {
  expect(mean([2, null, 4])).toBe(3)
  expect(median([null, 5, null])).toBe(5)
  expect(winsorise([null, 1, 2, 3], 0.1)[0]).toBeNull()
})

test('bad input is refused with the value in the message', () => {
  expect(() => median([])).toThrow(/stats\.empty.*quantile/)
  expect(() => mean([null])).toThrow(/stats\.empty/)
  expect(() => mean([1, NaN])).toThrow(/stats\.bad-number.*NaN/)
  expect(() => quantile([1], 1.5)).toThrow(/stats\.bad-share.*1\.5/)
})

test('median and MAD follow a shift and a scale', () => {
  fc.assert(
    fc.property(
      numbers,
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: 1, max: 50 }),
      (values, shift, scale) => {
        const moved = values.map((value) => value * scale + shift)
        expect(median(moved)).toBeCloseTo(median(values) * scale + shift, 4)
        expect(mad(moved)).toBeCloseTo(mad(values) * scale, 4)
      },
    ),
  )
})
