/** The way to the plan as a small ruler: how far, and a mark where one should be today. */
import { useWords } from '../../words.ts'
import type { PortfolioBrand } from './use-portfolio.ts'
import { portfolioWords } from './words.ts'

type Kpi = NonNullable<NonNullable<PortfolioBrand['known']>['main']>

const WIDTH = 80
const TICKS = 10

export function Way({ kpi: { progress, clean, plan, expectedToday } }: { kpi: Kpi }) {
  const { t, f } = useWords(portfolioWords)
  if (progress === null || clean === null || plan === null) return null
  const share = Math.max(0, Math.min(1, progress))
  // Expectation lies on the same straight way as the fact: start = plan − (plan − clean) ÷ (1 − progress).
  const start = progress === 1 ? null : (clean - progress * plan) / (1 - progress)
  const expected =
    expectedToday === null || start === null || plan === start
      ? null
      : Math.max(0, Math.min(1, (expectedToday - start) / (plan - start)))
  return (
    <svg
      className="way"
      width={WIDTH}
      height={12}
      role="img"
      aria-label={t('row.progress', { percent: f.percent(Math.round(progress * 100), 0) })}
    >
      <rect x={0} y={0.5} width={WIDTH} height={6} className="way__plan" />
      <rect x={0} y={0.5} width={share * WIDTH} height={6} className="way__fact" />
      {Array.from({ length: TICKS + 1 }, (_, i) => {
        const x = Math.min(WIDTH - 0.5, Math.max(0.5, (i / TICKS) * WIDTH))
        return <line key={i} x1={x} x2={x} y1={7} y2={i % 5 === 0 ? 12 : 10} className="way__tick" />
      })}
      {expected !== null && <rect x={expected * WIDTH - 1.5} y={0} width={3} height={12} className="way__today" />}
    </svg>
  )
}
