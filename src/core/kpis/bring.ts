/**
 * The file that brings what a KPI lacks, by network: what the reader in `src/files/formats` really takes from each export,
 * so that nobody fetches a file in vain. What no export has is typed by hand or mapped from a table.
 */
import type { Network } from '../facts/types.ts'
import { phrases, type Phrase } from '../phrase.ts'

type None = Record<string, never>
type What = { what: readonly Phrase[] }
type Where = { network: string }

export type BringPhrases = {
  'bring.vk-community': None
  'bring.vk-posts': None
  'bring.telegram-chat': None
  'bring.telegram-discussion': None
  'bring.telegram-services': What
  'bring.meta-content': Where
  'bring.meta-overview': Where
  'bring.youtube-content': None
  'bring.youtube-days': None
  'bring.tiktok-videos': None
  'bring.tiktok-days': None
  /** No export of the network has it: a table with dates, of a statistics service or one's own. */
  'bring.table': What & { network: string | null }
  'bring.typed': What & { network: string | null }
  /** The network's own figure of a whole month. */
  'bring.period': What
  'bring.no-comments': Where
  'bring.no-messages': Where
  'bring.site': None
  'bring.crm': None
  'bring.ads': None
  'bring.monitoring': None
  'bring.cases': None
}

/** The page of the guide to exports that tells the way step by step; `type`: figures by hand. */
export type BringWay =
  | 'type'
  | 'vk'
  | 'telegram'
  | 'instagram'
  | 'facebook'
  | 'ok'
  | 'youtube'
  | 'tiktok'
  | 'dzen'
  | 'services'
  | 'site'
  | 'ads'
  | 'crm'
  | 'monitoring'

export interface Bring {
  say: Phrase
  /** null: nothing to bring. */
  way: BringWay | null
}

/** One thing that is missing: its id (`followers`, `event:comment`, `posts`) and its name. */
export interface Lack {
  need: string
  word: Phrase
  /** Asked for a whole period, not by day. */
  exact: boolean
  /** A counter of posts, not of the account's day. */
  ofPosts: boolean
}

type Code = keyof BringPhrases
type Way = { code: Code; way: BringWay }

const say = phrases<BringPhrases>()
const way = (code: Code, to: BringWay): Way => ({ code, way: to })
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What belongs to no network: the same file wherever it is asked for. */
const ANYWHERE: readonly (readonly [ReadonlySet<string>, Way])[] = [
  [words('event:lead event:sale leads handled_leads sales revenue'), way('bring.crm', 'crm')],
  [words('event:visit site_visits site_users site_pageviews goal_reaches'), way('bring.site', 'site')],
  [words('spend follows_ads ad_clicks ad_impressions ad_results'), way('bring.ads', 'ads')],
  [words('event:mention'), way('bring.monitoring', 'monitoring')],
]

/** Figures that `Figures by hand` takes and no export has. */
const TYPED = words(
  'followers members contact_clicks location_clicks ratings ratings_good planned_posts contest_leads hashtag_posts ' +
    'subscriptions stories',
)

const MESSAGES = words('event:message event:question messages questions')
const POSTS = 'posts engagements'

interface Export {
  has: ReadonlySet<string>
  way: Way
}
interface Exports {
  posts?: Export
  days?: Export
}

const META_POSTS = words(`${POSTS} reach views impressions likes comments shares`)
const META_DAYS = words('follows unfollows reach views impressions profile_visits link_clicks')

/** What the readers of these exports take. */
const EXPORTS: Partial<Record<Network, Exports>> = {
  vk: {
    posts: { has: words(`${POSTS} reach likes comments shares link_clicks`), way: way('bring.vk-posts', 'vk') },
    days: {
      has: words('follows unfollows net_follows reach likes comments shares saves engagements mentions'),
      way: way('bring.vk-community', 'vk'),
    },
  },
  telegram: { posts: { has: words(`${POSTS} likes`), way: way('bring.telegram-chat', 'telegram') } },
  instagram: {
    posts: { has: new Set([...META_POSTS, 'saves', 'follows']), way: way('bring.meta-content', 'instagram') },
    days: { has: META_DAYS, way: way('bring.meta-overview', 'instagram') },
  },
  facebook: {
    posts: { has: new Set([...META_POSTS, 'reach_organic', 'reach_ads']), way: way('bring.meta-content', 'facebook') },
    days: { has: META_DAYS, way: way('bring.meta-overview', 'facebook') },
  },
  youtube: {
    posts: {
      has: words(`${POSTS} views impressions likes comments shares`),
      way: way('bring.youtube-content', 'youtube'),
    },
    days: {
      has: words('follows unfollows net_follows views impressions likes comments shares'),
      way: way('bring.youtube-days', 'youtube'),
    },
  },
  tiktok: {
    posts: { has: words(`${POSTS} views likes comments shares saves`), way: way('bring.tiktok-videos', 'tiktok') },
    days: {
      has: words('followers follows unfollows net_follows views profile_visits likes comments shares contact_clicks'),
      way: way('bring.tiktok-days', 'tiktok'),
    },
  },
}

function wayOf({ need, exact, ofPosts }: Lack, network: Network | null): Way {
  if (exact) return way('bring.period', 'type')
  const anywhere = ANYWHERE.find(([needs]) => needs.has(need))
  if (anywhere) return anywhere[1]
  const own = network === null ? undefined : EXPORTS[network]
  const exported = (ofPosts ? [own?.posts, own?.days] : [own?.days, own?.posts]).find((one) => one?.has.has(need))
  // A counter of posts comes with the posts or not at all: the account's days do not have it.
  if (exported && !(ofPosts && exported === own?.days)) return exported.way
  if (MESSAGES.has(need) || need === 'event:join' || need === 'event:leave')
    return network === null || network === 'telegram'
      ? way('bring.telegram-chat', 'telegram')
      : way('bring.no-messages', 'telegram')
  if (need === 'event:comment')
    return network === null || network === 'telegram'
      ? way('bring.telegram-discussion', 'telegram')
      : way('bring.no-comments', 'telegram')
  if (TYPED.has(need)) return way('bring.typed', 'type')
  if (need === 'mentions') return way('bring.monitoring', 'monitoring')
  if (network === 'telegram') return way('bring.telegram-services', 'services')
  return way('bring.table', network === 'ok' || network === 'dzen' ? network : 'services')
}

/** Each file once, in the order in which it is first needed. */
export function bringFor(lacks: readonly Lack[], network: Network | null): Bring[] {
  if (lacks.length === 0) return [{ say: say('bring.cases', {}), way: null }]
  const ways = lacks.map((lack) => ({ ...wayOf(lack, network), word: lack.word }))
  return [...Map.groupBy(ways, ({ code, way: to }) => `${code} ${to}`).values()].map((group) => {
    const { code, way: to } = group[0]!
    const what = [...new Map(group.map(({ word }) => [JSON.stringify(word), word])).values()]
    // Words that name neither do not look at them.
    return { say: say(code, { what, network }), way: to }
  })
}

/**
 * The ids and names of `requirements` side by side, as `requirementPhrases` gives them. `hasPosts`: the posts are here
 * already, so the same file again brings nothing, only what stands beside them does.
 */
export function lacksOf(needs: readonly string[], names: readonly Phrase[], hasPosts = false): Lack[] {
  const ofPosts = needs.includes('posts')
  const all = needs.map((need, i): Lack => {
    const name = names[i]!
    const exact = name.code === 'need.exact'
    return { need, word: exact ? (name.params.measure as Phrase) : name, exact, ofPosts }
  })
  const rest = hasPosts ? all.filter(({ need }) => need !== 'posts' && need !== 'engagements') : all
  return rest.length === 0 ? all : rest
}
