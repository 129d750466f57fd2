import { expect, test } from 'vitest'
import { changepoints } from './changepoints.ts'
import { mulberry32, normal } from './random.ts'

const steps = (...levels: number[]) => {
  const random = mulberry32(4)
  return levels.flatMap((level) => Array.from({ length: 40 }, () => level + normal(random)))
}

test('jumps are found where they are', () => {
  const found = changepoints(steps(0, 8, 1))
  expect(found).toHaveLength(2)
  expect(Math.abs(found[0]! - 40)).toBeLessThanOrEqual(1)
  expect(Math.abs(found[1]! - 80)).toBeLessThanOrEqual(1)
})

test('nothing is found in noise, in a constant, and in too few days', () => {
  expect(changepoints(steps(0, 0, 0))).toEqual([])
  expect(changepoints(Array.from({ length: 50 }, () => 3))).toEqual([])
  expect(changepoints([1, 2, 3, 90, 91, 92])).toEqual([])
})

test('steady growth is not cut into stairs; where it stops is found', () => {
  const noise = steps(0, 0, 0)
  expect(changepoints(noise.map((value, i) => value + 0.5 * i))).toEqual([])
  const [stop, ...rest] = changepoints(noise.map((value, i) => value + 0.5 * Math.min(i, 70)))
  expect(rest).toEqual([])
  expect(Math.abs(stop! - 70)).toBeLessThanOrEqual(8)
})

test('unknown days shift nothing', () => {
  const values = steps(0, 8).map((value, i) => (i % 5 === 1 ? null : value))
  expect(changepoints(values)).toEqual([40])
})
