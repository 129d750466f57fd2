import { expect, test } from 'vitest'
import { isDay } from '../time/day.ts'
import { isSameChange, joins, REDEFINITIONS, redefinitionsOf } from './redefinitions.ts'

test('every entry is a day, a change of definition and a source; one day per measure of a network', () => {
  for (const one of REDEFINITIONS) {
    expect(isDay(one.since) && (one.until === undefined || one.until >= one.since)).toBe(true)
    expect(one.from).not.toBe(one.to)
    expect(one.source).toMatch(/\S \S/)
  }
  const keys = REDEFINITIONS.map((one) => `${one.network} ${one.measure} ${one.since}`)
  expect(new Set(keys).size).toBe(keys.length)
})

test('concerns an account whose data stands on both sides of the day', () => {
  const of = (from: string, to: string) =>
    redefinitionsOf('youtube', [{ measure: 'views', from, to }]).map((one) => one.since)
  expect(of('2026-08-23', '2026-08-24')).toEqual(['2026-08-24'])
  expect(of('2026-08-24', '2026-12-31')).toEqual([])
  expect(of('2025-04-01', '2026-08-23')).toEqual([])
  expect(of('2024-01-01', '2026-12-31')).toEqual(['2025-03-31', '2026-08-24'])
  expect(redefinitionsOf('youtube', [{ measure: 'likes', from: '2024-01-01', to: '2026-12-31' }])).toEqual([])
  expect(redefinitionsOf('vk', [{ measure: 'views', from: '2024-01-01', to: '2026-12-31' }])).toEqual([])
})

test('a range joins both sides when it has the day before and the day itself', () => {
  expect(joins({ from: '2026-08-23', to: '2026-08-24' }, '2026-08-24')).toBe(true)
  expect(joins({ from: '2026-08-24', to: '2026-08-30' }, '2026-08-24')).toBe(false)
  expect(joins({ from: '2026-08-01', to: '2026-08-23' }, '2026-08-24')).toBe(false)
})

test('a day seen in the file near the published one is the same change', () => {
  expect(isSameChange('2025-01-01', '2025-04-21')).toBe(true)
  expect(isSameChange('2025-03-31', '2026-08-24')).toBe(false)
})
