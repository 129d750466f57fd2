/** What was found, how large, how sure, by which signs, and what else it may be. */
import { capital, sentence } from '../../../i18n/capital.ts'
import { useWords } from '../../words.ts'
import { labelOf } from '../../account-label.ts'
import { write } from './amounts.ts'
import type { Detail, Finding } from './data.ts'
import { State } from './findings.tsx'
import { checksWords } from './words.ts'

export function DetailHead({ detail: { finding, beside } }: { detail: Detail }) {
  const { t } = useWords(checksWords)
  const { account, from, to, what, signs, innocent } = finding
  return (
    <div className="finding__head">
      <p className="muted">
        {labelOf(account)} · {t('item.when', { from, to })}
      </p>
      <p className="finding__what">{sentence(what)}</p>
      <p>
        <State finding={finding} />
      </p>
      <p>
        <Size finding={finding} /> {!finding.exact && <Probability value={finding.probability} />}
      </p>
      {signs.length > 0 && (
        <>
          <h3>{t('detail.signs')}</h3>
          <ul className="finding__signs">
            {signs.map((sign) => (
              <li key={sign}>{capital(sign)}</li>
            ))}
          </ul>
        </>
      )}
      {innocent && (
        <div className="finding__innocent">
          <h3>{t('detail.innocent')}</h3>
          <p>{innocent}</p>
        </div>
      )}
      {beside.length > 0 && (
        <>
          <h3>{t('detail.beside')}</h3>
          <ul className="finding__signs">
            {beside.map(({ name, what: told }) => (
              <li key={`${name} ${told}`}>
                <strong>{name}.</strong> {sentence(told)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Size({ finding }: { finding: Finding }) {
  const { t, f } = useWords(checksWords)
  const { warning, exact, unit, estimate, low, high, measureName } = finding
  if (warning) return t('detail.size.none')
  const value = write(f, unit, estimate)
  const measure = measureName === null ? t('detail.amount') : capital(measureName)
  return exact
    ? t('detail.size.exact', { measure, value })
    : t('detail.size', { measure, value, low: write(f, unit, low), high: write(f, unit, high) })
}

function Probability({ value }: { value: number }) {
  const { t } = useWords(checksWords)
  const words = value >= 0.95 ? '95' : value >= 0.8 ? '80' : value >= 0.6 ? '60' : '0'
  return t('probability.is', { percent: Math.round(value * 100), words: t(`probability.${words}`) })
}
