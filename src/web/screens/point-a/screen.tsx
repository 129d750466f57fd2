/** Точка А: where each account stands, how far it moves by itself, and what can be measured at all. */
import { capital } from '../../../i18n/capital.ts'
import { labelOf } from '../../account-label.ts'
import { useParam } from '../../search.ts'
import { useBrand } from '../../session.ts'
import { BrandLink, Empty, Field, Loaded, Page, Select } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useAccount, type AccountHistory, type KpiId } from './data.ts'
import { Gaps } from './gaps.tsx'
import { KpiPart } from './kpi-part.tsx'
import './point-a.css'
import { Quality } from './quality.tsx'
import { StandingTable } from './standing-table.tsx'
import { Unlocks } from './unlocks.tsx'
import { pointAWords } from './words.ts'

export default function Screen() {
  const { t } = useWords(pointAWords)
  const { accounts } = useBrand()
  const own = accounts.toSorted((a, b) => b.posts - a.posts || b.days - a.days)[0]
  const [account, setAccount] = useParam<string>('account', own?.id ?? 'brand')
  if (!own)
    return (
      <Page title={t('title')}>
        <Empty
          title={t('empty.title')}
          action={
            <BrandLink to="sources" button="primary">
              {t('empty.action')}
            </BrandLink>
          }
        >
          {t('empty.text')}
        </Empty>
      </Page>
    )
  return <OneAccount key={account} account={account} onAccount={setAccount} />
}

function OneAccount({ account, onAccount }: { account: string; onAccount: (account: string) => void }) {
  const { t } = useWords(pointAWords)
  const { accounts } = useBrand()
  const query = useAccount(account)
  return (
    <Page
      title={t('title')}
      lead={query.data && <Lead history={query.data} />}
      actions={
        <Field label={t('account')} hideLabel>
          <Select value={account} onChange={(event) => onAccount(event.target.value)}>
            {accounts.map((one) => (
              <option key={one.id} value={one.id}>
                {capital(labelOf(one))}
              </option>
            ))}
            {accounts.length > 1 && <option value="brand">{capital(t('brand'))}</option>}
          </Select>
        </Field>
      }
    >
      <Loaded query={query}>{(history) => <Body history={history} account={account} />}</Loaded>
    </Page>
  )
}

function Lead({ history: { span, days, age } }: { history: AccountHistory }) {
  const { t } = useWords(pointAWords)
  if (span === null) return t('lead.none')
  return `${t('lead', { ...span, days })}${age !== null && age > 3 ? ` ${t('lead.old', { age })}` : ''}`
}

function Body({ history, account }: { history: AccountHistory; account: string }) {
  const [kpi, setKpi] = useParam<string>('kpi', history.lead[0] ?? history.rows[0]?.kpi ?? '')
  const { t } = useWords(pointAWords)
  const { can } = useBrand()
  const known = history.rows.find((row) => row.kpi === kpi) ?? history.rows[0]
  return (
    <>
      {known && <KpiPart key={known.kpi} account={account} kpi={known.kpi} />}
      {history.rows.length > 0 && (
        <StandingTable rows={history.rows} account={account} chosen={known!.kpi} onChoose={(id: KpiId) => setKpi(id)} />
      )}
      <Gaps gaps={history.gaps} />
      {known && can('brand.decide') && (
        <p className="point-a__next no-print">
          {t('next')}{' '}
          <BrandLink to="goal" button="primary">
            {t('goal')}
          </BrandLink>
        </p>
      )}
      <Unlocks unlocks={history.unlocks} account={history.account.id} />
      <Quality account={account} />
    </>
  )
}
