import fc from 'fast-check'
import { expect, test } from 'vitest'
import { predictTarget } from '../stats/forecast.ts'
import { outcomesOf, scaleOver } from './outcomes.ts'

const history = (values: readonly number[]) => ({ start: '2026-01-01', values })

test('shares add up to nearly one, and the chance falls along the scale', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 60, maxLength: 200 }),
      fc.integer({ min: 7, max: 40 }),
      (values, horizon) => {
        const prediction = predictTarget(history(values), horizon, 'total')
        fc.pre(prediction !== null)
        const { bins, atLeast, scale, median, low, high } = outcomesOf(prediction, 'people', [])
        const inside = bins.reduce((total, bin) => total + bin.share, 0)
        expect(inside).toBeLessThanOrEqual(1 + 1e-9)
        expect(inside).toBeGreaterThan(0.9)
        for (let i = 1; i < atLeast.length; i++) expect(atLeast[i]!).toBeLessThanOrEqual(atLeast[i - 1]! + 1e-9)
        expect(low).toBeLessThanOrEqual(median)
        expect(high).toBeGreaterThanOrEqual(median)
        expect(bins[0]!.from).toBe(scale.min)
        expect(bins.at(-1)!.to).toBeCloseTo(scale.max, 6)
        expect(Number.isInteger(scale.step)).toBe(true)
      },
    ),
    { numRuns: 60 },
  )
})

test('point A and the target lie on the scale; a dream beyond sight does not flatten it', () => {
  const values = Array.from({ length: 120 }, (_, i) => 10 + (i % 7))
  const prediction = predictTarget(history(values), 14, 'total')!
  const near = outcomesOf(prediction, 'people', [150, 260])
  expect(near.scale.min).toBeLessThanOrEqual(150)
  expect(near.scale.max).toBeGreaterThanOrEqual(260)
  expect(outcomesOf(prediction, 'people', [1_000_000]).scale.max).toBeLessThan(2000)
})

test('steps are round in the unit that people think in', () => {
  expect(scaleOver(0, 400, 'people')).toEqual({ min: 0, max: 410, step: 5 })
  expect(scaleOver(600, 14_400, 'seconds').step).toBe(120)
  expect(scaleOver(1.2, 3.9, 'percent').step).toBe(0.05)
  expect(scaleOver(2_000_000, 9_000_000, 'money').step % 100).toBe(0)
  expect(scaleOver(-50, 50, 'people').min).toBeLessThan(-50)
})

test('an account where nothing varies still has a scale', () => {
  const prediction = predictTarget(history(Array.from({ length: 60 }, () => 0)), 14, 'total')!
  const { scale, bins } = outcomesOf(prediction, 'people', [0])
  expect(scale.max).toBeGreaterThan(scale.min)
  expect(bins.length).toBeGreaterThan(0)
})
