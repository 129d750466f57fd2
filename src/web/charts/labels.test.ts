import { expect, test } from 'vitest'
import type { EndLabel } from './end-labels.ts'
import { placeLabels } from './labels.tsx'
import { timeLayout } from './time-layout.ts'

const props = {
  title: 'Прирост',
  unit: 'people',
  zero: true,
  series: { start: '2026-10-01', values: [0, 100] },
  range: { from: '2026-10-01', to: '2026-10-31' },
} as const
const layout = timeLayout({ ...props, plan: 500 }, { width: 800, height: 280, left: 40, right: 120 })
const label = (tone: EndLabel['tone'], value: number, day: string): EndLabel => ({
  tone,
  value,
  day,
  text: `${tone} ${value}`,
})

test('lines that reach the edge are named beside it, the others at their end', () => {
  const placed = placeLabels([label('plan', 500, '2026-10-31'), label('fact', 290, '2026-10-15')], layout)
  expect(placed.map(({ tone, beside }) => [tone, beside])).toEqual([
    ['plan', true],
    ['fact', false],
  ])
})

test('labels of one place cover neither each other nor its marks', () => {
  const day = '2026-10-15'
  const labels = [label('fact', 288, day), label('expected', 306, day), label('clean', 226, day)]
  const placed = placeLabels(labels, layout)
  const y = Object.fromEntries(placed.map((one) => [one.tone, one.y]))
  expect(y.expected).toBeLessThan(y.fact! - 12)
  expect(y.fact).toBeLessThan(layout.y(306))
  expect(y.clean).toBeGreaterThan(layout.y(226))
})
