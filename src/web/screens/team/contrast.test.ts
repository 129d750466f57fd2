import { expect, test } from 'vitest'
import { contrastOnWhite } from './contrast.ts'

test('contrast on white is the one of WCAG', () => {
  expect(contrastOnWhite('#000000')).toBeCloseTo(21, 5)
  expect(contrastOnWhite('#ffffff')).toBeCloseTo(1, 5)
  expect(contrastOnWhite('#767676')).toBeCloseTo(4.54, 2)
  expect(contrastOnWhite('#f2c230')).toBeLessThan(2)
})
