/**
 * Meta Business Suite «Audience»: blocks of shares in percent (age and sex, countries, cities), in the older form
 * with the number of followers. The file has no day: it is true for the day of the import.
 *
 * A share is kept as a slice of `followers` whose dims say `of=percent`; heads are never rebuilt from shares.
 * A cell that a spreadsheet turned into a date («3.апр») refuses the whole file: guessing 3.4 could be wrong.
 */
import { MeriloError } from '../../core/errors.ts'
import type { Network } from '../../core/facts/types.ts'
import { emitDay } from '../emit.ts'
import type { Content, Format, ReadOptions, Sink } from '../types.ts'
import { isUnknown, looksExcelDamaged, readCount, readNumber, reasonOf } from '../values.ts'
import { accountOf } from './account-of.ts'
import { linesOf, type Line } from './cells.ts'
import { metaNetwork } from './meta-overview.ts'
import { say } from './phrases.ts'

const AGE = /^(?:age\s*(?:&|and)\s*gender|возраст и пол)$/i
const PLACES: readonly [RegExp, string][] = [
  [/^(?:top countries|страны.*|топ стран|самые популярные страны)$/i, 'country'],
  [/^(?:top (?:towns\/)?cities|города.*|топ городов|самые популярные города)$/i, 'city'],
]
const FOLLOWERS = /^(?:(facebook|instagram)\s+)?followers$/i
const WOMEN = /^(?:women|женщины)$/i
const MEN = /^(?:men|мужчины)$/i

const filled = (line: Line): string[] => line.cells.filter((cell) => cell !== '')
const titleOf = (line: Line): string => (filled(line).length === 1 ? filled(line)[0]! : '')

const isTitle = (line: Line): boolean => {
  const title = titleOf(line)
  return title !== '' && (AGE.test(title) || FOLLOWERS.test(title) || PLACES.some(([name]) => name.test(title)))
}

export const metaAudience: Format = {
  id: 'meta-audience',
  recognise: (content: Content) => {
    const lines = linesOf(content)
    return (
      lines !== null &&
      lines.some((line) => AGE.test(titleOf(line)) || PLACES.some(([name]) => name.test(titleOf(line))))
    )
  },
  read: async (content, options, sink) => {
    const lines = (linesOf(content) ?? []).filter((line) => filled(line).length > 0)
    refuseDamaged(lines)
    const network = networkOf(lines, options)
    const account = accountOf(sink, options, { network, nativeId: null, name: null })
    for (let i = 0; i < lines.length; i++) {
      if (!isTitle(lines[i]!)) continue
      const next = lines.findIndex((line, index) => index > i && isTitle(line))
      readBlock(titleOf(lines[i]!), lines.slice(i + 1, next < 0 ? lines.length : next), { account, options, sink })
    }
    await sink.flush()
  },
}

function refuseDamaged(lines: readonly Line[]): void {
  for (const line of lines)
    for (const cell of line.cells)
      if (looksExcelDamaged(cell)) throw new MeriloError('formats.excel-damaged', { text: cell, row: line.row })
}

function networkOf(lines: readonly Line[], options: ReadOptions): Network {
  const named = lines
    .map((line) => FOLLOWERS.exec(titleOf(line))?.[1]?.toLowerCase())
    .find((name) => name !== undefined)
  const network = metaNetwork(options) ?? (named === 'facebook' || named === 'instagram' ? named : null)
  if (network === null) throw new MeriloError('formats.network-needed', { title: 'Audience' })
  return network
}

interface Context {
  account: string
  options: ReadOptions
  sink: Sink
}

function readBlock(title: string, lines: readonly Line[], context: Context): void {
  const place = PLACES.find(([name]) => name.test(title))?.[1]
  if (FOLLOWERS.test(title)) readFollowers(lines, context)
  else if (place) readPlaces(title, place, lines, context)
  else readAges(lines, context)
}

function readFollowers(lines: readonly Line[], { account, options, sink }: Context): void {
  const line = lines.find(({ cells }) => /^\d[\d\s.,]*$/.test(cells[0] ?? ''))
  if (!line || line.cut) return
  try {
    const followers = readCount(line.cells[0]!)
    emitDay(sink, { account, definition: 'meta.audience', row: line.row }, options.today, { followers })
  } catch (error) {
    sink.skip(line.row, reasonOf(error))
  }
}

function readAges(lines: readonly Line[], context: Context): void {
  const [head, ...rows] = lines
  if (!head) return
  for (const line of rows)
    head.cells.forEach((name, index) => {
      const gender = WOMEN.test(name) ? 'f' : MEN.test(name) ? 'm' : null
      if (gender) share(line, index, `age=${line.cells[0]}|gender=${gender}|of=percent`, context)
    })
}

/** Names stand in one row, shares in the next; the older form splits «City, Country» into two cells. */
function readPlaces(title: string, key: string, lines: readonly Line[], context: Context): void {
  const [nameLine, shareLine] = lines
  if (!nameLine || !shareLine) return
  let names = filled(nameLine)
  const shares = shareLine.cells.flatMap((cell, index) => (cell === '' ? [] : [index]))
  if (names.length === shares.length * 2) names = shares.map((_, i) => `${names[2 * i]}, ${names[2 * i + 1]}`)
  if (names.length !== shares.length || nameLine.cut) {
    context.sink.skip(shareLine.row, say('formats.ragged-block', { title }))
    return
  }
  shares.forEach((cell, i) => share(shareLine, cell, `${key}=${names[i]!.replaceAll('|', '/')}|of=percent`, context))
}

function share(line: Line, index: number, dims: string, { account, options, sink }: Context): void {
  const text = line.cells[index] ?? ''
  if (isUnknown(text)) return
  // The very last cell of an unclosed quote is half a number.
  if (line.cut && index === line.cells.length - 1) {
    sink.skip(line.row, say('formats.cut-row', { cells: line.cells.length, expected: line.cells.length }))
    return
  }
  try {
    const value = readNumber(text, /,\d{1,2}\s*%?$/.test(text) ? ',' : '.')
    if (value === null) return
    const day = options.today
    const place = { from: day, to: day, grain: 'day', row: line.row } as const
    const what = { measure: 'followers', dims, value, currency: null, definition: 'meta.audience-percent' } as const
    sink.fact({ kind: 'observation', account, subject: 'account', subjectId: '', ...what, ...place })
  } catch (error) {
    sink.skip(line.row, reasonOf(error))
  }
}
