/** Told events that are no part of the usual: ads, contests, weeks without approved content. */
import type { DayRange } from '../../core/time/day.ts'
import type { AppContext } from '../context.ts'
import { UNUSUAL } from '../guard-input.ts'
import { isBusiness } from '../scopes.ts'
import type { AccountRecord } from '../../store/book/types.ts'

/** What happened to one network is felt on the site and in the CRM too, so they know of everything. */
export async function unusualOf(app: AppContext, accounts: readonly AccountRecord[]): Promise<DayRange[]> {
  const everything = accounts.some(isBusiness)
  const ids = new Set(accounts.map((account) => account.id))
  return (await app.book.causes.all(app.workspace))
    .filter((cause) => (UNUSUAL as ReadonlySet<string>).has(cause.kind))
    .filter((cause) => everything || cause.accounts.length === 0 || cause.accounts.some((id) => ids.has(id)))
    .map(({ from, to }) => ({ from, to }))
}
