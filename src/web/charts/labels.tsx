/** Direct labels: beside the frame when the line reaches it, else above and below the point where it ends. */
import { textWidth } from '../../charts/svg.ts'
import type { EndLabel } from './end-labels.ts'
import { spread } from './spread.ts'
import type { TimeLayout } from './time-layout.ts'

const SIZE = 17
/** A line that ends nearer to the edge than this has its label beside the frame. */
const NEAR = 48

export interface PlacedLabel extends EndLabel {
  x: number
  y: number
  beside: boolean
}

/** Inside the frame labels are stacked away from all marks of their place, so they cover none. */
export function placeLabels(labels: readonly EndLabel[], layout: TimeLayout): readonly PlacedLabel[] {
  const { x, y, left, right, top, bottom } = layout
  const beside = labels.filter(({ day, tone }) => tone === 'plan' || right - x(day) < NEAR)
  const inside = labels.filter((label) => !beside.includes(label))
  const places = spread(
    beside.map(({ value }) => ({ at: y(value), size: SIZE })),
    [top - 8, bottom + 8],
  )
  const marks = inside.map(({ value }) => y(value))
  const fact = inside.find(({ tone }) => tone === 'fact')?.value ?? Infinity
  const above = inside
    .filter(({ value, tone }) => tone === 'fact' || value > fact)
    .toSorted((a, b) => a.value - b.value)
  const below = inside.filter((label) => !above.includes(label)).toSorted((a, b) => b.value - a.value)
  const stack = (label: EndLabel, place: number): PlacedLabel => {
    const half = textWidth(label.text, 13) / 2
    return { ...label, x: Math.max(left + half, Math.min(right - half, x(label.day))), y: place, beside: false }
  }
  const highest = Math.max(top + SIZE * above.length - 8, Math.min(...marks) - 12)
  const lowest = Math.min(bottom - 6 - SIZE * (below.length - 1), Math.max(...marks) + 22)
  return [
    ...beside.map((label, i) => ({ ...label, x: right + 12, y: places[i]! + 4.5, beside: true })),
    ...above.map((label, i) => stack(label, highest - i * SIZE)),
    ...below.map((label, i) => stack(label, lowest + i * SIZE)),
  ]
}

export const Labels = ({ labels, layout }: { labels: readonly EndLabel[]; layout: TimeLayout }) =>
  placeLabels(labels, layout).map(({ text, tone, x, y, beside }) => (
    <text
      key={text}
      x={x}
      y={y}
      textAnchor={beside ? 'start' : 'middle'}
      className={`chart__label chart__label--${tone}${beside ? '' : ' chart__label--halo'}`}
    >
      {text}
    </text>
  ))
