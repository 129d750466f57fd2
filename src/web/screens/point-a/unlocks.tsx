/** What cannot be measured yet, grouped by what would make it possible. */
import { capital } from '../../../i18n/capital.ts'
import { BrandLink, Card } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { AccountHistory } from './data.ts'
import { pointAWords } from './words.ts'

export function Unlocks({ unlocks }: { unlocks: AccountHistory['unlocks'] }) {
  const { t } = useWords(pointAWords)
  if (unlocks.length === 0) return null
  return (
    <Card
      title={t('unlocks')}
      hint={t('unlocks.hint')}
      actions={<BrandLink to="sources">{t('unlocks.action')}</BrandLink>}
    >
      <ul className="point-a__unlocks">
        {unlocks.map(({ words, kpis }) => (
          <li key={words.join()}>
            <p>{capital(words.join('; '))}</p>
            <p className="muted">{t('unlocks.gives', { names: kpis.map(({ name }) => name) })}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
