/** The files that a figure was read from. */
import { hasWords, say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { ImportRecord } from '../../store/book/types.ts'
import type { AppContext } from '../context.ts'
import { derivedImportId } from '../derive-questions.ts'

export interface EvidenceSource {
  id: string
  file: string
  /** What the file is: «статистика сообщества ВКонтакте». */
  source: string
  /** Moment of the import, ISO. */
  at: string
  by: string | null
  from: string | null
  to: string | null
  rows: number
  facts: number
  skipped: number
}

export async function sourcesBehind(app: AppContext, lang: Lang, ids: readonly string[]): Promise<EvidenceSource[]> {
  const wanted = new Set(ids)
  // Questions are read out of conversations: their source is whatever brought those.
  const brought = ({ status, accounts }: ImportRecord) =>
    status === 'done' && accounts.some((account) => wanted.has(derivedImportId(account)))
  const all = await app.book.imports.all(app.workspace)
  return all
    .filter((one) => wanted.has(one.id) || brought(one))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .map((record) => shown(lang, record))
}

const shown = (
  lang: Lang,
  { id, file, source, at, by, from, to, rows, facts, skipped }: ImportRecord,
): EvidenceSource => ({
  id,
  file,
  source: hasWords(lang, `source.${source}`) ? say(lang, { code: `source.${source}`, params: {} }) : source,
  at,
  by,
  from,
  to,
  rows,
  facts,
  skipped: skipped.length,
})
