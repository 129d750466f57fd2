import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../core/time/day.ts'
import { chartRange, dayAt, runsOf, timeAxis, timeLayout, within } from './time-layout.ts'

const base = { title: 'Подписчики', unit: 'people', series: { start: '2026-10-01', values: [5, null, 7, 8] } } as const

test('a series is cut to the range and padded with gaps, never with zeros', () => {
  expect(within(base.series, { from: '2026-09-30', to: '2026-10-05' }).values).toEqual([null, 5, null, 7, 8, null])
  expect(within(base.series, { from: '2026-10-03', to: '2026-10-03' }).values).toEqual([7])
})

test('the range reaches as far as the forecast, and to the end of the window when there is a plan', () => {
  expect(chartRange(base)).toEqual({ from: '2026-10-01', to: '2026-10-04' })
  const forecast = { day: '2026-10-20', value: 9, interval: { low: 8, high: 10 } }
  expect(chartRange({ ...base, forecast }).to).toBe('2026-10-20')
  const window = { from: '2026-10-01', to: '2026-10-31' }
  expect(chartRange({ ...base, window, plan: 20 }).to).toBe('2026-10-31')
})

test('a lonely day is a point, not a line', () => {
  const { lines, alone, last } = runsOf(base.series, { from: '2026-10-01', to: '2026-10-04' })
  expect(alone).toEqual([{ day: '2026-10-01', value: 5 }])
  expect(lines.map((run) => run.length)).toEqual([2])
  expect(last).toEqual({ day: '2026-10-04', value: 8 })
})

test('property: all that is drawn lies inside the frame', () => {
  const value = fc.option(fc.double({ min: -1e6, max: 1e9, noNaN: true }), { nil: null })
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), value, fc.boolean(), (values, plan, zero) => {
      const props = { ...base, series: { start: '2026-10-01', values }, plan, zero }
      const layout = timeLayout(props, { width: 400, height: 200, left: 40, right: 60 })
      const [low, high] = timeAxis(props).domain
      expect(low).toBeLessThan(high)
      for (const known of [...values, plan].filter((one) => one !== null)) {
        expect(layout.y(known)).toBeGreaterThanOrEqual(layout.top - 0.01)
        expect(layout.y(known)).toBeLessThanOrEqual(layout.bottom + 0.01)
      }
      for (let i = 0; i < values.length; i++) {
        const day = addDays('2026-10-01', i)
        expect(dayAt(layout, layout.x(day))).toBe(day)
      }
    }),
  )
})
