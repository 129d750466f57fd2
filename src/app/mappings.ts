/** The mapping of a table that no format knows: remembered per service, corrected by the person, else proposed. */
import type { ColumnMapping } from '../core/facts/mapping.ts'
import { recognise } from '../files/formats.ts'
import { applyCorrections, parseCorrection } from '../files/mapper/correct.ts'
import { fingerprint } from '../files/mapper/fingerprint.ts'
import { proposeMapping } from '../files/mapper/propose.ts'
import type { Opened } from '../files/open.ts'
import type { Network } from '../core/facts/types.ts'
import type { AppContext } from './context.ts'

/** null: another format reads the file, or the proposal is to stand as it is. A corrected mapping is remembered at once. */
export async function mappingFor(
  app: AppContext,
  { content, name }: Opened,
  corrections: readonly string[],
  network: Network | null,
): Promise<ColumnMapping | null> {
  if (content.kind !== 'table' || recognise(content, name)?.id !== 'mapped') return null
  const { table } = content
  const key = fingerprint(table)
  const remembered = await app.book.mappings.find(app.workspace, key)
  if (corrections.length === 0) return remembered && network !== null ? { ...remembered, network } : remembered
  const start = remembered ?? proposeMapping(table, network).mapping
  const corrected = applyCorrections(start, table.header, corrections.map(parseCorrection))
  await app.book.mappings.save(app.workspace, key, corrected)
  return corrected
}
