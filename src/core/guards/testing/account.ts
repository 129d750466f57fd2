/** A generated account: trend, season, weekdays, overdispersed and autocorrelated counts, and what is planted in it. */
import type { MeasureId } from '../../measures/ids.ts'
import { mulberry32, normal } from '../../stats/random.ts'
import type { Random } from '../../stats/random.ts'
import type { DailySeries } from '../../stats/types.ts'
import { addDays } from '../../time/day.ts'
import type { GuardInput, KnownCause, PostWithCounters } from '../types.ts'
import { postOf } from './facts.ts'

export interface Drip {
  from: number
  days: number
  count: number
  /** Share that leaves, and within how many days of joining. */
  leave?: number
  within?: number
}

export interface AccountPlan {
  seed: number
  days?: number
  start?: string
  /** Usual new followers a day. */
  base?: number
  /** Yearly swing and growth per year, as shares. */
  season?: number
  trend?: number
  /** Daily log noise and its autocorrelation. */
  noise?: number
  memory?: number
  drips?: readonly Drip[]
  /** Ad burst, contest, viral post: they raise reach as well. `told` puts them into causes. */
  events?: readonly {
    kind: 'ads' | 'contest' | 'viral-post'
    from: number
    days: number
    times: number
    told: boolean
  }[]
}

const WEEK = [1.05, 1.1, 1.08, 1.04, 1, 0.85, 0.88]

export function poisson(random: Random, mean: number): number {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)))
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = random(); product > limit; product *= random()) count++
  return count
}

export function accountScene(plan: AccountPlan): GuardInput {
  const random = mulberry32(plan.seed)
  const { days = 548, start = '2025-04-01', base = 20, season = 0.25, trend = 0.2, noise = 0.15, memory = 0.3 } = plan
  const phase = random() * 365
  const follows: number[] = []
  const unfollows: number[] = []
  const followers: number[] = []
  const reach: number[] = []
  const views: number[] = []
  const likes: number[] = []
  const leavers = new Float64Array(days + 400)
  const planted = new Float64Array(days)
  for (const drip of plan.drips ?? []) {
    for (let k = 0; k < drip.count; k++) {
      const day = drip.from + Math.floor(((k + random()) * drip.days) / drip.count)
      if (day >= days) continue
      planted[day] = planted[day]! + 1
      if (random() < (drip.leave ?? 0.5)) {
        const gone = day + 2 + Math.floor(random() * (drip.within ?? 56))
        leavers[gone] = leavers[gone]! + 1
      }
    }
  }
  let stock = base * 200
  let drift = 0
  let reachDrift = 0
  for (let day = 0; day < days; day++) {
    drift = memory * drift + noise * Math.sqrt(1 - memory ** 2) * normal(random)
    reachDrift = memory * reachDrift + noise * Math.sqrt(1 - memory ** 2) * normal(random)
    const swing = 1 + season * Math.sin((2 * Math.PI * (day + phase)) / 365)
    const growth = 1 + (trend * day) / 365
    const active = (plan.events ?? []).filter((event) => day >= event.from && day < event.from + event.days)
    const push = active.reduce((times, event) => times * event.times, 1)
    const mean = base * swing * growth * WEEK[day % 7]! * Math.exp(drift)
    const extra = poisson(random, mean * (push - 1))
    const came = poisson(random, mean)
    for (let k = 0; k < extra; k++) {
      // Contest hunters leave soon, others who came with an event mostly stay.
      if (active.some((event) => event.kind === 'contest') && random() < 0.5) {
        const gone = day + 5 + Math.floor(random() * 25)
        leavers[gone] = leavers[gone]! + 1
      }
    }
    const gained = came + extra + planted[day]!
    const lost = poisson(random, 0.45 * base * growth * (0.8 + 0.2 * swing)) + leavers[day]!
    stock += gained - lost
    follows.push(gained)
    unfollows.push(lost)
    followers.push(stock)
    const seen = 0.12 * base * 200 * swing * growth * WEEK[day % 7]! * Math.exp(reachDrift) * (1 + (push - 1) * 0.8)
    reach.push(Math.round(seen))
    views.push(Math.round(seen * (1.4 + 0.05 * normal(random))))
    likes.push(poisson(random, seen * 0.03))
  }
  const series = (values: number[]): DailySeries => ({ start, values })
  const daily: Partial<Record<MeasureId, DailySeries>> = {
    follows: series(follows),
    unfollows: series(unfollows),
    followers: series(followers),
    reach: series(reach),
    views: series(views),
    likes: series(likes),
  }
  const causes: KnownCause[] = (plan.events ?? [])
    .filter((event) => event.told)
    .map(({ kind, from, days: length }) => ({
      kind,
      range: { from: addDays(start, from), to: addDays(start, from + length - 1) },
      note: '',
    }))
  const posts: PostWithCounters[] = []
  for (let day = 0; day < days; day += 2)
    posts.push(
      postOf(`p${day}`, addDays(start, day), { reach: reach[day]!, likes: likes[day]!, comments: poisson(random, 4) }),
    )
  for (const event of plan.events ?? [])
    if (event.kind === 'contest')
      posts.push(
        postOf(
          `contest${event.from}`,
          addDays(start, event.from),
          { reach: reach[event.from]!, likes: 300, comments: 250 },
          { title: 'Разыгрываем три набора: условия внутри' },
        ),
      )
  return { account: 'vk:1', range: { from: start, to: addDays(start, days - 1) }, daily, posts, events: [], causes }
}
