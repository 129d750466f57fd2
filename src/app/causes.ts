import type { CauseRecord } from '../store/book/types.ts'
import type { AppContext } from './context.ts'
import { knownAccount } from './known-account.ts'

/** What a person may tell; a redefinition is found by the formats themselves. */
export const CAUSE_KINDS = [
  'ads',
  'contest',
  'viral-post',
  'mentions',
  'no-approved-content',
  'out-of-stock',
  'budget-cut',
  'blocked',
  'holiday',
] as const

/** Telling the same twice changes nothing. Throws `app.account-unknown`: a cause of nobody would explain nothing. */
export async function saveCause(app: AppContext, told: Omit<CauseRecord, 'id' | 'importId'>): Promise<CauseRecord> {
  for (const account of told.accounts) await knownAccount(app, account)
  const cause: CauseRecord = {
    ...told,
    id: ['told', told.kind, told.from, told.to, ...told.accounts].join(':'),
    importId: null,
  }
  await app.book.causes.save(app.workspace, cause)
  return cause
}
