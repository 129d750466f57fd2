/** A month of the content plan beside what was really published. */
import { MOVED_DAYS, planOutcomes, type PlanOutcome } from '../core/plan/plan-fact.ts'
import { addDays, monthRange, type Day } from '../core/time/day.ts'
import { accountName } from '../i18n/account-name.ts'
import { say } from '../i18n/say.ts'
import type { Lang } from '../i18n/words.ts'
import type { ContentItemRecord } from '../store/book/types.ts'
import type { AppContext } from './context.ts'

export interface CalendarPost {
  day: Day
  account: string
  accountName: string
  postId: string
  format: string
  formatName: string
  text: string | null
  url: string | null
  /** It came of the plan. */
  planned: boolean
}

/** `unknown`: no account's posts are known in these days. */
export interface CalendarItem extends ContentItemRecord {
  outcome: 'out' | 'missing' | 'ahead' | 'unknown'
  /** Of `out`: where it is seen, on which day, and how many days after the planned one. */
  came: { day: Day; url: string | null; late: number } | null
}

export interface ContentCalendar {
  month: string
  items: CalendarItem[]
  /** null: no account's posts are known in these days. */
  posts: CalendarPost[] | null
  /** Last day that posts are known of. */
  postsTo: Day | null
  /** `due`: planned for days that figures reach, so that plan and fact speak of the same days; `beyond`: not in the plan. */
  counts: { planned: number; due: number; out: number; missing: number; beyond: number | null }
}

export async function contentCalendar(app: AppContext, lang: Lang, month: string): Promise<ContentCalendar> {
  const range = monthRange(month)
  const wide = { from: addDays(range.from, -MOVED_DAYS), to: addDays(range.to, MOVED_DAYS) }
  const inMonth = ({ day }: { day: Day }) => day >= range.from && day <= range.to
  const items = (await app.book.contentItems.all(app.workspace)).filter(
    ({ day, state }) => day >= wide.from && day <= wide.to && state !== 'dropped',
  )
  const coverage = await app.facts.coverage({ workspace: app.workspace, accounts: [] })
  const sources = coverage.filter((one) => one.posts > 0 && one.from <= range.to && one.to >= range.from)
  if (sources.length === 0) {
    const planned = items.filter(inMonth).map((item) => ({ ...item, outcome: 'unknown' as const, came: null }))
    const counts = { planned: planned.length, due: 0, out: 0, missing: 0, beyond: null }
    return { month, items: planned, posts: null, postsTo: null, counts }
  }
  const talking = new Set(sources.filter(({ events }) => events > 0).map(({ account }) => account))
  const found = await app.facts.posts({
    workspace: app.workspace,
    accounts: sources.map((one) => one.account),
    range: wide,
  })
  const published = found
    .filter(({ flags }) => !flags.includes('deleted'))
    .map(({ title, ...post }) => ({ ...post, text: title === '' ? null : title }))
    .filter(
      (post, _, all) =>
        !(talking.has(post.account) && all.some((other) => !talking.has(other.account) && isCopy(post, other))),
    )
  const reaches = new Map(sources.map((one) => [one.account, one.to]))
  const last = [...reaches.values()].toSorted().at(-1)!
  const outcomes = planOutcomes(items, published, (account) =>
    account === null ? last : (reaches.get(account) ?? null),
  )
  const ofPlan = new Set(outcomes.flatMap((one) => (one.state === 'out' ? [one.post] : [])))
  const shown = items.map((item, i) => told(item, outcomes[i]!)).filter(inMonth)
  const names = new Map((await app.book.accounts.all(app.workspace)).map((account) => [account.id, account.name]))
  const posts = published.filter(inMonth).map((post) => ({
    day: post.day,
    account: post.account,
    accountName: accountName(lang, { id: post.account, name: names.get(post.account) ?? '' }),
    postId: post.postId,
    format: post.format,
    formatName: say(lang, { code: `format.${post.format}`, params: {} }),
    text: post.text,
    url: post.url,
    planned: ofPlan.has(post),
  }))
  const count = (outcome: CalendarItem['outcome']) => shown.filter((item) => item.outcome === outcome).length
  const [out, missing] = [count('out'), count('missing')]
  return {
    month,
    items: shown,
    posts,
    postsTo: last < range.to ? last : range.to,
    counts: {
      planned: shown.length,
      due: out + missing,
      out,
      missing,
      beyond: posts.filter(({ planned }) => !planned).length,
    },
  }
}

/** A discussion group repeats each post of its channel: that is one publication and not two. */
const isCopy = (post: Told, of: Told): boolean =>
  post.account.startsWith('telegram:') &&
  of.account.startsWith('telegram:') &&
  post.day === of.day &&
  post.text === of.text

type Told = Pick<CalendarPost, 'account' | 'day' | 'text'>

function told(
  item: ContentItemRecord,
  outcome: PlanOutcome<{ url: string | null } & Pick<CalendarPost, 'day' | 'account' | 'postId' | 'text'>>,
): CalendarItem {
  if (outcome.state !== 'out') return { ...item, outcome: outcome.state, came: null }
  const { post, late } = outcome
  return { ...item, outcome: 'out', came: { day: post.day, url: post.url, late } }
}
