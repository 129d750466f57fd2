/** Rows as a file that a spreadsheet opens by a double click. */
import { minorDigits } from '../../core/money/money.ts'
import type { Lang } from '../../i18n/words.ts'
import type { Cell, EvidenceRow, EvidenceRows, RowColumn } from './row-types.ts'

/** Spreadsheets of a Russian system take the semicolon for the separator and the comma for the fraction. */
const SEPARATOR: Record<Lang, string> = { ru: ';', en: ',' }

/** `fileOf`: the name of the file that an import came from. The mark in front tells a spreadsheet that this is UTF-8. */
export function csvOf(lang: Lang, { columns, rows }: EvidenceRows, fileOf: (id: string) => string): string {
  const money = columns.some((one) => one.unit === 'money')
  const head = [...columns.map((one) => one.name), ...(money ? [CURRENCY[lang]] : [])]
  const lines = rows.map((row) => [
    ...columns.map((one, i) => cellOf(lang, one, row.cells[i] ?? null, row, fileOf)),
    ...(money ? [row.currency ?? ''] : []),
  ])
  return `\uFEFF${[head, ...lines].map((line) => line.map((text) => quoted(lang, text)).join(SEPARATOR[lang])).join('\r\n')}\r\n`
}

const CURRENCY: Record<Lang, string> = { ru: 'Валюта', en: 'Currency' }

/** The unknown is an empty cell, and a zero is a zero. */
function cellOf(
  lang: Lang,
  { kind, unit }: RowColumn,
  cell: Cell,
  { currency, sources }: EvidenceRow,
  fileOf: (id: string) => string,
): string {
  if (kind === 'source') return sources.map((one) => `${fileOf(one.import)}, ${one.row}`).join(' + ')
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  const value = unit === 'money' && currency !== null ? cell / 10 ** minorDigits(currency) : cell
  const text = String(Math.round(value * 1e6) / 1e6)
  return lang === 'ru' ? text.replace('.', ',') : text
}

/** A text that begins like a formula would be run by the spreadsheet: it is told to be a text. */
const harmless = (text: string): string => (/^[=+@\t\r]|^-(?![\d,.]+$)/.test(text) ? `'${text}` : text)

function quoted(lang: Lang, raw: string): string {
  const text = harmless(raw)
  return text.includes(SEPARATOR[lang]) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
