/**
 * What happened, as the stores keep it. Three shapes carry every source:
 * an observation (a number of an account, post or campaign over a period), a post, and an event
 * (a comment, message, mention, visit, lead, sale or question).
 *
 * Absent ≠ zero ≠ failed: an unknown value has no observation at all; a written zero is a zero.
 */
import type { Day } from '../time/day.ts'
import type { MeasureId } from '../measures/ids.ts'

export const NETWORKS = [
  'vk',
  'telegram',
  'instagram',
  'facebook',
  'ok',
  'youtube',
  'tiktok',
  'dzen',
  'site',
  'ads',
  'crm',
  'monitoring',
  'other',
] as const
export type Network = (typeof NETWORKS)[number]

/**
 * Who the figures belong to, as a file knows it. `nativeId` is the network's own id when the file has one;
 * the app resolves this to an account id (`vk:12345`) or asks the person.
 */
export interface AccountHint {
  network: Network
  nativeId: string | null
  name: string | null
}

/** `lifetime`: a counter of all time up to the moment the file was made (posts). `period`: any other span. */
export type Grain = 'day' | 'week' | 'month' | 'period' | 'lifetime'

export interface Observation {
  kind: 'observation'
  account: string
  subject: 'account' | 'post' | 'campaign'
  /** '' for the account itself, else the post's or campaign's own id (always text). */
  subjectId: string
  measure: MeasureId
  /** '' or a slice such as `gender=f` or `age=18-21|gender=m` (keys sorted). Totals are never rebuilt from slices. */
  dims: string
  grain: Grain
  from: Day
  to: Day
  /** For money: integer minor units (kopecks, cents) and `currency` is set. */
  value: number
  currency: string | null
  /** Definition version, e.g. `meta.views/2025`. Two definitions are never joined into one line. */
  definition: string
  /** Line or row number in the source file, counted from 1. */
  row: number
}

export type PostFormat =
  | 'text'
  | 'photo'
  | 'carousel'
  | 'video'
  | 'reel'
  | 'story'
  | 'link'
  | 'poll'
  | 'audio'
  | 'live'
  | 'other'

export interface PostFact {
  kind: 'post'
  account: string
  postId: string
  /** UTC instant (ISO with Z) or null when only the day is known. */
  publishedAt: string | null
  /** Day and hour in the account's reporting zone. */
  day: Day
  hour: number | null
  format: PostFormat
  title: string
  url: string | null
  flags: readonly ('ad' | 'repost' | 'coauthor' | 'deleted')[]
  row: number
}

export type EventType = 'comment' | 'message' | 'mention' | 'visit' | 'lead' | 'sale' | 'question' | 'join' | 'leave'

export interface EventFact {
  kind: 'event'
  type: EventType
  account: string
  eventId: string
  at: string | null
  day: Day
  /** Pseudonym (salted hash) of the person; null when unknown. Never a name, phone or e-mail. */
  actor: string | null
  /** The brand's own people. null = not known. */
  staff: boolean | null
  /** Post, message or visit that this answers or belongs to. */
  ref: string | null
  text: string | null
  /** Where it came from: the social network of a visit, lead or mention. */
  origin: Network | null
  source: string | null
  medium: string | null
  campaign: string | null
  content: string | null
  /** -1, 0, 1 as the source rated it. */
  tone: number | null
  status: string | null
  /** Seconds: time on site of a visit; time to the first human meaningful answer of a question (null = still unanswered). */
  seconds: number | null
  pages: number | null
  /** Money of a lead or sale in minor units. */
  minor: number | null
  currency: string | null
  reach: number | null
  engagements: number | null
  row: number
}

export type Fact = Observation | PostFact | EventFact
