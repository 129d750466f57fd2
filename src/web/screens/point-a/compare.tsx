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
  const { unit, shape, now, other, difference, perDay, change } = comparison
  const text = (value: number) => changeText(f, unit, value, now.currency)
  /** Of a sum over many days nobody wants tenths. */
  const whole = (value: number) => text(Math.abs(value) >= 10 ? Math.round(value) : value)
  const verdict = change === null ? null : change.real === true ? 'real' : change.real === false ? 'chance' : 'cannot'
  // The reason says itself that nothing can be told.
  const unclear = verdict === 'cannot' && change?.why != null
  return (
    <>
      <dl className="point-a__sides">
        {[['compare.now', now] as const, ['compare.other', other] as const].map(([name, side]) => (
          <div key={name}>
            <dt>
              {t(name)}
              <span className="point-a__under">{t('compare.days', side.range)}</span>
            </dt>
            <dd>
              {valueText(f, unit, side.raw, side.currency)}
              {side.raw !== side.clean && (
                <span className="point-a__under">
                  {t('compare.clean', { clean: valueText(f, unit, side.clean, side.currency) })}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {unclear && <p>{change?.why}</p>}
      <p>
        {verdict !== null && !unclear && (
          <>
            <Badge tone={verdict === 'real' ? 'info' : 'neutral'} sign={verdict === 'real' ? '≠' : '≈'}>
              {t(`compare.${verdict}`)}
            </Badge>{' '}
          </>
        )}
        {t(perDay ? 'compare.difference.per-day' : 'compare.difference', {
          value: text(difference),
          clean: [now, other].some(({ raw, clean }) => raw !== clean),
        })}
        {change?.interval &&
          (shape === 'ratio' || shape === 'duration'
            ? `, ${t('compare.interval', { low: text(change.interval.low), high: text(change.interval.high) })}`
            : `; ${t('compare.over', { days: now.days, value: whole(change.value), low: whole(change.interval.low), high: whole(change.interval.high) })}`)}
        .
      </p>
      {perDay && <p className="muted">{t('compare.per-day')}</p>}
      {!unclear && change?.why && <p>{change.why}</p>}
      {change?.real === null && change.neededDays !== null && <p>{t('compare.need', { days: change.neededDays })}</p>}
      {change && <p className="muted">{t('compare.method', { method: change.method })}</p>}
    </>
  )
}
