import fc from 'fast-check'
import { expect, test } from 'vitest'
import { progressOf } from './progress.ts'

const up = { better: 'up' as const }

test('a total begins at nothing, a level at point A', () => {
  expect(progressOf({ ...up, shape: 'total', pointA: 457, plan: 600, clean: 300 })).toBe(0.5)
  expect(progressOf({ ...up, shape: 'level', pointA: 1000, plan: 1200, clean: 1050 })).toBe(0.25)
})

test('a wait that should become shorter goes down from point A', () => {
  expect(progressOf({ better: 'down', shape: 'duration', pointA: 3600, plan: 600, clean: 2100 })).toBe(0.5)
})

test('a limit that point A already keeps is no way, and the unknown has no progress', () => {
  expect(progressOf({ ...up, shape: 'ratio', pointA: 7.7, plan: 7, clean: 7.5 })).toBeNull()
  expect(progressOf({ ...up, shape: 'level', pointA: null, plan: 7, clean: 7.5 })).toBeNull()
  expect(progressOf({ ...up, shape: 'total', pointA: 5, plan: null, clean: 7.5 })).toBeNull()
  expect(progressOf({ ...up, shape: 'total', pointA: 5, plan: 10, clean: null })).toBeNull()
})

test('property: 0 at point A and 1 at the target, whichever way is better', () => {
  const number = fc.integer({ min: -1e6, max: 1e6 })
  fc.assert(
    fc.property(number, number, (pointA, plan) => {
      fc.pre(pointA !== plan)
      const better = plan > pointA ? ('up' as const) : ('down' as const)
      expect(progressOf({ better, shape: 'level', pointA, plan, clean: pointA })).toBeCloseTo(0)
      expect(progressOf({ better, shape: 'level', pointA, plan, clean: plan })).toBe(1)
    }),
  )
})
