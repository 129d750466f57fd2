/** How fresh the figures of each account are, and which files they came with. */
import { daysBetween, type Day } from '../../core/time/day.ts'
import type { Coverage } from '../../store/facts/store.ts'
import type { ImportRecord } from '../../store/book/types.ts'

export type FreshState = 'fresh' | 'due' | 'old'

export interface AccountFreshness {
  account: string
  from: Day
  to: Day
  /** Days since the last day with figures; 0 when it is today or later. */
  age: number
  state: FreshState
  /** Its newest file came within the last day: what it could give, it has given. */
  just: boolean
  /** What it was told by, the freshest first. */
  sources: { source: string; to: Day | null; at: string; files: number }[]
}

/** A week is fresh enough for weekly corrections; after five weeks even the last month's report lacks figures. */
const FRESH_DAYS = 7
const OLD_DAYS = 35
const DAY_MS = 86_400_000

export function freshness(
  coverage: readonly Coverage[],
  imports: readonly ImportRecord[],
  today: Day,
  now: string,
): AccountFreshness[] {
  const done = imports.filter((record) => record.status === 'done')
  return coverage.map(({ account, from, to }) => {
    const age = Math.max(0, daysBetween(to, today))
    const own = done.filter((record) => record.accounts.includes(account))
    return {
      account,
      from,
      to,
      age,
      state: age <= FRESH_DAYS ? 'fresh' : age <= OLD_DAYS ? 'due' : 'old',
      just: own.some((record) => Date.parse(now) - Date.parse(record.at) < DAY_MS),
      sources: sourcesOf(own),
    }
  })
}

function sourcesOf(records: readonly ImportRecord[]): AccountFreshness['sources'] {
  const bySource = Map.groupBy(records, (record) => record.source)
  return [...bySource]
    .map(([source, own]) => ({
      source,
      to: own.reduce<Day | null>(
        (latest, { to }) => (to !== null && (latest === null || to > latest) ? to : latest),
        null,
      ),
      at: own.at(-1)!.at,
      files: own.length,
    }))
    .sort((a, b) => (b.to ?? '').localeCompare(a.to ?? '') || a.source.localeCompare(b.source))
}
