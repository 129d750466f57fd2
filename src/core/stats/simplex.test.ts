import { expect, test } from 'vitest'
import { onSimplex, simplexWeights } from './simplex.ts'

test('projection: sum 1, nothing negative, points inside stay', () => {
  expect(onSimplex([0.2, 0.8])).toEqual([0.2, 0.8])
  expect(onSimplex([2, 0])).toEqual([1, 0])
  expect(onSimplex([0.5, 0.5, -1])).toEqual([0.5, 0.5, 0])
})

test('finds the mixture that made the target', () => {
  const a = [1, 2, 3, 4, 9]
  const b = [5, 1, 4, 2, 0]
  const c = [2, 2, 8, 1, 1]
  const target = a.map((value, t) => 0.3 * value + 0.7 * c[t]!)
  const weights = simplexWeights(target, [a, b, c])
  expect(weights[0]).toBeCloseTo(0.3, 5)
  expect(weights[1]).toBeCloseTo(0, 5)
  expect(weights[2]).toBeCloseTo(0.7, 5)
  expect(() => simplexWeights(target, [])).toThrow(/stats\.empty/)
  expect(() => simplexWeights(target, [[1]])).toThrow(/simplex/)
})
