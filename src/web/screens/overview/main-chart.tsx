/** How a KPI went day by day, with what happened meanwhile; the main one at first. */
import { TimeChart, type ChartMark } from '../../charts/index.ts'
import { useParam } from '../../search.ts'
import { Card, Field, Select } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { OverviewKpi } from './use-overview.ts'
import { overviewWords } from './words.ts'

export function MainChart({ kpis, today }: { kpis: readonly OverviewKpi[]; today: string }) {
  const { t } = useWords(overviewWords)
  const drawn = kpis.filter(({ chart }) => chart !== null)
  const first = drawn[0]?.goal ?? ''
  const [goal, setGoal] = useParam('chart', first)
  const kpi = drawn.find((one) => one.goal === goal) ?? drawn[0]
  if (!kpi) return null
  return (
    <Card
      title={t('chart.title')}
      actions={
        drawn.length > 1 && (
          <div className="no-print">
            <Field label={t('chart.which')} hideLabel>
              <Select value={kpi.goal} onChange={(event) => setGoal(event.target.value)}>
                {drawn.map((one) => (
                  <option key={one.goal} value={one.goal}>
                    {one.name}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
        )
      }
    >
      <Picture key={kpi.goal} kpi={kpi} today={today} />
    </Card>
  )
}

function Picture({ kpi, today }: { kpi: OverviewKpi; today: string }) {
  const { t } = useWords(overviewWords)
  const { chart, name, unit, currency, window, shape, plan, forecast } = kpi
  if (!chart) return null
  const kind = shape === 'total' ? 'total' : shape === 'level' ? 'level' : 'rolling'
  return (
    <TimeChart
      title={t(`chart.${kind}`, { kpi: name })}
      series={chart.fact}
      compare={chart.before && { series: chart.before, label: t('chart.before', { days: chart.before.values.length }) }}
      range={chart.range}
      window={window}
      today={today >= chart.range.from && today <= chart.range.to ? today : null}
      plan={plan}
      pace={chart.pace}
      expected={chart.expected?.value === plan ? null : chart.expected}
      clean={chart.clean}
      forecast={forecast && { day: window.to, ...forecast }}
      marks={useMarks(kpi)}
      breaks={chart.breaks.map((day) => ({ day, label: t('chart.break') }))}
      unit={unit}
      currency={currency}
      zero={shape !== 'level'}
    />
  )
}

const CAUSES = ['ads', 'contest', 'viral-post', 'mentions', 'no-approved-content', 'holiday'] as const
/** Work that somebody did; everything else happened to them. */
const WORK = new Set(['ads', 'contest', 'viral-post'])

function useMarks({ chart, findings }: OverviewKpi): ChartMark[] {
  const { t } = useWords(overviewWords)
  if (!chart) return []
  const word = (kind: string) => t(`cause.${CAUSES.find((one) => one === kind) ?? 'other'}`)
  return [
    ...chart.causes.map(({ kind, from, to, note }): ChartMark => ({
      from,
      to,
      label: note || word(kind),
      kind: WORK.has(kind) ? 'work' : 'outside',
    })),
    ...chart.checks.map(({ guard, from, to }): ChartMark => ({
      from,
      to,
      label: findings.find((finding) => finding.guard === guard)?.name ?? guard,
      kind: 'check',
    })),
  ]
}
