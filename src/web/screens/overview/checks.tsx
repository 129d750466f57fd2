/** What the guards found in the period, in one line. */
import { BrandLink } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { OverviewData } from './use-overview.ts'
import { overviewWords } from './words.ts'

interface Props {
  checks: OverviewData['checks']
  /** The period has data: without any, guards have nothing to look at, whatever they know of other days. */
  known: boolean
}

export function Checks({ checks: { found, open, worked, silent }, known }: Props) {
  const { t } = useWords(overviewWords)
  const words = !known
    ? t('checks.no-data')
    : found > 0
      ? t('checks.found', { found, open })
      : worked > 0
        ? t('checks.clean', { worked })
        : t('checks.none')
  return (
    <p className={found > 0 ? 'checks-line checks-line--found' : 'checks-line'}>
      <span>
        {words}
        {known && worked > 0 && silent > 0 && <span className="muted">; {t('checks.silent', { silent })}</span>}
      </span>
      <BrandLink to="checks" className="no-print">
        {t(found > 0 ? 'checks.open' : 'checks.all')}
      </BrandLink>
    </p>
  )
}
