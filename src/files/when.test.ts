import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOrderOf, momentAt, momentOf, readDay, readRange, readWhen } from './when.ts'

const coded = (code: string) => expect.objectContaining({ code })

describe('readWhen', () => {
  it.each([
    ['15.03.2026', '2026-03-15', null],
    ['30.04.26', '2026-04-30', null],
    ['30.04.2026 07:00', '2026-04-30', '07:00:00'],
    ['2019-10-14 8:30', '2019-10-14', '08:30:00'],
    ['2025-01-01T01:00:00', '2025-01-01', '01:00:00'],
    ['2025/11/03 18:04:14', '2025-11-03', '18:04:14'],
    ['20231010', '2023-10-10', null],
    ['Apr 16, 2026', '2026-04-16', null],
    ['16 апреля 2026 г.', '2026-04-16', null],
    ['8 de marzo', '2026-03-08', null],
    ['April 12', '2026-04-12', null],
    ['12 апреля', '2026-04-12', null],
    ['чт, 01.10.2026', '2026-10-01', null],
    ['01.10.2026 (чт)', '2026-10-01', null],
    ['четверг, 1 октября 2026 г.', '2026-10-01', null],
    ['Thursday, October 1, 2026', '2026-10-01', null],
    ['Wed 2026-10-07', '2026-10-07', null],
    ['31/12/2025', '2025-12-31', null],
    ['10/13/2025 9:05 PM', '2025-10-13', '21:05:00'],
    ['2026-01-02T03:04:05.678Z', '2026-01-02', '03:04:05'],
  ])('«%s» → %s %s', (text, day, time) => {
    expect(readWhen(text, { today: '2026-11-21' })).toMatchObject({ day, time })
  })
  it('never guesses day and month', () => {
    expect(() => readWhen('05/06/2026')).toThrow(coded('files.value.date-order'))
    expect(readDay('05/06/2026', { order: 'mdy' })).toBe('2026-05-06')
    expect(readDay('05/06/2026', { order: 'dmy' })).toBe('2026-06-05')
  })
  it('a year that is not written comes from a person or from today', () => {
    expect(() => readWhen('12 апреля')).toThrow(coded('files.value.date-year'))
    expect(readDay('12 декабря', { today: '2026-11-21' })).toBe('2025-12-12')
    expect(readDay('12 декабря', { year: 2024, today: '2026-11-21' })).toBe('2024-12-12')
    expect(readDay('29 февраля', { today: '2026-11-21' })).toBe('2024-02-29')
  })
  it('refuses days that do not exist', () => {
    expect(() => readWhen('31.02.2026')).toThrow(coded('files.value.date'))
    expect(() => readWhen('вчера')).toThrow(coded('files.value.date'))
    expect(() => readWhen('2026-01-01 25:00')).toThrow(coded('files.value.date'))
    expect(readWhen('--')).toBeNull()
  })
})

describe('dateOrderOf', () => {
  it('one cell above 12 settles the column', () => {
    expect(dateOrderOf(['01/02/2026', '13/02/2026'])).toBe('dmy')
    expect(dateOrderOf(['01/02/2026', '02/13/2026'])).toBe('mdy')
  })
  it('says when nobody can know', () => {
    expect(dateOrderOf(['01/02/2026', '03/04/2026'])).toBe('ambiguous')
    expect(dateOrderOf(['13/02/2026', '02/13/2026'])).toBe('mixed')
    expect(dateOrderOf(['01.02.2026', '2026-01-01'])).toBeNull()
  })
})

describe('moments', () => {
  it('Meta writes Pacific time: +7 h in summer, +8 h in winter', () => {
    const at = (text: string) => momentOf(readWhen(text, { order: 'mdy' })!, 'America/Los_Angeles', 'Europe/Moscow')
    expect(at('07/01/2025 10:00')).toEqual({ at: '2025-07-01T17:00:00Z', day: '2025-07-01', hour: 20 })
    expect(at('01/10/2025 15:30')).toEqual({ at: '2025-01-10T23:30:00Z', day: '2025-01-11', hour: 2 })
  })
  it('agrees with Temporal at every wall-clock time, jumps included', () => {
    const from = Date.UTC(2024, 0, 1) / 60_000
    fc.assert(
      fc.property(fc.integer({ min: from, max: from + 3 * 366 * 1440 }), (minute) => {
        const wall = new Date(minute * 60_000).toISOString().slice(0, 19)
        const [day = '', time = ''] = wall.split('T')
        const zone = 'America/Los_Angeles'
        const expected = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds
        expect(Date.parse(momentOf({ day, time, offset: null }, zone, 'UTC')!.at)).toBe(expected)
      }),
    )
  })
  it('a cell without a time is a day only; an offset in the cell wins', () => {
    expect(momentOf(readWhen('2026-01-01')!, 'UTC', 'UTC')).toBeNull()
    expect(momentOf(readWhen('2026-01-01T00:30:00+03:00')!, 'UTC', 'UTC')?.at).toBe('2025-12-31T21:30:00Z')
    expect(momentAt(1726922850000, 'Europe/Moscow')).toEqual({
      at: '2024-09-21T12:47:30Z',
      day: '2024-09-21',
      hour: 15,
    })
  })
  it('names a zone that does not exist', () => {
    expect(() => momentAt(0, 'Europe/Nowhere')).toThrow(coded('files.value.zone'))
  })
})

it('reads a period in one cell', () => {
  expect(readRange('2024-03-01 - 2024-03-11')).toEqual({ from: '2024-03-01', to: '2024-03-11' })
  expect(readRange('01.03.2024 – 11.03.2024')).toEqual({ from: '2024-03-01', to: '2024-03-11' })
  expect(readRange('2024-03-01')).toEqual({ from: '2024-03-01', to: '2024-03-01' })
})
