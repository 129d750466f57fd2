/**
 * Which planned publications came out. A plan says what, where and on which day; an export says what was published. Nobody
 * links the two by hand, so the nearest post of the same account is taken: a day's shift is the usual one, and the words
 * find a publication that moved further. Pure.
 */
import { dayNumber, type Day } from '../time/day.ts'

export interface Planned {
  id: string
  day: Day
  /** null: any account of the brand. */
  account: string | null
  title: string
}

export interface Published {
  account: string
  postId: string
  day: Day
  text: string | null
}

/** `late`: days after the planned one, negative before it. `ahead`: its day has not come, or no figures reach so far. */
export type PlanOutcome<P extends Published = Published> =
  | { state: 'out'; post: P; late: number }
  | { state: 'missing' }
  | { state: 'ahead' }

/** So many days from the planned one a post of another title is still taken for the planned one. */
const NEAR_DAYS = 1
/** With words in common it may have moved so far, across the end of a month too. */
export const MOVED_DAYS = 7
/** Share of the shorter text's words that both have. */
const ALIKE = 0.5

interface Pair<P> {
  item: number
  post: number
  alike: boolean
  distance: number
  found: P
}

/**
 * By the item's place. Each post serves one item: the alike and near pairs first, then the earlier ones.
 * `knownTo`: the last day that posts of an account (null: of any) are known of; null: none are.
 */
export function planOutcomes<P extends Published>(
  items: readonly Planned[],
  posts: readonly P[],
  knownTo: (account: string | null) => Day | null,
): PlanOutcome<P>[] {
  const pairs = items
    .flatMap((item, i) => posts.flatMap((found, p) => pairOf(item, i, found, p)))
    .toSorted(
      (a, b) => Number(b.alike) - Number(a.alike) || a.distance - b.distance || a.item - b.item || a.post - b.post,
    )
  const [taken, served] = [new Map<number, P>(), new Set<number>()]
  for (const { item, post, found } of pairs) {
    if (taken.has(item) || served.has(post)) continue
    taken.set(item, found)
    served.add(post)
  }
  return items.map(({ day, account }, i) => {
    const post = taken.get(i)
    if (post) return { state: 'out', post, late: dayNumber(post.day) - dayNumber(day) }
    const known = knownTo(account)
    return { state: known !== null && day <= known ? 'missing' : 'ahead' }
  })
}

function pairOf<P extends Published>(
  { day, account, title }: Planned,
  item: number,
  found: P,
  post: number,
): Pair<P>[] {
  if (account !== null && account !== found.account) return []
  const distance = Math.abs(dayNumber(found.day) - dayNumber(day))
  if (distance > MOVED_DAYS) return []
  const alike = sharedWords(title, found.text ?? '') >= ALIKE
  return alike || distance <= NEAR_DAYS ? [{ item, post, alike, distance, found }] : []
}

/** Of the shorter text's words of three letters and more, the share that the other one has too; 0 where either has none. */
function sharedWords(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)].toSorted((x, y) => x.size - y.size) as [Set<string>, Set<string>]
  return a.size === 0 ? 0 : a.intersection(b).size / a.size
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
