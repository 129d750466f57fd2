/** The chosen period against another stretch, and whether the difference is more than chance. */
import { changeText, valueText } from '../../../i18n/value-text.ts'
import { Badge, Loaded, Skeleton } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useCompared, type Compared, type KpiId } from './data.ts'
import { pointAWords } from './words.ts'

export function Compare({ account, kpi }: { account: string; kpi: KpiId }) {
  const { t } = useWords(pointAWords)
  const query = useCompared(account, kpi)
  return (
    <section className="point-a__compare">
      <h3>{t('compare')}</h3>
      <p className="muted">{t('compare.hint')}</p>
      <Loaded query={query} skeleton={<Skeleton lines={3} />}>
        {({ refused, comparison }) =>
          comparison === null ? (
            <p>{refused !== null && t(`compare.refused.${refused}`)}</p>
          ) : (
            <Comparison comparison={comparison} />
          )
        }
      </Loaded>
    </section>
  )
}

function Comparison({ comparison }: { comparison: NonNullable<Compared['comparison']> }) {
  const { t, f } = useWords(pointAWords)
  const { unit, now, other, difference, perDay, change } = comparison
  const text = (value: number) => changeText(f, unit, value, now.currency)
  const verdict = change === null ? null : change.real === true ? 'real' : change.real === false ? 'chance' : 'cannot'
  return (
    <>
      <dl className="point-a__sides">
        {[['compare.now', now] as const, ['compare.other', other] as const].map(([name, side]) => (
          <div key={name}>
            <dt>
              {t(name)}
              <span className="point-a__under">{t('compare.days', side.range)}</span>
            </dt>
            <dd>{valueText(f, unit, side.clean, side.currency)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {verdict !== null && (
          <>
            <Badge tone={verdict === 'real' ? 'info' : 'neutral'} sign={verdict === 'real' ? '≠' : '≈'}>
              {t(`compare.${verdict}`)}
            </Badge>{' '}
          </>
        )}
        {t('compare.difference', { value: text(difference) })}
        {change?.interval &&
          `, ${t('compare.interval', { low: text(change.interval.low), high: text(change.interval.high) })}`}
        .
      </p>
      {perDay && <p className="muted">{t('compare.per-day')}</p>}
      {change?.why && <p>{change.why}</p>}
      {change?.real === null && change.neededDays !== null && <p>{t('compare.need', { days: change.neededDays })}</p>}
      {change && <p className="muted">{change.method}</p>}
    </>
  )
}
