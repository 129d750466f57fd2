/** An account of this brand, or a clear refusal: addresses are typed and go old. */
import { MeriloError } from '../core/errors.ts'
import type { AccountRecord } from '../store/book/types.ts'
import type { AppContext } from './context.ts'

/** Throws `app.account-unknown`. */
export async function knownAccount(app: AppContext, id: string): Promise<AccountRecord> {
  const all = await app.book.accounts.all(app.workspace)
  const found = all.find((account) => account.id === id)
  if (!found) throw new MeriloError('app.account-unknown', { account: id, known: all.map((account) => account.id) })
  return found
}
