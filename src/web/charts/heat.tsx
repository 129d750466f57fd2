/** A heat map that is a table: each cell says its value, the colour only helps. Few data is said and never coloured. */
import { useRef } from 'react'
import { names } from '../ui/class-names.ts'
import { useOverflow } from '../ui/use-overflow.ts'
import { uiWords } from '../ui/words.ts'
import { useWords } from '../words.ts'
import './heat.css'

export interface HeatCell {
  row: string
  column: string
  /** 0…1 of the colour's strength. */
  strength: number
  text: string
  /** A second line: how many are behind it. */
  small?: string
  /** Read and shown on pointing: interval, verdict. */
  title?: string
  tone?: 'plain' | 'few' | 'best' | 'worst'
}

export interface HeatProps {
  title: string
  hideTitle?: boolean
  rows: readonly { id: string; label: string }[]
  columns: readonly { id: string; label: string }[]
  cells: readonly HeatCell[]
  /** Said in cells without anything. */
  none: string
  /** Narrow cells, for one short number each. */
  dense?: boolean
}

export function Heat({ title, hideTitle = false, rows, columns, cells, none, dense = false }: HeatProps) {
  const { t } = useWords(uiWords)
  const box = useRef<HTMLDivElement>(null)
  const scrolls = useOverflow(box)
  const place = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]))
  return (
    <div
      className={names('heat', dense && 'heat--dense')}
      ref={box}
      {...(scrolls ? { tabIndex: 0, role: 'region', 'aria-label': t('table.scroll', { caption: title }) } : {})}
    >
      <table>
        <caption className={hideTitle ? 'sr-only' : undefined}>{title}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {columns.map((column) => (
                <Cell key={column.id} cell={place.get(`${row.id} ${column.id}`)} none={none} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ cell, none }: { cell: HeatCell | undefined; none: string }) {
  if (!cell)
    return (
      <td className="heat__cell heat__cell--none">
        <span aria-hidden="true">·</span>
        <span className="sr-only">{none}</span>
      </td>
    )
  const { strength, text, small, title, tone = 'plain' } = cell
  return (
    <td
      className={names('heat__cell', tone !== 'plain' && `heat__cell--${tone}`)}
      style={{ '--heat': strength } as React.CSSProperties}
      title={title}
    >
      <span className="heat__value">{text}</span>
      {small && <span className="heat__small">{small}</span>}
      {title && <span className="sr-only">{title}</span>}
    </td>
  )
}
