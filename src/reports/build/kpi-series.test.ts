import fc from 'fast-check'
import { expect, test } from 'vitest'
import { october } from '../testing/month.ts'
import { cumulated, kpiSeries, slice, weeklySums } from './kpi-series.ts'
import { measuresOf } from './measures-of.ts'
import { kpiById } from '../../core/kpis/catalogue.ts'

test('days outside a series are unknown, not zero', () => {
  const series = { start: '2026-10-03', values: [1, null, 3] }
  expect(slice(series, { from: '2026-10-01', to: '2026-10-07' }).values).toEqual([null, null, 1, null, 3, null, null])
})

test('a running sum keeps gaps and counts only what is known', () => {
  expect(cumulated({ start: '2026-10-01', values: [2, null, 3] }).values).toEqual([2, null, 5])
})

test('property: a running sum ends in the sum of the known days', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { nil: null })), (values) => {
      const sums = cumulated({ start: '2026-10-01', values }).values
      expect(sums.map((sum) => sum === null)).toEqual(values.map((value) => value === null))
      const known = values.filter((value) => value !== null)
      expect(sums.findLast((sum) => sum !== null) ?? 0).toBe(known.reduce((a, b) => a + b, 0))
    }),
  )
})

test('a week with an unknown day is unknown', () => {
  const series = { start: '2026-10-01', values: [1, 1, 1, 1, 1, 1, 1, 2, 2, null, 2, 2, 2, 2] }
  expect(weeklySums(series, '2026-10-14', 3)).toEqual([null, 7, null])
})

test('a total grows through its window with the stretch before beside it; a ratio is never averaged here', () => {
  const [growth, er, wait] = october.kpis
  const total = kpiSeries(growth!, october.dataTo)
  expect(total).toMatchObject({ range: growth!.verdict.window, gaps: 1, dots: null })
  expect(total.fact.values.at(-1)).toBe(465)
  expect(total.before?.values).toHaveLength(31)
  const ratio = kpiSeries(er!, october.dataTo)
  expect(ratio.range.from < er!.verdict.window.from).toBe(true)
  expect(ratio.dots?.values).toEqual(slice(er!.history, { from: ratio.range.from, to: october.dataTo }).values)
  expect(kpiSeries(wait!, october.dataTo).dots).toBeNull()
})

test('only breaks of counted measures concern a KPI', () => {
  expect([...measuresOf(kpiById('er').formula)]).toEqual(expect.arrayContaining(['engagements', 'likes']))
  expect(measuresOf(kpiById('net_growth').formula).has('likes')).toBe(false)
})
