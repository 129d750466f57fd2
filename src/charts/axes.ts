/** Grid, value labels on the left and days below. */
import type { Day, DayRange } from '../core/time/day.ts'
import { AXIS, GRID, MUTED } from './palette.ts'
import { dayTicks } from './scale.ts'
import { el, textWidth, type Svg } from './svg.ts'

export interface Axes {
  axis: { ticks: readonly number[] }
  range: DayRange
  x: (day: Day) => number
  y: (value: number) => number
  left: number
  right: number
  top: number
  bottom: number
  words: { value: (value: number) => string; day: (day: Day) => string }
}

export function axes({ axis, range, x, y, left, right, bottom, words }: Axes): Svg[] {
  const rows = axis.ticks.flatMap((tick, i) => [
    el('line', { x1: left, x2: right, y1: y(tick), y2: y(tick), stroke: i === 0 ? AXIS : GRID, 'stroke-width': 1 }),
    el('text', { x: left - 8, y: y(tick) + 4.3, fill: MUTED, 'text-anchor': 'end' }, words.value(tick)),
  ])
  let free = -Infinity
  const days = dayTicks(range).flatMap((day) => {
    const text = words.day(day)
    const half = textWidth(text) / 2
    const middle = Math.max(x(day), left)
    if (middle - half < free) return []
    free = middle + half + 6
    return [
      el('line', { x1: x(day), x2: x(day), y1: bottom, y2: bottom + 4, stroke: AXIS, 'stroke-width': 1 }),
      el('text', { x: middle, y: bottom + 18, fill: MUTED, 'text-anchor': 'middle' }, text),
    ]
  })
  return [...rows, ...days]
}
