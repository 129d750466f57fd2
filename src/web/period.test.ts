import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, lengthOf } from '../core/time/day.ts'
import { parsePeriod, parseRange, periodTitle, rangeText, stepPeriod } from './period.ts'
import { webFormat } from './words.ts'

const head = { today: '2026-11-02', dataTo: '2026-10-31' }

test('without a period the month of the last data is shown, compared with the month before', () => {
  expect(parsePeriod({}, head)).toMatchObject({
    period: '2026-10',
    from: '2026-10-01',
    to: '2026-10-31',
    vs: 'previous',
    against: { from: '2026-09-01', to: '2026-09-30' },
  })
  expect(parsePeriod({}, { today: '2026-11-02', dataTo: null }).period).toBe('2026-11')
})

test('a broken address shows something true instead of failing', () => {
  for (const period of ['2026-13', 'вчера', '2026-10-05..', '..', '2026-02-30..2026-03-01', '1..2..3', ''])
    expect(parsePeriod({ period, vs: 'когда-то' }, head)).toMatchObject({ period: '2026-10', vs: 'previous' })
})

test('a year ago is the same month, and the same days of own dates', () => {
  expect(parsePeriod({ period: '2026-03', vs: 'year' }, head).against).toEqual({ from: '2025-03-01', to: '2025-03-31' })
  expect(parsePeriod({ period: '2026-10-05..2026-10-11', vs: 'year' }, head).against).toEqual({
    from: '2025-10-05',
    to: '2025-10-11',
  })
  expect(parsePeriod({ period: '2026', vs: 'previous' }, head).against).toEqual({
    from: '2025-01-01',
    to: '2025-12-31',
  })
})

test('own dates are compared with as many days right before, any other period may be named', () => {
  expect(parsePeriod({ period: '2026-10-05..2026-10-11' }, head).against).toEqual({
    from: '2026-09-28',
    to: '2026-10-04',
  })
  expect(parsePeriod({ vs: '2026-05-01..2026-05-14' }, head).against).toEqual({ from: '2026-05-01', to: '2026-05-14' })
  expect(parsePeriod({ vs: '2026-05' }, head).against).toEqual({ from: '2026-05-01', to: '2026-05-31' })
  expect(parsePeriod({ vs: 'none' }, head).against).toBeNull()
})

test('steps go to the neighbour of the same length', () => {
  expect(stepPeriod(parsePeriod({ period: '2026-01' }, head), -1)).toBe('2025-12')
  expect(stepPeriod(parsePeriod({ period: '2026' }, head), 1)).toBe('2027')
  expect(stepPeriod(parsePeriod({ period: '2026-10-05..2026-10-11' }, head), 1)).toBe('2026-10-12..2026-10-18')
})

test('property: what is written can be read again, backwards ends included', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('1980-01-01', n))
  fc.assert(
    fc.property(day, day, (a, b) => {
      const range = parseRange(`${a}..${b}`)!
      expect(lengthOf(range)).toBeGreaterThanOrEqual(1)
      expect(parsePeriod({ period: rangeText(range) }, head)).toMatchObject(range)
    }),
  )
})

test('a period has a title in words', () => {
  const title = (period: string) => periodTitle(webFormat('ru'), parsePeriod({ period }, head))
  expect(title('2026-10')).toBe('октябрь\u00a02026')
  expect(title('2026')).toBe('2026')
  expect(title('2026-10-05..2026-10-11')).toMatch(/^5–11\s?октября/)
})
