/** All that the guards may look at for one account, from both stores. */
import { MEASURE_IDS } from '../core/measures/ids.ts'
import type { GuardInput, KnownCause } from '../core/guards/types.ts'
import type { DailySeries } from '../core/stats/types.ts'
import { overlap, type DayRange } from '../core/time/day.ts'
import type { Coverage } from '../store/facts/store.ts'
import { breakMarks } from './breaks.ts'
import type { AppContext } from './context.ts'
import { ownAccounts, withOwn } from './people/own-accounts.ts'

const EVENT_TYPES = ['comment', 'message', 'mention', 'visit', 'lead', 'sale', 'question', 'join', 'leave'] as const

/** `range` is what is judged; the history before it comes along, for nothing can be judged without it. */
export async function guardInputOf(app: AppContext, coverage: Coverage, range: DayRange): Promise<GuardInput> {
  const { account } = coverage
  const history: DayRange = { from: coverage.from, to: coverage.to }
  const scope = { workspace: app.workspace, accounts: [account], range: history }
  const series = await app.facts.series({ ...scope, measures: MEASURE_IDS })
  const daily: Partial<Record<(typeof MEASURE_IDS)[number], DailySeries>> = Object.fromEntries(
    series.map((one) => [one.measure, one.series]),
  )
  return {
    account,
    range: overlap(range, history) ?? range,
    daily,
    posts: coverage.posts > 0 ? await app.facts.posts(scope) : [],
    events:
      coverage.events > 0
        ? withOwn(await app.facts.events({ ...scope, types: EVENT_TYPES }), await ownAccounts(app))
        : [],
    causes: await causesOf(app, account),
  }
}

/** Events that must not teach what is usual. */
export const UNUSUAL: ReadonlySet<KnownCause['kind']> = new Set(['ads', 'contest', 'viral-post', 'no-approved-content'])

/** What people told about this account or about the whole brand, and where definitions changed. */
export async function causesOf(app: AppContext, account: string): Promise<KnownCause[]> {
  const told = (await app.book.causes.all(app.workspace))
    .filter((cause) => cause.accounts.length === 0 || cause.accounts.includes(account))
    .map((cause) => ({
      kind: cause.kind as KnownCause['kind'],
      range: { from: cause.from, to: cause.to },
      note: cause.note,
    }))
  const breaks = (await breakMarks(app))
    .filter((mark) => mark.account === account)
    .map((mark) => ({ kind: 'redefinition' as const, range: { from: mark.day, to: mark.day }, note: mark.measure }))
  return [...told, ...breaks]
}
