import { expect, test } from 'vitest'
import { probabilityOfTarget } from './target.ts'
import { generated } from './testing.ts'

const history = generated({ days: 365, seed: 2 })

test('an easy target is likely, a far one is not, and nothing is certain', () => {
  const at = (target: number) => probabilityOfTarget(history, target, 14, 'total')!
  expect(at(700).asBefore).toBeGreaterThan(0.9)
  expect(at(700).asBefore).toBeLessThan(1)
  expect(at(4000).asBefore).toBeLessThan(0.05)
  expect(at(4000).asBefore).toBeGreaterThan(0)
  expect(at(1000).asBefore).toBeGreaterThan(at(1500).asBefore)
  expect(at(1400).low).toBeLessThan(at(1400).asBefore)
  expect(at(1400).high).toBeGreaterThan(at(1400).asBefore)
})

test('downwards is the other side', () => {
  const up = probabilityOfTarget(history, 1400, 14, 'total')!
  const down = probabilityOfTarget(history, 1400, 14, 'total', { direction: 'down' })!
  expect(up.asBefore + down.asBefore).toBeCloseTo(1, 6)
})

test('a stock: +10 a day as always reaches +100 in 14 days', () => {
  const followers = { start: '2026-01-01', values: Array.from({ length: 90 }, (_, i) => 1000 + 10 * i + (i % 3)) }
  expect(probabilityOfTarget(followers, 1890 + 100, 14, 'level')!.asBefore).toBeGreaterThan(0.8)
  expect(probabilityOfTarget(followers, 1890 + 200, 14, 'level')!.asBefore).toBeLessThan(0.2)
})

test('short history: no probability; a bad target is refused', () => {
  expect(probabilityOfTarget({ start: '2026-01-01', values: [1, 2, 3] }, 5, 7, 'total')).toBeNull()
  expect(() => probabilityOfTarget(history, NaN, 14, 'total')).toThrow(/NaN/)
})
