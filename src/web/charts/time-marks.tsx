/** The marks of a chart over time: lines, bands, signs, and their labels. */
import { pathOf, type Point } from '../../charts/line.ts'
import type { EndLabel } from './end-labels.ts'
import { Labels } from './labels.tsx'
import { NoteFlags, type Note } from './notes.tsx'
import { Hatch } from './hatch.tsx'
import { moved, runsOf, type Runs, type TimeLayout } from './time-layout.ts'
import type { TimeChartProps } from './time-chart.tsx'
import type { ForecastPoint } from './types.ts'

export interface TimeMarksProps {
  id: string
  props: TimeChartProps
  layout: TimeLayout
  notes: readonly Note[]
  labels: readonly EndLabel[]
}

export function TimeMarks({ id, props, layout, notes, labels }: TimeMarksProps) {
  const { series, compare, extra = [], forecast, plan, pace, expected, clean, window } = props
  const { range, x, y, left, right } = layout
  const fact = runsOf(series, range)
  const { last } = fact
  const planFrom = window ? Math.max(left, x(window.from)) : left
  return (
    <g aria-hidden="true">
      <Hatch id={`${id}h`} />
      <NoteFlags notes={notes} layout={layout} hatch={`${id}h`} />
      {forecast && last && <Forecast last={last} forecast={forecast} layout={layout} />}
      {compare && <Line runs={runsOf(moved(compare.series, range.from), range)} layout={layout} tone="before" />}
      {extra.map((one, i) => (
        <Line key={one.label} runs={runsOf(one.series, range)} layout={layout} tone={`extra${i % 3}`} />
      ))}
      {plan !== null && plan !== undefined && (
        <>
          {pace && <line x1={x(pace.from)} y1={y(pace.value)} x2={right} y2={y(plan)} className="chart__pace" />}
          <line x1={planFrom} x2={right} y1={y(plan)} y2={y(plan)} className="chart__plan" />
          <line x1={right} x2={right} y1={y(plan) - 6} y2={y(plan) + 6} className="chart__plan" />
        </>
      )}
      <Line runs={fact} layout={layout} tone="fact" />
      {clean !== null && clean !== undefined && last && clean !== last.value && (
        <rect
          x={x(last.day) - 4.5}
          width={9}
          y={Math.min(y(clean), y(last.value))}
          height={Math.max(2, Math.abs(y(clean) - y(last.value)))}
          fill={`url(#${id}h)`}
          className="chart__suspect"
        />
      )}
      {last && <circle cx={x(last.day)} cy={y(last.value)} r={4} className="chart__dot chart__dot--fact" />}
      {expected && <Diamond at={[x(expected.day), y(expected.value)]} />}
      <Labels labels={labels} layout={layout} />
    </g>
  )
}

function Line({ runs, layout: { x, y }, tone }: { runs: Runs; layout: TimeLayout; tone: string }) {
  const at = ({ day, value }: Point) => [x(day), y(value)] as const
  return (
    <g className={`chart__line chart__line--${tone}`}>
      {runs.lines.map((run) => (
        <path key={run[0]!.day} d={pathOf(run.map(at))} />
      ))}
      {runs.alone.map((point) => (
        <circle key={point.day} cx={at(point)[0]} cy={at(point)[1]} r={1.6} />
      ))}
    </g>
  )
}

function Forecast({ last, forecast, layout }: { last: Point; forecast: ForecastPoint; layout: TimeLayout }) {
  const { x, y } = layout
  const { day, value, interval } = forecast
  const from = [x(last.day), y(last.value)] as const
  const end = x(day)
  return (
    <g>
      <path d={`${pathOf([from, [end, y(interval.high)], [end, y(interval.low)]])}Z`} className="chart__band" />
      <path d={pathOf([from, [end, y(value)]])} className="chart__forecast" />
      <path
        d={`M${end - 4} ${y(interval.high)}h8M${end} ${y(interval.high)}V${y(interval.low)}M${end - 4} ${y(interval.low)}h8`}
        className="chart__whisker"
      />
      <circle cx={end} cy={y(value)} r={3.5} className="chart__dot chart__dot--hollow" />
    </g>
  )
}

export const Diamond = ({ at: [x, y] }: { at: readonly [number, number] }) => (
  <path d={`M${x} ${y - 6}l6 6-6 6-6-6z`} className="chart__expected" />
)
