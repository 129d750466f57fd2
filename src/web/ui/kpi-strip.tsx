/** KPIs side by side: name, figure with its evidence, change against the compared period, a warning where few are behind. */
import type { ReactNode } from 'react'
import type { Direction, Unit } from '../../core/kpis/types.ts'
import { Badge } from './badge.tsx'
import { Delta } from './delta.tsx'
import { Figure } from './figure.tsx'
import './kpi-strip.css'

export interface StripFigure {
  kpi: string
  name: string
  unit: Unit
  better: Direction
  currency: string | null
  value: number | null
  before: number | null
}

export interface KpiStripProps {
  figures: readonly StripFigure[]
  range: { from: string; to: string }
  account?: string | null
  /** Said after each change, where the page does not say it once: «к прошлому периоду». */
  against?: string
  /** Under a figure: why it is unknown, what to be careful of. */
  note?: (figure: StripFigure) => ReactNode
  warn?: (figure: StripFigure) => string | null
}

export const KpiStrip = ({ figures, range, account = null, against, note, warn }: KpiStripProps) => (
  <dl className="kpi-strip">
    {figures.map((figure) => {
      const { kpi, name, unit, better, currency, value, before } = figure
      const warning = value === null ? null : (warn?.(figure) ?? null)
      const words = note?.(figure)
      return (
        <div key={kpi} className="kpi-strip__one">
          <dt className="kpi-strip__name">{name}</dt>
          <dd className="kpi-strip__value">
            <Figure
              value={value}
              unit={unit}
              currency={currency}
              size="l"
              evidence={value === null ? null : { kpi, account, ...range }}
            />
          </dd>
          {value !== null && before !== null && (
            <dd className="kpi-strip__under">
              <Delta
                value={value - before}
                unit={unit}
                currency={currency}
                better={better}
                {...(against === undefined ? {} : { against })}
              />
            </dd>
          )}
          {words && <dd className="kpi-strip__under">{words}</dd>}
          {warning !== null && (
            <dd className="kpi-strip__under">
              <Badge tone="warn">{warning}</Badge>
            </dd>
          )}
        </div>
      )
    })}
  </dl>
)
