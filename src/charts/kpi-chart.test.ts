import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../core/time/day.ts'
import { kpiChart, type KpiChart } from './kpi-chart.ts'
import { chartWords as words } from './testing/words.ts'
import { readXml } from './testing/xml.ts'

const october = { from: '2026-10-01', to: '2026-10-31' }
const chart: KpiChart = {
  id: 'net',
  range: october,
  window: october,
  fact: { start: '2026-10-01', values: [5, 12, null, 30, 41, 60] },
  pointA: null,
  plan: 250,
  pace: true,
  clean: 48,
  expectedToday: { day: '2026-10-06', value: 49 },
  forecast: { day: '2026-10-31', value: 268, interval: { low: 231, high: 305 } },
  breaks: [{ day: '2026-10-04', label: 'определение изменилось' }],
  zero: true,
  ticks: 'whole',
}

test('the chart is a named picture with all that was asked for', () => {
  const tags = readXml(kpiChart(chart, words))
  const [svg] = tags
  expect(svg).toMatchObject({ name: 'svg', attributes: { role: 'img', 'aria-labelledby': 'net-t net-d' } })
  expect(tags.find(({ name }) => name === 'title')?.text).toBe(words.title)
  expect(tags.find(({ name }) => name === 'desc')?.text).toBe(words.desc)
  const texts = tags.filter(({ name }) => name === 'text').map(({ text }) => text)
  expect(texts).toEqual(
    expect.arrayContaining(['факт', 'цель', 'ровный темп', 'похоже на накрутку', 'ожидалось к сегодня', '250', '268']),
  )
  expect(texts).toContain('определение изменилось')
})

test('a gap ends the line: two runs, never one across', () => {
  const runs = readXml(kpiChart(chart, words)).filter(({ attributes }) => attributes.class === 'run')
  expect(runs.map(({ attributes }) => attributes.d!.match(/[ML]/g)!.join(''))).toEqual(['ML', 'MLL'])
})

test('no data is said in words, and nothing is drawn for it', () => {
  const empty = kpiChart({ ...chart, fact: { start: '2026-10-01', values: [null, null] }, clean: null }, words)
  const tags = readXml(empty)
  expect(tags.some(({ text }) => text === words.empty)).toBe(true)
  expect(tags.filter(({ attributes }) => attributes.class === 'run')).toEqual([])
})

test('hostile words stay words', () => {
  const tags = readXml(kpiChart(chart, { ...words, title: '</title><script>alert(1)</script>', plan: '"><b>&' }))
  expect(tags.map(({ name }) => name)).not.toContain('script')
  expect(tags.map(({ name }) => name)).not.toContain('b')
})

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const value = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.integer({ min: -1000, max: 100_000 }),
  fc.constantFrom(0, 1e-12, 1e15, Number.NaN, Number.POSITIVE_INFINITY),
)

test('property: any series with nulls gives a well-formed picture without NaN, and gaps stay gaps', () => {
  fc.assert(
    fc.property(
      fc.array(maybe(value), { minLength: 1, maxLength: 60 }),
      maybe(value),
      maybe(value),
      maybe(fc.tuple(value, value, value)),
      fc.boolean(),
      fc.constantFrom('number' as const, 'whole' as const, 'seconds' as const),
      (values, plan, pointA, ahead, zero, ticks) => {
        const range = { from: october.from, to: addDays(october.from, values.length + 9) }
        const forecast = ahead ? { day: range.to, value: ahead[0], interval: { low: ahead[1], high: ahead[2] } } : null
        const svg = kpiChart(
          { id: 'x', range, window: range, fact: { start: range.from, values }, plan, pointA, forecast, zero, ticks },
          words,
        )
        expect(svg).not.toMatch(/NaN|Infinity|undefined/)
        const tags = readXml(svg)
        const points = tags
          .filter(({ attributes }) => attributes.class === 'run')
          .map(({ attributes }) => attributes.d!.match(/[ML]/g)!.length)
        const known = values.map((one) => one !== null && Number.isFinite(one))
        const runs = known
          .map((one) => (one ? 'k' : ' '))
          .join('')
          .split(' ')
          .map((run) => run.length)
        expect(points).toEqual(runs.filter((length) => length > 1))
      },
    ),
    { numRuns: 300 },
  )
})
