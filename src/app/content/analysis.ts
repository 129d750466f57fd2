/** What the history of one account says about its content: differences, best time, rhythm. */
import { addDays, lengthOf, type DayRange } from '../../core/time/day.ts'
import type { AppContext } from '../context.ts'
import { bestTimeOf, type BestTime } from './best-time.ts'
import { CONTENT_MEASURES, differencesOf, itemOf, type ContentMeasure, type Differences } from './differences.ts'
import { isOrdinary } from './groups.ts'
import { ownPosts, type OwnPost } from './own-posts.ts'
import { rhythmOf, rhythmRange, type RhythmWeek } from './rhythm.ts'

/** How far back to look: a month rarely has posts enough to compare anything. */
export const SPANS = { period: 0, half: 182, year: 365 } as const
export type Span = keyof typeof SPANS

export interface ContentAnalysis {
  /** Networks reach people differently, so only posts of one account are compared. null: nothing to compare. */
  account: string | null
  accounts: { id: string; posts: number }[]
  measure: ContentMeasure | null
  measures: readonly ContentMeasure[]
  range: DayRange
  differences: Differences | null
  time: BestTime | null
  rhythm: { range: DayRange; weeks: RhythmWeek[] }
}

export async function analysisOf(
  app: AppContext,
  period: DayRange,
  asked: { account?: string | undefined; measure?: ContentMeasure | undefined; span: Span },
): Promise<ContentAnalysis> {
  const range = spanOf(period, asked.span)
  const rhythm = rhythmRange(period)
  const [{ posts }, recent] = await Promise.all([ownPosts(app, range), ownPosts(app, rhythm)])
  const byAccount = Map.groupBy(posts, (post) => post.account)
  const accounts = [...byAccount]
    .map(([id, own]) => ({ id, posts: own.length, rich: own.filter((post) => measuresOf([post]).length > 0).length }))
    .sort((a, b) => b.rich - a.rich || b.posts - a.posts)
  const account = accounts.find(({ id }) => id === asked.account)?.id ?? accounts[0]?.id ?? null
  const own = account === null ? [] : byAccount.get(account)!
  const measures = measuresOf(own)
  const measure = measures.find((one) => one === asked.measure) ?? measures[0] ?? null
  const weeks = recent.posts.filter((post) => asked.account === undefined || post.account === asked.account)
  return {
    account,
    accounts: accounts.map(({ id, posts }) => ({ id, posts })),
    measure,
    measures,
    range,
    differences: measure === null ? null : await differencesOf(own, measure),
    time: measure === null ? null : await bestTimeOf(own, measure),
    rhythm: { range: rhythm, weeks: await rhythmOf(app, weeks, rhythm, asked.account ?? null) },
  }
}

const spanOf = ({ from, to }: DayRange, span: Span): DayRange =>
  lengthOf({ from, to }) >= SPANS[span] ? { from, to } : { from: addDays(to, 1 - SPANS[span]), to }

/** Measures that at least half of the ordinary posts know: the rest would be compared with an odd selection. */
function measuresOf(posts: readonly OwnPost[]): ContentMeasure[] {
  const ordinary = posts.filter(isOrdinary)
  return CONTENT_MEASURES.filter(
    (measure) =>
      ordinary.length > 0 &&
      2 * ordinary.filter((post) => itemOf(post, measure) !== null).length >= ordinary.length &&
      ordinary.some((post) => (itemOf(post, measure)?.top ?? 0) > 0),
  )
}
