import { describe, expect, it } from 'vitest'
import { burstThenLosses } from './burst-then-losses.ts'
import { runGuards } from './catalogue.ts'
import { counts, findingKey } from './clean.ts'
import { followerBurst } from './follower-burst.ts'
import { followerDrip } from './follower-drip.ts'
import { followersUpReachDown } from './followers-up-reach-down.ts'
import { followersOf } from './followers/episodes.ts'
import { exposureOf } from './followers/exposure.ts'
import { flowOf } from './followers/flow.ts'
import { mulberry32, normal } from '../stats/random.ts'
import { accountScene, poisson } from './testing/account.ts'
import type { AccountPlan } from './testing/account.ts'
import { inputOf } from './testing/facts.ts'
import type { Finding, GuardOutcome } from './types.ts'

const EVENTS = [
  { kind: 'ads', from: 120, days: 14, times: 3 },
  { kind: 'contest', from: 300, days: 10, times: 4 },
  { kind: 'viral-post', from: 450, days: 4, times: 6 },
] as const
const told = EVENTS.map((event) => ({ ...event, told: true }))
const untold = EVENTS.map((event) => ({ ...event, told: false }))

const found = (outcome: GuardOutcome): readonly Finding[] => (outcome.state === 'found' ? outcome.findings : [])
const touching = (list: readonly Finding[], from: string, to: string) =>
  list.filter((one) => one.range.from <= to && one.range.to >= from)

// Day 200 of the scene is 2025-10-18.
const DRIP = { from: 200, days: 21, count: 118, within: 56, leave: 0.5 }
const [FIRST, LAST] = ['2025-10-18', '2025-11-07']

describe('bought followers that drip in', () => {
  it.each([
    ['told causes', told, 5],
    ['untold causes', untold, 3],
    ['told causes', told, 4],
    ['untold causes', untold, 7],
  ] as const)('finds 160 over three weeks on a quiet account, %s', (_, events, seed) => {
    const input = accountScene({ seed, base: 18, noise: 0.05, events, drips: [{ ...DRIP, count: 160 }] })
    const [finding] = touching(found(followerDrip.check(input)), FIRST, LAST)
    expect(finding).toBeDefined()
    expect(finding!.measure).toBe('follows')
    expect(finding!.estimate).toBeGreaterThan(160 * 0.6)
    expect(finding!.estimate).toBeLessThan(160 * 1.4)
    expect(finding!.interval.low).toBeLessThan(finding!.estimate)
    expect(finding!.interval.high).toBeGreaterThan(finding!.estimate)
    expect(finding!.innocent).not.toBeNull()
  })

  // Fixed seeds: 27 of 40 were found in 2026, the bar stands a little below. A faint drip (a third above the usual for three
  // weeks) is the price of seldom suspecting anybody without reason; of 250 people in its place all 40 are found.
  it('finds most of them on accounts that gain about 20 a day, near the truth', () => {
    const estimates: number[] = []
    for (let seed = 900; seed < 940; seed++) {
      const input = accountScene({ seed, base: 18, noise: 0.05, events: untold, drips: [DRIP] })
      const [finding] = touching(found(followerDrip.check(input)), FIRST, LAST)
      if (finding) estimates.push(finding.estimate)
    }
    expect(estimates.length).toBeGreaterThanOrEqual(26)
    const near = estimates.filter((estimate) => Math.abs(estimate / 118 - 1) <= 0.4)
    expect(near.length).toBeGreaterThanOrEqual(0.7 * estimates.length)
  })

  it('names the losses as a second sign and counts who left against the losses', () => {
    const input = accountScene({ seed: 3, base: 18, noise: 0.05, drips: [{ ...DRIP, count: 400 }] })
    const [finding] = touching(found(followerDrip.check(input)), FIRST, LAST)
    expect(finding!.signs!.map((sign) => sign.code)).toEqual(['guard.sign.no-reach-rise', 'guard.sign.then-left'])
    const [left] = found(burstThenLosses.check(input))
    expect(left!.measure).toBe('unfollows')
    expect(left!.estimate).toBeGreaterThan(100)
    expect(left!.estimate).toBeLessThan(320)
  })
})

describe('accounts without bought followers', () => {
  const kinds: [string, Omit<AccountPlan, 'seed'>][] = [
    ['trend, season, weekdays', { base: 20, noise: 0.15 }],
    ['and autocorrelated noise', { base: 22, noise: 0.25, memory: 0.5 }],
    ['and told events', { base: 20, noise: 0.15, events: told }],
    ['and untold events', { base: 20, noise: 0.15, events: untold }],
  ]
  it.each(kinds)('raises at most 3 false alarms in 100 account-months: %s', (_, plan) => {
    let alarms = 0
    const accounts = 25
    for (let seed = 3000; seed < 3000 + accounts; seed++)
      alarms += followersOf(accountScene({ ...plan, seed }))!.episodes.length
    expect(alarms / (accounts * 18)).toBeLessThanOrEqual(0.03)
  })

  it('takes a rise in reach at the same time as the innocent sign', () => {
    const event = { kind: 'ads', from: 200, days: 12, times: 4, told: false } as const
    for (let seed = 20; seed < 26; seed++) {
      const input = accountScene({ seed, base: 30, events: [event] })
      expect(touching(found(followerDrip.check(input)), '2025-10-18', '2025-10-29')).toEqual([])
      expect(touching(found(followerBurst.check(input)), '2025-10-18', '2025-10-29')).toEqual([])
    }
  })
})

describe('people who follow in step with reach', () => {
  const days = 365
  const start = '2025-04-01'
  const line = (values: (number | null)[]) => ({ start, values })
  /** Reach wanders by the third and jumps; of a thousand people seen twenty follow, and a few more are bought from day 200 on. */
  const scene = (bought: number, seed = 1) => {
    const random = mulberry32(seed)
    let drift = 0
    const reach = Array.from({ length: days }, () => {
      drift = 0.8 * drift + 0.2 * normal(random)
      return Math.round(1500 * Math.exp(drift) * (random() < 0.03 ? 4 : 1))
    })
    const follows = reach.map((value, i) => poisson(random, 0.02 * value) + (i >= 200 && i < 210 ? bought : 0))
    return inputOf({ range: { from: start, to: '2026-03-31' }, daily: { reach: line(reach), follows: line(follows) } })
  }
  it('is seen from their history, and from nothing else', () => {
    const exposure = exposureOf(flowOf(scene(0))!)!
    expect(exposure.slope).toBeGreaterThan(0.8)
    expect(exposure.tight).toBe(true)
    const { daily, ...rest } = scene(0)
    const values = daily.follows!.values
    const shuffled = values.map((_, i) => values[(i * 146) % days]!)
    expect(exposureOf(flowOf({ ...rest, daily: { ...daily, follows: line(shuffled) } })!)).toBeNull()
    expect(exposureOf(flowOf({ ...rest, daily: { follows: daily.follows! } })!)).toBeNull()
  })
  it('are not taken for bought ones, whatever reach does', () => {
    for (let seed = 1; seed <= 6; seed++) expect(followersOf(scene(0, seed))!.episodes).toEqual([])
  })
  it('beside bought ones leave those to be found to the day', () => {
    const [finding] = found(followerDrip.check(scene(40)))
    expect(finding!.range).toEqual({ from: '2025-10-18', to: '2025-10-27' })
    expect(Math.abs(finding!.estimate / 400 - 1)).toBeLessThan(0.2)
  })
})

describe('where reach is unknown', () => {
  const scene = (leave: number, seed = 2) => {
    const drips = [{ from: 300, days: 10, count: 900, within: 56, leave }]
    const { daily, ...rest } = accountScene({ seed, base: 20, drips })
    return { ...rest, posts: [], daily: { follows: daily.follows!, unfollows: daily.unfollows! } }
  }
  it('a rise after which nobody left is only noted', () => {
    expect(followerDrip.check(scene(0))).toMatchObject({ state: 'silent', why: { code: 'guard.silent.lone-rise' } })
    expect(burstThenLosses.check(scene(0)).state).toBe('clean')
  })
  it('a rise after which most left is told, with that as its second sign', () => {
    const [finding] = found(followerDrip.check(scene(0.9)))
    expect(finding!.signs!.map((sign) => sign.code)).toEqual([
      'guard.sign.beyond-usual',
      'guard.sign.left-beyond-joined',
    ])
  })
  it('days of reach elsewhere do not count as reach that did not rise', () => {
    const input = scene(0)
    const reach = { start: input.daily.follows.start, values: Array.from({ length: 200 }, (_, i) => 900 + (i % 7)) }
    expect(followerDrip.check({ ...input, daily: { ...input.daily, reach } }).state).toBe('silent')
  })
})

describe('a burst', () => {
  it('is found with its size, and is not a drip', () => {
    const input = accountScene({ seed: 5, base: 20, drips: [{ from: 380, days: 2, count: 300 }] })
    const [finding] = found(followerBurst.check(input))
    expect(finding!.range).toEqual({ from: '2026-04-16', to: '2026-04-17' })
    expect(finding!.estimate).toBeGreaterThan(240)
    expect(finding!.estimate).toBeLessThan(360)
    expect(touching(found(followerDrip.check(input)), '2026-04-16', '2026-04-17')).toEqual([])
  })

  it('with nothing but the line of followers is a note and no finding', () => {
    const { daily, ...rest } = accountScene({ seed: 5, base: 20, drips: [{ from: 380, days: 2, count: 300 }] })
    const input = { ...rest, daily: { followers: daily.followers! } }
    const answer = followerBurst.check(input)
    expect(answer).toMatchObject({ state: 'silent', needs: ['reach'], why: { code: 'guard.silent.lone-rise' } })
    const { from, to, gained } = (answer as { why: { params: Record<string, unknown> } }).why.params
    expect([from, to]).toEqual(['2026-04-16', '2026-04-17'])
    expect(Math.abs(Number(gained) - 300)).toBeLessThan(90)
  })

  it('is left to a person where reach is unknown: people who came with good news leave again too', () => {
    const { daily, ...rest } = accountScene({
      seed: 5,
      base: 20,
      drips: [{ from: 380, days: 2, count: 300, leave: 0.8 }],
    })
    const input = { ...rest, daily: { follows: daily.follows!, unfollows: daily.unfollows! } }
    const all = Object.values(runGuards(input, ['follower-burst', 'burst-then-losses'])).flatMap(found)
    expect(all.length).toBeGreaterThanOrEqual(2)
    for (const one of all) {
      expect(one.signs!.map((sign) => sign.code)).not.toContain('guard.sign.no-reach-rise')
      expect(counts(one, all, [])).toBe(false)
      expect(counts(one, all, [{ finding: findingKey(one), verdict: 'accept' }])).toBe(true)
    }
  })

  it('outside the judged range is not told', () => {
    const input = accountScene({ seed: 5, base: 20, drips: [{ from: 380, days: 2, count: 300 }] })
    const elsewhere = { ...input, range: { from: '2026-08-01', to: '2026-08-31' } }
    expect(touching(found(followerBurst.check(elsewhere)), '2026-04-01', '2026-04-30')).toEqual([])
  })
})

describe('what is not there', () => {
  it('silences the guards of followers, and they say so', () => {
    for (const guard of [followerBurst, followerDrip, burstThenLosses, followersUpReachDown]) {
      expect(guard.check(inputOf())).toMatchObject({ state: 'silent', why: { code: 'guard.silent.followers' } })
      const short = inputOf({
        daily: { follows: { start: '2026-01-01', values: Array.from({ length: 30 }, () => 5) } },
      })
      expect(guard.check(short)).toMatchObject({ state: 'silent', why: { code: 'guard.silent.history' } })
    }
  })

  it('never counts a missing day as zero', () => {
    const input = accountScene({ seed: 11, base: 20 })
    const holes = (values: readonly (number | null)[]) =>
      values.map((value, i) => (i % 9 === 4 || (i > 250 && i < 262) ? null : value))
    const daily = Object.fromEntries(
      Object.entries(input.daily).map(([measure, series]) => [measure, { ...series, values: holes(series.values) }]),
    )
    const gappy = { ...input, daily }
    const joins = followersOf(gappy)!.flow.joins
    input.daily.follows!.values.forEach((value, i) => {
      expect(joins[i]).toBe(holes(input.daily.follows!.values)[i] === null ? NaN : value)
    })
    // A hole read as zeros would look like a rise on both its sides.
    expect(touching(found(followerDrip.check(gappy)), '2025-12-01', '2026-01-10')).toEqual([])
  })
})

describe('followers up, reach down', () => {
  const scene = (fall: number) => {
    const days = 200
    const followers = Array.from({ length: days }, (_, i) => 5000 + 5 * i + (i >= 120 ? Math.min(i - 120, 28) * 50 : 0))
    const reach = Array.from({ length: days }, (_, i) =>
      Math.round((i >= 120 ? 800 * fall : 800) * (1 + 0.08 * Math.sin(i * 2.3))),
    )
    const start = '2026-01-01'
    return inputOf({ daily: { followers: { start, values: followers }, reach: { start, values: reach } } })
  }
  it('is found when the fall is large, as a warning with one sign', () => {
    const [finding] = found(followersUpReachDown.check(scene(0.7)))
    expect(finding!.signs).toHaveLength(1)
    expect(finding!.estimate).toBeGreaterThan(0)
  })
  it('stays clean when reach keeps up', () => {
    expect(followersUpReachDown.check(scene(1.3)).state).toBe('clean')
  })
})
