/** What the guards found in the period, in one line. */
import { BrandLink } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { OverviewData } from './use-overview.ts'
import { overviewWords } from './words.ts'

export function Checks({ checks: { found, open, worked, silent } }: { checks: OverviewData['checks'] }) {
  const { t } = useWords(overviewWords)
  const words =
    found > 0 ? t('checks.found', { found, open }) : worked > 0 ? t('checks.clean', { worked }) : t('checks.none')
  return (
    <p className={found > 0 ? 'checks-line checks-line--found' : 'checks-line'}>
      <span>
        {words}
        {worked > 0 && silent > 0 && <span className="muted">; {t('checks.silent', { silent })}</span>}
      </span>
      <BrandLink to="checks" className="no-print">
        {t('checks.open')}
      </BrandLink>
    </p>
  )
}
