/** What every use case needs: the two stores, the tenant, and the clock as values. */
import type { Day } from '../core/time/day.ts'
import type { Book } from '../store/book/types.ts'
import type { FactsStore } from '../store/facts/store.ts'

export interface AppContext {
  workspace: string
  book: Book
  facts: FactsStore
  /** Turns a person's id or name into a pseudonym with the data folder's own key. */
  pseudonym: (identity: string) => string
  /** Reporting zone of accounts. */
  zone: string
  today: Day
  /** Moment of observation, ISO. */
  now: () => string
  /** Keeps what is heavy to find out until the workspace changes; where it is absent, it is found out each time. */
  remember?: <T>(key: string, compute: () => Promise<T>) => Promise<T>
}
