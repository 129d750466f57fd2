/** A figure as people type it: `1 234`, `1 234,50`, `−5`. Pure. */
export type Typed = { value: number | null } | { bad: 'number' | 'whole' | 'negative' }

/** `digits`: of the minor unit, for money, whose value comes in minor units; null: a count. An empty text is no data. */
export function readTyped(text: string, digits: number | null): Typed {
  const plain = text
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace('−', '-')
    .replace(',', '.')
  if (plain === '' || /^[-–—]$/.test(plain)) return { value: null }
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain)
  if (!match) return { bad: 'number' }
  if (match[1] === '-') return { bad: 'negative' }
  const fraction = (match[3] ?? '').replace(/0+$/, '')
  if (fraction.length > (digits ?? 0)) return { bad: digits === null ? 'whole' : 'number' }
  const value = Number(match[2]! + fraction.padEnd(digits ?? 0, '0'))
  return Number.isSafeInteger(value) ? { value } : { bad: 'number' }
}

/** What stands in a cell: plain digits that can be edited, a comma where the reader writes one. */
export function typedText(value: number | null, digits: number | null, comma: boolean): string {
  if (value === null) return ''
  if (digits === null || digits === 0) return String(value)
  const text = String(value).padStart(digits + 1, '0')
  const whole = text.slice(0, -digits)
  const fraction = text.slice(-digits)
  return /^0+$/.test(fraction) ? whole : `${whole}${comma ? ',' : '.'}${fraction}`
}

/** A column of a spreadsheet, or a row of it: one text per cell. */
export const pastedCells = (text: string): string[] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n|\t/)
    .map((cell) => cell.trim())
