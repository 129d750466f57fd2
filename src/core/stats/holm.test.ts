import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holm } from './holm.ts'
import { mulberry32 } from './random.ts'

test('the example of the method: 0.01, 0.04, 0.03, 0.005', () => {
  expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => Math.round(p * 1000) / 1000)).toEqual([0.03, 0.06, 0.06, 0.02])
  expect(holm([])).toEqual([])
  expect(() => holm([1.2])).toThrow('stats.bad-number')
})

test('property: never below the plain p, never above one, in the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (ps) => {
      const adjusted = holm(ps)
      for (const [i, p] of ps.entries()) {
        expect(adjusted[i]).toBeGreaterThanOrEqual(p)
        expect(adjusted[i]).toBeLessThanOrEqual(1)
        for (const j of ps.keys().filter((one) => ps[one]! > p))
          expect(adjusted[j]).toBeGreaterThanOrEqual(adjusted[i]!)
      }
    }),
  )
})

test('thirty groups without any difference raise an alarm in no more than about one family of ten', () => {
  const random = mulberry32(7)
  const families = 2000
  let alarms = 0
  for (let family = 0; family < families; family++)
    if (holm(Array.from({ length: 30 }, () => random())).some((p) => p < 0.1)) alarms++
  expect(alarms / families).toBeGreaterThan(0.07)
  expect(alarms / families).toBeLessThan(0.12)
})
