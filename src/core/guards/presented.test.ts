import { describe, expect, it } from 'vitest'
import { mulberry32, normal } from '../stats/random.ts'
import { dayNumber } from '../time/day.ts'
import { flatteringPeriod } from './flattering-period.ts'
import { redefinition } from './redefinition.ts'
import { inputOf } from './testing/facts.ts'

const START = '2024-06-01'
const series = (of: (day: number) => number, days = 880, seed = 1) => {
  const random = mulberry32(seed)
  return {
    start: START,
    values: Array.from({ length: days }, (_, i) => Math.round(of(i) * Math.exp(0.1 * normal(random)))),
  }
}
const at = (day: string) => dayNumber(day) - dayNumber(START)

describe('flattering period', () => {
  const season = (i: number) => 1000 * (1 + 0.5 * Math.sin((2 * Math.PI * (i + 92)) / 365))
  const range = { from: '2026-03-01', to: '2026-03-31' }
  it('is told when last year rose the same', () => {
    const outcome = flatteringPeriod.check(inputOf({ range, daily: { reach: series(season) } }))
    expect(outcome).toMatchObject({ state: 'found', findings: [{ measure: 'reach', estimate: 0 }] })
  })
  it('is clean when the rise is this year’s', () => {
    const lift = (i: number) => 1000 * (i >= at('2026-03-01') ? 1.5 : 1)
    expect(flatteringPeriod.check(inputOf({ range, daily: { reach: series(lift) } })).state).toBe('clean')
    const both = (i: number) => season(i) * (i >= at('2026-03-01') ? 1.5 : 1)
    expect(flatteringPeriod.check(inputOf({ range, daily: { reach: series(both) } })).state).toBe('clean')
  })
  it('is silent below a year of history', () => {
    const short = { start: '2026-01-01', values: series(season, 120).values }
    expect(flatteringPeriod.check(inputOf({ range, daily: { reach: short } })).state).toBe('silent')
  })
})

describe('redefinition', () => {
  const day = '2026-02-10'
  const range = { from: '2026-02-01', to: '2026-04-30' }
  const jump = (times: number) => (i: number) => 1000 * (i >= at(day) ? times : 1)
  const mark = { kind: 'redefinition' as const, range: { from: day, to: day }, note: 'views' }
  const likes = series(() => 80, 880, 9)
  it('told by a break mark is taken off what follows', () => {
    const daily = { views: series(jump(1.6)), likes }
    const outcome = redefinition.check(inputOf({ range, daily, causes: [mark] }))
    const [finding] = outcome.state === 'found' ? outcome.findings : []
    expect(finding!.what).toMatchObject({ code: 'guard.redefinition.told', params: { measure: 'views' } })
    const days = 80
    expect(Math.abs(finding!.estimate / (600 * days) - 1)).toBeLessThan(0.25)
    expect(finding!.signs!.length).toBeGreaterThanOrEqual(2)
  })
  it('of a unique is a warning with nothing to take off', () => {
    const outcome = redefinition.check(
      inputOf({ range, daily: { reach: series(jump(1.6)), likes }, causes: [{ ...mark, note: 'reach' }] }),
    )
    expect(outcome).toMatchObject({ state: 'found', findings: [{ measure: 'reach', estimate: 0 }] })
  })
  it('without a mark is suspected from a wall that reactions ignore', () => {
    const outcome = redefinition.check(inputOf({ range, daily: { views: series(jump(2)), likes } }))
    expect(outcome).toMatchObject({
      state: 'found',
      findings: [
        {
          what: { code: 'guard.redefinition.step' },
          range: { from: day },
          signs: [{ code: 'guard.sign.one-day-step' }],
        },
      ],
    })
  })
  it('is not a rise that reactions follow, nor a mark without a jump', () => {
    expect(
      redefinition.check(
        inputOf({ range, daily: { views: series(jump(2)), likes: series((i) => jump(2)(i) * 0.08, 880, 9) } }),
      ).state,
    ).toBe('clean')
    expect(redefinition.check(inputOf({ range, daily: { views: series(jump(1)), likes }, causes: [mark] })).state).toBe(
      'clean',
    )
  })
})
