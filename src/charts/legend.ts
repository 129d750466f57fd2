/** A row of signs with words under a chart; wraps by estimated width. */
import { INK } from './palette.ts'
import { el, textWidth, type Svg } from './svg.ts'

export interface LegendItem {
  /** Draws the sign inside a box of 24 × 12 whose left middle is the origin. */
  sign: Svg
  text: string
}

export const LEGEND_ROW = 19
const SIGN = 30
const GAP = 18

export function legend(items: readonly LegendItem[], left: number, top: number, width: number) {
  let x = left
  let row = 0
  const placed = items.map(({ sign, text }) => {
    const size = SIGN + textWidth(text) + GAP
    if (x > left && x + size - GAP > left + width) {
      x = left
      row += 1
    }
    const at = el(
      'g',
      { transform: `translate(${x.toFixed(1)} ${(top + row * LEGEND_ROW + LEGEND_ROW / 2).toFixed(1)})` },
      sign,
      el('text', { x: SIGN, y: 4.3, fill: INK }, text),
    )
    x += size
    return at
  })
  return { markup: placed, height: items.length === 0 ? 0 : (row + 1) * LEGEND_ROW }
}
