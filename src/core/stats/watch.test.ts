import { expect, test } from 'vitest'
import { addDays } from '../time/day.ts'
import { lookOn, looks, spending } from './watch.ts'

const from = '2026-03-01'
const day = (number: number) => addDays(from, number - 1)
const window = { from, to: day(56) }

test('answers come after 7, 14, 28 days and at the end; their shares are the whole', () => {
  expect(looks(56)).toEqual([7, 14, 28, 56])
  expect(looks(31)).toEqual([7, 14, 31])
  expect(looks(6)).toEqual([])
  expect(spending(4)).toEqual([0.125, 0.125, 0.25, 0.5])
  expect(spending(0)).toEqual([])
})

test('between the looks the last one stands, with the part that it may spend', () => {
  expect(lookOn(window, day(6))).toBeNull()
  const first = { days: { from, to: day(7) }, share: 0.125, next: day(14) }
  expect(lookOn(window, day(7))).toEqual(first)
  expect(lookOn(window, day(13))).toEqual(first)
  expect(lookOn(window, day(55))).toEqual({ days: { from, to: day(28) }, share: 0.25, next: day(56) })
})

test('a window of ten days has no look before its end', () => {
  expect(lookOn({ from, to: day(10) }, day(9))).toBeNull()
})
