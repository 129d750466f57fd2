/** A line of days in letters: what was, what was expected, and where the finding is. At most 80 columns. */
import type { Around } from '../core/guards/around.ts'
import { addDays, lengthOf } from '../core/time/day.ts'
import { formatOf } from '../i18n/say.ts'
import type { Lang } from '../i18n/words.ts'

const ROWS = 9
const MOST_COLUMNS = 66
const MARKS = { outside: '·', inside: '●', expected: '─' }

const meanOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}

/** Days that share a column: their mean is drawn. */
export const daysPerColumn = ({ series }: Around): number => Math.ceil(series.values.length / MOST_COLUMNS)

/** Days stand one per column, or their means when there are more days than columns. '' when no day is known. */
export function textChart(around: Around, lang: Lang): string {
  const { series, expected, range } = around
  const f = formatOf(lang)
  const step = daysPerColumn(around)
  const columns = Math.ceil(series.values.length / step)
  const bin = (values: readonly (number | null)[]) =>
    Array.from({ length: columns }, (_, i) => meanOf(values.slice(i * step, (i + 1) * step)))
  const [fact, usual] = [bin(series.values), bin(expected.values)]
  const known = [...fact, ...usual].filter((value) => value !== null)
  if (known.length === 0) return ''
  const top = Math.max(...known)
  const bottom = Math.min(0, ...known)
  const height = top === bottom ? 1 : top - bottom
  const rowOf = (value: number) => Math.round(((value - bottom) / height) * (ROWS - 1))
  const first = Math.floor((lengthOf({ from: series.start, to: range.from }) - 1) / step)
  const last = Math.floor((lengthOf({ from: series.start, to: range.to }) - 1) / step)
  const labels = [top, (top + bottom) / 2, bottom].map((value) => f.number(value))
  const width = Math.max(...labels.map((label) => label.length))
  const lines = Array.from({ length: ROWS }, (_, k) => {
    const row = ROWS - 1 - k
    const label = row === ROWS - 1 ? labels[0]! : row === (ROWS - 1) / 2 ? labels[1]! : row === 0 ? labels[2]! : ''
    const cells = fact.map((value, i) => {
      if (value !== null && rowOf(value) === row) return i >= first && i <= last ? MARKS.inside : MARKS.outside
      const level = usual[i] ?? null
      return level !== null && rowOf(level) === row ? MARKS.expected : ' '
    })
    return `${label.padStart(width)} │${cells.join('')}`.trimEnd()
  })
  const from = f.day(series.start, 'short')
  const to = f.day(addDays(series.start, series.values.length - 1), 'short')
  const gap = ' '.repeat(Math.max(1, columns - from.length - to.length))
  return [...lines, `${' '.repeat(width)} └${'─'.repeat(columns)}`, `${' '.repeat(width + 2)}${from}${gap}${to}`].join(
    '\n',
  )
}
