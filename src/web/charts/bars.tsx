/** Horizontal bars with whiskers of their intervals. A table in itself: the picture stands in a cell of its row. */
import type { ReactNode } from 'react'
import { valueText } from '../../i18n/value-text.ts'
import { names } from '../ui/class-names.ts'
import { uiWords } from '../ui/words.ts'
import { useWords } from '../words.ts'
import { barScale } from './bars-layout.ts'
import './bars.css'
import type { Interval, Unit } from './types.ts'

export interface Bar {
  id: string
  label: ReactNode
  /** null: unknown, said in words. */
  value: number | null
  /** Instead of the written value: a Figure with its evidence. */
  figure?: ReactNode
  /** Drawn as a whisker, and written. */
  interval?: Interval | null
  /** How many days, posts or events are behind it. */
  n?: number | null
  /** Said after the value: «не отличить от остальных». */
  note?: ReactNode
  tone?: 'fact' | 'muted' | 'suspect' | 'good' | 'bad'
}

export interface BarsProps {
  title: string
  hideTitle?: boolean
  bars: readonly Bar[]
  unit: Unit
  currency?: string | null
  /** A line across all bars: the mean, the plan. */
  line?: { value: number; label: string } | null
  /** Heads of the columns for the name and for `n`. */
  nameHead?: string
  nHead?: string
}

export function Bars({
  title,
  hideTitle = false,
  bars,
  unit,
  currency = null,
  line = null,
  nameHead,
  nHead,
}: BarsProps) {
  const { t, f } = useWords(uiWords)
  const x = barScale({ bars, line })
  const write = (value: number) => valueText(f, unit, value, currency)
  const hasIntervals = bars.some(({ interval }) => interval)
  const hasN = nHead !== undefined && bars.some(({ n }) => typeof n === 'number')
  const hasNotes = bars.some(({ note }) => Boolean(note))
  return (
    <table className="bars">
      <caption className={hideTitle ? 'sr-only' : undefined}>
        {title}
        {line && (
          <span className="bars__line-words">
            {line.label} {write(line.value)}
          </span>
        )}
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{nameHead ?? t('chart.name')}</th>
          <td />
          <th scope="col">{t('chart.value')}</th>
          {hasIntervals && <th scope="col">{t('chart.low-high')}</th>}
          {hasN && <th scope="col">{nHead}</th>}
          {hasNotes && <td />}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ id, label, value, figure, interval, n, note, tone = 'fact' }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td className="bars__picture">
              <Picture value={value} interval={interval ?? null} tone={tone} x={x} line={line?.value ?? null} />
            </td>
            <td className={names('bars__value', value === null && 'bars__value--unknown')}>
              {figure ?? (value === null ? t('no-data') : write(value))}
            </td>
            {hasIntervals && (
              <td className="bars__more">{interval && `${write(interval.low)} – ${write(interval.high)}`}</td>
            )}
            {hasN && (
              <td className="bars__more">
                {typeof n === 'number' ? f.number(n) : ''}{' '}
                <span aria-hidden="true">{typeof n === 'number' && nHead}</span>
              </td>
            )}
            {hasNotes && <td className="bars__note">{note}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface PictureProps {
  value: number | null
  interval: Interval | null
  tone: string
  x: (value: number) => number
  line: number | null
}

function Picture({ value, interval, tone, x, line }: PictureProps) {
  const ends = value === null ? null : [x(0), x(value)].toSorted((a, b) => a - b)
  return (
    <svg width="100%" height="24" aria-hidden="true" className="bars__svg">
      <line x1={`${x(0)}%`} x2={`${x(0)}%`} y1="0" y2="24" className="bars__zero" />
      {ends && (
        <rect
          x={`${ends[0]}%`}
          width={`${ends[1]! - ends[0]!}%`}
          y="6"
          height="12"
          className={`bars__bar bars__bar--${tone}`}
        />
      )}
      {line !== null && <line x1={`${x(line)}%`} x2={`${x(line)}%`} y1="0" y2="24" className="bars__line" />}
      {interval && (
        <g className="bars__whisker">
          <line x1={`${x(interval.low)}%`} x2={`${x(interval.high)}%`} y1="12" y2="12" />
          <line x1={`${x(interval.low)}%`} x2={`${x(interval.low)}%`} y1="8" y2="16" />
          <line x1={`${x(interval.high)}%`} x2={`${x(interval.high)}%`} y1="8" y2="16" />
        </g>
      )}
    </svg>
  )
}
