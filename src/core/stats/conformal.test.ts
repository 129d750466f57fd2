import { expect, test } from 'vitest'
import { fromPast } from './conformal.ts'
import { mulberry32, normal } from './random.ts'

const draws = (n: number, age: (i: number) => number = () => 0) => {
  const random = mulberry32(9)
  return Array.from({ length: n }, (_, i) => ({ age: age(i), error: 0.2 * normal(random) }))
}

test('many independent tests: quantiles of the errors themselves', () => {
  const past = fromPast(draws(2000), 2000, 0)
  expect(past.quantile(0.9)).toBeCloseTo(0.256, 1)
  expect(past.quantile(0.1)).toBeCloseTo(-0.256, 1)
  expect(Math.abs(past.quantile(0.5))).toBeLessThan(0.02)
  expect(past.atLeast(0)).toBeCloseTo(0.5, 1)
  expect(past.atLeast(0.5)).toBeLessThan(0.03)
})

test('the fewer tests do not overlap, the wider', () => {
  const tests = draws(60)
  const widths = [60, 12, 3, 1].map((worth) => fromPast(tests, worth, 0).quantile(0.975))
  for (let i = 1; i < widths.length; i++) expect(widths[i]).toBeGreaterThan(widths[i - 1]!)
})

test('old errors fade: an account that calmed down gets a narrower interval', () => {
  const tests = draws(120, (i) => i * 30).map(({ age, error }) => ({ age, error: age > 1000 ? error * 5 : error }))
  const aged = fromPast(tests, 120, 0).quantile(0.9)
  const ageless = fromPast(
    tests.map(({ error }) => ({ age: 0, error })),
    120,
    0,
  ).quantile(0.9)
  expect(aged).toBeLessThan(ageless)
})

test('counting noise is a floor, and order is kept', () => {
  const sure = fromPast(
    [
      { age: 0, error: 0 },
      { age: 30, error: 0 },
    ],
    2,
    0.1,
  )
  expect(sure.quantile(0.9)).toBeCloseTo(0.128, 3)
  const past = fromPast(draws(40), 8, 0.01)
  const qs = [0.025, 0.1, 0.3, 0.7, 0.9, 0.975].map(past.quantile)
  expect(qs).toEqual([...qs].sort((a, b) => a - b))
  expect(past.atLeast(-1)).toBeGreaterThan(past.atLeast(0.1))
})
