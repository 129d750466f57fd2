/** The rows of a finding with what they are about: the text of a comment, the title of a post, the hour of a visit. */
import type { EventFact } from '../../core/facts/types.ts'
import type { GuardId } from '../../core/guards/ids.ts'
import type { EvidenceRow, Finding, GuardInput, PostWithCounters } from '../../core/guards/types.ts'

export interface FindingRow extends EvidenceRow {
  kind: 'day' | 'post' | 'event'
  at: string | null
  /** The post's title or the event's own words. */
  text: string | null
  url: string | null
  /** Pseudonym of the person: the same person is the same word. */
  actor: string | null
}

/** Their rows are posts; a comment may well have the same number. */
const ABOUT_POSTS: ReadonlySet<GuardId> = new Set([
  'likes-beyond-reach',
  'deleted-posts',
  'er-by-tiny-reach',
  'contest-held-engagement',
])

export function rowsOfFinding(finding: Finding, input: Pick<GuardInput, 'posts' | 'events'>): FindingRow[] {
  const posts = new Map(ABOUT_POSTS.has(finding.guard) ? input.posts.map((post) => [post.postId, post]) : [])
  const events = new Map(posts.size > 0 ? [] : input.events.map((event) => [event.eventId, event]))
  return finding.evidence.map((row) => {
    if (row.ref === row.day) return { ...row, ...nothing }
    const [post, event] = [posts.get(row.ref), events.get(row.ref)]
    return { ...row, ...(post ? ofPost(post) : event ? ofEvent(event) : { ...nothing, actor: row.ref }) }
  })
}

type About = Omit<FindingRow, keyof EvidenceRow>
const nothing: About = { kind: 'day', at: null, text: null, url: null, actor: null }

const ofPost = ({ publishedAt, title, url }: PostWithCounters): About => ({
  kind: 'post',
  at: publishedAt,
  text: title || null,
  url,
  actor: null,
})

const ofEvent = ({ at, text, status, source, actor }: EventFact): About => ({
  kind: 'event',
  at,
  text: text ?? source ?? status,
  url: null,
  actor,
})
