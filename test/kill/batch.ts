/** What an import of the kill test holds, by its number alone, so that the parent knows it without being told. */
import type { EventFact, Fact, Observation, PostFact } from '../../src/core/facts/types.ts'
import { addDays } from '../../src/core/time/day.ts'

const START = '2026-01-01'

export const accountOf = (n: number): string => `vk:${n}`

/** Between 40 and 4,000 facts: small commits live in the log alone, large ones reach the file itself. */
export const daysOf = (n: number): number => (n % 7 === 0 ? 1990 : 20 + (n % 40))

function observation(n: number, i: number, value: number): Observation {
  const day = addDays(START, i)
  return {
    kind: 'observation',
    account: accountOf(n),
    subject: 'account',
    subjectId: '',
    measure: i < 0 ? 'followers' : 'likes',
    dims: '',
    grain: 'day',
    from: day,
    to: day,
    value,
    currency: null,
    definition: 'test/1',
    row: i + 1,
  }
}

export function batch(n: number): Fact[] {
  const days = daysOf(n)
  const facts: Fact[] = Array.from({ length: days }, (_, i) => observation(n, i, n * 10_000 + i))
  for (let i = 0; i < 20; i++) {
    const day = addDays(START, i)
    const post: PostFact = {
      kind: 'post',
      account: accountOf(n),
      postId: `p${i}`,
      publishedAt: null,
      day,
      hour: 12,
      format: 'photo',
      title: '',
      url: null,
      flags: [],
      row: i + 1,
    }
    const counter: Observation = { ...observation(n, i, n), subject: 'post', subjectId: `p${i}`, grain: 'lifetime' }
    const event: EventFact = {
      kind: 'event',
      type: 'comment',
      account: accountOf(n),
      eventId: `e${i}`,
      at: null,
      day,
      actor: null,
      staff: null,
      ref: null,
      text: null,
      origin: 'vk',
      source: null,
      medium: null,
      campaign: null,
      content: null,
      tone: null,
      status: null,
      seconds: null,
      pages: null,
      minor: null,
      currency: null,
      reach: null,
      engagements: null,
      row: i + 1,
    }
    facts.push(post, counter, event)
  }
  // Every import takes a day of the import before over: a half commit would show there too.
  if (n > 0) facts.push(observation(n - 1, 0, -n))
  return facts
}

export const factsOf = (n: number): number => daysOf(n) + 60 + (n > 0 ? 1 : 0)
