/** Who answers whom: chains of replies among the messages of one place. */
import type { EventFact } from '../facts/types.ts'

export interface Threads {
  /** The message that this one answers, when it is among those given. */
  parentOf: (event: EventFact) => EventFact | null
  /** The first message of the chain, or the post (or chat) under which it stands. */
  rootOf: (event: EventFact) => string
  /** The chain of replies above the message, nearest first. A loop in broken data ends where it began. */
  chainOf: (event: EventFact) => readonly EventFact[]
}

/** A reference to something that is not among the messages (a post) is the root of a thread of its own. */
export function threadsOf(events: readonly EventFact[]): Threads {
  const byId = new Map(events.map((event) => [event.eventId, event]))
  const parentOf = (event: EventFact): EventFact | null => (event.ref === null ? null : (byId.get(event.ref) ?? null))

  const chainOf = (event: EventFact): readonly EventFact[] => {
    const above: EventFact[] = []
    const seen = new Set([event.eventId])
    for (let at = parentOf(event); at !== null && !seen.has(at.eventId); at = parentOf(at)) {
      above.push(at)
      seen.add(at.eventId)
    }
    return above
  }

  return {
    parentOf,
    rootOf: (event) => {
      const top = chainOf(event).at(-1) ?? event
      return top.ref ?? ''
    },
    chainOf,
  }
}
