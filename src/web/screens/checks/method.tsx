/** For a statistician, on demand: the null hypothesis, the test, the method and whose it is. */
import { BrandLink } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Detail } from './data.ts'
import { checksWords } from './words.ts'

export function Method({ detail: { guard } }: { detail: Detail }) {
  const { t } = useWords(checksWords)
  return (
    <details className="finding__method">
      <summary>{t('detail.method')}</summary>
      <p>{guard.statistician}</p>
      <p>
        <strong>{t('detail.method.how')}.</strong> {guard.method}
      </p>
      <p className="muted">
        {t('detail.method.source')}: {guard.source}
      </p>
      <p>
        <BrandLink to="guide" hash={`guard-${guard.id}`}>
          {t('detail.guide')}
        </BrandLink>
      </p>
    </details>
  )
}
