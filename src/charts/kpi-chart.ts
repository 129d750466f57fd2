/**
 * One KPI over time: the fact as a solid line with its gaps, the forecast dashed inside its band, the goal, what was
 * expected by now, and the days where the definition changed. Data and words in, SVG text out.
 */
import type { DailySeries, Interval } from '../core/stats/types.ts'
import type { Day, DayRange } from '../core/time/day.ts'
import { axes } from './axes.ts'
import { legend, type LegendItem } from './legend.ts'
import { knownPoints, segments, type Point } from './line.ts'
import {
  breakMarks,
  diamond,
  dot,
  endLabels,
  forecastBand,
  forecastLine,
  forecastSign,
  hatchPattern,
  lineOf,
  lineSign,
  suspect,
  suspectSign,
  type Frame,
} from './marks.ts'
import { AXIS, BEFORE, FACT, MUTED, PLAN, SUSPECT, WINDOW } from './palette.ts'
import { dayScale, linear, niceAxis, type TickKind } from './scale.ts'
import { el, idOf, picture, type Svg } from './svg.ts'

export interface KpiChart {
  /** Unique on the page. */
  id: string
  /** The x axis. */
  range: DayRange
  /** The goal's window, shaded where the axis shows more. */
  window: DayRange
  fact: DailySeries
  /** Single days behind a smoothed line. */
  dots?: DailySeries | null
  /** An earlier stretch moved onto this axis, to compare with. */
  before?: DailySeries | null
  pointA?: number | null
  plan?: number | null
  /** Draw the even pace from zero to the plan. */
  pace?: boolean
  /** The figure of the whole stretch so far, where the line shows single days (ratios, durations). */
  soFar?: { from: Day; to: Day; value: number } | null
  /** Fact without what looks bought: of the stretch so far, or of the last known day. */
  clean?: number | null
  expectedToday?: { day: Day; value: number } | null
  forecast?: { day: Day; value: number; interval: Interval } | null
  breaks?: readonly { day: Day; label: string }[]
  /** The axis begins at zero. */
  zero: boolean
  ticks: TickKind
}

export interface KpiChartWords {
  title: string
  desc: string
  fact: string
  soFar: string
  dots: string
  before: string
  pointA: string
  plan: string
  pace: string
  clean: string
  expectedToday: string
  forecast: string
  empty: string
  value: (value: number) => string
  day: (day: Day) => string
}

const WIDTH = 680
const TOP = 22
const HEIGHT = 128
const LEFT = 58
const RIGHT = 96
const BOTTOM = 24
const FRAME: Frame = { left: LEFT, right: WIDTH - RIGHT, top: TOP, bottom: TOP + HEIGHT, width: WIDTH }

const finite = (values: readonly (number | null | undefined)[]): number[] =>
  values.filter((value): value is number => typeof value === 'number' && Number.isFinite(value))

export function kpiChart(chart: KpiChart, words: KpiChartWords): string {
  const { id, range, window, fact, dots = null, before = null, pace = false, breaks = [] } = chart
  const [pointA = null] = finite([chart.pointA])
  const [plan = null] = finite([chart.plan])
  const [clean = null] = finite([chart.clean])
  const expected = chart.expectedToday && Number.isFinite(chart.expectedToday.value) ? chart.expectedToday : null
  const runs = segments(fact)
  const last = runs.at(-1)?.at(-1) ?? null
  const forecast =
    chart.forecast &&
    finite([chart.forecast.value, chart.forecast.interval.low, chart.forecast.interval.high]).length === 3
      ? chart.forecast
      : null

  const soFar = chart.soFar && Number.isFinite(chart.soFar.value) ? chart.soFar : null
  const now: Point | null = soFar ? { day: soFar.to, value: soFar.value } : last
  // The forecast is of what counts, so it goes on from there.
  const start = now && clean !== null ? { day: now.day, value: clean } : now

  const axis = niceAxis(
    finite([
      ...fact.values,
      ...(dots?.values ?? []),
      ...(before?.values ?? []),
      pointA,
      plan,
      clean,
      soFar?.value,
      expected?.value,
      forecast?.interval.low,
      forecast?.interval.high,
    ]),
    { zero: chart.zero, kind: chart.ticks },
  )
  const x = dayScale(range, [LEFT, WIDTH - RIGHT])
  const y = linear(axis.domain, [TOP + HEIGHT, TOP])
  const at = (point: Point): readonly [number, number] => [x(point.day), y(point.value)]
  const clip = idOf(id, 'clip')
  const hatch = idOf(id, 'hatch')

  const shade =
    window.from > range.from && window.from <= range.to
      ? el('rect', { x: x(window.from), y: TOP, width: x(range.to) - x(window.from), height: HEIGHT, fill: WINDOW })
      : null
  const planLine =
    plan === null
      ? null
      : el('line', {
          x1: Math.max(LEFT, x(window.from)),
          x2: WIDTH - RIGHT,
          y1: y(plan),
          y2: y(plan),
          stroke: PLAN,
          'stroke-width': 1.6,
        })
  const paceLine =
    pace && plan !== null
      ? el('line', {
          x1: x(window.from),
          y1: y(0),
          x2: x(window.to),
          y2: y(plan),
          stroke: AXIS,
          'stroke-width': 1.2,
          'stroke-dasharray': '1.5 4',
          'stroke-linecap': 'round',
        })
      : null
  const pointALine =
    pointA === null
      ? null
      : el('line', {
          x1: LEFT,
          x2: WIDTH - RIGHT,
          y1: y(pointA),
          y2: y(pointA),
          stroke: MUTED,
          'stroke-width': 1.2,
          'stroke-dasharray': '7 3 1.5 3',
        })

  const marks: (Svg | null)[] = [
    forecast && start ? forecastBand(start, forecast, x, y) : null,
    before ? lineOf(before, at, { stroke: BEFORE, width: 1.4 }) : null,
    pointALine,
    planLine,
    paceLine,
    dots ? el('g', { fill: BEFORE }, ...knownPoints(dots).map((p) => dot(at(p), 1.7))) : null,
    forecast && start ? forecastLine(start, forecast, x, y) : null,
    lineOf(fact, at, { stroke: FACT, width: soFar ? 1.5 : 2.4 }),
    soFar
      ? el('line', {
          x1: x(soFar.from),
          x2: x(soFar.to),
          y1: y(soFar.value),
          y2: y(soFar.value),
          stroke: FACT,
          'stroke-width': 4,
        })
      : null,
    now ? dot(at(now), 3.8, FACT) : null,
    clean !== null && now && now.value !== clean ? suspect(at(now), y(clean), hatch) : null,
    expected ? diamond(x(expected.day), y(expected.value)) : null,
  ]

  const items: LegendItem[] = [
    soFar ? { sign: lineSign(FACT, 4, null), text: words.soFar } : null,
    runs.length > 0 ? { sign: lineSign(FACT, soFar ? 1.5 : 2.4, null), text: words.fact } : null,
    dots ? { sign: el('circle', { cx: 12, cy: 0, r: 2, fill: BEFORE }), text: words.dots } : null,
    clean !== null && now && now.value !== clean ? { sign: suspectSign(hatch), text: words.clean } : null,
    expected ? { sign: diamond(12, 0), text: words.expectedToday } : null,
    forecast ? { sign: forecastSign(), text: words.forecast } : null,
    plan === null ? null : { sign: lineSign(PLAN, 1.6, null), text: words.plan },
    paceLine ? { sign: lineSign(AXIS, 1.4, '1.5 4'), text: words.pace } : null,
    pointA === null ? null : { sign: lineSign(MUTED, 1.2, '7 3 1.5 3'), text: words.pointA },
    before ? { sign: lineSign(BEFORE, 1.4, null), text: words.before } : null,
  ].filter((item) => item !== null)

  const foot = TOP + HEIGHT + BOTTOM
  const key = legend(items, LEFT, foot + 4, WIDTH - LEFT)
  return picture(
    { id, width: WIDTH, height: foot + 8 + key.height, title: words.title, desc: words.desc },
    el(
      'defs',
      {},
      el(
        'clipPath',
        { id: clip },
        el('rect', { x: LEFT, y: TOP - 6, width: WIDTH - RIGHT - LEFT + 6, height: HEIGHT + 12 }),
      ),
      hatchPattern(hatch, SUSPECT),
    ),
    shade,
    ...axes({ axis, range, x, y, ...FRAME, words }),
    el('g', { 'clip-path': `url(#${clip})`, fill: 'none' }, marks),
    ...breakMarks(breaks, range, x, FRAME),
    ...endLabels(plan, forecast, y, FRAME, words.value),
    runs.length === 0 && !soFar
      ? el(
          'text',
          { x: (LEFT + WIDTH - RIGHT) / 2, y: TOP + HEIGHT / 2, fill: MUTED, 'text-anchor': 'middle' },
          words.empty,
        )
      : null,
    ...key.markup,
  )
}
