import { createHash } from 'node:crypto'
import { plainColumn } from './fields.ts'

/**
 * Tells one service's table from another's: the set of its column names, whatever their order. The key under which a
 * mapping is remembered; 16 hex digits.
 */
export function fingerprint(table: { header: readonly string[] }): string {
  const names = [...new Set(table.header.map(plainColumn))].filter((name) => name !== '').sort()
  return createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 16)
}
