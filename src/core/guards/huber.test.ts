import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mulberry32, normal } from '../stats/random.ts'
import { huberLine } from './huber.ts'

const points = (seed: number, slope: number, spoiled: number) => {
  const random = mulberry32(seed)
  const xs = Float64Array.from({ length: 120 }, () => normal(random))
  const ys = xs.map((x, i) => 3 + slope * x + 0.2 * normal(random) + (i < spoiled ? 20 : 0))
  return [xs, ys] as const
}

it('is bent little by a tenth of points far above it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: -2, max: 2, noNaN: true }), (seed, slope) => {
      const { slope: found, error, sd } = huberLine(...points(seed, slope, 12))
      expect(Math.abs(found - slope)).toBeLessThan(0.15)
      expect(error).toBeLessThan(0.06)
      expect(sd).toBeLessThan(0.35)
    }),
    { numRuns: 40 },
  )
})

it('holds the slope where the caller knows its bounds', () => {
  expect(huberLine(...points(1, 2, 0), (slope) => Math.min(1, slope)).slope).toBe(1)
})
