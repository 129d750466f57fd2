/** Grid and values, and the days as a ruler along the foot. */
import { dayTicks } from '../../charts/scale.ts'
import { textWidth } from '../../charts/svg.ts'
import type { Format } from '../../i18n/words.ts'
import { rulerTicks } from '../frame/period-ticks.ts'
import { dayOnAxis } from './axis-words.ts'
import type { TimeLayout } from './time-layout.ts'
import type { Day, DayRange } from './types.ts'

export interface TimeAxesProps {
  layout: TimeLayout
  f: Format
  write: (value: number) => string
  window: DayRange | null
  today: Day | null
}

const TICK = { day: 4, week: 6, month: 9 } as const

export function TimeAxes({ layout, f, write, window, today }: TimeAxesProps) {
  const { range, left, right, top, bottom, x, y, ticks } = layout
  return (
    <g aria-hidden="true">
      {window && <Outside layout={layout} window={window} />}
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} className="chart__grid" />
          <text x={left - 8} y={y(tick) + 4} className="chart__tick" textAnchor="end">
            {write(tick)}
          </text>
        </g>
      ))}
      <line x1={left} x2={right} y1={bottom} y2={bottom} className="chart__edge" />
      {rulerTicks(range).map(({ day, kind }) => (
        <line key={day} x1={x(day)} x2={x(day)} y1={bottom} y2={bottom + TICK[kind]} className="chart__edge" />
      ))}
      {dayWords(layout, f).map(({ day, text, middle }) => (
        <text key={day} x={middle} y={bottom + 24} className="chart__tick" textAnchor="middle">
          {text}
        </text>
      ))}
      {today !== null && today >= range.from && today <= range.to && (
        <g>
          <line x1={x(today)} x2={x(today)} y1={top} y2={bottom} className="chart__today-line" />
          <path d={`M${x(today) - 4.5} ${bottom + 9}v-4.5l4.5-4.5 4.5 4.5v4.5z`} className="chart__today" />
        </g>
      )}
    </g>
  )
}

/** The days that are not judged stand on a sunk ground. */
function Outside({ layout: { range, x, left, right, top, bottom }, window }: { layout: TimeLayout; window: DayRange }) {
  const from = Math.max(left, Math.min(right, x(window.from)))
  const to = Math.max(left, Math.min(right, x(window.to)))
  return (
    <>
      {window.from > range.from && (
        <rect x={left} y={top} width={from - left} height={bottom - top} className="chart__outside" />
      )}
      {window.to < range.to && (
        <rect x={to} y={top} width={right - to} height={bottom - top} className="chart__outside" />
      )}
    </>
  )
}

/** Those that have room. */
function dayWords({ range, x, left, width }: TimeLayout, f: Format) {
  let free = -Infinity
  let before: Day | null = null
  return dayTicks(range).flatMap((day) => {
    const text = dayOnAxis(f, day, range, before)
    const half = textWidth(text, 13) / 2
    const middle = Math.min(width - half, Math.max(x(day), Math.min(left, half)))
    if (middle - half < free) return []
    free = middle + half + 10
    before = day
    return [{ day, text, middle }]
  })
}
