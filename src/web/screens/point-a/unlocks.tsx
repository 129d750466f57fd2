/** What cannot be measured yet, grouped by what would make it possible: the file, where it is taken from, the way there. */
import { capital } from '../../../i18n/capital.ts'
import { useBrand } from '../../session.ts'
import { BrandLink, Card } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { AccountHistory } from './data.ts'
import { pointAWords } from './words.ts'

type Unlock = AccountHistory['unlocks'][number]

export function Unlocks({ unlocks, account }: { unlocks: readonly Unlock[]; account: string }) {
  const { t } = useWords(pointAWords)
  const works = useBrand().can('brand.work')
  if (unlocks.length === 0) return null
  return (
    <Card
      title={t('unlocks')}
      hint={t('unlocks.hint')}
      actions={<BrandLink to="sources">{t('unlocks.action')}</BrandLink>}
    >
      <ul className="point-a__unlocks">
        {unlocks.map(({ words, bring, kpis }) => (
          <li key={words.join()}>
            <p>
              <strong>{capital(words.join('; '))}</strong>
            </p>
            {bring.map(({ text, way }) => (
              <p key={text}>
                {text} {works && way !== null && <Way way={way} account={account} />}
              </p>
            ))}
            <p className="muted">{t('unlocks.gives', { names: kpis.map(({ name }) => name) })}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Way({ way, account }: { way: string; account: string }) {
  const { t } = useWords(pointAWords)
  return way === 'type' ? (
    <BrandLink to="sources" search={{ type: account }}>
      {t('unlocks.type')}
    </BrandLink>
  ) : (
    <BrandLink to="sources" search={{ tab: 'how', how: way }}>
      {t('unlocks.how')}
    </BrandLink>
  )
}
