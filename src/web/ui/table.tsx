/** A sortable table with a caption. It scrolls sideways inside itself; unknown values go last in both orders. */
import { useMemo, useRef, useState, type ReactNode } from 'react'
import { useSearchState } from '../search.ts'
import { useWords } from '../words.ts'
import { Button } from './button.tsx'
import { names } from './class-names.ts'
import { parseSort, sorted, type Order, type SortValue } from './table-sort.ts'
import './table.css'
import { useOverflow } from './use-overflow.ts'
import { uiWords } from './words.ts'

export interface Column<Row> {
  id: string
  head: ReactNode
  /** The head in plain words, when `head` is not text: for «Упорядочить: …». */
  name?: string
  cell: (row: Row) => ReactNode
  /** Makes the column sortable. null is unknown. */
  sort?: (row: Row) => SortValue
  /** Numbers stand at the end. */
  align?: 'start' | 'end'
  /** The cell that names its row. */
  rowHead?: boolean
  /** Any CSS width: `8rem`. */
  width?: string
  /** May break its lines; otherwise short cells stay on one. */
  wrap?: boolean
}

export interface TableProps<Row> {
  caption: string
  hideCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row, index: number) => string | number
  /** The order at first: `{ by: 'reach', down: true }`. */
  order?: Order
  /** Keeps the order in the address bar under this key: `sort=reach.down`. */
  orderParam?: string
  /** Instead of rows when there are none. */
  empty?: ReactNode
  /** More rows than this wait behind «показать ещё». */
  limit?: number
  rowClass?: (row: Row) => string | undefined
  /** Totals, as cells by column id. */
  foot?: Partial<Record<string, ReactNode>>
}

export function Table<Row>(props: TableProps<Row>) {
  const {
    caption,
    hideCaption = false,
    columns,
    rows,
    keyOf,
    order,
    orderParam,
    empty,
    limit = 200,
    rowClass,
    foot,
  } = props
  const { t } = useWords(uiWords)
  const [search, setSearch] = useSearchState()
  const [own, setOwn] = useState<Order | null>(order ?? null)
  const now = (orderParam ? parseSort(search[orderParam]) : null) ?? own
  const setOrder = (next: Order) =>
    orderParam ? setSearch({ [orderParam]: `${next.by}.${next.down ? 'down' : 'up'}` }) : setOwn(next)
  const by = columns.find(({ id }) => id === now?.by)?.sort
  const ordered = useMemo(() => (by && now ? sorted(rows, by, now.down) : rows), [rows, by, now?.down])
  const [asked, setAsked] = useState(0)
  // The limit may grow after the first paint.
  const shown = Math.max(asked, limit)
  const box = useRef<HTMLDivElement>(null)
  const scrolls = useOverflow(box)

  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    <div className="table">
      <div
        className="table__box"
        ref={box}
        {...(scrolls ? { tabIndex: 0, role: 'region', 'aria-label': t('table.scroll', { caption }) } : {})}
      >
        <table>
          <caption className={hideCaption ? 'sr-only' : undefined}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column.id} column={column} order={now} setOrder={setOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.slice(0, shown).map((row, index) => (
              <tr key={keyOf(row, index)} className={rowClass?.(row)}>
                {columns.map(({ id, cell, align, rowHead, wrap }) => {
                  const Cell = rowHead ? 'th' : 'td'
                  return (
                    <Cell
                      key={id}
                      scope={rowHead ? 'row' : undefined}
                      className={names(align === 'end' && 'table__end', wrap && 'table__wrap') || undefined}
                    >
                      {cell(row)}
                    </Cell>
                  )
                })}
              </tr>
            ))}
          </tbody>
          {foot && (
            <tfoot>
              <tr>
                {columns.map(({ id, align }) => (
                  <td key={id} className={align === 'end' ? 'table__end' : undefined}>
                    {foot[id]}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {/* Said by the region's own name to those who do not see it. */}
      {scrolls && (
        <p className="table__wider no-print" aria-hidden="true">
          {t('table.wider')}
        </p>
      )}
      {ordered.length > shown && (
        <Button small onClick={() => setAsked(shown + limit)}>
          {t('table.more', { rows: Math.min(limit, ordered.length - shown) })}
        </Button>
      )}
    </div>
  )
}

interface HeadProps<Row> {
  column: Column<Row>
  order: Order | null
  setOrder: (order: Order) => void
}

function Head<Row>({ column: { id, head, name, sort, align, width }, order, setOrder }: HeadProps<Row>) {
  const { t } = useWords(uiWords)
  const className = align === 'end' ? 'table__end' : undefined
  if (!sort)
    return (
      <th scope="col" className={className} style={{ width }}>
        {head}
      </th>
    )
  const down = order?.by === id ? order.down : null
  const label = name ?? (typeof head === 'string' ? head : id)
  return (
    <th
      scope="col"
      className={className}
      style={{ width }}
      aria-sort={down === null ? undefined : down ? 'descending' : 'ascending'}
    >
      <button
        type="button"
        className="table__sort"
        title={t('table.sort', { column: label })}
        // Numbers are read from the largest, names from the first letter.
        onClick={() => setOrder({ by: id, down: down === null ? align === 'end' : !down })}
      >
        {head}
        <span className={names('table__arrow', down === null && 'table__arrow--off')} aria-hidden="true">
          {down === false ? '↑' : '↓'}
        </span>
      </button>
    </th>
  )
}
