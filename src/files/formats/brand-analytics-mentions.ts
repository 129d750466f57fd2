/** One mention of Brand Analytics, from CSV or JSON alike, and the ratings of its reviews by day. */
import type { Day } from '../../core/time/day.ts'
import { emitDay } from '../emit.ts'
import type { ReadOptions, Sink } from '../types.ts'
import { cleanLines, cleanText } from '../values.ts'
import type { Moment } from '../when.ts'
import { hostOf, mention, networkOfHost } from './mentions.ts'

export const DEFINITION = 'brand-analytics'

export interface RawMention {
  /** `Hash сообщения`: the only id that holds beyond the theme. */
  hash: string
  moment: Moment
  title: string
  text: string
  source: string
  url: string
  sourceType: string
  messageType: string
  /** Worked through by the team («Обработано»); null where the theme does not use the mark: then nobody knows. */
  handled: boolean | null
  /** Address or, without it, name of the author: leaves this file only as a pseudonym. */
  author: string
  tone: number | null
  views: number | null
  engagements: number | null
  rating: number | null
  tags: readonly string[]
  row: number
}

export interface Ratings {
  see: (mention: RawMention) => void
  /** Ratings of 1–5 by day; good are 4 and 5 (CSAT, METHOD §6). */
  tell: (sink: Sink, account: string) => void
}

export function ratingsOf(): Ratings {
  const days = new Map<Day, { ratings: number; good: number; row: number }>()
  return {
    see: ({ rating, moment, row }) => {
      if (rating === null || rating < 1 || rating > 5) return
      const day = days.get(moment.day) ?? { ratings: 0, good: 0, row }
      day.ratings++
      if (rating >= 4) day.good++
      days.set(moment.day, day)
    },
    tell: (sink, account) => {
      for (const [day, { ratings, good, row }] of days)
        emitDay(sink, { account, definition: DEFINITION, row }, day, { ratings, ratings_good: good })
    },
  }
}

export function emitMention(sink: Sink, account: string, raw: RawMention, options: ReadOptions): void {
  const source = hostOf(raw.source) || hostOf(raw.url)
  const text = [cleanText(raw.title), cleanLines(raw.text)].filter(Boolean)
  sink.fact({
    ...mention(account, raw.hash, raw.moment, raw.row),
    actor: raw.author === '' ? null : options.pseudonym(raw.author),
    ref: raw.url || null,
    // The title repeats the beginning of the text for short messages.
    text: (text.length === 2 && text[1]!.startsWith(text[0]!) ? text[1]! : text.join('\n')) || null,
    origin: networkOfHost(source),
    source: source || null,
    medium: raw.sourceType || null,
    content: raw.tags.join('; ') || null,
    status: raw.handled === null ? raw.messageType || null : raw.handled ? 'handled' : 'open',
    tone: raw.tone,
    reach: raw.views,
    engagements: raw.engagements,
  })
}
