import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMoney, majorUnits, minorDigits, parseMoney } from './money.ts'

test('amounts are read as people write them', () => {
  expect(parseMoney('1\u00a0234,50', 'RUB')).toEqual({ minor: 123_450, currency: 'RUB' })
  expect(parseMoney('1234.5', 'RUB').minor).toBe(123_450)
  expect(parseMoney('-12', 'USD').minor).toBe(-1200)
  expect(parseMoney('500', 'JPY')).toEqual({ minor: 500, currency: 'JPY' })
  expect(parseMoney('1,2000', 'RUB').minor).toBe(120)
})

test('what would lose a kopeck is refused', () => {
  expect(() => parseMoney('1,005', 'RUB')).toThrow('money.bad-amount')
  expect(() => parseMoney('много', 'RUB')).toThrow('money.bad-amount')
  expect(() => parseMoney('90071992547409.93', 'RUB')).toThrow('money.bad-amount')
  expect(() => minorDigits('РУБ')).toThrow('money.bad-currency')
})

test('sums are exact and never mix currencies', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (minors) => {
      const sum = minors.reduce((a, minor) => addMoney(a, { minor, currency: 'RUB' }), { minor: 0, currency: 'RUB' })
      return sum.minor === minors.reduce((a, b) => a + b, 0)
    }),
  )
  expect(() => addMoney({ minor: 1, currency: 'RUB' }, { minor: 1, currency: 'USD' })).toThrow('money.mixed-currencies')
  expect(majorUnits({ minor: 123_450, currency: 'RUB' })).toBe(1234.5)
})
