/** Corrections that a person types: `--map "Столбец=reach"`, `--map level=post`, `--map dates=dmy`. */
import type { ColumnMapping } from '../../core/facts/mapping.ts'
import { NETWORKS, type Network } from '../../core/facts/types.ts'
import { MeriloError } from '../../core/errors.ts'
import { networkOf } from '../formats/network-words.ts'
import { guessByName, isField, ROW_FIELDS } from './fields.ts'

export type Correction =
  | { kind: 'column'; column: string; field: string | null }
  | { kind: 'level'; level: ColumnMapping['level'] }
  | { kind: 'network'; network: Network }
  | { kind: 'dates'; order: 'dmy' | 'mdy' | 'ymd' }
  | { kind: 'currency'; currency: string }

const LEVELS = ['day', 'post', 'lead', 'sale', 'spend'] as const
const NOTHING = new Set(['', '-', 'ignore', 'нет', 'не читать', 'пропустить', 'none'])

/**
 * `Столбец=поле`, split at the last `=`. The field is an id (`reach`, `date`) or a usual name of it in Russian or
 * English («охват»); `-` leaves the column out. Throws `files.mapping.bad-correction`.
 */
export function parseCorrection(text: string): Correction {
  const at = text.lastIndexOf('=')
  const left = text.slice(0, at).trim()
  const right = text.slice(at + 1).trim()
  const bad = () => new MeriloError('files.mapping.bad-correction', { text, fields: [...ROW_FIELDS] })
  if (at < 1) throw bad()
  const key = left.toLowerCase()
  const value = right.toLowerCase()
  if (key === 'level' && (LEVELS as readonly string[]).includes(value))
    return { kind: 'level', level: value as ColumnMapping['level'] }
  if (key === 'dates' && /^(?:dmy|mdy|ymd)$/.test(value)) return { kind: 'dates', order: value as 'dmy' }
  if (key === 'currency' && /^[a-z]{3}$/.test(value)) return { kind: 'currency', currency: value.toUpperCase() }
  if (key === 'network' && (NETWORKS as readonly string[]).includes(networkOf(value) ?? ''))
    return { kind: 'network', network: networkOf(value)! }
  if (NOTHING.has(value)) return { kind: 'column', column: left, field: null }
  if (isField(value)) return { kind: 'column', column: left, field: value }
  const guess = guessByName(right)
  if (guess.kind !== 'field') throw bad()
  return { kind: 'column', column: left, field: guess.field }
}

/**
 * A mapping with corrections in it. A corrected field leaves the column that had it before.
 * Throws `files.mapping.no-column` when the table has no such column.
 */
export function applyCorrections(
  mapping: ColumnMapping,
  header: readonly string[],
  corrections: readonly Correction[],
): ColumnMapping {
  let next = mapping
  for (const correction of corrections) {
    if (correction.kind === 'level') next = { ...next, level: correction.level }
    else if (correction.kind === 'network') next = { ...next, network: correction.network }
    else if (correction.kind === 'dates') next = { ...next, dateOrder: correction.order }
    else if (correction.kind === 'currency') next = { ...next, currency: correction.currency }
    else next = { ...next, columns: withColumn(next.columns, header, correction.column, correction.field) }
  }
  return next
}

function withColumn(columns: Record<string, string>, header: readonly string[], wanted: string, field: string | null) {
  const column = header.find((name) => name === wanted) ?? header.find((name) => same(name, wanted))
  if (column === undefined)
    throw new MeriloError('files.mapping.no-column', { column: wanted, columns: header.filter((name) => name !== '') })
  const kept = Object.entries(columns).filter(([name, has]) => name !== column && has !== field)
  return Object.fromEntries(field === null ? kept : [...kept, [column, field]])
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()
