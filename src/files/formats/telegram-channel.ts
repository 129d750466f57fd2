/** A channel's messages as posts. Views, forwards and comments are not in the export: unknown, never zero. */
import type { PostFormat } from '../../core/facts/types.ts'
import { emitPost } from '../emit.ts'
import type { Sink } from '../types.ts'
import type { Day } from '../../core/time/day.ts'
import { titleOf } from './synonyms.ts'
import type { Message } from './telegram-messages.ts'

export const DEFINITION = 'telegram.desktop-export'

/**
 * An album is several messages with neighbouring ids, sent in the same second by the same sender, with one caption
 * at most: it is one post. Messages must be in the order of the file.
 */
export function albumsOf(messages: readonly Message[]): Message[][] {
  const albums: Message[][] = []
  for (const message of messages) {
    const album = albums.at(-1)
    const last = album?.at(-1)
    if (album && last && sameAlbum(album, last, message)) album.push(message)
    else albums.push([message])
  }
  return albums
}

const isPicture = ({ media }: Message): boolean => media === 'photo' || media === 'video'

const sameAlbum = (album: readonly Message[], last: Message, message: Message): boolean =>
  isPicture(last) &&
  isPicture(message) &&
  Number(message.id) === Number(last.id) + 1 &&
  message.moment.at === last.moment.at &&
  message.from === last.from &&
  message.replyTo === last.replyTo &&
  album.filter(({ text }) => text !== '').length + (message.text === '' ? 0 : 1) <= 1

const formatOf = (album: readonly Message[]): PostFormat => {
  const [first] = album
  if (album.length > 1) return 'carousel'
  return first!.media ?? (first!.hasLink ? 'link' : 'text')
}

/**
 * Reactions are written only where there are some. So their absence is a true zero once the chat is seen to have
 * reactions (on this or an earlier day), and unknown before: they did not exist, or were switched off.
 */
export function reactionsKnownSince(messages: readonly Message[]): Day | null {
  const days = messages.filter(({ reactions }) => reactions !== null).map(({ moment }) => moment.day)
  return days.length === 0 ? null : days.reduce((first, day) => (day < first ? day : first))
}

export function emitPosts(
  sink: Sink,
  account: string,
  messages: readonly Message[],
  today: Day,
  comments?: ReadonlyMap<string, number>,
): void {
  const since = reactionsKnownSince(messages)
  for (const album of albumsOf(messages)) {
    const [first] = album
    if (!first) continue
    const { moment } = first
    const reactions = album.flatMap((message) => (message.reactions === null ? [] : [message.reactions]))
    const likes = reactions.length > 0 ? reactions.reduce((sum, count) => sum + count, 0) : null
    emitPost(
      sink,
      { account, definition: DEFINITION, row: first.row },
      {
        postId: first.id,
        publishedAt: moment.at,
        day: moment.day,
        hour: moment.hour,
        format: formatOf(album),
        title: titleOf(album.map(({ text }) => text).find((text) => text !== '') ?? ''),
        url: null,
        flags: first.forwarded && !first.ownForward ? ['repost'] : [],
      },
      {
        likes: likes ?? (since !== null && moment.day >= since ? 0 : null),
        poll_votes: first.voters,
        comments: comments === undefined ? null : album.reduce((sum, { id }) => sum + (comments.get(id) ?? 0), 0),
      },
      today,
    )
  }
}
