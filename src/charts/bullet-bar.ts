/**
 * How far from the start to the plan: the bar is the fact as counted, its hatched end looks bought, the tick is what
 * was expected by now. The way is measured as (now − start) ÷ (plan − start), so a KPI that should fall fills up too.
 */
import { hatchPattern } from './marks.ts'
import { AXIS, FACT, INK, MUTED, SUSPECT } from './palette.ts'
import { linear } from './scale.ts'
import { el, idOf, picture, textWidth, type Svg } from './svg.ts'

export interface BulletBar {
  id: string
  /** Zero for totals, point A for levels and ratios. */
  start: number
  plan: number
  raw: number
  /** Without what looks bought; equal to `raw` when nothing does. */
  clean: number
  expectedToday: number | null
}

export interface BulletWords {
  title: string
  desc: string
  start: string
  plan: string
  /** Above the tick: «ожидалось 193». */
  expected: string
}

const WIDTH = 680
const LEFT = 8
const RIGHT = 8
const BAR = 22
const HEIGHT = 15
/** Farther than this beyond either end, the bar is cut and shows an arrow. */
const BEYOND = 1.15
const BELOW = -0.12

/** null when plan and start are the same or a figure is missing: there is no way to measure. */
export function bulletBar(bar: BulletBar, words: BulletWords): string | null {
  const { id, start, plan, raw, clean, expectedToday } = bar
  if (![start, plan, raw, clean].every(Number.isFinite) || start === plan) return null
  const share = (value: number) => (value - start) / (plan - start)
  const done = share(clean)
  const shown = share(raw)
  const far = Math.max(1, Math.min(BEYOND, Math.max(done, shown) + 0.02))
  const back = Math.min(0, Math.max(BELOW, Math.min(done, shown) - 0.02))
  const x = linear([back, far], [LEFT, WIDTH - RIGHT])
  const inside = (value: number) => x(Math.min(far, Math.max(back, value)))
  const hatch = idOf(id, 'hatch')
  const rect = (from: number, to: number, fill: string, stroke: string | null = null): Svg | null => {
    const [a, b] = [inside(from), inside(to)].toSorted((one, two) => one - two) as [number, number]
    return b - a < 0.5 ? null : el('rect', { x: a, y: BAR, width: b - a, height: HEIGHT, fill, stroke })
  }
  const expected = expectedToday !== null && Number.isFinite(expectedToday) ? inside(share(expectedToday)) : null
  const half = textWidth(words.expected) / 2
  const bottom = BAR + HEIGHT
  return picture(
    { id, width: WIDTH, height: bottom + 20, title: words.title, desc: words.desc },
    el('defs', {}, hatchPattern(hatch, SUSPECT)),
    el('rect', {
      x: x(0),
      y: BAR,
      width: x(1) - x(0),
      height: HEIGHT,
      fill: '#eceff3',
      stroke: AXIS,
      'stroke-width': 1,
    }),
    rect(0, done, FACT),
    rect(done, shown, `url(#${hatch})`, SUSPECT),
    el('line', { x1: x(1), x2: x(1), y1: BAR - 5, y2: bottom + 5, stroke: INK, 'stroke-width': 2.4 }),
    expected === null
      ? null
      : el(
          'g',
          {},
          el('line', { x1: expected, x2: expected, y1: BAR - 4, y2: bottom + 4, stroke: '#fff', 'stroke-width': 5 }),
          el('line', { x1: expected, x2: expected, y1: BAR - 4, y2: bottom + 4, stroke: INK, 'stroke-width': 2.2 }),
          el(
            'text',
            {
              x: Math.min(WIDTH - half - 2, Math.max(half + 2, expected)),
              y: BAR - 9,
              fill: INK,
              'text-anchor': 'middle',
            },
            words.expected,
          ),
        ),
    el('text', { x: x(0), y: bottom + 16, fill: MUTED }, words.start),
    el(
      'text',
      { x: Math.min(WIDTH - 2, x(1)), y: bottom + 16, fill: INK, 'text-anchor': 'end', 'font-weight': 600 },
      words.plan,
    ),
  )
}
