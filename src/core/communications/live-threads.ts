/**
 * Live discussion (METHOD §6): the share of comments in threads where at least two different people who are not
 * staff answer each other: one answers another, and the other speaks again.
 */
import type { EventFact } from '../facts/types.ts'
import { threadsOf } from './threads.ts'

export interface LiveThreads {
  /** Ids of the comments that stand in live threads. */
  live: ReadonlySet<string>
  total: number
  /** 0…1; null when there are no comments. */
  share: number | null
}

export interface LiveOptions {
  isStaff?: (event: EventFact) => boolean
}

/** A thread is a comment with everything below it; comments of staff in it count, but do not make it live. */
export function liveThreads(comments: readonly EventFact[], options: LiveOptions = {}): LiveThreads {
  const isStaff = options.isStaff ?? ((event) => event.staff === true)
  const threads = threadsOf(comments)
  const top = (comment: EventFact): string => {
    const seen = new Set<string>()
    let at = comment
    for (let up = threads.parentOf(at); up !== null && !seen.has(up.eventId); up = threads.parentOf(at)) {
      seen.add(up.eventId)
      at = up
    }
    return at.eventId
  }
  const live = new Set<string>()
  for (const thread of Map.groupBy(comments, top).values())
    if (isLive(thread, threads.parentOf, isStaff)) for (const comment of thread) live.add(comment.eventId)
  return { live, total: comments.length, share: comments.length === 0 ? null : live.size / comments.length }
}

function isLive(
  thread: readonly EventFact[],
  parentOf: (event: EventFact) => EventFact | null,
  isStaff: (event: EventFact) => boolean,
): boolean {
  const isReader = (event: EventFact | null): event is EventFact & { actor: string } =>
    event !== null && event.actor !== null && !isStaff(event)
  return thread.some((reply) => {
    const said = parentOf(reply)
    if (!isReader(reply) || !isReader(said) || reply.actor === said.actor) return false
    return thread.some((again) => isReader(again) && again.actor === said.actor && isAfter(again, reply))
  })
}

/** Without a moment, a message comes after the one that it answers. */
const isAfter = (later: EventFact, earlier: EventFact): boolean =>
  later.at !== null && earlier.at !== null ? later.at > earlier.at : later.ref === earlier.eventId

/** The comments with the status `live` set or taken away: only those that change, to be stored again. */
export function markLiveThreads(comments: readonly EventFact[], options: LiveOptions = {}): EventFact[] {
  const { live } = liveThreads(comments, options)
  return comments.flatMap((comment) => {
    const isIn = live.has(comment.eventId)
    if (isIn === (comment.status === 'live')) return []
    return [{ ...comment, status: isIn ? 'live' : null }]
  })
}
