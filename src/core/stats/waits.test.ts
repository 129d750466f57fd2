import { expect, test } from 'vitest'
import { compareWaits, kaplanMeier, quantileInterval, waitQuantile, type Wait } from './waits.ts'

const answered = (...seconds: number[]): Wait[] => seconds.map((value) => ({ seconds: value, answered: true }))
const open = (...seconds: number[]): Wait[] => seconds.map((value) => ({ seconds: value, answered: false }))

test('Kaplan–Meier: the 6-MP arm of Freireich et al. (1963), median 23 weeks', () => {
  const waits = [...answered(6, 6, 6, 7, 10, 13, 16, 22, 23), ...open(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)]
  const steps = kaplanMeier(waits)
  expect(steps.map((step) => Number(step.waiting.toFixed(3)))).toEqual([0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448])
  expect(waitQuantile(waits, 0.5).value).toBe(23)
  // Published 95 % interval: 13 to not reached (R survfit, conf.type = "log-log").
  expect(waitQuantile(waits, 0.5, 0.95)).toMatchObject({ low: 13, high: null })
})

test('silence is not rewarded: open questions push the median up', () => {
  const quick = answered(60, 60, 120, 120)
  expect(waitQuantile(quick, 0.5).value).toBe(60)
  expect(waitQuantile([...quick, ...open(9000, 9000, 9000)], 0.5).value).toBe(120)
  expect(waitQuantile([...answered(60), ...open(10, 20, 9000, 9000)], 0.9).value).toBeNull()
})

test('interval of a median by order statistics', () => {
  // n = 10: P(4th ≤ median ≤ 7th) = 0.656, 3rd to 8th = 0.891
  expect(quantileInterval([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.5, 0.8)).toEqual({ low: 3, high: 8 })
  expect(quantileInterval([5, 6], 0.5, 0.95)).toBeNull()
})

test('twice as fast is found; too few questions are not compared', () => {
  const slow = answered(...Array.from({ length: 60 }, (_, i) => 600 + 40 * i))
  const fast = answered(...Array.from({ length: 60 }, (_, i) => 300 + 20 * i))
  const change = compareWaits(slow, fast)!
  expect(change.value).toBe(-880)
  expect(change.p).toBeLessThan(0.05)
  expect(change.interval.high).toBeLessThan(0)
  expect(compareWaits(slow.slice(0, 5), fast)).toBeNull()
  expect(compareWaits(slow, slow)!.p).toBeGreaterThan(0.3)
})

test('impossible times are refused', () => {
  expect(() => kaplanMeier(answered(-1))).toThrow(/-1/)
  expect(() => kaplanMeier([])).toThrow(/stats\.empty/)
})
