/** Plain tables for a terminal: at most 80 columns, numbers to the right, long text wrapped inside its column. */

export interface Column {
  title: string
  align?: 'left' | 'right'
  /** May be made narrower, down to this width, when the table is too wide. */
  shrinkTo?: number
}

const GAP = '  '

const widthOf = (text: string): number => Array.from(text.normalize('NFC')).length

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ /)) {
    for (const piece of chunks(word, width)) {
      if (line === '') line = piece
      else if (widthOf(line) + 1 + widthOf(piece) <= width) line += ` ${piece}`
      else {
        lines.push(line)
        line = piece
      }
    }
  }
  return [...lines, line]
}

/** What no space divides and still is too long breaks after a dash or at a hard space first, inside a word last. */
function chunks(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word]
  for (const seam of [/(?<=[–—,;|/])/u, /(?=\u00a0)/u, /(?<=[._-])/u]) {
    const parts = word.split(seam)
    if (parts.length > 1) return packed(parts, width).flatMap((part) => chunks(part.replace(/^\u00a0+/u, ''), width))
  }
  const letters = Array.from(word)
  return Array.from({ length: Math.ceil(letters.length / width) }, (_, i) =>
    letters.slice(i * width, (i + 1) * width).join(''),
  )
}

/** Neighbours that fit into one line stay together. */
function packed(parts: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const line = lines.at(-1)
    if (line !== undefined && widthOf(line + part) <= width) lines[lines.length - 1] = line + part
    else lines.push(part)
  }
  return lines
}

export function table(columns: readonly Column[], rows: readonly (readonly string[])[], maxWidth = 80): string {
  const widths = columns.map((column, i) =>
    Math.max(widthOf(column.title), ...rows.map((row) => widthOf(row[i] ?? ''))),
  )
  fit(columns, widths, maxWidth - GAP.length * (columns.length - 1))
  const line = (cells: readonly string[]) => {
    const wrapped = cells.map((cell, i) => wrap(cell, widths[i]!))
    const height = Math.max(...wrapped.map((lines) => lines.length))
    return Array.from({ length: height }, (_, n) =>
      columns
        .map((column, i) => pad(wrapped[i]?.[n] ?? '', widths[i]!, column.align))
        .join(GAP)
        .trimEnd(),
    ).join('\n')
  }
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP)
  return [line(columns.map((column) => column.title)), rule, ...rows.map(line)].join('\n')
}

/** Takes the missing columns from the widest one that may shrink, again and again. */
function fit(columns: readonly Column[], widths: number[], available: number): void {
  let excess = widths.reduce((sum, width) => sum + width, 0) - available
  while (excess > 0) {
    const candidates = columns.map((column, i) =>
      column.shrinkTo !== undefined && widths[i]! > column.shrinkTo ? widths[i]! : 0,
    )
    const widest = candidates.indexOf(Math.max(...candidates))
    if (candidates[widest] === 0) return
    widths[widest]!--
    excess--
  }
}

const pad = (text: string, width: number, align: Column['align'] = 'left'): string => {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'right' ? space + text : text + space
}

/** Wraps prose to the terminal. */
export const paragraph = (text: string, width = 80, indent = ''): string =>
  wrap(text, width - indent.length)
    .map((line) => indent + line)
    .join('\n')
