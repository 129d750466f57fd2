/** What the facts keep of people outside the team (pseudonyms and words), and how it goes away. */
import type { EventType } from '../../core/facts/types.ts'
import type { Day } from '../../core/time/day.ts'

export interface KeptOfPeople {
  type: EventType
  events: number
  /** Of them with a pseudonym, and with words that somebody wrote. */
  withActor: number
  withText: number
  people: number
  /** Days of the events that have either. */
  from: Day | null
  to: Day | null
}

export interface PersonRecord {
  type: EventType
  account: string
  eventId: string
  at: string | null
  day: Day
  actor: string
  ref: string | null
  text: string | null
  source: string | null
  campaign: string | null
  status: string | null
  seconds: number | null
  pages: number | null
  /** Money in minor units. */
  minor: number | null
  currency: string | null
  importId: string
}

export interface Forgotten {
  events: number
  accounts: readonly string[]
  /** By how many facts each import changed: negative where rows are gone. */
  imports: ReadonlyMap<string, number>
}

export interface PeopleFacts {
  /** Of the audience: the brand's own people are left out. */
  kept: (workspace: string) => Promise<KeptOfPeople[]>
  /** Everything with one of the pseudonyms, also what a newer import has replaced. */
  records: (workspace: string, actors: readonly string[]) => Promise<PersonRecord[]>
  /** Rows of the pseudonyms are gone, also from what an undo would bring back. */
  erase: (workspace: string, actors: readonly string[]) => Promise<Forgotten>
  /** Events before the day that have a pseudonym or words. */
  countBefore: (workspace: string, before: Day) => Promise<number>
  /**
   * Events before the day stay as numbers: pseudonyms, words and addresses of people's pages go. What was derived from the
   * words (questions, live threads) belongs to the import of the words from then on, for it can't be derived again.
   */
  forgetBefore: (workspace: string, before: Day) => Promise<Forgotten>
}
