/** Each account: the last day with figures, how long ago that is, where they came from, what to download next. */
import { capital } from '../../../i18n/capital.ts'
import { useSearchState } from '../../search.ts'
import { useBrand } from '../../session.ts'
import { Badge, Button, Empty, Table, type Tone } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Account, Sources } from './data.ts'
import { sourcesWords } from './words.ts'

export const FRESH_TONES: Record<Account['state'], Tone> = { fresh: 'good', due: 'warn', old: 'bad' }

export function AccountsTab({ sources }: { sources: Sources }) {
  const { t, f } = useWords(sourcesWords)
  const works = useBrand().can('brand.work')
  const [, setSearch] = useSearchState()
  const open = (account: Account) => setSearch({ account: account.id }, { replace: false })
  if (sources.accounts.length === 0)
    return works ? (
      <Empty
        title={t('fresh.empty.title')}
        action={<Button onClick={() => setSearch({ tab: 'how' })}>{t('fresh.empty.action')}</Button>}
      >
        {t('fresh.empty.text')}
      </Empty>
    ) : (
      <Empty title={t('fresh.empty.title')}>{t('fresh.none-viewer')}</Empty>
    )
  return (
    <Table
      caption={t('fresh.caption')}
      hideCaption
      rows={sources.accounts}
      keyOf={(account) => account.id}
      order={{ by: 'age', down: true }}
      columns={[
        {
          id: 'account',
          head: t('fresh.account'),
          rowHead: true,
          sort: (account) => account.name,
          cell: (account) => (
            <>
              <button type="button" className="sources__link" onClick={() => open(account)}>
                {/* What begins with the network's name is ours to write large; a handle is its owner's. */}
                {isOurs(account) ? capital(account.name) : account.name}
              </button>
              {!isOurs(account) && <span className="sources__under">{account.networkName}</span>}
            </>
          ),
        },
        {
          id: 'age',
          head: t('fresh.age'),
          sort: (account) => account.age,
          cell: (account) => (
            <>
              {account.just && account.state !== 'fresh' ? (
                <Badge>{t('fresh.state.just')}</Badge>
              ) : (
                <Badge tone={FRESH_TONES[account.state]}>{t(`fresh.state.${account.state}`)}</Badge>
              )}
              <span className="sources__beside">{t('fresh.ago', { days: account.age })}</span>
            </>
          ),
        },
        {
          id: 'last',
          head: t('fresh.last'),
          sort: (account) => account.to,
          cell: (account) => f.day(account.to),
        },
        {
          id: 'sources',
          head: t('fresh.sources'),
          wrap: true,
          cell: (account) => (
            <span className="muted">{capital(account.sources.map(({ name }) => name).join(', '))}</span>
          ),
        },
        ...(works
          ? [
              {
                id: 'next',
                head: <span className="sr-only">{t('fresh.what-next')}</span>,
                align: 'end' as const,
                cell: (account: Account) => (
                  <Button
                    kind="quiet"
                    small
                    onClick={() => open(account)}
                    aria-label={t('fresh.what-next.named', { name: account.name })}
                  >
                    {t('fresh.what-next')}
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

const isOurs = ({ name, networkName }: { name: string; networkName: string }): boolean => name.startsWith(networkName)
