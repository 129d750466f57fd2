/**
 * Files made of several blocks: every line as its cells. A line whose quote never closes was cut off by an
 * interrupted download and is marked, because half a number reads as a wrong one.
 */
import type { Content } from '../types.ts'

export interface Line {
  row: number
  cells: readonly string[]
  cut: boolean
}

/** Cells of one line; quotes doubled inside quotes. */
export function cellsOf(line: string, separator: string): { cells: string[]; cut: boolean } {
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < line.length; i++) {
    const char = line[i]!
    if (quoted) {
      if (char !== '"') cell += char
      else if (line[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (char === '"' && cell.trim() === '') {
      quoted = true
      cell = ''
    } else if (char === separator) {
      cells.push(cell)
      cell = ''
    } else cell += char
  }
  cells.push(cell)
  return { cells: cells.map((text) => text.trim()), cut: quoted }
}

/** The separator of a multi-block file: `sep=` says it, else whichever divides most lines. */
function separatorOf(lines: readonly string[]): string {
  const said = /^\ufeff?"?sep=(.)/i.exec(lines[0] ?? '')?.[1]
  if (said) return said
  const count = (mark: string) => lines.slice(0, 40).filter((line) => line.includes(mark)).length
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** Lines of a block file; null for any other kind of content. `sep=` lines are dropped. */
export function linesOf(content: Content): Line[] | null {
  if (content.kind !== 'lines') return null
  const separator = separatorOf(content.lines)
  return content.lines.flatMap((text, index) => {
    if (/^\ufeff?"?sep=/i.test(text)) return []
    return [{ row: index + 1, ...cellsOf(text.replace(/^\ufeff/, '').replace(/\r$/, ''), separator) }]
  })
}
