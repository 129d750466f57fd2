/** Questions with their answers and live discussions are read out of conversations after each import that brought any. */
import { markLiveThreads } from '../core/communications/live-threads.ts'
import { questionsOf } from '../core/communications/questions.ts'
import type { EventFact } from '../core/facts/types.ts'
import type { DayRange } from '../core/time/day.ts'
import type { AppContext } from './context.ts'
import { forgottenBefore, isForgotten } from './people/forgotten.ts'
import { ownAccounts } from './people/own-accounts.ts'

const EVER: DayRange = { from: '1990-01-01', to: '2100-12-31' }

/** Derived facts stand as an import of their own per account, made anew each time: an answer may lie in a later file. */
export const derivedImportId = (account: string): string => `questions:${account}`

export async function deriveQuestions(app: AppContext, accounts: readonly string[]): Promise<void> {
  const [forgotten, own] = await Promise.all([forgottenBefore(app), ownAccounts(app)])
  const isStaff = ({ staff, actor }: EventFact) => staff === true || (actor !== null && own.has(actor))
  for (const account of accounts) {
    const scope = { workspace: app.workspace, accounts: [account], range: EVER }
    const said = await app.facts.events({ ...scope, types: ['message', 'comment'] })
    const conversation = said.filter((event) => !isForgotten(event, forgotten))
    const importId = derivedImportId(account)
    await app.facts.undoImport(app.workspace, importId)
    if (conversation.length === 0) continue
    const writer = await app.facts.beginImport(app.workspace, importId, app.now())
    await writer.append([
      ...questionsOf(conversation, { isStaff }),
      ...markLiveThreads(
        conversation.filter((event) => event.type === 'comment'),
        { isStaff },
      ),
    ])
    await writer.commit()
  }
}
