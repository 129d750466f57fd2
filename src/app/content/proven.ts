/**
 * Kinds of posts that may be advised: of one account, against its other posts, where the screen of content calls the
 * difference real. What only looks better is not advised.
 */
import type { DayRange } from '../../core/time/day.ts'
import type { AppContext } from '../context.ts'
import { whileDataStands } from '../data-memory.ts'
import { differencesOf, itemOf, type ContentMeasure } from './differences.ts'
import { isOrdinary, type Dimension } from './groups.ts'
import { ownPosts, type OwnPost } from './own-posts.ts'

export interface Proven {
  by: Dimension
  group: string
  posts: number
  /** Per post of the kind, and of the others of the same account. */
  value: number
  others: number
}

export interface ProvenContent {
  account: string
  /** Accounts that have posts at all: with several the advice must say whose it is. */
  accounts: number
  measure: ContentMeasure
  /** Better than the others for certain, the best first; empty: nothing differs for certain. */
  groups: Proven[]
}

/** The account with most posts that know one of the measures, the first measure it knows; null: nothing to compare. */
export function provenContent(
  app: AppContext,
  range: DayRange,
  accounts: readonly string[],
  measures: readonly ContentMeasure[],
): Promise<ProvenContent | null> {
  const key = ['proven content', range.from, range.to, [...accounts].sort(), measures].join(' ')
  return whileDataStands(app, key, async () => {
    const { posts } = await ownPosts(app, range)
    const own = Map.groupBy(
      posts.filter(({ account }) => accounts.includes(account)),
      ({ account }) => account,
    )
    for (const measure of measures) {
      const [richest] = [...own]
        .map(([account, list]) => ({ account, list, known: knownOf(list, measure) }))
        .filter(({ known, list }) => known > 0 && 2 * known >= list.filter(isOrdinary).length)
        .toSorted((a, b) => b.known - a.known)
      if (richest === undefined) continue
      const { groups } = await differencesOf(richest.list, measure)
      const better = groups.flatMap(({ by, group, posts: n, value, against }) =>
        against?.real && value > against.value ? [{ by, group, posts: n, value, others: against.value }] : [],
      )
      const groupsByLift = better.toSorted((a, b) => b.value / b.others - a.value / a.others)
      return { account: richest.account, accounts: own.size, measure, groups: groupsByLift }
    }
    return null
  })
}

const knownOf = (posts: readonly OwnPost[], measure: ContentMeasure): number =>
  posts.filter((post) => isOrdinary(post) && itemOf(post, measure) !== null).length
