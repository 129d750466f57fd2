/** One table of rows behind a figure. */
import type { Lang } from '../../i18n/words.ts'
import { accountLabels } from '../account-labels.ts'
import type { AppContext } from '../context.ts'
import { dayRows } from './day-rows.ts'
import { eventRows } from './event-rows.ts'
import type { EvidenceAsked } from './evidence.ts'
import { postRows } from './post-rows.ts'
import type { EvidenceRows } from './row-types.ts'
import { evidenceScope } from './scope.ts'
import { tablesOf } from './tables.ts'
import { partsOf } from './terms.ts'

export interface EvidenceRowsAsked extends EvidenceAsked {
  /** `days`, `posts` or `event:lead`; the first one unless told. */
  table: string | null
  offset: number
  limit: number
}

const NOTHING: EvidenceRows = { columns: [], rows: [], total: 0 }

/** Throws `kpi.unknown`, `app.account-unknown`. A table that the figure does not stand on has no rows. */
export async function evidenceRowsOf(
  app: AppContext,
  lang: Lang,
  { kpi, account, range, table, offset, limit }: EvidenceRowsAsked,
): Promise<EvidenceRows> {
  const scope = await evidenceScope(app, kpi, account)
  const { lines } = await partsOf(app, scope, range)
  const tables = tablesOf(scope.kpi, lines)
  const found = table === null ? tables[0] : tables.find((one) => one.id === table)
  if (found === undefined) return NOTHING
  const labels = await accountLabels(app, lang)
  const names = (id: string): string => {
    const { name, networkName } = labels(id)
    return networkName === null || name.startsWith(networkName) ? name : `${name} (${networkName})`
  }
  const asked = { range, offset, limit }
  if (found.id === 'days') return dayRows(app, lang, found, asked, names)
  if (found.id === 'posts') return postRows(app, lang, found, asked, names)
  return eventRows(app, lang, found, asked, names)
}
