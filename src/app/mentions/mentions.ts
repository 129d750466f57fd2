/** The screen of mentions: how many, how they sound, where, by whom; the brand's own are left out and said. */
import type { EventFact } from '../../core/facts/types.ts'
import { compareProportions, wilson, type Proportion } from '../../core/stats/proportions.ts'
import type { Interval } from '../../core/stats/types.ts'
import { addDays, type Day, type DayRange } from '../../core/time/day.ts'
import type { Lang } from '../../i18n/words.ts'
import { rhythmRange } from '../content/rhythm.ts'
import type { AppContext } from '../context.ts'
import { kpiFigures, type KpiFigure } from '../kpi-figures.ts'
import { ownAccounts } from '../people/own-accounts.ts'

export const TONES = ['good', 'neutral', 'bad', 'unrated'] as const
export type ToneName = (typeof TONES)[number]
export type ToneCounts = Record<ToneName, number>

export interface Mention {
  id: string
  account: string
  day: Day
  at: string | null
  source: string | null
  kind: string | null
  text: string
  url: string | null
  tone: ToneName
  /** Worked through, open; null: nobody marks it. */
  handled: boolean | null
  reach: number | null
  engagements: number | null
}

export interface MentionsAsked {
  range: DayRange
  against: DayRange | null
  tone: ToneName | null
  source: string | null
  text: string | null
  page: number
}

export interface MentionsScreen {
  range: DayRange
  figures: KpiFigure[]
  total: number
  /** By the brand's own accounts and staff. */
  own: number
  tones: ToneCounts
  /** Share of negative among the rated, beside the compared period. */
  negative: (Proportion & { change: { value: number; interval: Interval; p: number } | null }) | null
  weeks: { from: Day; tones: ToneCounts; partial: boolean }[]
  sources: { source: string | null; mentions: number; tones: ToneCounts }[]
  tags: { tag: string; mentions: number }[]
  list: Mention[]
  found: number
  page: number
  pages: number
}

export const PAGE_MENTIONS = 25

export async function mentionsScreen(app: AppContext, lang: Lang, asked: MentionsAsked): Promise<MentionsScreen> {
  const { range, against } = asked
  const long = rhythmRange(range)
  const { others, isOwn } = await mentionsOf(app, long)
  const now = others.filter(({ day }) => day >= range.from && day <= range.to)
  const before = against === null ? [] : (await mentionsOf(app, against)).others
  const scope = { workspace: app.workspace, accounts: [], range }
  const all = await app.facts.events({ ...scope, types: ['mention'] })
  const found = now.filter((one) => isAsked(one, asked)).toReversed()
  const pages = Math.max(1, Math.ceil(found.length / PAGE_MENTIONS))
  const page = Math.min(asked.page, pages)
  return {
    range,
    figures: await kpiFigures(
      app,
      lang,
      ['mentions', 'tone_negative_share', 'negative_worked_through', 'share_of_voice', 'hashtag_posts'],
      range,
      against,
    ),
    total: now.length,
    own: all.filter(isOwn).length,
    tones: tonesOf(now),
    negative: negativeOf(now, before),
    weeks: weeksOf(others, long),
    sources: [...Map.groupBy(now, ({ source }) => source)]
      .map(([source, own]) => ({ source, mentions: own.length, tones: tonesOf(own) }))
      .toSorted((a, b) => b.mentions - a.mentions),
    tags: tagsOf(now),
    list: found.slice((page - 1) * PAGE_MENTIONS, page * PAGE_MENTIONS).map(shown),
    found: found.length,
    page,
    pages,
  }
}

/** Staff are those who answer as the brand in its chats and comments, and the accounts that were named as its own. */
async function mentionsOf(app: AppContext, range: DayRange) {
  const scope = { workspace: app.workspace, accounts: [], range }
  const [mentions, answers, own] = await Promise.all([
    app.facts.events({ ...scope, types: ['mention'] }),
    app.facts.events({ ...scope, types: ['message', 'comment'], where: { staff: true } }),
    ownAccounts(app),
  ])
  const staff = new Set([...own, ...answers.flatMap(({ actor }) => actor ?? [])])
  const isOwn = ({ staff: known, actor }: EventFact) => known === true || (actor !== null && staff.has(actor))
  return { others: mentions.filter((one) => !isOwn(one)), isOwn }
}

export const toneOf = ({ tone }: Pick<EventFact, 'tone'>): ToneName =>
  tone === null ? 'unrated' : tone > 0 ? 'good' : tone < 0 ? 'bad' : 'neutral'

function tonesOf(mentions: readonly EventFact[]): ToneCounts {
  const counts: ToneCounts = { good: 0, neutral: 0, bad: 0, unrated: 0 }
  for (const one of mentions) counts[toneOf(one)]++
  return counts
}

/** Unrated ones are unknown, not neutral: they stay out of the share. */
function negativeOf(now: readonly EventFact[], before: readonly EventFact[]): MentionsScreen['negative'] {
  const share = (mentions: readonly EventFact[]) => {
    const { good, neutral, bad } = tonesOf(mentions)
    return { successes: bad, n: good + neutral + bad }
  }
  const [then, today] = [share(before), share(now)]
  if (today.n === 0) return null
  return {
    ...wilson(today.successes, today.n),
    change: then.n === 0 ? null : compareProportions(then, today),
  }
}

function weeksOf(mentions: readonly EventFact[], range: DayRange): MentionsScreen['weeks'] {
  const weeks: MentionsScreen['weeks'] = []
  for (let from = range.from; from <= range.to; from = addDays(from, 7)) {
    const to = addDays(from, 6)
    weeks.push({ from, tones: tonesOf(mentions.filter(({ day }) => day >= from && day <= to)), partial: to > range.to })
  }
  return weeks
}

const TAG = /#[\p{L}\p{N}_]+/gu
const MOST_TAGS = 20

function tagsOf(mentions: readonly EventFact[]): MentionsScreen['tags'] {
  const counts = new Map<string, number>()
  for (const { text } of mentions)
    for (const tag of new Set((text?.match(TAG) ?? []).map((one) => one.toLowerCase())))
      counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts]
    .map(([tag, mentions]) => ({ tag, mentions }))
    .toSorted((a, b) => b.mentions - a.mentions)
    .slice(0, MOST_TAGS)
}

const isAsked = (one: EventFact, { tone, source, text }: MentionsAsked): boolean =>
  (tone === null || toneOf(one) === tone) &&
  (source === null || one.source === source) &&
  (text === null || (one.text ?? '').toLowerCase().includes(text.toLowerCase()))

const shown = (one: EventFact): Mention => ({
  id: one.eventId,
  account: one.account,
  day: one.day,
  at: one.at,
  source: one.source,
  kind: one.medium,
  text: one.text ?? '',
  // Only what a browser may open: a file could hold any text here.
  url: one.ref !== null && /^https?:\/\//.test(one.ref) ? one.ref : null,
  tone: toneOf(one),
  handled: one.status === 'handled' ? true : one.status === 'open' ? false : null,
  reach: one.reach,
  engagements: one.engagements,
})
