/**
 * The chain reach → visits → leads → handled → sales. Its links differ by orders of magnitude, so bars would show
 * nothing: equal boxes carry the counts, the arrows carry the share that went on, and the broken link is drawn broken.
 */
import { AXIS, INK, MUTED, SUSPECT } from './palette.ts'
import { el, picture, type Svg } from './svg.ts'

export interface ChainLink {
  name: string
  /** Already written; a dash when unknown. */
  value: string
  /** Share of the link before, already written; null for the first or unknown. */
  rate: string | null
  /** Something breaks on the way to this link. */
  broken: boolean
}

const WIDTH = 680
const BOX = 58
const TOP = 8
const ARROW = 62

export function chain(
  { id, links }: { id: string; links: readonly ChainLink[] },
  words: { title: string; desc: string; broken: string },
): string {
  const n = Math.max(1, links.length)
  const box = Math.min(150, (WIDTH - 4 - ARROW * (n - 1)) / n)
  const anyBroken = links.some(({ broken }) => broken)
  const middle = TOP + BOX / 2
  const drawn = links.flatMap((link, i): Svg[] => {
    const left = 2 + i * (box + ARROW)
    return [
      ...(i === 0 ? [] : [arrow(left - ARROW, left, middle, link, words.broken)]),
      el(
        'g',
        {},
        el('rect', {
          x: left,
          y: TOP,
          width: box,
          height: BOX,
          rx: 3,
          fill: '#fff',
          stroke: link.broken ? SUSPECT : AXIS,
          'stroke-width': link.broken ? 2 : 1,
          'stroke-dasharray': link.broken ? '6 4' : null,
        }),
        el(
          'text',
          { x: left + box / 2, y: TOP + 25, 'text-anchor': 'middle', fill: INK, 'font-size': 17, 'font-weight': 600 },
          link.value,
        ),
        el('text', { x: left + box / 2, y: TOP + 45, 'text-anchor': 'middle', fill: MUTED }, link.name),
      ),
    ]
  })
  return picture(
    { id, width: WIDTH, height: TOP + BOX + (anyBroken ? 22 : 6), title: words.title, desc: words.desc },
    ...drawn,
  )
}

function arrow(from: number, to: number, y: number, { rate, broken }: ChainLink, word: string): Svg {
  const colour = broken ? SUSPECT : INK
  const [a, b] = [from + 6, to - 6]
  const middle = (a + b) / 2
  return el(
    'g',
    { fill: 'none', stroke: colour, 'stroke-width': broken ? 2 : 1.4 },
    el('path', { d: broken ? `M${a} ${y}H${middle - 7}M${middle + 7} ${y}H${b}` : `M${a} ${y}H${b}` }),
    broken
      ? el('path', {
          d: `M${middle - 5} ${y - 6}L${middle + 5} ${y + 6}M${middle + 5} ${y - 6}L${middle - 5} ${y + 6}`,
        })
      : null,
    el('path', { d: `M${b - 6} ${y - 4.5}L${b} ${y}L${b - 6} ${y + 4.5}` }),
    rate === null
      ? null
      : el(
          'text',
          {
            x: middle,
            y: y - 11,
            'text-anchor': 'middle',
            fill: INK,
            stroke: 'none',
            'font-weight': broken ? 700 : 400,
          },
          rate,
        ),
    broken
      ? el(
          'text',
          { x: middle, y: TOP + BOX + 17, 'text-anchor': 'middle', fill: colour, stroke: 'none', 'font-weight': 600 },
          word,
        )
      : null,
  )
}
