import { expect, test } from 'vitest'
import { cleanHistory, cleanOf, counts, removedAs } from './clean.ts'
import { finding, newFollowers } from './testing.ts'

test('two signs, an exact count or a person make a finding count; a rejection ends it', () => {
  expect(counts(finding())).toBe(true)
  expect(counts(finding({ signs: [] }))).toBe(false)
  expect(counts(finding({ signs: [], exact: true }))).toBe(true)
  expect(counts(finding({ signs: [], decision: 'accept' }))).toBe(true)
  expect(counts(finding({ decision: 'reject' }))).toBe(false)
})

test('530 new followers, 118 of them look bought: 412 count', () => {
  const clean = cleanOf(newFollowers(31, 1, { raw: 530, findings: [finding()] }))!
  expect(clean).toMatchObject({ value: 412, interval: { low: 390, high: 440 }, removed: 118 })
})

test('nothing found, nothing taken off; unknown stays unknown', () => {
  expect(cleanOf(newFollowers(31, 1, { raw: 530 }))).toMatchObject({ value: 530, removed: 0 })
  expect(cleanOf(newFollowers(31, 1, { raw: null, findings: [finding()] }))).toBeNull()
})

test('guards that see the same days are not added; days apart are', () => {
  const burst = finding({
    guard: 'follower-burst',
    range: { from: '2025-07-07', to: '2025-07-08' },
    estimate: 80,
    interval: { low: 60, high: 90 },
  })
  const later = finding({
    range: { from: '2025-07-20', to: '2025-07-21' },
    estimate: 30,
    interval: { low: 10, high: 40 },
  })
  expect(cleanOf(newFollowers(31, 1, { raw: 530, findings: [finding(), burst, later] }))!.value).toBe(530 - 118 - 30)
})

test('only the part inside the window counts, and clean never falls below zero', () => {
  const half = finding({
    range: { from: '2025-06-26', to: '2025-07-05' },
    estimate: 100,
    interval: { low: 100, high: 100 },
  })
  expect(cleanOf(newFollowers(31, 1, { raw: 530, findings: [half] }))!.value).toBe(480)
  expect(cleanOf(newFollowers(31, 1, { raw: 60, findings: [finding()] }))!.value).toBe(0)
})

test('a ratio is cleaned by its formula, not by subtraction', () => {
  const ratio = newFollowers(31, 1, { shape: 'ratio', unit: 'percent', raw: 3.2, findings: [finding()] })
  expect(cleanOf(ratio)!.value).toBe(3.2)
  expect(cleanOf({ ...ratio, clean: { value: 2.4, interval: { low: 2.2, high: 2.6 } } })).toMatchObject({ value: 2.4 })
})

test('a purchase is not continued into the future', () => {
  const values = Array.from({ length: 40 }, (_, i) => (i >= 20 && i < 30 ? 30 : 10))
  const input = newFollowers(31, 1, {
    history: { start: '2025-06-15', values },
    findings: [finding({ range: { from: '2025-07-05', to: '2025-07-14' }, estimate: 200 })],
  })
  for (const value of cleanHistory(input).values) expect(value).toBeCloseTo(10, 9)
  const stock = {
    ...input,
    shape: 'level' as const,
    history: { start: '2025-06-15', values: values.map((_, i) => 1000 + 20 * Math.min(10, Math.max(0, i - 19))) },
  }
  expect(cleanHistory(stock).values.at(-1)).toBe(1000)
  expect(cleanHistory(stock).values[19]).toBe(1000)
})

test('what is taken off stands on the days of its rows, also where the finding goes on after the history', () => {
  const values = Array.from({ length: 40 }, () => 10)
  const rows = Array.from({ length: 30 }, (_, i) => {
    const day = new Date(Date.parse('2025-07-10') + i * 86_400_000).toISOString().slice(0, 10)
    return { ref: day, day, measure: 'follows' as const, value: 10, expected: 7 }
  })
  const input = newFollowers(31, 1, {
    history: { start: '2025-06-15', values },
    findings: [finding({ range: { from: '2025-07-10', to: '2025-08-08' }, estimate: 90, evidence: rows })],
  })
  const clean = cleanHistory(input).values
  expect(clean[24]).toBe(10)
  expect(clean[25]).toBeCloseTo(7, 9)
  expect(clean.at(-1)).toBeCloseTo(7, 9)
})

test('only what looks bought is called so', () => {
  expect(removedAs([finding()])).toBe('bought')
  expect(removedAs([finding({ guard: 'contest-hunters' })])).toBe('contest')
  expect(removedAs([finding({ guard: 'redefinition' })])).toBe('redefined')
  expect(removedAs([finding(), finding({ guard: 'contest-hunters' })])).toBe('other')
})
