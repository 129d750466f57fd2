/**
 * Which differences between kinds of posts are larger than chance. Posts of one day are one draw of chance; each group is
 * held against all other ordinary posts of the same account; the many comparisons are paid for by Holm's adjustment.
 */
import { setImmediate as breathe } from 'node:timers/promises'
import { holm } from '../../core/stats/holm.ts'
import { bootstrapRatio, compareRatios, LEAST_POSTS, ratioOf, type RatioItem } from '../../core/stats/ratios.ts'
import type { Interval } from '../../core/stats/types.ts'
import { DIMENSIONS, groupsOf, isOrdinary, type Dimension } from './groups.ts'
import type { OwnPost } from './own-posts.ts'

/** What a good post is: engagement of those who saw it, engagement as such, or how many saw it. */
export const CONTENT_MEASURES = ['err', 'engagements', 'reach', 'views'] as const
export type ContentMeasure = (typeof CONTENT_MEASURES)[number]

/** The family of comparisons raises even one false alarm no more often than this. */
export const FAMILY_ALARM = 0.1
const SEED = 11
const MOST_TAGS = 10

export interface GroupResult {
  /** In percent for ERR, else per post. */
  value: number
  /** null: fewer posts than the spread can be known from. */
  interval: Interval | null
  posts: number
  /** null: too few posts in the group or outside of it to compare. */
  against: { value: number; difference: Interval; p: number; real: boolean } | null
}

export interface Difference extends GroupResult {
  by: Dimension
  group: string
}

export interface Differences {
  measure: ContentMeasure
  /** All ordinary posts that know the measure. */
  all: { value: number; interval: Interval | null; posts: number } | null
  groups: Difference[]
  compared: number
  /** Ads, reposts, contests and deleted posts, and posts that do not know the measure. */
  leftOut: { apart: number; unknown: number }
}

/** The post as a fraction; null where the measure is unknown. */
export function itemOf(post: OwnPost, measure: ContentMeasure): RatioItem | null {
  const top = measure === 'err' ? post.engagements : post[measure]
  const bottom = measure === 'err' ? post.reach : 1
  return top === null || bottom === null || bottom <= 0 ? null : { top, bottom, cluster: post.day }
}

export const timesOf = (measure: ContentMeasure): number => (measure === 'err' ? 100 : 1)

interface Known {
  post: OwnPost
  item: RatioItem
}

/** Ordinary posts with the measure. */
export const knownItems = (posts: readonly OwnPost[], measure: ContentMeasure): Known[] =>
  posts.filter(isOrdinary).flatMap((post) => {
    const item = itemOf(post, measure)
    return item === null ? [] : [{ post, item }]
  })

export async function differencesOf(posts: readonly OwnPost[], measure: ContentMeasure): Promise<Differences> {
  const ordinary = posts.filter(isOrdinary).length
  const known = knownItems(posts, measure)
  const found: { by: Dimension; group: string; own: Set<OwnPost> }[] = []
  for (const by of DIMENSIONS) {
    const groups = new Map<string, Set<OwnPost>>()
    for (const { post } of known)
      for (const group of groupsOf(post, by)) groups.set(group, (groups.get(group) ?? new Set()).add(post))
    const own = [...groups].map(([group, own]) => ({ by, group, own }))
    found.push(...(by === 'tag' ? own.toSorted((a, b) => b.own.size - a.own.size).slice(0, MOST_TAGS) : own))
  }
  const results = await compareGroups(
    known,
    found.map(({ own }) => own),
    measure,
  )
  return {
    measure,
    all:
      known.length < 2
        ? null
        : summary(
            known.map(({ item }) => item),
            measure,
          ),
    groups: found.map(({ by, group }, i) => ({ by, group, ...results[i]! })),
    compared: results.filter(({ against }) => against !== null).length,
    leftOut: { apart: posts.length - ordinary, unknown: ordinary - known.length },
  }
}

/** Each group against the rest, as one family of comparisons. */
export async function compareGroups(
  known: readonly Known[],
  groups: readonly ReadonlySet<OwnPost>[],
  measure: ContentMeasure,
): Promise<GroupResult[]> {
  const times = timesOf(measure)
  const tests = []
  for (const own of groups) {
    const inside = known.filter(({ post }) => own.has(post)).map(({ item }) => item)
    const rest = known.filter(({ post }) => !own.has(post)).map(({ item }) => item)
    tests.push({ inside, rest, change: compareRatios(rest, inside, { seed: SEED }) })
    await breathe()
  }
  const tested = tests.flatMap(({ change }) => (change === null ? [] : [change.p]))
  const adjusted = holm(tested)
  let next = 0
  return tests.map(({ inside, rest, change }) => {
    const p = change === null ? null : adjusted[next++]!
    return {
      ...summary(inside, measure),
      against:
        change === null || p === null
          ? null
          : {
              value: ratioOf(rest).value * times,
              difference: { low: change.interval.low * times, high: change.interval.high * times },
              p,
              real: p < FAMILY_ALARM,
            },
    }
  })
}

function summary(items: readonly RatioItem[], measure: ContentMeasure) {
  const times = timesOf(measure)
  const { value } = ratioOf(items)
  // The spread of a handful of posts is not known: a narrow interval of three would be a lie.
  const interval = items.length < LEAST_POSTS ? null : bootstrapRatio(items, SEED)
  return {
    value: value * times,
    interval: interval === null ? null : { low: interval.low * times, high: interval.high * times },
    posts: items.length,
  }
}
