/** The brand's posts of some days with the figures of each: what the screen of content lists and compares. */
import { weekday, type Day, type DayRange } from '../../core/time/day.ts'
import { isContestText } from '../../core/guards/contest.ts'
import type { PostWithCounters } from '../../core/guards/types.ts'
import type { PostFact, PostFormat } from '../../core/facts/types.ts'
import type { DailySeries } from '../../core/stats/types.ts'
import type { AppContext } from '../context.ts'
import { levelOn } from '../judge/samples.ts'

export const POST_FLAGS = ['ad', 'repost', 'coauthor', 'deleted', 'contest'] as const
export type PostFlag = (typeof POST_FLAGS)[number]

export const POST_FIGURES = [
  'reach',
  'views',
  'likes',
  'comments',
  'shares',
  'saves',
  'engagements',
  'er',
  'err',
] as const
export type PostFigure = (typeof POST_FIGURES)[number]

/** null is unknown: the network does not tell it, or the export does not have it. ER and ERR are percent. */
export interface OwnPost extends Record<PostFigure, number | null> {
  account: string
  id: string
  day: Day
  /** ISO: 1 = Monday. */
  weekday: number
  hour: number | null
  format: PostFormat
  title: string
  /** Letters and signs of the text, without hashtags and links. */
  length: number
  tags: readonly string[]
  url: string | null
  flags: readonly PostFlag[]
}

export interface OwnPosts {
  posts: readonly OwnPost[]
  /** Copies of channel posts in their discussion chats, left out: each would be counted twice. */
  copies: number
}

export function ownPosts(app: AppContext, range: DayRange): Promise<OwnPosts> {
  const compute = () => gather(app, range)
  return app.remember ? app.remember(`own posts ${range.from} ${range.to}`, compute) : compute()
}

async function gather(app: AppContext, range: DayRange): Promise<OwnPosts> {
  const scope = { workspace: app.workspace, accounts: [], range }
  const [all, followers] = await Promise.all([
    app.facts.posts(scope),
    app.facts.series({ ...scope, measures: ['followers', 'members'] }),
  ])
  const levels = new Map<string, DailySeries>()
  for (const { account, measure, series } of followers)
    if (measure === 'followers' || !levels.has(account)) levels.set(account, series)
  const originals = new Set(all.filter((post) => !talksOnly(post)).map(textKey))
  const own = all.filter((post) => !(talksOnly(post) && originals.has(textKey(post))))
  return { posts: own.map((post) => shown(post, levels.get(post.account) ?? null)), copies: all.length - own.length }
}

/** In the chat of a channel its posts stand again, with nothing but their comments. */
const talksOnly = ({ account, counters }: PostWithCounters): boolean =>
  account.startsWith('telegram:') &&
  Object.keys(counters).every((measure) => measure === 'comments' || measure === 'engagements') &&
  (counters.engagements === undefined || counters.engagements === counters.comments)

const textKey = ({ account, day, title }: PostFact): string => `${account.split(':')[0]} ${day} ${title}`

const TAG = /#[\p{L}\p{N}_]+/gu
const LINK = /https?:\/\/\S+/g

function shown(post: PostWithCounters, followers: DailySeries | null): OwnPost {
  const { counters, day, title } = post
  const of = (measure: keyof typeof counters) => counters[measure] ?? null
  const engagements = of('engagements')
  const reach = of('reach')
  const level = followers === null ? null : levelOn(followers, day)
  const share = (bottom: number | null) =>
    engagements === null || bottom === null || bottom <= 0 ? null : (engagements / bottom) * 100
  return {
    account: post.account,
    id: post.postId,
    day,
    weekday: weekday(day),
    hour: post.hour,
    format: post.format,
    title,
    length: title.replace(TAG, '').replace(LINK, '').trim().length,
    tags: [...new Set((title.match(TAG) ?? []).map((tag) => tag.toLowerCase()))],
    // Only what a browser may open: a file could hold any text here.
    url: post.url !== null && /^https?:\/\//.test(post.url) ? post.url : null,
    flags: [...post.flags, ...(isContestText(title) ? (['contest'] as const) : [])],
    reach,
    views: of('views'),
    likes: of('likes'),
    comments: of('comments'),
    shares: of('shares'),
    saves: of('saves'),
    engagements,
    er: share(level),
    err: share(reach),
  }
}
