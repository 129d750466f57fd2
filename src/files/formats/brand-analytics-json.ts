/** Brand Analytics, JSON: an array of mentions. Counters are a number or `""` (unknown); texts may hold HTML. */
import type { Format, ReadOptions, Sink } from '../types.ts'
import { momentAt } from '../when.ts'
import { accountOf } from './account-of.ts'
import { emitMention, ratingsOf } from './brand-analytics-mentions.ts'
import { figureOf, isRecord, listOf, secondsOf, textOf } from './json.ts'
import { say } from './phrases.ts'

const isMention = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && 'toneMark' in value && 'hubtype' in value && 'authorObject' in value

export const brandAnalyticsJson: Format = {
  id: 'brand-analytics-json',
  recognise: (content) => content.kind === 'json' && listOf(content.value).slice(0, 5).some(isMention),
  read: async (content, options, sink) => {
    if (content.kind !== 'json') return
    const account = accountOf(sink, options, { network: 'monitoring', nativeId: null, name: null })
    const ratings = ratingsOf()
    const marked = listOf(content.value).some((value) => isMention(value) && isHandled(value))
    for (const [index, value] of listOf(content.value).entries()) {
      readMention(value, index + 1, { account, options, sink, ratings, marked })
      if (index % 1000 === 999) await sink.flush()
    }
    ratings.tell(sink, account)
    sink.warn(say('formats.personal-dropped', { columns: ['authorObject'] }))
    await sink.flush()
  },
}

interface Context {
  account: string
  options: ReadOptions
  sink: Sink
  ratings: ReturnType<typeof ratingsOf>
  /** The theme uses the mark `processed`. */
  marked: boolean
}

const isHandled = (value: Record<string, unknown>): boolean =>
  value.processed === true ||
  value.processed === 1 ||
  ['да', '1', 'true'].includes(textOf(value.processed).toLowerCase())

function readMention(value: unknown, row: number, { account, options, sink, ratings, marked }: Context): void {
  if (!isMention(value)) return sink.skip(row, say('formats.not-object', {}))
  const hash = textOf(value.hash)
  const seconds = secondsOf(value.timeCreate)
  if (hash === '') return sink.skip(row, say('formats.no-id', {}))
  if (seconds === null) return sink.skip(row, say('formats.no-date', { text: textOf(value.timeCreate) }))
  const author = isRecord(value.authorObject)
    ? textOf(value.authorObject.url) || textOf(value.authorObject.fullname)
    : ''
  const parts = [value.likesCount, value.commentsCount, value.repostsCount]
    .map(figureOf)
    .filter((part) => part !== null)
  const tone = figureOf(value.toneMark)
  const raw = {
    hash,
    moment: momentAt(seconds * 1000, options.zone),
    title: textOf(value.title),
    text: textOf(value.text),
    source: textOf(value.hub),
    url: textOf(value.url),
    sourceType: textOf(value.hubtype),
    messageType: textOf(value.type),
    handled: marked ? isHandled(value) : null,
    author,
    tone: tone === null ? null : Math.sign(tone),
    views: figureOf(value.viewsCount),
    engagements: parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0),
    rating: figureOf(value.review_rating),
    tags: tagsOf(value),
    row,
  }
  ratings.see(raw)
  emitMention(sink, account, raw, options)
}

/** `tag_1: {"2": "ОП"}`: group of tags → id → name. */
const tagsOf = (value: Record<string, unknown>): string[] =>
  Object.entries(value)
    .filter(([key]) => /^tag_\d+$/.test(key))
    .flatMap(([, tags]) => (isRecord(tags) ? Object.values(tags).map(textOf) : []))
    .filter((tag) => tag !== '')
