/** The figure itself: clean beside what the network counts, or why it is unknown. */
import { valueText } from '../../../i18n/value-text.ts'
import { useBrand } from '../../session.ts'
import { BrandLink, Term } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { whole } from '../overview/whole.ts'
import type { Evidence } from './data.ts'
import { evidenceWords } from './words.ts'

export function TheNumber({ evidence }: { evidence: Evidence }) {
  const { t } = useWords(evidenceWords)
  const { account, range, span, value } = evidence
  const running = value !== null && span !== null && span.to < range.to
  return (
    <div className="evidence__number">
      <p className="muted">{t('where', { account: account.name, ...range })}</p>
      {value === null ? <Unknown evidence={evidence} /> : <Known evidence={evidence} value={value} />}
      {running && <p className="muted">{t('number.to', { day: span.to })}</p>}
      <p>{evidence.words.shows}</p>
    </div>
  )
}

function Known({ evidence: { unit, currency, clean }, value }: { evidence: Evidence; value: number }) {
  const { t, f } = useWords(evidenceWords)
  const write = (one: number) => valueText(f, unit, whole(one, unit), currency)
  if (clean === null || clean.discounted === 0) return <p className="evidence__value">{write(value)}</p>
  return (
    <dl className="evidence__pair">
      <div>
        <dt>
          <Term id="clean-fact">{t('number.clean')}</Term>
        </dt>
        <dd className="evidence__value">{write(clean.value)}</dd>
        <dd className="muted">
          {t('number.interval', { low: write(clean.interval.low), high: write(clean.interval.high) })}
        </dd>
      </div>
      <div>
        <dt>{t('number.raw')}</dt>
        <dd className="evidence__value evidence__value--raw">{write(value)}</dd>
      </div>
      <div>
        <dt>
          <span className="evidence__hatch" aria-hidden="true" />
          {t('number.removed')}
        </dt>
        <dd className="evidence__value evidence__value--raw evidence__value--suspect">
          {write(Math.abs(whole(value, unit) - whole(clean.value, unit)))}
        </dd>
      </div>
    </dl>
  )
}

function Unknown({ evidence: { why } }: { evidence: Evidence }) {
  const { t } = useWords(evidenceWords)
  const { can } = useBrand()
  return (
    <>
      <p className="evidence__value evidence__value--unknown">{t('no-data')}</p>
      <p>{why}</p>
      <p className="row">
        {can('brand.work') && (
          <BrandLink to="sources" button="plain" small>
            {t('unknown.action')}
          </BrandLink>
        )}
        <BrandLink to="point-a" hash="needs">
          {t('unknown.needs')}
        </BrandLink>
      </p>
    </>
  )
}
