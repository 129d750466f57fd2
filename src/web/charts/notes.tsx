/** Events and breaks of a chart: numbered flags in the picture, their words in a list below. */
import type { Format } from '../../i18n/words.ts'
import type { TimeLayout } from './time-layout.ts'
import type { ChartBreak, ChartMark, Day, DayRange } from './types.ts'

export interface Note {
  /** What stands on the flag. */
  sign: string
  kind: 'outside' | 'work' | 'check' | 'break'
  from: Day
  to: Day
  label: string
}

/** Those inside the range, by day; one flag per day and label. */
export function notesOf(marks: readonly ChartMark[], breaks: readonly ChartBreak[], range: DayRange): readonly Note[] {
  const all = [
    ...marks.map(({ from, to, label, kind = 'work' }) => ({ from, to: to ?? from, label, kind })),
    ...breaks.map(({ day, label }) => ({ from: day, to: day, label, kind: 'break' as const })),
  ]
  const seen = new Set<string>()
  return all
    .filter(({ from, to }) => to >= range.from && from <= range.to)
    .filter(({ from, label }) => !seen.has(`${from} ${label}`) && seen.add(`${from} ${label}`))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map((note, i) => ({ ...note, sign: String(i + 1) }))
}

const FLAG = 16

/** `hatch`: the pattern of what looks bought; a finding's days wear it. */
export function NoteFlags({ notes, layout, hatch }: { notes: readonly Note[]; layout: TimeLayout; hatch: string }) {
  const { range, x, top, bottom, left, right } = layout
  let free = -Infinity
  return notes.map(({ sign, kind, from, to, label }) => {
    const start = x(from < range.from ? range.from : from)
    const end = x(to > range.to ? range.to : to)
    // Flags of neighbouring days stand side by side.
    const flag = Math.min(Math.max(start, free, left), right)
    free = flag + FLAG + 1
    return (
      <g key={`${from} ${label}`} className={`chart__note chart__note--${kind}`}>
        {end > start && (
          <rect
            x={start}
            width={end - start}
            y={top}
            height={bottom - top}
            className="chart__stretch"
            style={kind === 'check' ? { fill: `url(#${hatch})` } : undefined}
          />
        )}
        <line x1={start} x2={start} y1={top - 6} y2={bottom} />
        <rect x={flag} y={top - 22} width={FLAG} height={FLAG} className="chart__flag" />
        <text x={flag + FLAG / 2} y={top - 10} textAnchor="middle">
          {sign}
        </text>
      </g>
    )
  })
}

export function Notes({ notes, f }: { notes: readonly Note[]; f: Format }) {
  if (notes.length === 0) return null
  return (
    <ol className="chart__notes">
      {notes.map(({ sign, kind, from, to, label }) => (
        <li key={sign} className={`chart__note-words chart__note-words--${kind}`}>
          <span className="chart__note-sign" aria-hidden="true">
            {sign}
          </span>
          <span>
            {label} <span className="chart__note-days">{from === to ? f.day(from, 'short') : f.range(from, to)}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
