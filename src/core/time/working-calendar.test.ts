import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { russianCalendar } from './russian-holidays.ts'
import { isWorkingDay, workingSeconds, type WorkingCalendar } from './working-calendar.ts'

const HOUR = 3600
const moscow = russianCalendar()
const always: WorkingCalendar = {
  zone: 'Europe/Moscow',
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  hours: { from: '00:00', to: '24:00' },
  isHoliday: () => false,
}

describe('working seconds', () => {
  it.each([
    ['within a day', '2026-10-05T08:00:00Z', '2026-10-05T08:10:00Z', 600],
    ['before opening waits for it', '2026-10-05T03:00:00Z', '2026-10-05T06:30:00Z', HOUR / 2],
    ['over a night', '2026-10-05T14:00:00Z', '2026-10-06T07:00:00Z', 2 * HOUR],
    ['over a weekend', '2026-10-02T14:00:00Z', '2026-10-05T07:00:00Z', 2 * HOUR],
    ['over the holiday of 4 November', '2026-11-03T14:00:00Z', '2026-11-05T07:00:00Z', 2 * HOUR],
    ['on a Sunday', '2026-10-04T08:00:00Z', '2026-10-04T12:00:00Z', 0],
    ['backwards', '2026-10-05T12:00:00Z', '2026-10-05T08:00:00Z', 0],
    ['over New Year', '2025-12-30T14:00:00Z', '2026-01-12T07:00:00Z', 2 * HOUR],
  ])('%s', (_, from, to, seconds) => {
    expect(workingSeconds(from, to, moscow)).toBe(seconds)
  })

  it('counts a moved working Saturday', () => {
    expect(workingSeconds('2025-11-01T00:00:00Z', '2025-11-02T00:00:00Z', moscow)).toBe(9 * HOUR)
  })

  it('counts the hours that really passed when clocks change', () => {
    const berlin = { ...always, zone: 'Europe/Berlin' }
    expect(workingSeconds('2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', berlin)).toBe(23 * HOUR)
  })

  it('is the plain difference for those who never close', () => {
    const start = Date.UTC(2025, 0, 1)
    fc.assert(
      fc.property(fc.nat(400 * 86_400), fc.nat(20 * 86_400), (offset, length) => {
        const from = new Date(start + offset * 1000).toISOString()
        const to = new Date(start + (offset + length) * 1000).toISOString()
        expect(workingSeconds(from, to, always)).toBe(length)
      }),
      { numRuns: 50 },
    )
  })

  it('adds up over any moment in between and never exceeds the clock', () => {
    const at = (second: number) => new Date(Date.UTC(2026, 3, 25) + second * 1000).toISOString()
    const moments = fc.array(fc.nat(20 * 86_400), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(moments, (unsorted) => {
        const [a, b, c] = unsorted.toSorted((x, y) => x - y) as [number, number, number]
        const whole = workingSeconds(at(a), at(c), moscow)
        expect(workingSeconds(at(a), at(b), moscow) + workingSeconds(at(b), at(c), moscow)).toBe(whole)
        expect(whole).toBeLessThanOrEqual(c - a)
      }),
      { numRuns: 60 },
    )
  })

  it('refuses what is not an instant or an hour', () => {
    const code = (code: string) => expect.objectContaining({ code })
    expect(() => workingSeconds('вчера', '2026-10-05T08:00:00Z', moscow)).toThrow(code('time.bad-instant'))
    const hours = (from: string, to: string) => () =>
      workingSeconds('2026-10-05T08:00:00Z', '2026-10-06T08:00:00Z', { ...moscow, hours: { from, to } })
    expect(hours('9', '18:00')).toThrow(code('time.bad-clock'))
    expect(hours('24:30', '18:00')).toThrow(code('time.bad-clock'))
    expect(hours('18:00', '09:00')).toThrow(code('time.bad-hours'))
  })

  it('knows a working day', () => {
    expect(isWorkingDay('2026-10-05', moscow)).toBe(true)
    expect(isWorkingDay('2026-10-04', moscow)).toBe(false)
  })
})
