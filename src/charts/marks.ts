/** The marks of a KPI's chart: lines, points, bands and their small signs for the legend. */
import type { DailySeries, Interval } from '../core/stats/types.ts'
import type { Day, DayRange } from '../core/time/day.ts'
import { pathOf, segments, type Point } from './line.ts'
import { BAND, FACT, INK, SUSPECT } from './palette.ts'
import { el, textWidth, type Svg } from './svg.ts'

type At = (point: Point) => readonly [number, number]

export function lineOf(series: DailySeries, at: At, style: { stroke: string; width: number }): Svg {
  const runs = segments(series)
  const lines = runs
    .filter((run) => run.length > 1)
    .map((run) =>
      el('path', {
        class: 'run',
        d: pathOf(run.map(at)),
        stroke: style.stroke,
        'stroke-width': style.width,
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
      }),
    )
  // A known day between two unknown ones has no line, so it is drawn as a point.
  const alone = runs.filter((run) => run.length === 1).map((run) => dot(at(run[0]!), style.width * 0.8, style.stroke))
  return el('g', { fill: 'none' }, lines, alone)
}

export const dot = ([cx, cy]: readonly [number, number], r: number, fill: string | null = null): Svg =>
  el('circle', { cx, cy, r, fill })

export const diamond = (x: number, y: number): Svg =>
  el('path', {
    d: pathOf([
      [x, y - 6],
      [x + 6, y],
      [x, y + 6],
      [x - 6, y],
      [x, y - 6],
    ]),
    fill: '#fff',
    stroke: INK,
    'stroke-width': 1.8,
  })

type Pixel<T> = (value: T) => number
export interface Ahead {
  day: Day
  value: number
  interval: Interval
}

export function forecastBand(last: Point, { day, interval }: Ahead, x: Pixel<Day>, y: Pixel<number>): Svg {
  const start: [number, number] = [x(last.day), y(last.value)]
  const outline = pathOf([start, [x(day), y(interval.high)], [x(day), y(interval.low)]])
  return el('path', { d: `${outline}Z`, fill: BAND, stroke: 'none' })
}

export function forecastLine(last: Point, { day, value, interval }: Ahead, x: Pixel<Day>, y: Pixel<number>): Svg {
  const end: [number, number] = [x(day), y(value)]
  const stroke = { stroke: FACT, 'stroke-width': 2, fill: 'none' }
  return el(
    'g',
    {},
    el('path', { d: pathOf([[x(last.day), y(last.value)], end]), ...stroke, 'stroke-dasharray': '6 4' }),
    el('path', {
      d: pathOf([
        [end[0], y(interval.high)],
        [end[0], y(interval.low)],
      ]),
      ...stroke,
      'stroke-width': 1.4,
    }),
    el('circle', { cx: end[0], cy: end[1], r: 3.4, fill: '#fff', stroke: FACT, 'stroke-width': 1.8 }),
  )
}

export const suspect = ([x, top]: readonly [number, number], y: number, hatch: string): Svg =>
  el('rect', {
    x: x - 4,
    width: 8,
    y: Math.min(top, y),
    height: Math.max(1, Math.abs(y - top)),
    fill: `url(#${hatch})`,
    stroke: SUSPECT,
    'stroke-width': 1,
  })

/** Slanted lines: readable in grey, and the same sign everywhere for «looks bought». */
export const hatchPattern = (id: string, colour: string): Svg =>
  el(
    'pattern',
    { id, width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    el('rect', { width: 4, height: 4, fill: '#fff' }),
    el('line', { x1: 0, y1: 0, x2: 0, y2: 4, stroke: colour, 'stroke-width': 3 }),
  )

export const lineSign = (stroke: string, width: number, dashes: string | null): Svg =>
  el('line', {
    x1: 0,
    x2: 24,
    y1: 0,
    y2: 0,
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dashes,
    'stroke-linecap': 'round',
  })

export const suspectSign = (hatch: string): Svg =>
  el('rect', { x: 4, y: -5, width: 16, height: 10, fill: `url(#${hatch})`, stroke: SUSPECT, 'stroke-width': 1 })

export const forecastSign = (): Svg =>
  el('g', {}, el('rect', { x: 0, y: -5, width: 24, height: 10, fill: BAND }), lineSign(FACT, 2, '6 4'))

export interface Frame {
  left: number
  right: number
  top: number
  bottom: number
  /** Right edge of the whole picture. */
  width: number
}

export function breakMarks(
  breaks: readonly { day: Day; label: string }[],
  range: DayRange,
  x: Pixel<Day>,
  frame: Frame,
): Svg[] {
  let free = -Infinity
  const days = new Map(breaks.map(({ day, label }) => [day, label]))
  return [...days]
    .filter(([day]) => day >= range.from && day <= range.to)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, label]) => {
      const left = x(day)
      const size = textWidth(label)
      const ends = left + size > frame.width - 8
      const from = ends ? left - 4 - size : left + 4
      // Two breaks close together share the words of the first one.
      const room = from >= free
      if (room) free = from + size + 8
      return el(
        'g',
        { class: 'break' },
        el('line', {
          x1: left,
          x2: left,
          y1: frame.top - 6,
          y2: frame.bottom,
          stroke: INK,
          'stroke-width': 1.2,
          'stroke-dasharray': '3 3',
        }),
        room
          ? el(
              'text',
              { x: ends ? left - 4 : left + 4, y: frame.top - 9, fill: INK, 'text-anchor': ends ? 'end' : 'start' },
              label,
            )
          : null,
      )
    })
}

/** Goal and forecast named at the right edge, kept a line apart. */
export function endLabels(
  plan: number | null,
  forecast: Ahead | null,
  y: Pixel<number>,
  frame: Frame,
  value: (n: number) => string,
): Svg[] {
  const labels = [
    plan === null ? null : { y: y(plan), text: value(plan), fill: INK, weight: 600 },
    forecast === null ? null : { y: y(forecast.value), text: value(forecast.value), fill: FACT, weight: 600 },
  ].filter((label) => label !== null)
  const [a, b] = labels.toSorted((one, two) => one.y - two.y)
  if (a && b && b.y - a.y < 15) {
    const middle = (a.y + b.y) / 2
    a.y = middle - 7.5
    b.y = middle + 7.5
  }
  return labels.map((label) =>
    el('text', { x: frame.right + 10, y: label.y + 4.3, fill: label.fill, 'font-weight': label.weight }, label.text),
  )
}
