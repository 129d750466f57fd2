import { expect, test } from 'vitest'
import { addDays } from '../time/day.ts'
import { placeboInTime, placeboInTimeWith } from './placebo.ts'
import { generated, lifted } from './testing.ts'
import type { DailySeries } from './types.ts'

const windows = (series: DailySeries, cut: number, length = 28) =>
  [
    { from: addDays(series.start, cut - length), to: addDays(series.start, cut - 1) },
    { from: addDays(series.start, cut), to: addDays(series.start, cut + length - 1) },
  ] as const

test('a change that stands out is real, with its size', () => {
  const series = lifted(generated({ days: 428, seed: 11, noise: 0.1 }), 400, 1.5)
  const change = placeboInTimeWith(series, ...windows(series, 400))
  expect(change.real).toBe(true)
  expect(change.ratio!.value).toBeGreaterThan(0.35)
  expect(change.ratio!.value).toBeLessThan(0.65)
  expect(change.interval.low).toBeGreaterThan(0)
  expect(change.value / change.before).toBeCloseTo(change.ratio!.value, 9)
})

test('no change on a calm account: no; on a restless one: cannot tell, and what would have been seen', () => {
  const calm = generated({ days: 428, seed: 12, noise: 0.05, memory: 0.2 })
  expect(placeboInTime(calm, ...windows(calm, 400)).real).toBe(false)
  const restless = generated({ days: 428, seed: 13, noise: 0.5, memory: 0.9 })
  const answer = placeboInTime(restless, ...windows(restless, 400))
  expect(answer.real).toBeNull()
  expect(answer.detectable! / 100).toBeGreaterThan(0.25)
})

test('a short history cannot tell, and says nothing of p', () => {
  const series = generated({ days: 90, seed: 1 })
  const answer = placeboInTime(series, ...windows(series, 62))
  expect(answer).toMatchObject({ real: null, p: null, detectable: null, method: 'too-short' })
  expect(answer.interval).toEqual({ low: -Infinity, high: Infinity })
  const unknown = { start: series.start, values: series.values.map(() => null) }
  expect(placeboInTime(unknown, ...windows(series, 62)).real).toBeNull()
})

test('a slow rise that went on before is no effect of the work', () => {
  const noise = generated({ days: 428, seed: 14, noise: 0.05 })
  const rising = { start: noise.start, values: noise.values.map((value, i) => value! * Math.exp(0.004 * i)) }
  const [before, after] = windows(rising, 400)
  const answer = placeboInTimeWith(rising, before, after)
  expect(answer.after / answer.before).toBeGreaterThan(1.08)
  expect(answer.real).not.toBe(true)
})

test('unknown days are no zeros: holes do not make a fall', () => {
  const series = generated({ days: 428, seed: 15, noise: 0.1 })
  const holes = {
    start: series.start,
    values: series.values.map((value, i) => (i >= 400 && i % 3 === 0 ? null : value)),
  }
  const full = placeboInTime(series, ...windows(series, 400))
  const answer = placeboInTime(holes, ...windows(series, 400))
  expect(Math.abs(answer.value - full.value)).toBeLessThan(8)
  expect(answer.real).not.toBe(true)
})

test('values that can be negative or zero are compared as amounts', () => {
  const base = generated({ days: 428, seed: 16, noise: 0.1, level: 20 })
  const net = { start: base.start, values: base.values.map((value, i) => value! - 20 + (i >= 400 ? 10 : 0)) }
  const answer = placeboInTimeWith(net, ...windows(net, 400))
  expect(answer.ratio).toBeNull()
  expect(answer.real).toBe(true)
  expect(answer.value).toBeGreaterThan(6)
})

test('the unit does not matter, and the answer is the same every time', () => {
  const series = lifted(generated({ days: 428, seed: 17 }), 400, 1.2)
  const percent = { start: series.start, values: series.values.map((value) => value! / 1000) }
  const a = placeboInTime(series, ...windows(series, 400))
  const b = placeboInTime(percent, ...windows(series, 400))
  expect(b.p).toBeCloseTo(a.p!, 9)
  expect(b.value * 1000).toBeCloseTo(a.value, 6)
  expect(placeboInTime(series, ...windows(series, 400))).toEqual(a)
})

test('sister accounts take out what moved everybody, and sharpen the answer', () => {
  const weather = generated({ days: 428, seed: 18, noise: 0.25, memory: 0.9, level: 1 })
  const account = (seed: number) => {
    const own = generated({ days: 428, seed, noise: 0.08, memory: 0.2 })
    return { start: own.start, values: own.values.map((value, i) => value! * weather.values[i]!) }
  }
  const own = lifted(account(19), 400, 1.25)
  const sisters = [account(20), account(21), account(22)]
  const [before, after] = windows(own, 400)
  const alone = placeboInTimeWith(own, before, after)
  const helped = placeboInTimeWith(own, before, after, { sisters })
  expect(helped.method).toBe('placebo-in-time-sisters')
  expect(helped.ratio!.detectable).toBeLessThan(alone.ratio!.detectable / 2)
  expect(helped.real).toBe(true)
  expect(helped.ratio!.value).toBeCloseTo(0.25, 1)
})

test('windows in the wrong order are refused', () => {
  const series = generated({ days: 100, seed: 1 })
  const [before, after] = windows(series, 60)
  expect(() => placeboInTime(series, after, before)).toThrow(/stats\.bad-windows/)
})

test('false alarms where nothing changed stay at or below the nominal 10 %', () => {
  let alarms = 0
  let count = 0
  for (let seed = 1; seed <= 200; seed++) {
    const series = generated({ days: 380, seed: 1000 + seed, memory: [0.2, 0.5, 0.7][seed % 3]!, noise: 0.25 })
    const answer = placeboInTime(series, ...windows(series, 352, seed % 2 ? 28 : 14))
    if (answer.p === null) continue
    count++
    if (answer.real === true) alarms++
  }
  expect(count).toBe(200)
  expect(alarms / count).toBeLessThanOrEqual(0.1)
})
