/** The interface of every facts engine. The conformance suite in test/ is its other half. */
import type { EventFact, EventType, Fact, Observation } from '../../core/facts/types.ts'
import type { PostWithCounters } from '../../core/guards/types.ts'
import type { EventFilter, Term, TermValue } from '../../core/kpis/types.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import type { DailySeries } from '../../core/stats/types.ts'
import type { Day, DayRange } from '../../core/time/day.ts'
import type { PeopleFacts } from './people.ts'

export interface Scope {
  workspace: string
  /** Account ids; empty = every account of the workspace. */
  accounts: readonly string[]
}

export type Bucket = 'range' | 'month' | 'week' | 'day'

export interface AggregateQuery extends Scope {
  range: DayRange
  bucket: Bucket
  terms: readonly Term[]
}

/** One row per account and bucket that has any fact; `values` stands in the order of the query's terms. */
export interface AggregateRow {
  account: string
  from: Day
  to: Day
  values: readonly TermValue[]
}

export interface PostsQuery extends Scope {
  range: DayRange
  orderBy?: MeasureId
  limit?: number
}

export interface EventsQuery extends Scope {
  range: DayRange
  types: readonly EventType[]
  where?: EventFilter
  limit?: number
}

export interface Coverage {
  account: string
  from: Day
  to: Day
  /** Days with at least one account-level observation. */
  days: number
  posts: number
  events: number
  measures: readonly {
    measure: MeasureId
    from: Day
    to: Day
    definitions: readonly string[]
    currencies: readonly string[]
  }[]
}

export interface StoredObservation extends Observation {
  importId: string
  observedAt: string
}

/** All facts of one import, invisible until `commit`; a crash before it leaves nothing behind. */
export interface ImportWriter {
  append: (facts: readonly Fact[]) => Promise<void>
  /** Durable when it resolves. Returns how many facts now stand and how many replaced an older value. */
  commit: () => Promise<{ facts: number; replaced: number }>
  rollback: () => Promise<void>
}

export interface FactsStore {
  /** Newer imports win over older ones for the same key; the older value comes back when the newer is undone. */
  beginImport: (workspace: string, importId: string, observedAt: string) => Promise<ImportWriter>
  undoImport: (workspace: string, importId: string) => Promise<number>
  aggregate: (query: AggregateQuery) => Promise<AggregateRow[]>
  series: (
    query: Scope & { range: DayRange; measures: readonly MeasureId[] },
  ) => Promise<{ account: string; measure: MeasureId; series: DailySeries }[]>
  posts: (query: PostsQuery) => Promise<PostWithCounters[]>
  events: (query: EventsQuery) => Promise<EventFact[]>
  observations: (query: Scope & { range: DayRange; measure: MeasureId }) => Promise<StoredObservation[]>
  coverage: (scope: Scope) => Promise<Coverage[]>
  people: PeopleFacts
  /** Facts per import, for `doctor`. */
  countsByImport: (workspace: string) => Promise<Map<string, number>>
  /** A consistent copy while the store is in use. */
  backupTo: (path: string) => Promise<void>
  close: () => Promise<void>
}
