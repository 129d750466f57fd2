/** An invented account for the tests: 100 to 150 new followers a week, a year and a half of history. */
import { generated } from '../stats/testing.ts'
import type { DailySeries } from '../stats/types.ts'
import { addDays } from '../time/day.ts'
import type { JudgedFinding, JudgeInput, KpiInput } from './input.ts'
import { say } from './phrases.ts'

/** 2024-01-01 … 2025-06-30 is history; the work runs 1 July to 31 August 2025. */
export const START = '2025-07-01'
export const DEADLINE = '2025-08-31'
const HISTORY_DAYS = 547

/** History plus `days` days of work with the level multiplied by `factor`. About 20 a day. */
export function daily(days: number, factor = 1, seed = 5): DailySeries {
  const series = generated({ days: HISTORY_DAYS + days, seed, level: 20, noise: 0.12, memory: 0.3, counts: true })
  return {
    start: series.start,
    values: series.values.map((value, i) => (i >= HISTORY_DAYS ? Math.round(value! * factor) : value)),
  }
}

const total = (series: DailySeries): number =>
  series.values.slice(HISTORY_DAYS).reduce<number>((sum, value) => sum + (value ?? 0), 0)

/** New followers after `days` days of work. */
export function newFollowers(days: number, factor = 1, more: Partial<KpiInput> = {}): KpiInput {
  const history = more.history ?? daily(days, factor)
  const dataTo = addDays(START, days - 1)
  return {
    kpi: 'new_followers',
    account: 'vk:1',
    name: say('verdict.text', { text: 'Новые подписчики' }),
    unit: 'people',
    currency: null,
    direction: 'up',
    shape: 'total',
    main: true,
    window: { from: START, to: DEADLINE },
    today: dataTo,
    dataTo,
    pointA: 550,
    pointARange: { from: '2025-06-03', to: '2025-06-30' },
    plan: 1200,
    raw: total(history),
    history,
    findings: [],
    ...more,
  }
}

export const finding = (more: Partial<JudgedFinding> = {}): JudgedFinding => ({
  guard: 'follower-drip',
  account: 'vk:1',
  range: { from: '2025-07-05', to: '2025-07-14' },
  measure: 'follows',
  estimate: 118,
  interval: { low: 90, high: 140 },
  probability: 0.9,
  what: say('verdict.text', { text: 'drip' }),
  innocent: null,
  evidence: [],
  signs: [say('verdict.text', { text: 'no rise in reach' }), say('verdict.text', { text: 'half of them left' })],
  ...more,
})

export const nothingElse: Omit<JudgeInput, 'kpis'> = {
  range: { from: '2025-07-01', to: '2025-07-31' },
  today: '2025-07-31',
  findings: [],
  split: null,
  outside: {},
  chain: [],
  content: [],
}
