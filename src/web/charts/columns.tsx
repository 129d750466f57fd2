/** Counts week by week as columns, stacked by kind; what happened in a week is a numbered mark with words below. */
import { useId, useRef } from 'react'
import { niceAxis, linear } from '../../charts/scale.ts'
import { textWidth } from '../../charts/svg.ts'
import { addDays } from '../../core/time/day.ts'
import { Table, type Column } from '../ui/table.tsx'
import { uiWords } from '../ui/words.ts'
import { useWords } from '../words.ts'
import { monthName } from './axis-words.ts'
import './chart.css'
import './columns.css'
import { ChartFrame } from './chart-frame.tsx'
import { rem, useWidth } from './use-width.ts'

export interface ColumnPart {
  id: string
  label: string
  tone: 'fact' | 'soft' | 'muted' | 'good' | 'bad'
}

export interface ColumnWeek {
  /** Monday. */
  from: string
  values: Readonly<Record<string, number>>
  notes?: readonly string[]
  /** Not all of its days are counted. */
  partial?: boolean
}

export interface ColumnsProps {
  title: string
  hideTitle?: boolean
  /** From the axis up. */
  parts: readonly ColumnPart[]
  weeks: readonly ColumnWeek[]
  /** Heads of the table behind, and the sign of an incomplete week. */
  words: { week: string; all: string; partial: string }
  height?: number
}

const HEAD = 18
const FOOT = 22

export function Columns({ title, hideTitle = false, parts, weeks, words, height = 170 }: ColumnsProps) {
  const { f } = useWords(uiWords)
  const id = useId().replace(/\W/g, '')
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const totals = weeks.map(({ values }) => parts.reduce((sum, { id }) => sum + (values[id] ?? 0), 0))
  const { domain, ticks } = niceAxis(totals, { zero: true, kind: 'whole', count: 3 })
  const left = Math.max(...ticks.map((tick) => textWidth(f.number(tick), 13))) + 12
  const bottom = height - FOOT
  const y = linear(domain, [bottom, HEAD])
  // Before the box is measured it may be narrower than the labels.
  const step = Math.max(4, (width - left) / Math.max(1, weeks.length))
  const bar = Math.max(3, Math.min(28, step - 3))
  const marks = notesOf(weeks)
  const week = (from: string) => f.range(from, addDays(from, 6))
  return (
    <ChartFrame
      title={title}
      hideTitle={hideTitle}
      table={<WeekTable title={title} parts={parts} weeks={weeks} totals={totals} words={words} />}
    >
      <div className="chart__box" ref={box}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          style={{ height: rem(height) }}
          role="img"
          aria-labelledby={`${id}t`}
          className="chart__svg"
        >
          <title id={`${id}t`}>{title}</title>
          <g aria-hidden="true">
            {ticks.map((tick) => (
              <g key={tick}>
                <line x1={left} x2={width} y1={y(tick)} y2={y(tick)} className="chart__grid" />
                <text x={left - 8} y={y(tick) + 4} className="chart__tick" textAnchor="end">
                  {f.number(tick)}
                </text>
              </g>
            ))}
            {weeks.map(({ from, values, partial }, i) => {
              const x = left + i * step + (step - bar) / 2
              let top = bottom
              return (
                <g key={from} className={partial ? 'columns__week--pale' : undefined}>
                  <title>{`${week(from)}: ${f.number(totals[i]!)}${partial ? ` (${words.partial})` : ''}`}</title>
                  <rect x={left + i * step} y={HEAD} width={step} height={bottom - HEAD} fill="transparent" />
                  {parts.map(({ id: part, tone }) => {
                    const size = bottom - y(values[part] ?? 0)
                    top -= size
                    return size > 0 ? (
                      <rect
                        key={part}
                        x={x}
                        y={top}
                        width={bar}
                        height={size}
                        className={`columns__bar columns__bar--${tone}`}
                      />
                    ) : null
                  })}
                </g>
              )
            })}
            {marks.map(({ at }, i) => (
              <text key={at} x={left + (at + 0.5) * step} y={HEAD - 6} textAnchor="middle" className="columns__mark">
                {i + 1}
              </text>
            ))}
            <line x1={left} x2={width} y1={bottom} y2={bottom} className="chart__edge" />
            {monthsOf(weeks, step).map(({ at, month }) => (
              <g key={at}>
                <line x1={left + at * step} x2={left + at * step} y1={bottom} y2={bottom + 7} className="chart__edge" />
                <text x={left + at * step + 4} y={height - 4} className="chart__tick">
                  {monthName(f.lang, `${month}-01`)}
                </text>
              </g>
            ))}
          </g>
        </svg>
      </div>
      {parts.length > 1 && (
        <ul className="columns__key">
          {parts.map(({ id, label, tone }) => (
            <li key={id}>
              <svg className="columns__swatch" viewBox="0 0 12 12" aria-hidden="true">
                <rect width="12" height="12" className={`columns__bar--${tone}`} />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      )}
      {marks.length > 0 && (
        <ol className="chart__notes">
          {marks.map(({ at, to, text }, i) => (
            <li key={at} className="chart__note-words">
              <span className="chart__note-sign">{i + 1}</span>
              {text}
              <span className="chart__note-days">{f.range(weeks[at]!.from, addDays(weeks[to]!.from, 6))}</span>
            </li>
          ))}
        </ol>
      )}
    </ChartFrame>
  )
}

/** The same note in neighbouring weeks is one mark. */
function notesOf(weeks: readonly ColumnWeek[]): { at: number; to: number; text: string }[] {
  const marks: { at: number; to: number; text: string }[] = []
  weeks.forEach(({ notes = [] }, i) => {
    const text = notes.join('; ')
    const last = marks.at(-1)
    if (text === '') return
    if (last && last.text === text && last.to === i - 1) last.to = i
    else marks.push({ at: i, to: i, text })
  })
  return marks
}

const ROOM = 34

/** The first week that begins in a month, where its word has room. */
function monthsOf(weeks: readonly ColumnWeek[], step: number): { at: number; month: string }[] {
  let free = -Infinity
  return weeks.flatMap(({ from }, at) => {
    const month = from.slice(0, 7)
    if (at > 0 && weeks[at - 1]!.from.slice(0, 7) === month) return []
    if (at * step < free) return []
    free = at * step + ROOM
    return [{ at, month }]
  })
}

function WeekTable({
  title,
  parts,
  weeks,
  totals,
  words,
}: Pick<ColumnsProps, 'title' | 'parts' | 'weeks' | 'words'> & { totals: readonly number[] }) {
  const { f } = useWords(uiWords)
  const rows = weeks.map((week, i) => ({ ...week, total: totals[i]! }))
  type Row = (typeof rows)[number]
  const number = (id: string, head: string, of: (row: Row) => number): Column<Row> => ({
    id,
    head,
    align: 'end',
    cell: (row) => f.number(of(row)),
    sort: of,
  })
  const columns: Column<Row>[] = [
    {
      id: 'week',
      head: words.week,
      rowHead: true,
      cell: ({ from, partial }) => `${f.range(from, addDays(from, 6))}${partial ? ` (${words.partial})` : ''}`,
      sort: ({ from }) => from,
    },
    ...(parts.length > 1 ? parts.map(({ id, label }) => number(id, label, ({ values }) => values[id] ?? 0)) : []),
    number('all', words.all, ({ total }) => total),
  ]
  return <Table caption={title} hideCaption columns={columns} rows={rows} keyOf={({ from }) => from} />
}
