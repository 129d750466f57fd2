/** What cannot be measured, grouped by what to bring: the file that opens most KPIs first. */
import { bringFor, lacksOf, type Bring } from '../../core/kpis/bring.ts'
import type { KpiId } from '../../core/kpis/ids.ts'
import type { Phrase } from '../../core/phrase.ts'
import type { Network } from '../../core/facts/types.ts'
import type { Coverage } from '../../store/facts/store.ts'
import { notMeasurable } from '../audit.ts'
import type { AppContext } from '../context.ts'
import { isBusiness } from '../scopes.ts'

/** What a person can do about it. `cases`: everything is there, only nothing has happened yet. */
export const ADVICE = [
  'audience',
  'posts',
  'days',
  'period',
  'comments',
  'chat',
  'clicks',
  'ads',
  'crm',
  'site',
  'mentions',
  'ratings',
  'plan',
  'contest',
  'currency',
  'cases',
] as const
export type Advice = (typeof ADVICE)[number]

export interface Unlock {
  advice: Advice[]
  /** What exactly is missing. */
  words: readonly Phrase[]
  /** The files that have it and where each is taken from. */
  bring: readonly Bring[]
  kpis: KpiId[]
}

const BY_NEED: readonly (readonly [RegExp, Advice])[] = [
  [/^(followers|members|follows|unfollows|net_follows|event:(join|leave))$/, 'audience'],
  [/^event:comment$/, 'comments'],
  [/^(event:(message|question)|messages|questions)$/, 'chat'],
  [/^(link|contact|location)_clicks$/, 'clicks'],
  [/^(spend|follows_ads|follows_contest)$/, 'ads'],
  [/^(event:(lead|sale)|leads|handled_leads|sales|subscriptions|revenue)$/, 'crm'],
  [/^(event:visit|site_visits|goal_reaches)$/, 'site'],
  [/^(event:mention|mentions|mentions_market|hashtag_posts)$/, 'mentions'],
  [/^ratings/, 'ratings'],
  [/^planned_posts$/, 'plan'],
  [/^contest_leads$/, 'contest'],
  [/^one-currency$/, 'currency'],
]

/** Counters of posts come with the posts; what is left are figures by day. */
function adviceFor({ needs, words }: { needs: readonly string[]; words: readonly Phrase[] }): Advice[] {
  if (needs.length === 0) return ['cases']
  const ofPosts = needs.includes('posts')
  const advice = needs.map((need, i): Advice => {
    if (words[i]?.code === 'need.exact') return 'period'
    return BY_NEED.find(([pattern]) => pattern.test(need))?.[1] ?? (ofPosts ? 'posts' : 'days')
  })
  return [...new Set(advice)].toSorted((a, b) => ADVICE.indexOf(a) - ADVICE.indexOf(b))
}

/** Of an account of a network: leads, visits, spend and mentions live elsewhere, and are the brand's to bring. */
const ELSEWHERE: ReadonlySet<Advice> = new Set([
  'ads',
  'crm',
  'site',
  'mentions',
  'ratings',
  'plan',
  'contest',
  'currency',
])

export async function unlocksOf(app: AppContext, coverage: readonly Coverage[]): Promise<Unlock[]> {
  const [only, ...others] = coverage
  const account = only !== undefined && others.length === 0 ? only.account : null
  const network = account === null ? null : (account.slice(0, account.indexOf(':')) as Network)
  // Of a site, a CRM or a cabinet little can be asked: what the brand lacks is told of the brand.
  if (network !== null && isBusiness({ network })) return []
  const lacking = (await notMeasurable(app, coverage)).map((one) => ({ ...one, advice: adviceFor(one) }))
  const own = lacking.filter(({ advice }) => network === null || !advice.some((one) => ELSEWHERE.has(one)))
  const hasPosts = coverage.some((one) => one.posts > 0)
  const groups = Map.groupBy(own, ({ advice }) => advice.join())
  return [...groups.values()]
    .map((group): Unlock => ({
      advice: group[0]!.advice,
      words: different(group.flatMap(({ words }) => words)),
      bring: bringFor(
        group.flatMap(({ needs, words }) => lacksOf(needs, words, hasPosts)),
        network,
      ),
      kpis: group.map(({ kpi }) => kpi),
    }))
    .toSorted((a, b) => b.kpis.length - a.kpis.length || a.advice.length - b.advice.length)
}

const different = (words: readonly Phrase[]): Phrase[] => [
  ...new Map(words.map((word) => [JSON.stringify(word), word])).values(),
]
