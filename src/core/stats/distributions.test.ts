import { expect, test } from 'vitest'
import { logGamma, normalCdf, normalQuantile, studentCdf, studentQuantile } from './distributions.ts'

test('the normal distribution agrees with tables', () => {
  expect(normalCdf(1.96)).toBeCloseTo(0.975_002, 6)
  expect(normalQuantile(0.975)).toBeCloseTo(1.959_964, 6)
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090_232, 6)
  expect(() => normalQuantile(1)).toThrow(/stats\.bad-share/)
})

test("Student's t agrees with tables and with the normal in the limit", () => {
  expect(studentQuantile(0.975, 1)).toBeCloseTo(12.7062, 3)
  expect(studentQuantile(0.95, 2)).toBeCloseTo(2.919_986, 5)
  expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228_139, 5)
  expect(studentQuantile(0.975, 1e6)).toBeCloseTo(1.959_97, 4)
  expect(studentCdf(-2, 5)).toBeCloseTo(1 - studentCdf(2, 5), 12)
  expect(() => studentCdf(1, 0)).toThrow(/stats\.bad-number/)
})

test('ln Γ', () => {
  expect(logGamma(5)).toBeCloseTo(Math.log(24), 10)
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 10)
})
