import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forecaster, forecastWith } from './forecast.ts'
import { mulberry32, normal } from './random.ts'
import { sum } from './robust.ts'
import { generated } from './testing.ts'

const constant = (days: number, value: number) => ({
  start: '2026-01-01',
  values: Array.from({ length: days }, () => value),
})

test('a constant account goes on', () => {
  const total = forecaster(constant(60, 10), 30, 'total')!
  expect(total.value).toBeCloseTo(300, 6)
  expect(forecaster(constant(60, 10), 30, 'mean')!.value).toBeCloseTo(10, 6)
  expect(total.interval.low).toBeLessThan(300)
  expect(total.interval.high).toBeGreaterThan(300)
})

test('the weekday of the days to come counts', () => {
  const values = Array.from({ length: 84 }, (_, i) => (i % 7 >= 5 ? 0 : 100))
  const monday = { start: '2026-01-05', values }
  expect(forecaster(monday, 5, 'total')!.value).toBeGreaterThan(470)
  expect(forecaster({ ...monday, values: [...values, 100, 100, 100, 100, 100] }, 2, 'total')!.value).toBeLessThan(30)
})

test('a stock goes on by its daily movement, from the last known value', () => {
  const values = Array.from({ length: 60 }, (_, i) => 1000 + 5 * i)
  expect(forecaster({ start: '2026-01-01', values }, 10, 'level')!.value).toBeCloseTo(1295 + 50, 6)
  // Two unknown days at the end are days to come as well.
  expect(forecaster({ start: '2026-01-01', values: [...values, null, null] }, 10, 'level')!.value).toBeCloseTo(
    1295 + 60,
    6,
  )
})

test('too short, too old or too far: null, not a guess', () => {
  expect(forecaster(constant(13, 10), 7, 'total')).toBeNull()
  expect(forecaster(constant(14, 10), 7, 'total')?.method).toBe('weekday-means')
  expect(forecaster(constant(20, 10), 61, 'total')).toBeNull()
  expect(
    forecaster(
      { start: '2026-01-01', values: [...constant(40, 5).values, ...Array.from({ length: 28 }, () => null)] },
      7,
      'total',
    ),
  ).toBeNull()
  expect(forecaster({ start: '2026-01-01', values: [null, null] }, 7, 'level')).toBeNull()
  expect(() => forecaster(constant(30, 1), 0, 'total')).toThrow(/horizon/)
})

test('unknown days are not zeros, and excluded days teach nothing', () => {
  const holes = { start: '2026-01-01', values: constant(80, 10).values.map((value, i) => (i % 5 === 2 ? null : value)) }
  expect(forecaster(holes, 10, 'total')!.value).toBeCloseTo(100, 6)
  const burst = {
    start: '2026-01-01',
    values: constant(80, 10).values.map((value, i) => (i >= 70 && i < 75 ? 500 : value)),
  }
  const calm = forecastWith(burst, 10, 'total', { exclude: [{ from: '2026-03-12', to: '2026-03-16' }] })!
  expect(calm.value).toBeCloseTo(100, 6)
})

test('counts scale with the account; net movement may be negative', () => {
  const one = generated({ days: 120, seed: 3, level: 1000 })
  const ten = { start: one.start, values: one.values.map((value) => value! * 10) }
  const a = forecaster(one, 14, 'total')!
  const b = forecaster(ten, 14, 'total')!
  expect(b.value / a.value).toBeCloseTo(10, 6)
  expect(b.interval.low / a.interval.low).toBeCloseTo(10, 1)
  const losing = { start: '2026-01-01', values: Array.from({ length: 90 }, (_, i) => -3 + (i % 4)) }
  expect(forecaster(losing, 20, 'total')!.value).toBeCloseTo(-30, -1)
})

test('the interval holds its point and is the same every time', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: 0, max: 30 }), { freq: 6 }), { minLength: 14, maxLength: 70 }),
      (values) => {
        const history = { start: '2026-02-03', values }
        const found = forecaster(history, 12, 'total')
        expect(found).toEqual(forecaster(history, 12, 'total'))
        if (found === null) return
        expect(found.interval.low).toBeLessThanOrEqual(found.value)
        expect(found.interval.high).toBeGreaterThanOrEqual(found.value)
        expect(found.interval.low).toBeGreaterThanOrEqual(0)
      },
    ),
    { numRuns: 60 },
  )
})

test('80 % intervals hold 70 to 92 % on generated accounts', () => {
  let held = 0
  let count = 0
  for (let seed = 1; seed <= 60; seed++) {
    const memory = [0.2, 0.5, 0.8][seed % 3]!
    const series = generated({ days: 210, seed, memory, noise: 0.25, level: seed % 2 ? 8 : 300, counts: true })
    const history = { start: series.start, values: series.values.slice(0, 180) }
    const real = sum(series.values.slice(180).map((value) => value!))
    const { low, high } = forecaster(history, 30, 'total')!.interval
    count++
    if (real >= low && real <= high) held++
  }
  expect(held / count).toBeGreaterThanOrEqual(0.7)
  expect(held / count).toBeLessThanOrEqual(0.92)
})

test('the mean of a series known on every other day keeps an interval as narrow as its values', () => {
  const random = mulberry32(11)
  const values = Array.from({ length: 364 }, (_, i) => (i % 2 === 0 ? null : 7 * Math.exp(0.2 * normal(random))))
  const forecast = forecastWith({ start: '2025-11-03', values }, 30, 'mean')!
  expect(forecast.value).toBeGreaterThan(6)
  expect(forecast.value).toBeLessThan(8)
  expect(forecast.interval.high - forecast.interval.low).toBeLessThan(3)
})

test('a restless month widens the interval, a quiet one narrows it: the same total, the same past', () => {
  const base = generated({ days: 400, seed: 31, memory: 0.2, noise: 0.15 })
  const width = (from: number, noise: number) => {
    const other = generated({ days: 400, seed: 31, memory: 0.2, noise })
    const values = base.values.map((value, i) => (i >= from ? other.values[i]! : value))
    const { interval, value } = forecastWith({ start: base.start, values }, 30, 'total')!
    return (interval.high - interval.low) / value
  }
  expect(width(380, 0.45)).toBeGreaterThan(1.4 * width(380, 0.15))
  expect(width(380, 0.05)).toBeLessThan(0.8 * width(380, 0.15))
})

test('net movement, which can be negative, knows restless times too', () => {
  const random = mulberry32(5)
  const net = (last: number) =>
    forecastWith(
      {
        start: '2025-01-06',
        values: Array.from({ length: 300 }, (_, i) => Math.round((i >= 280 ? last : 5) * normal(random))),
      },
      30,
      'total',
    )!.interval
  const quiet = net(5)
  const wild = net(25)
  expect(wild.high - wild.low).toBeGreaterThan(1.5 * (quiet.high - quiet.low))
})
