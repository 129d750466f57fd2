/** Totals that have no point A yet: which of their days are known and what to bring. */
import { BrandLink, Card } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { AccountHistory } from './data.ts'
import { pointAWords } from './words.ts'

export function Gaps({ gaps }: { gaps: AccountHistory['gaps'] }) {
  const { t } = useWords(pointAWords)
  if (gaps.length === 0) return null
  return (
    <Card title={t('gaps')} hint={t('gaps.hint')} actions={<BrandLink to="sources">{t('unlocks.action')}</BrandLink>}>
      <ul className="point-a__unlocks">
        {gaps.map(({ kpi, sentence }) => (
          <li key={kpi}>{sentence}</li>
        ))}
      </ul>
    </Card>
  )
}
