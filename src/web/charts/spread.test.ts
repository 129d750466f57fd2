import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread } from './spread.ts'

test('labels with room stay where they are; colliding ones move apart evenly', () => {
  expect(
    spread(
      [
        { at: 20, size: 10 },
        { at: 60, size: 10 },
      ],
      [0, 100],
    ),
  ).toEqual([20, 60])
  expect(
    spread(
      [
        { at: 50, size: 10 },
        { at: 50, size: 10 },
      ],
      [0, 100],
    ),
  ).toEqual([45, 55])
  expect(
    spread(
      [
        { at: 99, size: 10 },
        { at: 98, size: 10 },
      ],
      [0, 100],
    ),
  ).toEqual([95, 85])
})

test('property: no two labels overlap, all lie inside when there is room, order is kept', () => {
  const label = fc.record({ at: fc.double({ min: -50, max: 150, noNaN: true }), size: fc.constantFrom(8, 12) })
  fc.assert(
    fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
      const placed = spread(labels, [0, 100]).map((at, i) => ({ at, size: labels[i]!.size, own: labels[i]!.at }))
      const sorted = placed.toSorted((a, b) => a.at - b.at)
      for (const [i, { at, size, own }] of sorted.entries()) {
        expect(at - size / 2).toBeGreaterThanOrEqual(-1e-6)
        expect(at + size / 2).toBeLessThanOrEqual(100 + 1e-6)
        const next = sorted[i + 1]
        if (!next) continue
        expect(next.at - at).toBeGreaterThanOrEqual((size + next.size) / 2 - 1e-6)
        expect(next.own).toBeGreaterThanOrEqual(own)
      }
    }),
  )
})
