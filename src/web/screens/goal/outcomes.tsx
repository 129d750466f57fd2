/** What comes «as before», as the account’s own history simulates it, and a target that can be moved along it. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { Unit } from '../../../core/kpis/types.ts'
import { textWidth } from '../../../charts/svg.ts'
import { valueText } from '../../../i18n/value-text.ts'
import { rem, useWidth } from '../../charts/use-width.ts'
import { useWords } from '../../words.ts'
import { AmountInput } from './amount-input.tsx'
import { BASE, chanceAt, EDGE, outcomesLayout, rowsOf } from './outcomes-layout.ts'
import { OutcomesTable } from './outcomes-table.tsx'
import './outcomes.css'
import type { GoalData } from './types.ts'
import { useChanceText } from './use-chance-text.ts'
import { goalWords } from './words.ts'

export interface OutcomesProps {
  data: GoalData & { outcomes: NonNullable<GoalData['outcomes']> }
  unit: Unit
  currency: string | null
  onTarget: (target: number) => void
}

const SETTLE_MS = 120

export function OutcomesChart({ data, unit, currency, onTarget }: OutcomesProps) {
  const { t, f } = useWords(goalWords)
  const chanceText = useChanceText()
  const { outcomes, pointA, best, probability } = data
  const { scale, median } = outcomes
  const up = data.direction === 'up'
  const heading = useId()
  const [moved, setMoved] = useState<number | null>(null)
  const target = moved ?? data.target
  // The slider answers at once; the judgement follows when it stops.
  useEffect(() => {
    if (moved === null) return
    const timer = setTimeout(() => onTarget(moved), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [moved])
  useEffect(() => setMoved(null), [data.target])
  // Of people and things there are whole ones; a mean of them may well be a half.
  const whole = (unit === 'people' || unit === 'pieces') && scale.step >= 1
  const write = (value: number) => valueText(f, unit, whole ? Math.round(value) : value, currency)
  const chance = target === null ? null : chanceAt(outcomes, target, up)
  const settled = moved === null || moved === data.target
  const marks = [
    { id: 'point-a' as const, value: pointA },
    { id: 'median' as const, value: median },
    { id: 'best' as const, value: best?.value ?? null },
  ].filter((mark): mark is { id: 'point-a' | 'median' | 'best'; value: number } => mark.value !== null)
  return (
    <figure className="outcomes" aria-labelledby={heading}>
      <figcaption className="outcomes__title">
        <h2 id={heading}>{t('outcomes.title')}</h2>
        <p>{t('outcomes.summary', { low: write(outcomes.low), high: write(outcomes.high), median: write(median) })}</p>
      </figcaption>
      <Picture data={data} unit={unit} target={target} up={up} write={write} marks={marks}>
        <Slider
          scale={scale}
          value={target ?? median}
          chosen={target !== null}
          text={target === null ? t('outcomes.choose') : `${write(target)}. ${chanceText(chance!)}`}
          onMove={setMoved}
        />
      </Picture>
      <div className="outcomes__answer">
        <p className="outcomes__chance" aria-live="polite">
          {chance === null ? t('outcomes.choose') : chanceText(chance)}
          {settled && probability !== null && (
            <span className="muted">
              {' '}
              {t('chance.interval', { low: probability.low * 100, high: probability.high * 100 })}
            </span>
          )}
        </p>
        <AmountInput
          value={target}
          unit={unit}
          currency={currency}
          label={t('outcomes.exact')}
          placeholder={t('outcomes.slider')}
          onChange={setMoved}
        />
      </div>
      <p className="outcomes__note">
        {t('outcomes.hint', { days: data.historyDays, tests: Math.max(1, Math.round(outcomes.tests)) })}
      </p>
      <OutcomesTable outcomes={outcomes} write={write} />
    </figure>
  )
}

interface PictureProps {
  data: OutcomesProps['data']
  unit: Unit
  target: number | null
  up: boolean
  write: (value: number) => string
  marks: readonly { id: 'point-a' | 'median' | 'best'; value: number }[]
  /** The slider, which lies on the ruler's edge. */
  children: ReactNode
}

const ROW = 19
const ROWS = BASE + 46

function Picture({ data: { outcomes, best }, unit, target, up, write, marks, children }: PictureProps) {
  const { t, f } = useWords(goalWords)
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const layout = outcomesLayout(outcomes, width, target, up, unit)
  const height = ROWS + marks.length * ROW
  const worded = marks.map(({ id, value }) => {
    const when = id === 'best' && best && width > 520 ? `, ${f.range(best.range.from, best.range.to)}` : ''
    const text = `${t(`outcomes.${id}`)} ${write(value)}${when}`
    return { id, text, x: layout.x(value), width: textWidth(text, 13) + 14 }
  })
  const rows = rowsOf(worded, width)
  const hung = worded.map((mark, i) => ({ ...mark, ...rows[i]! }))
  const inside = target === null || layout.inside(target)
  const label = target === null ? '' : `${t('outcomes.target')} ${write(target)}`
  const middle = textWidth(label, 14) / 2 + 4
  const at = target === null ? 0 : layout.x(target)
  return (
    <div ref={box} className="outcomes__picture">
      <svg viewBox={`0 0 ${width} ${height}`} style={{ height: rem(height) }} aria-hidden="true">
        {layout.bars.map((bar) => (
          <rect
            key={`${bar.x}`}
            {...{ x: bar.x + 0.5, y: bar.y, width: Math.max(0.5, bar.width - 1), height: bar.height }}
            className={bar.good ? 'outcomes__bar outcomes__bar--good' : 'outcomes__bar'}
          />
        ))}
        <path d={`M${EDGE} ${BASE + 0.5}H${width - EDGE}`} className="outcomes__edge" />
        <path
          d={layout.ticks.map(({ x, size }) => `M${x} ${BASE}v${[4, 7, 11][size - 1]}`).join('')}
          className="outcomes__tick"
        />
        {layout.ticks
          .filter(({ size }) => size === 3)
          .map(({ x, value }) => {
            const half = textWidth(write(value), 12) / 2
            return (
              <text
                key={value}
                x={Math.max(half, Math.min(width - half, x))}
                y={BASE + 38}
                className="outcomes__number"
              >
                {write(value)}
              </text>
            )
          })}
        {hung.map(({ id, text, x, row, left }) => {
          const y = ROWS + row * ROW + 10
          return (
            <g key={id} className={`outcomes__mark outcomes__mark--${id}`}>
              <path d={`M${x} ${BASE - 5}V${y}h${left ? -6 : 6}`} />
              <text x={left ? x - 9 : x + 9} y={y + 4} textAnchor={left ? 'end' : 'start'}>
                {text}
              </text>
            </g>
          )
        })}
        {target !== null && (
          <g className="outcomes__target">
            <path d={`M${at} 22V${BASE + 12}`} />
            <text x={Math.max(middle, Math.min(width - middle, at))} y={15}>
              {label}
            </text>
            {!inside && <path d={target > outcomes.scale.max ? `M${at - 6} 60l7 5l-7 5` : `M${at + 6} 60l-7 5l7 5`} />}
          </g>
        )}
      </svg>
      {children}
      {!inside && target !== null && <p className="outcomes__note">{t('outcomes.beyond', { value: write(target) })}</p>}
    </div>
  )
}

interface SliderProps {
  scale: { min: number; max: number; step: number }
  value: number
  chosen: boolean
  /** What the slider says to those who listen. */
  text: string
  onMove: (value: number) => void
}

function Slider({ scale, value, chosen, text, onMove }: SliderProps) {
  const { t } = useWords(goalWords)
  return (
    <input
      type="range"
      className={chosen ? 'outcomes__slider' : 'outcomes__slider outcomes__slider--open'}
      {...scale}
      value={value}
      aria-label={t('outcomes.slider')}
      aria-valuetext={text}
      onChange={(event) => onMove(Number(event.target.value))}
    />
  )
}
