/** The judgement of one invented account in one process: prints the CPU of the first and of warm turns, in ms, as JSON. */
import { runGuards } from '../../src/core/guards/catalogue.ts'
import { counts } from '../../src/core/guards/clean.ts'
import { accountScene, poisson } from '../../src/core/guards/testing/account.ts'
import { commentScene } from '../../src/core/guards/testing/comments.ts'
import { postOf } from '../../src/core/guards/testing/facts.ts'
import type { GuardInput, PostWithCounters } from '../../src/core/guards/types.ts'
import { mulberry32, normal } from '../../src/core/stats/random.ts'
import type { DailySeries } from '../../src/core/stats/types.ts'
import { addDays } from '../../src/core/time/day.ts'
import type { KpiInput } from '../../src/core/verdict/input.ts'
import { judge } from '../../src/core/verdict/judge.ts'
import { newFollowers, nothingElse } from '../../src/core/verdict/testing.ts'

const DAYS = 730
const POSTS = 3000
const START = '2024-10-01'
const TURNS = 20
/** Turns in which the machine still compiles. */
const WARMING = 5

function account(seed: number): GuardInput {
  const scene = accountScene({ seed, days: DAYS, start: START, drips: [{ from: 690, days: 21, count: 300 }] })
  const random = mulberry32(seed)
  const posts = Array.from({ length: POSTS }, (_, i): PostWithCounters => {
    const reach = Math.round(800 * Math.exp(0.6 * normal(random)))
    const [likes, comments, shares] = [0.03, 0.004, 0.003].map((share) => poisson(random, reach * share))
    return postOf(`p${i}`, addDays(START, Math.floor((i * DAYS) / POSTS)), {
      reach,
      likes: likes!,
      comments: comments!,
      shares: shares!,
      engagements: likes! + comments! + shares!,
    })
  })
  return { ...scene, posts, events: commentScene({ seed, posts: 100, perPost: 10, pod: 5 }) }
}

/** Three goals of the last month: followers gained, their number, ERR of posts. */
function kpis({ daily, posts }: GuardInput): KpiInput[] {
  const end = addDays(START, DAYS - 1)
  const window = { from: addDays(end, -45), to: addDays(end, 14) }
  const work = { window, today: end, dataTo: end, pointARange: { from: addDays(end, -73), to: addDays(end, -46) } }
  const total = (series: DailySeries) => series.values.slice(-46).reduce<number>((sum, value) => sum + (value ?? 0), 0)
  const within = (from: string, to: string) =>
    posts
      .filter((post) => post.day >= from && post.day <= to)
      .map((post) => ({ top: post.counters.engagements!, bottom: post.counters.reach! }))
  const follows = daily.follows!
  const followers = daily.followers!
  const rate: DailySeries = {
    start: START,
    values: daily.likes!.values.map((value, i) => (100 * value!) / daily.reach!.values[i]!),
  }
  return [
    newFollowers(46, 1, { ...work, history: follows, raw: total(follows), plan: 1600 }),
    newFollowers(46, 1, {
      ...work,
      main: false,
      kpi: 'followers',
      shape: 'level',
      history: followers,
      raw: followers.values.at(-1)!,
      pointA: followers.values.at(-47)!,
      plan: followers.values.at(-1)! + 300,
    }),
    newFollowers(46, 1, {
      ...work,
      main: false,
      kpi: 'err',
      shape: 'ratio',
      unit: 'percent',
      history: rate,
      pointA: 3.7,
      raw: 3.7,
      plan: 4,
      posts: {
        before: within(work.pointARange.from, work.pointARange.to),
        after: within(window.from, end),
        times: 100,
      },
    }),
  ]
}

function whole(input: GuardInput): number {
  const all = Object.values(runGuards(input)).flatMap((outcome) => (outcome.state === 'found' ? outcome.findings : []))
  const findings = all.map((finding) => ({ ...finding, counted: counts(finding, all, []) }))
  const end = addDays(START, DAYS - 1)
  const followers = findings.filter((finding) => finding.measure === 'follows')
  const list = kpis(input).map((kpi) => (kpi.kpi === 'new_followers' ? { ...kpi, findings: followers } : kpi))
  return judge({ ...nothingElse, range: { from: addDays(end, -30), to: end }, today: end, kpis: list, findings })
    .director.length
}

const cpu = (work: () => unknown): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

// A new account every turn: nothing may be remembered from the one before.
const inputs = Array.from({ length: TURNS }, (_, i) => account(i + 1))
const times = inputs.map((input) => cpu(() => whole(input)))
const guards = cpu(() => runGuards({ ...inputs[0]! }))
process.stdout.write(JSON.stringify({ first: times[0], warm: times.slice(WARMING), guards }))
