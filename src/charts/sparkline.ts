/** A line of the size of a word, for tables. */
import type { DailySeries } from '../core/stats/types.ts'
import { addDays } from '../core/time/day.ts'
import { knownPoints, pathOf, segments } from './line.ts'
import { FACT, MUTED } from './palette.ts'
import { dayScale, linear } from './scale.ts'
import { el, picture } from './svg.ts'

const WIDTH = 120
const HEIGHT = 28
const EDGE = 4

/** `series` may be of days or of any other equal steps: only the order is drawn. */
export function sparkline({ id, series }: { id: string; series: DailySeries }, words: { title: string; desc: string }) {
  const points = knownPoints(series)
  const values = points.map(({ value }) => value)
  const low = Math.min(...values)
  const high = Math.max(...values)
  const x = dayScale({ from: series.start, to: addDays(series.start, Math.max(0, series.values.length - 1)) }, [
    EDGE,
    WIDTH - EDGE,
  ])
  const y = linear(points.length === 0 ? [0, 1] : [low, high], [HEIGHT - EDGE, EDGE])
  const last = points.at(-1)
  return picture(
    { id, width: WIDTH, height: HEIGHT, ...words },
    ...segments(series).map((run) =>
      run.length === 1
        ? el('circle', { cx: x(run[0]!.day), cy: y(run[0]!.value), r: 1.2, fill: FACT })
        : el('path', {
            class: 'run',
            d: pathOf(run.map((point) => [x(point.day), y(point.value)] as const)),
            fill: 'none',
            stroke: FACT,
            'stroke-width': 1.5,
            'stroke-linejoin': 'round',
          }),
    ),
    last
      ? el('circle', { cx: x(last.day), cy: y(last.value), r: 2.4, fill: FACT })
      : el('line', {
          x1: EDGE,
          x2: WIDTH - EDGE,
          y1: HEIGHT / 2,
          y2: HEIGHT / 2,
          stroke: MUTED,
          'stroke-dasharray': '2 4',
        }),
  )
}
