/**
 * The measure itself: how far from point A to the plan. The bar is the clean fact, its hatched end looks bought, the
 * yellow pointer is what was expected by today, the bracket above is where the period is heading.
 */
import { useId, useRef } from 'react'
import { textWidth } from '../../charts/svg.ts'
import { valueText } from '../../i18n/value-text.ts'
import { uiWords } from '../ui/words.ts'
import { useWords } from '../words.ts'
import { Hatch } from './hatch.tsx'
import { RulerKey } from './ruler-key.tsx'
import { rulerLayout, type RulerLayout } from './ruler-layout.ts'
import './ruler.css'
import { rulerWords } from './ruler-words.ts'
import type { Interval, Unit } from './types.ts'
import { rem, useWidth } from './use-width.ts'

export interface RulerProps {
  /** For those who listen: the KPI's name. */
  label: string
  unit: Unit
  currency?: string | null
  /** Point A: zero for totals. null: unknown. */
  start: number | null
  plan: number | null
  /** Without what looks bought; null: no data. */
  clean: number | null
  /** As the network counted; equal to `clean` when nothing looks bought. */
  raw?: number | null
  expectedToday?: number | null
  forecast?: { value: number; interval: Interval } | null
  /** Only the ruler, without the words below: in dense lists where the figures stand beside it. */
  quiet?: boolean
}

const EDGE = 9
const BAR = { y: 22, height: 13 }
const FOOT = 42

export function Ruler(props: RulerProps) {
  const {
    unit,
    currency = null,
    start,
    plan,
    clean,
    raw = null,
    expectedToday = null,
    forecast = null,
    quiet = false,
  } = props
  const { t, f } = useWords(uiWords)
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 420)
  const id = useId().replace(/\W/g, '')
  const write = (value: number) => valueText(f, unit, value, currency)
  const layout = rulerLayout(props, width, EDGE, Math.max(2, Math.min(6, Math.floor(width / 90))))
  const words = rulerWords(props, layout?.done ?? null, t, f, write)
  return (
    <div className="ruler">
      <div ref={box}>
        {layout === null ? (
          <p className="ruler__no-way">{t('ruler.no-way')}</p>
        ) : (
          <svg
            viewBox={`0 0 ${width} 70`}
            style={{ height: rem(70) }}
            role="img"
            aria-label={words}
            className="ruler__svg"
          >
            <Hatch id={`${id}h`} />
            <Scale layout={layout} width={width} write={write} />
            <rect
              x={layout.at(start!).x}
              y={BAR.y}
              width={Math.max(0, layout.at(plan!).x - layout.at(start!).x)}
              height={BAR.height}
              className="ruler__way"
            />
            {clean !== null && <Bar layout={layout} from={start!} to={clean} className="ruler__fact" />}
            {clean !== null && raw !== null && raw !== clean && (
              <Bar layout={layout} from={clean} to={raw} fill={`url(#${id}h)`} className="ruler__suspect" />
            )}
            {forecast && <Heading layout={layout} {...forecast} />}
            <path d={`M${layout.at(plan!).x} 8V${FOOT + 10}`} className="ruler__plan" />
            {expectedToday !== null && <Pointer x={layout.at(expectedToday).x} />}
          </svg>
        )}
      </div>
      {!quiet && <RulerKey {...props} write={write} />}
    </div>
  )
}

/** Ticks hang from the edge; the long ones carry numbers where there is room. */
function Scale({
  layout: { long, short, x },
  width,
  write,
}: {
  layout: RulerLayout
  width: number
  write: (value: number) => string
}) {
  let free = -Infinity
  const numbers = long
    .map((value) => ({ value, text: write(value), half: textWidth(write(value), 12) / 2 }))
    .toSorted((a, b) => x(a.value) - x(b.value))
    .flatMap(({ value, text, half }) => {
      const middle = Math.max(half, Math.min(width - half, x(value)))
      if (middle - half < free) return []
      free = middle + half + 8
      return [{ value, text, middle }]
    })
  return (
    <g aria-hidden="true">
      <path d={`M${EDGE} ${FOOT + 0.5}H${width - EDGE}`} className="ruler__edge" />
      <path d={short.map((tick) => `M${tick.x} ${FOOT}v${tick.middle ? 6 : 4}`).join('')} className="ruler__tick" />
      <path d={long.map((value) => `M${x(value)} ${FOOT}v8`).join('')} className="ruler__edge" />
      {numbers.map(({ value, text, middle }) => (
        <text key={value} x={middle} y={67} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  )
}

interface BarProps {
  layout: RulerLayout
  from: number
  to: number
  className: string
  fill?: string
}

/** A bar whose value lies beyond the ruler ends in an arrow. */
function Bar({ layout, from, to, className, fill }: BarProps) {
  const [a, b] = [layout.at(from), layout.at(to)]
  const [low, high] = a.x <= b.x ? [a, b] : [b, a]
  if (high.x - low.x < 0.5) return null
  const middle = BAR.y + BAR.height / 2
  const right = high.cut === 1 ? `L${high.x + 7} ${middle}` : ''
  const left = low.cut === -1 ? `L${low.x - 7} ${middle}` : ''
  return (
    <path
      d={`M${low.x} ${BAR.y}H${high.x}${right}L${high.x} ${BAR.y + BAR.height}H${low.x}${left}Z`}
      className={className}
      fill={fill}
    />
  )
}

/** Where the period is heading: the interval as a bracket, the value as a ring. */
function Heading({ layout, value, interval }: { layout: RulerLayout; value: number; interval: Interval }) {
  const ends = [layout.at(interval.low), layout.at(interval.high)].toSorted((a, b) => a.x - b.x)
  const [from, to] = ends as [(typeof ends)[number], (typeof ends)[number]]
  const y = 12
  const end = ({ x, cut }: typeof from) =>
    cut === 0 ? `M${x} ${y - 4}v8` : `M${x - 4 * cut} ${y - 4}l${4 * cut} 4l${-4 * cut} 4`
  return (
    <g>
      <path d={`M${from.x} ${y}H${to.x}${end(from)}${end(to)}`} className="ruler__heading" />
      <circle cx={layout.at(value).x} cy={y} r={4} className="ruler__ring" />
    </g>
  )
}

/** The yellow of the folding ruler: where one should be today. */
const Pointer = ({ x }: { x: number }) => (
  <g>
    <path d={`M${x} ${BAR.y - 4}V${FOOT}`} className="ruler__today-line" />
    <path d={`M${x} ${FOOT}l-5.5 7v5h11v-5z`} className="ruler__today" />
  </g>
)
