import { MeriloError } from '../core/errors.ts'
import type { ImportRecord } from '../store/book/types.ts'
import { markRedefinitions } from './breaks.ts'
import type { AppContext } from './context.ts'
import { deriveQuestions } from './derive-questions.ts'

/** Takes an import back; older values that it had replaced stand again. Throws `app.import-unknown`, `app.import-undone`. */
export async function undoImport(app: AppContext, id: string): Promise<{ record: ImportRecord; removed: number }> {
  const record = await findImport(app, id)
  if (record.status === 'undone') throw new MeriloError('app.import-undone', { import: id })
  const removed = await app.facts.undoImport(app.workspace, record.id)
  await app.book.breaks.removeByImport(app.workspace, record.id)
  await markRedefinitions(app, record.accounts)
  await app.book.causes.removeByImport(app.workspace, record.id)
  await app.book.imports.save(app.workspace, { ...record, status: 'undone', undoneAt: app.now() })
  await deriveQuestions(app, record.accounts)
  return { record, removed }
}

/** By the whole id, its beginning, or the file's name when only one import has it. */
async function findImport(app: AppContext, id: string): Promise<ImportRecord> {
  const all = await app.book.imports.all(app.workspace)
  const exact = all.find((record) => record.id === id)
  if (exact) return exact
  const meant = all.filter((record) => id !== '' && (record.id.startsWith(id) || record.file === id))
  const standing = meant.filter((record) => record.status !== 'undone')
  if (standing.length > 1)
    throw new MeriloError('app.import-several', { import: id, ids: standing.map((record) => record.id) })
  // One that was undone is named only when nothing else is meant: «уже отменён» beats «нет такого».
  const found = standing[0] ?? meant[0]
  if (!found) throw new MeriloError('app.import-unknown', { import: id })
  return found
}
