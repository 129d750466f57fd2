/** A month of the content plan beside what was really published. */
import { monthRange, type Day } from '../core/time/day.ts'
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
}

export interface ContentCalendar {
  month: string
  items: ContentItemRecord[]
  /** null: no account's posts are known in these days. */
  posts: CalendarPost[] | null
  /** Last day that posts are known of. */
  postsTo: Day | null
  /** `due`: planned up to the last known day, so that plan and fact speak of the same days. */
  counts: { planned: number; due: number; published: number | null }
}

export async function contentCalendar(app: AppContext, lang: Lang, month: string): Promise<ContentCalendar> {
  const range = monthRange(month)
  const items = (await app.book.contentItems.all(app.workspace)).filter(
    ({ day, state }) => day >= range.from && day <= range.to && state !== 'dropped',
  )
  const coverage = await app.facts.coverage({ workspace: app.workspace, accounts: [] })
  const sources = coverage.filter((one) => one.posts > 0 && one.from <= range.to && one.to >= range.from)
  if (sources.length === 0)
    return { month, items, posts: null, postsTo: null, counts: { planned: items.length, due: 0, published: null } }
  const names = new Map((await app.book.accounts.all(app.workspace)).map((account) => [account.id, account.name]))
  const found = await app.facts.posts({
    workspace: app.workspace,
    accounts: sources.map((one) => one.account),
    range,
  })
  const posts = found
    .filter(({ flags }) => !flags.includes('deleted'))
    .map(({ day, account, postId, format, title, url }) => ({
      day,
      account,
      accountName: accountName(lang, { id: account, name: names.get(account) ?? '' }),
      postId,
      format,
      formatName: say(lang, { code: `format.${format}`, params: {} }),
      text: title === '' ? null : title,
      url,
    }))
  const last = sources
    .map((one) => one.to)
    .toSorted()
    .at(-1)!
  const postsTo = last < range.to ? last : range.to
  return {
    month,
    items,
    posts,
    postsTo,
    counts: { planned: items.length, due: items.filter(({ day }) => day <= postsTo).length, published: posts.length },
  }
}
