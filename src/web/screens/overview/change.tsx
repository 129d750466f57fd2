/** Whether the change against point A is more than chance, in words behind the size of it. */
import { changeText } from '../../../i18n/value-text.ts'
import { Term, Tooltip } from '../../ui/index.ts'
import { whole } from './whole.ts'
import { useWords } from '../../words.ts'
import type { OverviewKpi } from './use-overview.ts'
import { overviewWords } from './words.ts'

export function Change({ kpi: { change, unit, currency } }: { kpi: OverviewKpi }) {
  const { t, f } = useWords(overviewWords)
  if (change === null) return null
  const write = (value: number) => changeText(f, unit, whole(value, unit), currency)
  const { value, low, high, real, why, notes, beyondUsual } = change
  return (
    <span className="muted">
      {t(beyondUsual ? 'figure.change.usual' : 'figure.change')}: {write(value)} (
      {t('figure.interval', { low: write(low), high: write(high) })}),{' '}
      {why ? (
        <Tooltip tip={why}>{t('change.cannot-tell')}</Tooltip>
      ) : (
        <Term id={real === null ? 'cannot-tell' : 'noise'}>
          {t(real === null ? 'change.cannot-tell' : real ? 'change.real' : 'change.chance')}
        </Term>
      )}
      .{notes.map((note) => ` ${note}`)}
    </span>
  )
}
