/** The order of a table's rows. */
export type SortValue = string | number | boolean | null | undefined

export interface Order {
  by: string
  down: boolean
}

/** `reach.down` → its order; anything else is no order. */
export function parseSort(text: string | undefined): Order | null {
  const match = /^(.+)\.(down|up)$/.exec(text ?? '')
  return match ? { by: match[1]!, down: match[2] === 'down' } : null
}

const collator = new Intl.Collator(['ru', 'en'], { numeric: true, sensitivity: 'base' })

const unknown = (value: SortValue) => value === null || value === undefined || value === '' || Number.isNaN(value)

function compare(a: SortValue, b: SortValue): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b)
  return Number(a) - Number(b)
}

/** Unknown values last in both directions; equal ones keep their places. */
export const sorted = <Row>(rows: readonly Row[], by: (row: Row) => SortValue, down: boolean): readonly Row[] =>
  rows
    .map((row) => ({ row, value: by(row) }))
    .sort((a, b) => {
      if (unknown(a.value) || unknown(b.value)) return Number(unknown(a.value)) - Number(unknown(b.value))
      return down ? compare(b.value, a.value) : compare(a.value, b.value)
    })
    .map(({ row }) => row)
