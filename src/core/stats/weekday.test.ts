import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weekdayProfile, weekdaySum, withoutWeekday } from './weekday.ts'

const rhythm = [1.2, 1.1, 1, 1, 0.9, 0.6, 1.2]
const weeks = (n: number, level = 100) => Array.from({ length: 7 * n }, (_, i) => level * rhythm[i % 7]!)

test('finds a clean rhythm and takes it out', () => {
  const values = weeks(12)
  const profile = weekdayProfile(values, 0, 'multiplicative')
  for (const [i, factor] of profile.factors.entries()) expect(factor).toBeCloseTo(rhythm[i]!, 1)
  const flat = withoutWeekday(values, 0, profile).filter((value) => value !== null)
  expect(Math.max(...flat) - Math.min(...flat)).toBeLessThan(8)
  expect(weekdaySum(profile, 3, 14)).toBeCloseTo(14, 9)
})

test('the first weekday only turns the profile', () => {
  const a = weekdayProfile(weeks(10), 0, 'multiplicative').factors
  const b = weekdayProfile(weeks(10), 2, 'multiplicative').factors
  for (let i = 0; i < 7; i++) expect(b[(i + 2) % 7]).toBeCloseTo(a[i]!, 12)
})

test('missing days stay missing and do not pull the factor down', () => {
  const values = weeks(12).map((value, i) => (i % 21 === 5 ? null : value))
  const profile = weekdayProfile(values, 0, 'multiplicative')
  expect(profile.factors[5]).toBeGreaterThan(0.5)
  expect(withoutWeekday(values, 0, profile)[5]).toBeNull()
})

test('one viral day does not make all its weekdays good', () => {
  const values = weeks(20)
  values[7 * 9 + 1] = 5000
  expect(weekdayProfile(values, 0, 'multiplicative').factors[1]).toBeLessThan(1.3)
})

test('below two weeks the profile is flat; amounts below zero are handled by the additive one', () => {
  expect(weekdayProfile(weeks(1), 0, 'multiplicative').factors).toEqual([1, 1, 1, 1, 1, 1, 1])
  const values = Array.from({ length: 84 }, (_, i) => (i % 7 === 6 ? -9 : 5))
  const profile = weekdayProfile(values, 0, 'additive')
  expect(profile.factors[6]).toBeLessThan(-9)
  expect(profile.factors.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 9)
})

test('factors do not depend on the unit', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 28, maxLength: 60 }), (values) => {
      const small = weekdayProfile(values, 0, 'multiplicative').factors
      const large = weekdayProfile(
        values.map((value) => value * 1000),
        0,
        'multiplicative',
      ).factors
      for (const [i, factor] of small.entries()) expect(large[i]).toBeCloseTo(factor, 9)
    }),
  )
})
