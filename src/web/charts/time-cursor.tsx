/** The day under the pointer or under the arrow keys, with its values in words. */
import { useEffect, useRef } from 'react'
import { addDays, daysBetween, lengthOf } from '../../core/time/day.ts'
import { uiWords } from '../ui/words.ts'
import { useWords } from '../words.ts'
import type { Note } from './notes.tsx'
import { dayAt, moved, within, type TimeLayout } from './time-layout.ts'
import type { TimeChartProps } from './time-chart.tsx'
import type { Day } from './types.ts'
import { rem, unitPixels } from './use-width.ts'

export interface TimeCursorProps {
  props: TimeChartProps
  layout: TimeLayout
  notes: readonly Note[]
  write: (value: number) => string
  day: Day | null
  set: (day: Day | null) => void
}

export function TimeCursor({ props, layout, notes, write, day, set }: TimeCursorProps) {
  const { t, f } = useWords(uiWords)
  const { range, x, y, top, bottom, left, right, width } = layout
  const plane = useRef<HTMLDivElement>(null)
  const days = lengthOf(range)
  const shown = day !== null && day >= range.from && day <= range.to ? day : null
  const lines = shown === null ? [] : linesAt(props, layout, shown, t('chart.fact'))
  const events = shown === null ? [] : notes.filter(({ from, to }) => from <= shown && shown <= to)
  const say = (value: number | null) => (value === null ? t('chart.gap') : write(value))
  const words =
    shown === null
      ? t('chart.keys')
      : `${f.day(shown)}: ${[...lines.map(({ name, value }) => `${name} ${say(value)}`), ...events.map(({ label }) => label)].join(', ')}`

  const move = (step: number) => {
    const from = shown ?? props.today ?? range.to
    const inside = from < range.from ? range.from : from > range.to ? range.to : from
    const next = addDays(inside, step)
    set(next < range.from ? range.from : next > range.to ? range.to : next)
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && set(null)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [set])

  return (
    <>
      <div
        ref={plane}
        className="chart__plane"
        style={{ left: rem(left), top: rem(top), width: rem(Math.max(1, right - left)), height: rem(bottom - top) }}
        role="slider"
        tabIndex={0}
        aria-label={props.title}
        aria-valuemin={0}
        aria-valuemax={days - 1}
        aria-valuenow={shown === null ? 0 : daysBetween(range.from, shown)}
        aria-valuetext={words}
        onPointerMove={(event) => {
          const inside = (event.clientX - plane.current!.getBoundingClientRect().left) / unitPixels()
          set(dayAt(layout, left + inside))
        }}
        onPointerLeave={() => set(null)}
        onBlur={() => set(null)}
        onKeyDown={(event) => {
          const step = { ArrowLeft: -1, ArrowRight: 1, PageUp: -7, PageDown: 7, Home: -days, End: days }[event.key]
          if (step === undefined) return
          event.preventDefault()
          move(shown === null && Math.abs(step) === 1 ? 0 : step)
        }}
      />
      {shown !== null && (
        <>
          <svg
            className="chart__over"
            viewBox={`0 0 ${width} ${layout.height}`}
            style={{ height: rem(layout.height) }}
            aria-hidden="true"
          >
            <line x1={x(shown)} x2={x(shown)} y1={top} y2={bottom} className="chart__cursor" />
            {lines.map(({ name, value, tone }) =>
              value === null ? null : (
                <circle key={name} cx={x(shown)} cy={y(value)} r={4} className={`chart__dot chart__dot--${tone}`} />
              ),
            )}
          </svg>
          <div
            className="chart__readout"
            aria-hidden="true"
            style={
              x(shown) > width / 2
                ? { right: rem(width - x(shown) + 12), top: rem(top) }
                : { left: rem(x(shown) + 12), top: rem(top) }
            }
          >
            <p className="chart__readout-day">{f.day(shown)}</p>
            <dl>
              {lines.map(({ name, value, tone }) => (
                <div key={name} className={`chart__readout-row chart__readout-row--${tone}`}>
                  <dt>{name}</dt>
                  <dd>{say(value)}</dd>
                </div>
              ))}
            </dl>
            {events.map(({ sign, label }) => (
              <p key={sign} className="chart__readout-note">
                {sign}. {label}
              </p>
            ))}
          </div>
        </>
      )}
    </>
  )
}

/** What each line says about a day. */
export function linesAt(
  { series, seriesLabel, compare, extra = [] }: TimeChartProps,
  { range }: Pick<TimeLayout, 'range'>,
  day: Day,
  factWord: string,
): readonly { name: string; value: number | null; tone: string }[] {
  const at = (of: typeof series) => within(of, { from: day, to: day }).values[0] ?? null
  return [
    { name: seriesLabel ?? factWord, value: at(series), tone: 'fact' },
    ...extra.map((one, i) => ({ name: one.label, value: at(one.series), tone: `extra${i % 3}` })),
    ...(compare ? [{ name: compare.label, value: at(moved(compare.series, range.from)), tone: 'before' }] : []),
  ]
}
