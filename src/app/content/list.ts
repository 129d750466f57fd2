/** The table of posts: filtered, ordered and cut into pages by the server, so that thousands cost the browser nothing. */
import type { OwnPost, OwnPosts, PostFigure, PostFlag } from './own-posts.ts'
import { POST_FIGURES } from './own-posts.ts'
import { groupsOf, DIMENSIONS, type Dimension } from './groups.ts'

export const POST_ORDERS = [...POST_FIGURES, 'day', 'account', 'format', 'length', 'hour'] as const
export type PostOrder = (typeof POST_ORDERS)[number]

export interface PostFilter extends Partial<Record<Dimension, string>> {
  account?: string
  flag?: PostFlag
  /** Part of the text. */
  text?: string
  by: PostOrder
  down: boolean
  /** From 1. */
  page: number
}

export const PAGE_POSTS = 50

export interface PostList {
  posts: readonly OwnPost[]
  /** With these filters, and without any. */
  found: number
  total: number
  copies: number
  page: number
  pages: number
  /** Largest value of each figure among those found: the full width of its bar. null: nobody knows it. */
  most: Record<PostFigure, number | null>
  /** What can be chosen, with how many posts each has. */
  choices: Record<Dimension | 'account' | 'flag', { id: string; posts: number }[]>
}

export function postList({ posts, copies }: OwnPosts, filter: PostFilter): PostList {
  const found = posts.filter((post) => isAsked(post, filter))
  const ordered = found.toSorted(orderOf(filter))
  const pages = Math.max(1, Math.ceil(found.length / PAGE_POSTS))
  const page = Math.min(filter.page, pages)
  const most = Object.fromEntries(
    POST_FIGURES.map((figure) => [
      figure,
      found.reduce<number | null>((top, post) => {
        const value = post[figure]
        return value === null ? top : Math.max(top ?? 0, value)
      }, null),
    ]),
  ) as PostList['most']
  return {
    posts: ordered.slice((page - 1) * PAGE_POSTS, page * PAGE_POSTS),
    found: found.length,
    total: posts.length,
    copies,
    page,
    pages,
    most,
    choices: choicesOf(posts),
  }
}

const isAsked = (post: OwnPost, filter: PostFilter): boolean =>
  (filter.account === undefined || post.account === filter.account) &&
  (filter.flag === undefined || post.flags.includes(filter.flag)) &&
  (filter.text === undefined || post.title.toLowerCase().includes(filter.text.toLowerCase())) &&
  DIMENSIONS.every((by) => {
    const asked = filter[by]
    return asked === undefined || (by === 'format' ? post.format === asked : groupsOf(post, by).includes(asked))
  })

/** Unknown values last in both directions; equal ones by day, the newest first. */
function orderOf({ by, down }: PostFilter): (a: OwnPost, b: OwnPost) => number {
  return (a, b) => {
    const [x, y] = [a[by], b[by]]
    if (x === null || y === null) return Number(x === null) - Number(y === null) || later(a, b)
    const order = typeof x === 'number' ? x - Number(y) : x < y ? -1 : x > y ? 1 : 0
    return (down ? -order : order) || later(a, b)
  }
}

const later = (a: OwnPost, b: OwnPost): number =>
  a.day !== b.day ? (a.day < b.day ? 1 : -1) : (b.hour ?? 0) - (a.hour ?? 0) || (a.id < b.id ? 1 : -1)

const MOST_TAGS = 30

function choicesOf(posts: readonly OwnPost[]): PostList['choices'] {
  const count = (keys: (post: OwnPost) => readonly string[]) => {
    const counts = new Map<string, number>()
    for (const post of posts) for (const key of keys(post)) counts.set(key, (counts.get(key) ?? 0) + 1)
    return [...counts].map(([id, posts]) => ({ id, posts })).sort((a, b) => b.posts - a.posts)
  }
  const inOrder = (list: { id: string; posts: number }[]) => list.sort((a, b) => Number(a.id) - Number(b.id))
  return {
    account: count((post) => [post.account]),
    flag: count((post) => post.flags),
    format: count((post) => [post.format]),
    weekday: inOrder(count((post) => groupsOf(post, 'weekday'))),
    hour: inOrder(count((post) => groupsOf(post, 'hour'))),
    length: count((post) => groupsOf(post, 'length')),
    tag: count((post) => post.tags).slice(0, MOST_TAGS),
  }
}
