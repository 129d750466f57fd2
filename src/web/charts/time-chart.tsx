/**
 * A figure over days: gaps stay gaps, forecast with its interval, the goal as a line, what was expected by today,
 * events and breaks as numbered flags with their words below. A table stands behind the picture.
 */
import { useId, useRef, useState } from 'react'
import { textWidth } from '../../charts/svg.ts'
import { valueText } from '../../i18n/value-text.ts'
import { uiWords } from '../ui/words.ts'
import { useWords } from '../words.ts'
import './chart.css'
import { ChartFrame } from './chart-frame.tsx'
import { endLabels } from './end-labels.ts'
import { Notes, notesOf } from './notes.tsx'
import { TimeAxes } from './time-axes.tsx'
import { TimeCursor } from './time-cursor.tsx'
import { runsOf, timeAxis, timeLayout } from './time-layout.ts'
import { TimeMarks } from './time-marks.tsx'
import { TimeTable } from './time-table.tsx'
import type { ChartBreak, ChartMark, DailySeries, Day, DayRange, ForecastPoint, Unit } from './types.ts'
import { rem, useWidth } from './use-width.ts'

export interface TimeChartProps {
  /** What is drawn: «Подписчики ВКонтакте по дням». The caption, and the name for those who listen. */
  title: string
  /** What the picture shows, in a sentence. */
  summary?: string
  hideTitle?: boolean
  series: DailySeries
  /** By the end of its line; «факт» otherwise. */
  seriesLabel?: string
  /** Drawn over the same days, whatever its own dates are. */
  compare?: { series: DailySeries; label: string } | null
  /** Further lines on the same days and in the same unit: level, trend. Three at most. */
  extra?: readonly { series: DailySeries; label: string }[]
  forecast?: ForecastPoint | null
  plan?: number | null
  /** From where the even pace to the plan is drawn; with a plan only. */
  pace?: { from: Day; value: number } | null
  /** What was expected by a day. */
  expected?: { day: Day; value: number } | null
  /** The last value without what looks bought. */
  clean?: number | null
  marks?: readonly ChartMark[]
  breaks?: readonly ChartBreak[]
  /** The days drawn; otherwise those of the series, the forecast and the window of the plan. */
  range?: DayRange
  /** The period judged: the days outside it are drawn back. */
  window?: DayRange | null
  today?: Day | null
  unit: Unit
  currency?: string | null
  /** Zero on the axis: for totals. */
  zero?: boolean
  height?: number
}

/** Narrower than this, the labels of the lines stand in a row below. */
const NARROW = 520

export function TimeChart(props: TimeChartProps) {
  const { title, summary, hideTitle, series, unit, currency = null, marks = [], breaks = [] } = props
  const { t, f } = useWords(uiWords)
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const id = useId().replace(/\W/g, '')
  const [cursor, setCursor] = useState<Day | null>(null)
  const write = (value: number) => valueText(f, unit, value, currency)
  const narrow = width < NARROW
  const height = props.height ?? (narrow ? 220 : 280)
  const { ticks } = timeAxis(props)
  const left = Math.max(...ticks.map((tick) => textWidth(write(tick), 13))) + 14
  const names = endLabels(props, t, write)
  const right = narrow ? 14 : Math.min(190, Math.max(24, ...names.map(({ text }) => textWidth(text, 13) + 18)))
  const layout = timeLayout(props, { width, height, left, right })
  const notes = notesOf(marks, breaks, layout.range)
  const empty = runsOf(series, layout.range).last === null

  return (
    <ChartFrame title={title} hideTitle={hideTitle} table={<TimeTable {...props} />}>
      <div className="chart__box" ref={box}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          style={{ height: rem(height) }}
          role="img"
          aria-labelledby={`${id}t ${id}d`}
          className="chart__svg"
        >
          <title id={`${id}t`}>{title}</title>
          <desc id={`${id}d`}>{[summary, names.map(({ text }) => text).join('; ')].filter(Boolean).join('. ')}</desc>
          <TimeAxes layout={layout} f={f} write={write} window={props.window ?? null} today={props.today ?? null} />
          <TimeMarks id={id} props={props} layout={layout} notes={notes} labels={narrow ? [] : names} />
          {empty && (
            <text
              x={(layout.left + layout.right) / 2}
              y={(2 * layout.top + layout.bottom) / 3}
              className="chart__empty"
            >
              {t('chart.empty')}
            </text>
          )}
        </svg>
        {!empty && (
          <TimeCursor props={props} layout={layout} notes={notes} write={write} day={cursor} set={setCursor} />
        )}
      </div>
      {narrow && (
        <ul className="chart__key">
          {names.map(({ text, tone }) => (
            <li key={text} className={`chart__key-item chart__key-item--${tone}`}>
              {text}
            </li>
          ))}
        </ul>
      )}
      <Notes notes={notes} f={f} />
    </ChartFrame>
  )
}
