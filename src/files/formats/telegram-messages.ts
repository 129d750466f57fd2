/** One message of a Telegram Desktop export as plain fields; the names of people go no further than this file. */
import type { PostFormat } from '../../core/facts/types.ts'
import { momentAt, momentOf, readWhen, type Moment } from '../when.ts'
import { figureOf, isRecord, listOf, secondsOf, textOf } from './json.ts'

export interface Message {
  /** Place in the list, from 1: the file has no lines that a person would count. */
  row: number
  id: string
  type: 'message' | 'service' | 'other'
  moment: Moment
  /** Taken from `date`, the clock of the exporting computer, because `date_unixtime` is absent. */
  localClock: boolean
  /** `user…`, `channel…`, `chat…`; null for a deleted account. */
  from: string | null
  text: string
  hasLink: boolean
  replyTo: string | null
  media: PostFormat | null
  /** null: the message carries no reactions at all. */
  reactions: number | null
  voters: number | null
  forwarded: boolean
  /** Forwarded from the very chat that posts it: a channel's post copied into its discussion group. */
  ownForward: boolean
  action: string
  members: readonly (string | null)[]
}

/** null: not a message that can be read; the caller tells why. */
export function messageOf(value: unknown, row: number, zone: string): Message | null {
  if (!isRecord(value)) return null
  const id = textOf(value.id)
  const seconds = secondsOf(value.date_unixtime)
  const moment = seconds === null ? localMoment(textOf(value.date), zone) : momentAt(seconds * 1000, zone)
  if (id === '' || moment === null) return null
  const type = value.type === 'message' || value.type === 'service' ? value.type : 'other'
  const entities = entitiesOf(value)
  const forwardedFrom = textOf(value.forwarded_from)
  return {
    row,
    id,
    type,
    moment,
    localClock: seconds === null,
    from: textOf(type === 'service' ? value.actor_id : value.from_id) || null,
    text: entities.map(maskedText).join(''),
    hasLink: entities.some((entity) => isRecord(entity) && (entity.type === 'link' || entity.type === 'text_link')),
    replyTo: textOf(value.reply_to_message_id) || null,
    media: mediaOf(value),
    reactions: reactionsOf(value.reactions),
    voters: isRecord(value.poll) ? figureOf(value.poll.total_voters) : null,
    forwarded: forwardedFrom !== '' || 'forwarded_from' in value,
    ownForward: forwardedFrom !== '' && forwardedFrom === textOf(value.from),
    action: textOf(value.action),
    members: listOf(value.members).map((member) => textOf(member) || null),
  }
}

function localMoment(date: string, zone: string): Moment | null {
  try {
    const when = readWhen(date)
    return when && momentOf(when, zone, zone)
  } catch {
    return null
  }
}

/** `text_entities` where there are any; older exports have only `text`: a string or an array of both. */
function entitiesOf(value: Record<string, unknown>): readonly unknown[] {
  const entities = listOf(value.text_entities)
  if (entities.length > 0) return entities
  return typeof value.text === 'string' ? [value.text] : listOf(value.text)
}

const PRIVATE = new Set(['phone', 'email', 'bank_card', 'mention_name'])

/** Phones, addresses and named people inside a text are not kept. */
function maskedText(entity: unknown): string {
  if (typeof entity === 'string') return entity
  if (!isRecord(entity)) return ''
  return PRIVATE.has(textOf(entity.type)) ? '•••' : textOf(entity.text)
}

const MEDIA: Record<string, PostFormat> = {
  video_file: 'video',
  video_message: 'video',
  animation: 'video',
  audio_file: 'audio',
  voice_message: 'audio',
  sticker: 'other',
}

function mediaOf(value: Record<string, unknown>): PostFormat | null {
  if (isRecord(value.poll)) return 'poll'
  if ('photo' in value) return 'photo'
  const media = textOf(value.media_type)
  if (media !== '') return MEDIA[media] ?? 'other'
  return 'file' in value ? 'other' : null
}

/** Sum of counts of all kinds of reactions; who reacted (`recent`) is never looked at. */
function reactionsOf(value: unknown): number | null {
  if (!Array.isArray(value)) return null
  let sum = 0
  for (const reaction of value as unknown[]) {
    const count = isRecord(reaction) ? figureOf(reaction.count) : null
    if (count === null) return null
    sum += count
  }
  return sum
}
