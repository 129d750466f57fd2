/**
 * Whose file it is. A co-authored post appears under the other author's account id, so the account with most rows
 * (or the one that the person chose) owns the file; rows of others are skipped and told.
 */
import { chosenId } from '../account.ts'
import type { Sink, TableRow } from '../types.ts'
import { say } from './phrases.ts'
import { idOf, type Columns } from './synonyms.ts'

export interface Owner {
  id: string | null
  name: string | null
  /** The chosen account is a guest in this file: its posts are shared with the file's main account. */
  coauthor: boolean
  /** The person named an account that the file doesn't know: the figures are put under that name. */
  renamed: boolean
}

/** Reads `accountId` and `accountName` columns. `chosen`: `instagram:178…`, a bare id or a user name. */
export function ownAccount(
  columns: Columns<string>,
  sample: readonly TableRow[],
  chosen: string | null,
  sink: Sink,
): { of: (row: TableRow) => Owner | null; tell: () => void } {
  const rows = new Map<string, number>()
  const names = new Map<string, string>()
  const keyOf = (row: TableRow): string =>
    idOf(columns, row, 'accountId') || columns.text(row, 'accountName').toLowerCase()
  for (const row of sample) {
    if (idOf(columns, row, 'postId') === '') continue
    const key = keyOf(row)
    rows.set(key, (rows.get(key) ?? 0) + 1)
    names.set(key, columns.text(row, 'accountName'))
  }
  const main = [...rows].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  const wanted = chosen === null ? undefined : chosenId(chosen).toLowerCase()
  const picked = wanted
    ? [...rows.keys()].find((key) => key === wanted || names.get(key)?.toLowerCase() === wanted)
    : undefined
  const own = picked ?? main
  const others = new Map<string, number>()
  const label = (key: string) => names.get(key) || key
  return {
    of: (row) => {
      const key = keyOf(row)
      if (own === null || key === '' || key === own)
        return {
          id: idOf(columns, row, 'accountId') || null,
          name: columns.text(row, 'accountName') || columns.text(row, 'accountTitle') || null,
          coauthor: own !== main,
          renamed: wanted !== undefined && picked === undefined,
        }
      if (!names.has(key)) names.set(key, columns.text(row, 'accountName'))
      others.set(key, (others.get(key) ?? 0) + 1)
      sink.skip(row.row, say('formats.coauthor', { account: label(key) }))
      return null
    },
    tell: () => {
      if (others.size > 0 && own !== null)
        sink.warn(
          say('formats.other-accounts', {
            accounts: [...others].map(([key, count]) => `${label(key)} (${count})`),
            own: label(own),
          }),
        )
    },
  }
}
