import { expect, test } from 'vitest'
import { amountInput, keptAmount, readAmount, shownAmount } from './amounts.ts'

test.each([
  ['1 234,5', 'ru', 1234.5],
  ['1\u00a0234', 'ru', 1234],
  ['0,125', 'ru', 0.125],
  ['1,234', 'en', 1234],
  ['1,234.5', 'en', 1234.5],
  ['−3', 'ru', -3],
  ['', 'ru', null],
  ['12 кг', 'ru', null],
  ['1.2.3', 'en', null],
] as const)('%s (%s) → %s', (text, lang, value) => {
  expect(readAmount(text, lang)).toBe(value)
})

test('what is shown is read back as it was', () => {
  for (const lang of ['ru', 'en'] as const)
    for (const value of [0, 7, 1234.5, 1_000_000, 0.05, -12.25])
      expect(readAmount(amountInput(value, lang), lang)).toBe(value)
})

test('minutes and roubles stand for seconds and kopecks', () => {
  expect([shownAmount(600, 'seconds'), keptAmount(10, 'seconds')]).toEqual([10, 600])
  expect([shownAmount(30_000, 'money'), keptAmount(300, 'money')]).toEqual([300, 30_000])
  expect(keptAmount(shownAmount(7.7, 'percent'), 'percent')).toBe(7.7)
})
