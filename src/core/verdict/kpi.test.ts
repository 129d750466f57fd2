import { expect, test } from 'vitest'
import { judgeKpi } from './kpi.ts'
import { daily, DEADLINE, finding, newFollowers, START } from './testing.ts'

test('half way, as before: the forecast continues the usual 20 a day', () => {
  const verdict = judgeKpi(newFollowers(31))
  expect(verdict.forecast!.value).toBeGreaterThan(1150)
  expect(verdict.forecast!.value).toBeLessThan(1330)
  expect(verdict.expectedToday! / 1200).toBeCloseTo(0.5, 1)
  expect(verdict.elapsed).toBe(0.5)
  expect(verdict.change!.real).not.toBe(true)
})

test('half as much again: on track for 1,700, and the change is real with its size', () => {
  const verdict = judgeKpi(newFollowers(31, 1.5, { plan: 1700 }))
  expect(verdict.status).toBe('on-track')
  expect(verdict.change).toMatchObject({ real: true, method: 'placebo-in-time' })
  // Ten a day beyond the usual twenty, for 31 days.
  expect(verdict.change!.value).toBeGreaterThan(200)
  expect(verdict.change!.value).toBeLessThan(420)
  expect(verdict.change!.interval.low).toBeGreaterThan(0)
  expect(verdict.whyCannotTell).toBeNull()
})

test('out of reach: behind, with the reason', () => {
  const verdict = judgeKpi(newFollowers(31, 1, { plan: 3000 }))
  expect(verdict.status).toBe('behind')
  expect(verdict.because.code).toBe('verdict.because.behind-sure')
})

test('clean counts, not raw, and it is said', () => {
  const over = { today: DEADLINE, plan: 1250 }
  const honest = judgeKpi(newFollowers(62, 1, { ...over, plan: 1100 }))
  expect(honest.status).toBe('reached')
  const bought = judgeKpi(newFollowers(62, 1, { ...over, raw: 1300, findings: [finding()] }))
  expect(bought).toMatchObject({ status: 'missed', raw: 1300, clean: 1182, removed: 118 })
  expect(bought.because.code).toBe('verdict.because.raw-only')
  const rejected = judgeKpi(newFollowers(62, 1, { ...over, raw: 1300, findings: [finding({ decision: 'reject' })] }))
  expect(rejected).toMatchObject({ status: 'reached', clean: 1300 })
})

test('too early, over with old data, without plan, without data', () => {
  expect(judgeKpi(newFollowers(7)).because).toEqual({
    code: 'verdict.because.too-early',
    params: { passed: 7, days: 62 },
  })
  expect(judgeKpi(newFollowers(31, 1, { today: '2025-09-03' })).because.code).toBe('verdict.because.stale')
  expect(judgeKpi(newFollowers(31, 1, { plan: null })).because.code).toBe('verdict.because.no-plan')
  const unknown = judgeKpi(newFollowers(31, 1, { raw: null, history: { start: START, values: [] } }))
  expect(unknown).toMatchObject({ status: 'cannot-tell', raw: null, clean: null, forecast: null, change: null })
})

test('short history: no forecast, no status, no change', () => {
  const history = { start: '2025-07-01', values: daily(13).values.slice(-13) }
  const verdict = judgeKpi(newFollowers(13, 1, { history }))
  expect(verdict.because).toEqual({ code: 'verdict.because.no-forecast', params: { known: 13 } })
  expect(verdict.change).toBeNull()
})

test('followers: a level goes on by its movement, the change is what is beyond the usual movement', () => {
  const moves = daily(31, 2).values.map((value) => value!)
  let level = 4000
  const history = { start: '2024-01-01', values: moves.map((move) => (level += move)) }
  const verdict = judgeKpi(
    newFollowers(31, 1, {
      kpi: 'followers',
      shape: 'level',
      history,
      raw: level,
      pointA: level - 1240,
      plan: level + 1000,
    }),
  )
  expect(verdict.forecast!.value).toBeGreaterThan(level + 1000)
  expect(verdict.status).toBe('on-track')
  expect(verdict.expectedToday).toBeCloseTo(level - 1240 + 2240 / 2, 6)
  expect(verdict.change!.real).toBe(true)
  expect(verdict.change!.value).toBeGreaterThan(400)
})

test('a ratio of posts is compared by its posts', () => {
  const posts = (top: number) =>
    Array.from({ length: 30 }, (_, i) => ({ bottom: 1000 + 50 * (i % 7), top: top + (i % 5) }))
  const verdict = judgeKpi(
    newFollowers(31, 1, {
      kpi: 'err',
      shape: 'ratio',
      unit: 'percent',
      raw: 3.9,
      pointA: 1.9,
      plan: 3,
      history: {
        start: '2025-01-01',
        values: Array.from({ length: 212 }, (_, i) => (i % 2 ? null : 2 + (i % 3) / 10)),
      },
      posts: { before: posts(20), after: posts(42), times: 100 },
    }),
  )
  expect(verdict.change).toMatchObject({ method: 'posts-permutation', real: true })
  expect(verdict.change!.value).toBeGreaterThan(1.5)
  expect(verdict.expectedToday).toBe(3)
  // Half of the window at 3.9, half expected at about 2.1.
  expect(verdict.forecast!.value).toBeCloseTo(3, 0)
})

test('a response time is compared by its questions, unanswered ones included', () => {
  const waits = (seconds: number) =>
    Array.from({ length: 40 }, (_, i) => ({ seconds: seconds + i * 10, answered: i % 8 !== 0 }))
  const verdict = judgeKpi(
    newFollowers(31, 1, {
      kpi: 'response_time',
      shape: 'duration',
      unit: 'seconds',
      direction: 'down',
      raw: 500,
      pointA: 3200,
      plan: 600,
      history: { start: '2025-06-01', values: Array.from({ length: 61 }, (_, i) => (i < 30 ? 3200 : 500)) },
      waits: { before: waits(3000), after: waits(300), quantile: 0.5 },
    }),
  )
  expect(verdict.change).toMatchObject({ method: 'waits-bootstrap', real: true })
  expect(verdict.change!.value).toBeLessThan(-2000)
  expect(verdict.status).toBe('on-track')
})

test('a conversion is compared as two shares; few posts are not compared at all', () => {
  const shares = { before: { successes: 40, n: 1000 }, after: { successes: 90, n: 1000 }, times: 100 }
  const ratio = { kpi: 'visit_to_lead', shape: 'ratio', unit: 'percent', raw: 9, pointA: 4, plan: 8 } as const
  const verdict = judgeKpi(newFollowers(31, 1, { ...ratio, trials: shares }))
  expect(verdict.change).toMatchObject({ method: 'proportions-score', real: true })
  expect(verdict.change!.value).toBeCloseTo(5, 9)
  const few = judgeKpi(
    newFollowers(31, 1, {
      ...ratio,
      posts: { before: [{ top: 1, bottom: 10 }], after: [{ top: 2, bottom: 10 }], times: 100 },
    }),
  )
  expect(few.change).toBeNull()
  expect(few.whyCannotTell!.code).toBe('stats.too-few-items')
})

test('the judge looks at nothing but what it was given: same input, same verdict', () => {
  const input = newFollowers(31, 1.2, { findings: [finding()] })
  expect(judgeKpi(input)).toEqual(judgeKpi(structuredClone(input)))
})

test('across a redefinition nothing is compared, and what it brought is not called bought', () => {
  const redefined = newFollowers(62, 1.5, { today: DEADLINE, plan: 1000, redefined: ['2025-07-10'] })
  expect(redefined.pointA).not.toBeNull()
  const verdict = judgeKpi(redefined)
  expect(verdict.change).toBeNull()
  expect(verdict.whyCannotTell).toMatchObject({ code: 'stats.redefined', params: { day: '2025-07-10' } })
  const told = judgeKpi({ ...redefined, findings: [finding({ guard: 'redefinition' })] })
  expect(told.removedAs).toBe('redefined')
  // Both sides counted by the new definition are compared as ever.
  expect(judgeKpi({ ...redefined, redefined: ['2024-03-01'] }).change).not.toBeNull()
})

test('a pause inside point A does not make the work after it look better', () => {
  const pause = { from: '2025-06-03', to: '2025-06-16' }
  const paused = (days: number) => {
    const series = daily(days)
    const at = (day: string) => Math.round((Date.parse(day) - Date.parse(series.start)) / 86_400_000)
    return {
      start: series.start,
      values: series.values.map((value, i) =>
        i >= at(pause.from) && i <= at(pause.to) ? Math.round(value! / 4) : value,
      ),
    }
  }
  const verdict = (exclude: readonly { from: string; to: string }[]) =>
    judgeKpi(newFollowers(28, 1, { history: paused(28), exclude })).change!
  expect(verdict([]).value).toBeGreaterThan(2 * Math.abs(verdict([pause]).value))
  expect(verdict([pause]).real).not.toBe(true)
})
