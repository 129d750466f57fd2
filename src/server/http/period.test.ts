import { expect, test } from 'vitest'
import { parsePeriod } from '../../web/period.ts'
import { againstOf, PeriodQuery } from './period.ts'

const against = (from: string, to: string, vs: string) => againstOf({ from, to, vs })

test('a month stands against the month before it, or the same one a year ago', () => {
  expect(against('2026-03-01', '2026-03-31', 'previous')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  expect(against('2028-02-01', '2028-02-29', 'year')).toEqual({ from: '2027-02-01', to: '2027-02-28' })
})

test('a year stands against a year', () => {
  expect(against('2026-01-01', '2026-12-31', 'previous')).toEqual({ from: '2025-01-01', to: '2025-12-31' })
})

test('any other days stand against as many before them, or the same ones a year ago', () => {
  expect(against('2026-10-05', '2026-10-11', 'previous')).toEqual({ from: '2026-09-28', to: '2026-10-04' })
  expect(against('2026-10-05', '2026-10-11', 'year')).toEqual({ from: '2025-10-05', to: '2025-10-11' })
})

test('against chosen days, a month, or nothing', () => {
  expect(against('2026-10-01', '2026-10-31', '2026-06-20..2026-06-01')).toEqual({
    from: '2026-06-01',
    to: '2026-06-20',
  })
  expect(against('2026-10-01', '2026-10-31', '2026-05')).toEqual({ from: '2026-05-01', to: '2026-05-31' })
  expect(against('2026-10-01', '2026-10-31', 'none')).toBeNull()
})

test('what is no day is refused', () => {
  expect(PeriodQuery.safeParse({ from: '2026-02-30', to: '2026-03-01' }).success).toBe(false)
  expect(PeriodQuery.safeParse({ from: '2026-02-01', to: '2026-03-01', vs: 'whenever' }).success).toBe(false)
})

test('the client says the same of every kind of period', () => {
  const head = { today: '2026-11-02', dataTo: '2026-10-31' }
  for (const period of ['2026-10', '2025', '2026-10-05..2026-11-07', '2028-02', '2026-01-01..2026-03-31'])
    for (const vs of ['previous', 'year', 'none', '2026-05', '2026-06-01..2026-06-20']) {
      const { from, to, against: shown } = parsePeriod({ period, vs }, head)
      expect(against(from, to, vs), `${period} vs ${vs}`).toEqual(shown)
    }
})
