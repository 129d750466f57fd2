/**
 * What a cell says: numbers, ids, durations, unknown marks. Unknown is null, never zero; zero only when «0» is
 * written. Anything that isn't what its column promises throws a MeriloError, which a format turns into a
 * skipped row with `reasonOf`: nothing is guessed. Dates are in when.ts.
 */
import { MeriloError } from '../core/errors.ts'
import { parseMoney } from '../core/money/money.ts'
import type { Phrase } from '../core/phrase.ts'

/** Which character stands before the fraction in a column. */
export type Decimal = '.' | ','

const UNKNOWN = new Set([
  '',
  '-',
  '--',
  '---',
  '—',
  '–',
  'nan',
  'n/a',
  'na',
  'null',
  'none',
  'н/д',
  'н.д.',
  'нет данных',
  '#n/a',
  '#н/д',
])

/** `""`, `-`, `--`, `—`, `NAN`, `N/A`, `null`: the source does not know. */
export const isUnknown = (text: string): boolean => {
  if (text.length > 12) return text.trim() === ''
  return UNKNOWN.has(text.trim().toLowerCase())
}

/** A thrown MeriloError as the reason for which a row was skipped; any other error is a defect and is rethrown. */
export function reasonOf(error: unknown): Phrase {
  if (!(error instanceof MeriloError)) throw error
  return { code: error.code, params: error.params }
}

/** Spaces of every width and the apostrophes that group thousands (`1'234`, `1’234`). */
const SPACES = /[\s'’ʼ]/g
const MONTH_LIKE =
  /^(?:\d{1,2}[.\-/ ](?:янв|фев|мар|апр|май|мая|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|яну|юни|юли|ное)[а-яa-z]*\.?(?:[.\-/ ]\d{2,4})?|(?:янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|яну|юни|юли|ное)[а-яa-z]*\.?[.\-/ ]\d{1,4})$/i

/** «3.апр», «17.юни», `Apr-03`: a number that a spreadsheet turned into a date when the file was re-saved. */
export const looksExcelDamaged = (text: string): boolean => MONTH_LIKE.test(text.trim())

const SUFFIXES: readonly [RegExp, number][] = [
  [/(?:k|к|тыс(?:\.|яч[аи]?)?)$/i, 1e3],
  [/(?:m|м|млн\.?)$/i, 1e6],
]

/** Accountants write a minus as brackets: `(500)`. */
const signed = (text: string): string => text.replace(/^\((.+)\)$/, '-$1').replace(/[−–]/, '-')

/**
 * The fraction mark of a whole column, because `1,200` alone is either. null = no cell tells (all whole or all
 * ambiguous like `1,200`); 'mixed' = cells contradict each other and nobody should guess.
 */
export function decimalOf(cells: Iterable<string>): Decimal | null | 'mixed' {
  let found: Decimal | null = null
  for (const cell of cells) {
    const own = decimalOfCell(cell)
    if (own === null) continue
    if (found !== null && found !== own) return 'mixed'
    found = own
  }
  return found
}

function decimalOfCell(cell: string): Decimal | null {
  const text = cell.replace(SPACES, '').replace(/[%₽$€]/g, '')
  const dot = text.lastIndexOf('.')
  const comma = text.lastIndexOf(',')
  if (dot < 0 && comma < 0) return null
  if (!/^[+−-]?[\d.,]+$/.test(text)) return null
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ','
  const mark: Decimal = dot >= 0 ? '.' : ','
  const other: Decimal = mark === '.' ? ',' : '.'
  // `1.234.567` repeats a grouping mark, so the other one is the decimal.
  if (text.indexOf(mark) !== text.lastIndexOf(mark)) return other
  const [whole = '', fraction = ''] = text.replace(/^[+−-]/, '').split(mark)
  const couldBeGroup = fraction.length === 3 && whole.length >= 1 && whole.length <= 3 && !whole.startsWith('0')
  return couldBeGroup ? null : mark
}

/** Thousands grouped by the mark that isn't the decimal one. */
const GROUPED: Record<Decimal, RegExp> = {
  '.': /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
  ',': /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
}

const PLAIN = /^-?\d+(?:\.\d+)?$/

/**
 * `1 234,5`, `1,234.5`, `12 %`, `1,2 тыс.` → number; unknown mark → null. With the decimal of the column known,
 * the other mark may only group thousands. Throws `files.value.excel-date`, `files.value.number`.
 */
export function readNumber(text: string, decimal: Decimal = '.'): number | null {
  // The usual bare digits leave by the first door: this runs for every cell of a million rows.
  if (PLAIN.test(text) && (decimal === '.' || !text.includes('.'))) return Number(text)
  if (isUnknown(text)) return null
  let plain = signed(text.replace(SPACES, '')).replace(/%$/, '')
  let factor = 1
  for (const [suffix, times] of SUFFIXES) {
    if (!/\d/.test(plain) || !suffix.test(plain)) continue
    plain = plain.replace(suffix, '')
    factor = times
    // Nobody groups what is rounded already: one or two digits after the only mark are a fraction («1,2 тыс.», `12.1K`).
    if (/^[+-]?\d+[.,]\d{1,2}$/.test(plain)) plain = plain.replace(/[.,]/, decimal)
    break
  }
  const group = decimal === '.' ? ',' : '.'
  if (GROUPED[decimal].test(plain)) plain = plain.replaceAll(group, '')
  if (plain.includes(group)) throw numberError(text)
  plain = plain.replace(decimal, '.').replace(/^\+/, '')
  if (!PLAIN.test(plain)) throw numberError(text)
  return factor === 1 ? Number(plain) : Math.round(Number(plain) * factor)
}

/** Counts (likes, followers): `1 200`, `1,200`, `1.200` are all 1200; a real fraction throws. */
export function readCount(text: string): number | null {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  if (isUnknown(text)) return null
  if (looksExcelDamaged(text)) throw numberError(text)
  const plain = text.replace(SPACES, '')
  if (/^[+−-]?\d{1,3}([.,]\d{3})+$/.test(plain)) return readNumber(plain.replace(/[.,]/g, ''))
  const value = readNumber(text, decimalOfCell(text) ?? '.')
  if (value !== null && !Number.isInteger(value)) throw new MeriloError('files.value.not-whole', { text })
  // More than a number can hold exactly is an id that stands in the wrong column.
  if (value !== null && !Number.isSafeInteger(value)) throw numberError(text)
  return value
}

const numberError = (text: string): MeriloError =>
  looksExcelDamaged(text)
    ? new MeriloError('files.value.excel-date', { text: text.trim() })
    : new MeriloError('files.value.number', { text: text.trim().slice(0, 60) })

/** Exact minor units; a currency sign or code beside the number is dropped. null = unknown. Throws as readNumber. */
export function readMoney(text: string, currency: string, decimal: Decimal = '.'): number | null {
  if (isUnknown(text)) return null
  if (looksExcelDamaged(text)) throw numberError(text)
  const bare = text
    .replace(/₽|\$|€|£|₸|Br|руб(?:лей|ля|\.)?|р\.?(?=\s*$)|RUB|USD|EUR|KZT|BYN/gi, '')
    .replace(SPACES, '')
  const minus = signed(bare)
  const group = decimal === '.' ? ',' : '.'
  const whole = GROUPED[decimal].test(minus) ? minus.replaceAll(group, '') : minus
  if (whole.includes(group)) throw numberError(text)
  try {
    return parseMoney(whole, currency).minor
  } catch (cause) {
    if (cause instanceof MeriloError && cause.code === 'money.bad-amount') throw numberError(text)
    throw cause
  }
}

/**
 * An id is text for ever: 18 digits don't fit a number. Trims the guard space of YouTube (` -xXj…`) and the
 * apostrophe of spreadsheets. null = empty. Throws `files.value.excel-id` on `1.22E+17`: the digits are gone.
 */
export function readId(text: string): string | null {
  const id = text.trim().replace(/^'/, '')
  if (isUnknown(id)) return null
  if (/^\d[.,]?\d*E\+\d{1,2}$/i.test(id)) throw new MeriloError('files.value.excel-id', { text: id })
  return id
}

/** `0:00:17`, `01:23`, `75` → seconds; null = unknown. Throws `files.value.duration`. */
export function readDuration(text: string): number | null {
  if (isUnknown(text)) return null
  const match = /^(?:(?:(\d+):)?(\d{1,2}):)?(\d+(?:[.,]\d+)?)$/.exec(text.trim())
  if (!match) throw new MeriloError('files.value.duration', { text: text.trim().slice(0, 40) })
  return Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3]!.replace(',', '.'))
}

/** Text with the usual HTML entities decoded; an entity or a tag cut at the end («…&#1280...») is dropped. */
export function cleanText(text: string): string {
  return text
    .replace(/(?:&[#\w]{0,8}|<[a-z/]{0,8}[^>]{0,20})(?:\.\.\.|…)?$/i, (cut) => (/[;>]$/.test(cut) ? cut : '…'))
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (whole, code: string) => codePoint(Number(code)) ?? whole)
    .replace(/&#x([0-9a-f]+);/gi, (whole, code: string) => codePoint(Number.parseInt(code, 16)) ?? whole)
    .replace(/&(amp|lt|gt|quot|apos|nbsp|laquo|raquo|mdash|ndash|hellip);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

/** The same with the writer's own lines kept: a message is not one long line. */
export const cleanLines = (text: string): string =>
  text
    .split(/\r\n|\r|\n|<br\s*\/?>/i)
    .map(cleanText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const codePoint = (code: number): string | null => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null)

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  hellip: '…',
}

/**
 * A cell for a CSV that Merilo writes: quoted when needed, and text that a spreadsheet would run as a formula
 * (`=`, `+`, `-`, `@`, TAB, CR first) gets an apostrophe. Plain numbers stay numbers.
 */
export function escapeCell(text: string, separator = ';'): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? `'${text}` : text
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe
}
