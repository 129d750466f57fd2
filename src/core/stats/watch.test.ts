import { expect, test } from 'vitest'
import { addDays } from '../time/day.ts'
import { generated, lifted } from './testing.ts'
import { looks, spending, watch } from './watch.ts'

const CUT = 400
const start = generated({ days: 1, seed: 1 }).start
const before = { from: addDays(start, CUT - 28), to: addDays(start, CUT - 1) }
const window = { from: addDays(start, CUT), to: addDays(start, CUT + 55) }

test('answers come after 7, 14, 28 days and at the end; their shares are the whole', () => {
  expect(looks(56)).toEqual([7, 14, 28, 56])
  expect(looks(31)).toEqual([7, 14, 31])
  expect(looks(6)).toEqual([])
  expect(spending(4)).toEqual([0.125, 0.125, 0.25, 0.5])
  expect(spending(0)).toEqual([])
})

test('between the answers nothing changes, however often one looks', () => {
  const series = generated({ days: 456, seed: 3 })
  expect(watch(series, before, window, addDays(window.from, 4))).toEqual({
    answer: null,
    on: null,
    next: addDays(window.from, 6),
  })
  const day13 = watch(series, before, window, addDays(window.from, 12))
  expect(day13.on).toBe(addDays(window.from, 6))
  expect(day13.answer).toEqual(watch(series, before, window, addDays(window.from, 8)).answer)
})

test('a doubling is found before the end, and stays found', () => {
  const series = lifted(generated({ days: 456, seed: 4, noise: 0.15 }), CUT, 2)
  const found = watch(series, before, window, addDays(window.from, 30))
  expect(found.answer!.real).toBe(true)
  expect(found.next).toBeNull()
  expect(watch(series, before, window, window.to).on).toBe(found.on)
})

test('looking on all days of eight weeks raises at most 5 % false alarms when 5 % are allowed', () => {
  let alarms = 0
  for (let seed = 1; seed <= 100; seed++) {
    const series = generated({ days: 456, seed: 300 + seed, memory: [0.2, 0.5, 0.7][seed % 3]! })
    if (watch(series, before, window, window.to, { alarm: 0.05 }).answer!.real === true) alarms++
  }
  expect(alarms / 100).toBeLessThanOrEqual(0.05)
})
