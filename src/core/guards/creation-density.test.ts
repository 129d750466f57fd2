import { describe, expect, it } from 'vitest'
import { below, mulberry32, shuffled } from '../stats/random.ts'
import { creationDensity } from './creation-density.ts'

/** People's accounts are made over fifteen years, more of them in the early rush; bought ones within one week. */
const people = (seed: number, n: number): number[] => {
  const random = mulberry32(seed)
  return Array.from({ length: n }, () => Math.floor(5500 * Math.max(random(), random()) ** 0.5))
}
const bulk = (seed: number, n: number): number[] => {
  const random = mulberry32(seed)
  return Array.from({ length: n }, () => 5000 + below(random, 7))
}

describe('creation dates of new followers', () => {
  it('betray accounts made in bulk, with their number and the week', () => {
    const found = creationDensity([...people(1, 160), ...bulk(2, 40)], people(3, 1000))!
    expect(Math.abs(found.estimate - 40)).toBeLessThanOrEqual(3)
    expect(found.interval.low).toBeLessThanOrEqual(40)
    expect(found.interval.high).toBeGreaterThanOrEqual(40)
    expect(found.from).toBeGreaterThanOrEqual(4994)
    expect(found.from).toBeLessThanOrEqual(5000)
    expect(found.p).toBe(0.005)
  })
  it('say nothing about people: at most one alarm in ten at 5 %', () => {
    let alarms = 0
    for (let seed = 1; seed <= 30; seed++)
      if (creationDensity(people(seed, 200), people(seed + 100, 600), 7, 99)!.p <= 0.05) alarms++
    expect(alarms).toBeLessThanOrEqual(3)
  })
  it('take a week in which everybody came to the network as usual', () => {
    const mixed = shuffled(mulberry32(4), [...people(5, 800), ...bulk(6, 400)])
    const found = creationDensity(mixed.slice(0, 200), mixed.slice(200))!
    expect(found.p).toBeGreaterThan(0.05)
    expect(found.estimate).toBeLessThan(20)
  })
  it('need thirty on either side, and take ids as well as days', () => {
    expect(creationDensity(people(1, 29), people(2, 100))).toBe(null)
    expect(creationDensity(people(1, 100), people(2, 29))).toBe(null)
    const ids = (days: readonly number[]) => days.map((day) => day * 100_000)
    const found = creationDensity(ids([...people(1, 160), ...bulk(2, 40)]), ids(people(3, 1000)), 700_000)!
    expect(Math.abs(found.estimate - 40)).toBeLessThanOrEqual(3)
  })
})
