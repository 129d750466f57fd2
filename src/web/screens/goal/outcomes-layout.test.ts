import { expect, test } from 'vitest'
import { atStep, BASE, chanceAt, chanceWords, EDGE, outcomesLayout, rowsOf, TOP } from './outcomes-layout.ts'

const outcomes = {
  scale: { min: 0, max: 100, step: 1 },
  bins: Array.from({ length: 10 }, (_, i) => ({ from: i * 10, to: i * 10 + 10, share: 0.1 })),
  atLeast: Array.from({ length: 101 }, (_, i) => 1 - i / 100),
  median: 50,
  low: 10,
  high: 90,
  tests: 20,
}

test('the target parts the bars into those that meet it and those that do not', () => {
  for (const up of [true, false]) {
    const { bars, x } = outcomesLayout(outcomes, 600, 35, up)
    expect(bars).toHaveLength(11)
    for (const bar of bars) expect(bar.good).toBe(up ? bar.x >= x(35) - 1e-9 : bar.x + bar.width <= x(35) + 1e-9)
    expect(Math.max(...bars.map((bar) => bar.height))).toBeLessThanOrEqual(BASE - TOP)
  }
  expect(outcomesLayout(outcomes, 600, null, true).bars.some((bar) => bar.good)).toBe(false)
})

test('the scale runs from edge to edge, its numbers have room at every width', () => {
  for (const width of [280, 600, 1100]) {
    const { x, ticks } = outcomesLayout(outcomes, width, null, true)
    expect([x(0), x(100), x(1000)]).toEqual([EDGE, width - EDGE, width - EDGE])
    const numbered = ticks.filter((tick) => tick.size === 3)
    expect(numbered.length).toBeGreaterThan(1)
    for (let i = 1; i < numbered.length; i++) expect(numbered[i]!.x - numbered[i - 1]!.x).toBeGreaterThanOrEqual(70)
  }
})

test('minutes and hours get round numbers too', () => {
  const wait = { ...outcomes, scale: { min: 600, max: 7200, step: 60 } }
  const { ticks } = outcomesLayout(wait, 600, null, false, 'seconds')
  expect(ticks.filter((tick) => tick.size === 3).map((tick) => tick.value / 60)).toEqual([
    15, 30, 45, 60, 75, 90, 105, 120,
  ])
})

test('the chance runs along the ladder and is never quite certain', () => {
  expect(chanceAt(outcomes, 30, true)).toBeCloseTo(0.7)
  expect(chanceAt(outcomes, 30.5, true)).toBeCloseTo(0.695)
  expect(chanceAt(outcomes, 30, false)).toBeCloseTo(0.3)
  expect(chanceAt(outcomes, -5, true)).toBeLessThan(1)
  expect(chanceAt(outcomes, 500, true)).toBeGreaterThan(0)
})

test('chances in words', () => {
  expect([0.99, 0.01, 0.5, 0.31, 0.08, 0.93].map(chanceWords)).toEqual(['sure', 'never', 'half', 3, 1, 9])
})

test('a value goes to its step, or to the next one that is beyond it', () => {
  const scale = { min: -10, max: 100, step: 5 }
  expect([atStep(scale, 12), atStep(scale, 11, 'up'), atStep(scale, 14, 'down'), atStep(scale, 15, 'up')]).toEqual([
    10, 15, 10, 15,
  ])
})

test('no line runs through the words of another mark', () => {
  const marks = [
    { x: 100, width: 120 },
    { x: 110, width: 140 },
    { x: 520, width: 260 },
  ]
  expect(rowsOf(marks, 600)).toEqual([
    { row: 1, left: false },
    { row: 0, left: false },
    { row: 2, left: true },
  ])
  expect(rowsOf([...marks.slice(0, 2), { x: 150, width: 200 }], 600).map((one) => one.row)).toEqual([2, 1, 0])
})
