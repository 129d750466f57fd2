/**
 * A group's messages as events, and in a channel's discussion group the channel's posts with their comments.
 * A comment is a message whose chain of replies ends at a copied post. The copies themselves become posts, because
 * this is the only export from which the number of comments can be counted.
 */
import { UNKNOWN_EVENT } from '../../core/facts/unknown-event.ts'
import type { EventFact, EventType } from '../../core/facts/types.ts'
import type { ReadOptions, Sink } from '../types.ts'
import { DEFINITION, emitPosts } from './telegram-channel.ts'
import type { Message } from './telegram-messages.ts'

export interface Group {
  id: string
  account: string
  messages: readonly Message[]
}

export function emitGroup(sink: Sink, group: Group, options: ReadOptions): void {
  const own = group.messages.filter(({ type }) => type === 'message')
  const copies = own.filter(({ from, ownForward }) => ownForward && from?.startsWith('channel') === true)
  const linked = new Set(copies.map(({ from }) => from))
  const rootOf = threads(own)
  const roots = new Set(copies.map(({ id }) => id))
  const comments = new Map<string, number>()
  // An anonymous administrator writes as the group itself, the linked channel as the channel.
  const isStaff = (from: string | null): boolean | null =>
    from !== null && (linked.has(from) || from === `channel${group.id}` || from === `chat${group.id}`) ? true : null

  for (const message of own) {
    if (roots.has(message.id)) continue
    const root = rootOf(message.id)
    const type: EventType = root !== message.id && roots.has(root) ? 'comment' : 'message'
    if (type === 'comment') comments.set(root, (comments.get(root) ?? 0) + 1)
    sink.fact({
      ...blank(group.account, message),
      type,
      eventId: message.id,
      actor: message.from === null ? null : options.pseudonym(message.from),
      staff: isStaff(message.from),
      ref: message.replyTo,
      text: message.text || null,
      engagements: message.reactions,
    })
  }
  emitPosts(sink, group.account, copies, options.today, comments)
}

/** The message at which a chain of replies begins; a chain that leaves the file ends at its last known message. */
function threads(messages: readonly Message[]): (id: string) => string {
  const parents = new Map(messages.map(({ id, replyTo }) => [id, replyTo]))
  const roots = new Map<string, string>()
  return (id) => {
    const path: string[] = []
    const walked = new Set<string>()
    let at = id
    for (;;) {
      const known = roots.get(at)
      const parent = parents.get(at)
      path.push(at)
      walked.add(at)
      if (known !== undefined) at = known
      if (known !== undefined || !parent || !parents.has(parent) || walked.has(parent)) break
      at = parent
    }
    for (const step of path) roots.set(step, at)
    return at
  }
}

const JOINS = new Set(['invite_members', 'join_group_by_link', 'join_group_by_request'])
const LEAVES = new Set(['remove_members'])

/** Joins and leaves as events and as daily figures; other service messages are counted by kind and returned. */
export function emitService(
  sink: Sink,
  account: string,
  messages: readonly Message[],
  options: ReadOptions,
): Map<string, number> {
  const other = new Map<string, number>()
  const days = new Map<string, { follows: number; unfollows: number; row: number }>()
  for (const message of messages) {
    if (message.type === 'message') continue
    const type = JOINS.has(message.action) ? 'join' : LEAVES.has(message.action) ? 'leave' : null
    if (type === null) {
      const action = message.action || 'unsupported'
      other.set(action, (other.get(action) ?? 0) + 1)
      continue
    }
    // A list names people by name only; who came by a link is the actor.
    const people = message.members.length > 0 ? message.members : [message.from]
    people.forEach((person, index) => {
      const actor = person === null ? null : options.pseudonym(person)
      sink.fact({ ...blank(account, message), type, eventId: `${message.id}:${index}`, actor })
    })
    const day = days.get(message.moment.day) ?? { follows: 0, unfollows: 0, row: message.row }
    day[type === 'join' ? 'follows' : 'unfollows'] += people.length
    days.set(message.moment.day, day)
  }
  for (const [day, { row, ...counts }] of days)
    for (const measure of ['follows', 'unfollows'] as const)
      if (counts[measure] > 0) {
        const place = { account, subject: 'account', subjectId: '', measure, dims: '', grain: 'day' } as const
        const value = { value: counts[measure], currency: null, definition: `${DEFINITION}.service` }
        sink.fact({ kind: 'observation', ...place, from: day, to: day, ...value, row })
      }
  return other
}

const blank = (account: string, { id, moment, row }: Message): EventFact => ({
  ...UNKNOWN_EVENT,
  type: 'message',
  account,
  eventId: id,
  at: moment.at,
  day: moment.day,
  origin: 'telegram',
  row,
})
