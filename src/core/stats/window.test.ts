import { expect, test } from 'vitest'
import { generated } from './testing.ts'
import { resolution, shortestWindow } from './window.ts'

test('a calm account shows +20 % sooner than a restless one', () => {
  const calm = shortestWindow(generated({ days: 500, seed: 1, noise: 0.1, memory: 0.2 }), 0.2)!
  const restless = shortestWindow(generated({ days: 500, seed: 1, noise: 0.35, memory: 0.6 }), 0.2)!
  expect(calm.days).toBeLessThanOrEqual(14)
  expect(restless.days === null || restless.days > calm.days!).toBe(true)
})

test('a larger change is seen no later', () => {
  const history = generated({ days: 500, seed: 2, noise: 0.25 })
  const small = shortestWindow(history, 0.3)!
  const large = shortestWindow(history, 1)!
  expect(large.days!).toBeLessThanOrEqual(small.days ?? Infinity)
  expect(large.days! % 7).toBe(0)
})

test('what is found 4 times of 5 is more than what is called real', () => {
  const found = resolution(generated({ days: 500, seed: 3 }), 28)!
  expect(found.seen).toBeGreaterThan(found.threshold)
})

test('a short history says nothing, a zero wish is refused', () => {
  expect(shortestWindow(generated({ days: 30, seed: 1 }), 0.2)).toBeNull()
  expect(shortestWindow({ start: '2026-01-01', values: [null] }, 0.2)).toBeNull()
  expect(() => shortestWindow(generated({ days: 90, seed: 1 }), 0)).toThrow(/stats\.bad-number/)
})
