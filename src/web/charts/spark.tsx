/** A line of the size of a word, with the goal as a line across it. */
import { knownPoints, pathOf, segments } from '../../charts/line.ts'
import { dayScale, linear } from '../../charts/scale.ts'
import { addDays } from '../../core/time/day.ts'
import { uiWords } from '../ui/words.ts'
import { useWords } from '../words.ts'
import './spark.css'
import type { DailySeries } from './types.ts'
import { rem } from './use-width.ts'

export interface SparkProps {
  /** For those who listen: «Подписчики за 90 дней». */
  label: string
  /** Days, weeks or months: only the order is drawn. */
  series: DailySeries
  /** The goal, as a line. */
  plan?: number | null
  width?: number
  height?: number
}

const EDGE = 4

export function Spark({ label, series, plan = null, width = 120, height = 32 }: SparkProps) {
  const { t } = useWords(uiWords)
  const points = knownPoints(series)
  if (points.length === 0) return <span className="spark spark--empty">{t('no-data')}</span>
  const values = [...points.map(({ value }) => value), ...(plan === null ? [] : [plan])]
  const days = { from: series.start, to: addDays(series.start, Math.max(0, series.values.length - 1)) }
  const x = dayScale(days, [EDGE, width - EDGE])
  const y = linear([Math.min(...values), Math.max(...values)], [height - EDGE, EDGE])
  const last = points.at(-1)!
  return (
    <svg
      className="spark"
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: rem(width), height: rem(height) }}
      role="img"
      aria-label={label}
    >
      {plan !== null && <line x1={0} x2={width} y1={y(plan)} y2={y(plan)} className="spark__plan" />}
      {segments(series).map((run) =>
        run.length === 1 ? (
          <circle key={run[0]!.day} cx={x(run[0]!.day)} cy={y(run[0]!.value)} r={1.3} className="spark__dot" />
        ) : (
          <path
            key={run[0]!.day}
            d={pathOf(run.map(({ day, value }) => [x(day), y(value)] as const))}
            className="spark__line"
          />
        ),
      )}
      <circle cx={x(last.day)} cy={y(last.value)} r={2.75} className="spark__dot" />
    </svg>
  )
}
