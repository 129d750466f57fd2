/** The days of the figure with some before them: what happened, what was counted otherwise, what looks bought. */
import { capital } from '../../../i18n/capital.ts'
import { TimeChart, type ChartMark } from '../../charts/index.ts'
import { useBrand } from '../../session.ts'
import { useWords } from '../../words.ts'
import { WORK_CAUSES } from './causes.ts'
import type { Evidence } from './data.ts'
import { evidenceWords } from './words.ts'

export function Picture({ evidence }: { evidence: Evidence }) {
  const { t } = useWords(evidenceWords)
  const { today } = useBrand()
  const { line, name, unit, currency, range, findings, shape } = evidence
  if (line === null) return null
  const end = { from: line.series.start, to: range.to }
  const marks: ChartMark[] = [
    ...line.causes.map((cause): ChartMark => ({
      from: cause.from,
      to: cause.to,
      label: cause.note || cause.name,
      kind: WORK_CAUSES.has(cause.kind) ? 'work' : 'outside',
    })),
    ...findings
      .filter(({ guard }) => guard !== 'redefinition')
      .map((finding): ChartMark => ({ from: finding.from, to: finding.to, label: finding.name, kind: 'check' })),
  ]
  return (
    <TimeChart
      title={capital(t(`picture.${line.by}`, { name }))}
      series={line.series}
      marks={marks}
      breaks={line.breaks.map(({ day, measure }) => ({ day, label: t('picture.break', { measure }) }))}
      range={end}
      window={range}
      today={today <= range.to ? today : null}
      unit={unit}
      currency={currency}
      zero={shape === 'total'}
      height={240}
    />
  )
}
