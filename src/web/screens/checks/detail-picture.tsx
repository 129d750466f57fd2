/** The days around the finding: what was, what is usual, and the suspicious stretch hatched. */
import { capital } from '../../../i18n/capital.ts'
import { TimeChart } from '../../charts/index.ts'
import { useWords } from '../../words.ts'
import type { Detail } from './data.ts'
import { checksWords } from './words.ts'

export function DetailPicture({ detail: { around, finding } }: { detail: Detail }) {
  const { t } = useWords(checksWords)
  const { series, expected, measureName, unit } = around
  const known = series.values.filter((value) => value !== null).length
  if (known < 2) return null
  const usual = expected.values.some((value) => value !== null)
  return (
    <TimeChart
      title={measureName === null ? t('detail.picture.plain') : t('detail.picture', { measure: capital(measureName) })}
      summary={finding.what}
      series={series}
      extra={usual ? [{ series: expected, label: t('detail.expected') }] : []}
      marks={[{ from: finding.from, to: finding.to, label: finding.name, kind: 'check' }]}
      unit={unit}
      zero
      height={240}
    />
  )
}
