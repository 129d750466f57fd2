import { expect, test } from 'vitest'
import { below, mulberry32, normal, shuffled } from './random.ts'
import { mean, variance } from './robust.ts'

test('the same seed gives the same numbers, another seed gives others', () => {
  const draw = (seed: number) => {
    const random = mulberry32(seed)
    return [random(), random(), random()]
  }
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
})

test('uniform and normal have the moments they should', () => {
  const random = mulberry32(1)
  const uniform = Array.from({ length: 20_000 }, random)
  expect(mean(uniform)).toBeCloseTo(0.5, 1.9)
  expect(variance(uniform)).toBeCloseTo(1 / 12, 2)
  const normals = Array.from({ length: 20_000 }, () => normal(random))
  expect(Math.abs(mean(normals))).toBeLessThan(0.03)
  expect(variance(normals)).toBeCloseTo(1, 1)
})

test('a shuffle keeps everything and changes nothing in place', () => {
  const items = [1, 2, 3, 4, 5]
  expect(shuffled(mulberry32(3), items).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5])
  expect(items).toEqual([1, 2, 3, 4, 5])
  expect(below(mulberry32(3), 1)).toBe(0)
  expect(() => mulberry32(0.5)).toThrow(/0\.5/)
})
