/** One account: where its figures come from, what to download next, its name. */
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useSearchState } from '../../search.ts'
import { useBrand } from '../../session.ts'
import { Badge, Button, Card, Drawer, Field, Input, Table, useCommand, useTab } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { FRESH_TONES } from './accounts-tab.tsx'
import type { Account, Sources } from './data.ts'
import { Guide, guideOf } from './guide.tsx'
import { sourcesWords } from './words.ts'

const TABS = [{ id: 'accounts' }, { id: 'imports' }, { id: 'how' }] as const

export function AccountDrawer({ sources }: { sources: Sources }) {
  const [search, setSearch] = useSearchState()
  // On the list of imports the same key is its filter.
  const tab = useTab(TABS)
  const account = tab === 'accounts' ? sources.accounts.find(({ id }) => id === search.account) : undefined
  return (
    <Drawer open={account !== undefined} onClose={() => setSearch({ account: undefined })} title={account?.name ?? ''}>
      {account && <Details account={account} today={sources.today} />}
    </Drawer>
  )
}

function Details({ account, today }: { account: Account; today: string }) {
  const { t, f } = useWords(sourcesWords)
  const [, setSearch] = useSearchState()
  const works = useBrand().can('brand.work')
  return (
    <div className="stack">
      <dl className="sources-item__facts">
        <div>
          <dt>{t('fresh.age')}</dt>
          <dd>
            <Badge tone={FRESH_TONES[account.state]}>{t(`fresh.state.${account.state}`)}</Badge>{' '}
            {t('fresh.ago', { days: account.age })}
          </dd>
        </div>
        <div>
          <dt>{t('fresh.last')}</dt>
          <dd>{f.day(account.to)}</dd>
        </div>
        <div>
          <dt>{t('fresh.history')}</dt>
          <dd>{f.day(account.from)}</dd>
        </div>
      </dl>
      {works && (
        <Card
          level={3}
          title={t('fresh.what-next')}
          actions={
            <Button kind="quiet" small onClick={() => setSearch({ account: undefined, type: account.id })}>
              {t('drop.type')}
            </Button>
          }
        >
          <Guide id={guideOf(account.network)} last={account.to} fresh={account.state === 'fresh'} today={today} />
        </Card>
      )}
      <Card level={3} title={t('fresh.sources')}>
        <Table
          caption={t('fresh.sources')}
          hideCaption
          rows={account.sources}
          keyOf={({ id }) => id}
          columns={[
            { id: 'name', head: t('fresh.sources'), rowHead: true, wrap: true, cell: ({ name }) => name },
            { id: 'to', head: t('fresh.last'), cell: ({ to }) => (to === null ? '—' : f.day(to)) },
            {
              id: 'files',
              head: t('tab.imports'),
              align: 'end',
              cell: ({ files }) => (
                <Button kind="quiet" small onClick={() => setSearch({ tab: 'imports', account: account.id })}>
                  {t('fresh.source.files', { count: files })}
                </Button>
              ),
            },
          ]}
        />
      </Card>
      {works && <Rename account={account} />}
    </div>
  )
}

function Rename({ account }: { account: Account }) {
  const { t } = useWords(sourcesWords)
  const { id: brand } = useBrand()
  const [name, setName] = useState(account.name)
  const save = useCommand(
    (to: string) =>
      read(
        api.brands[':brand'].accounts[':account'].$patch({ param: { brand, account: account.id }, json: { name: to } }),
      ),
    { done: (saved) => t('fresh.renamed', { name: saved.name }) },
  )
  const wanted = name.trim()
  return (
    <form
      className="sources__rename"
      onSubmit={(event) => {
        event.preventDefault()
        if (wanted !== '' && wanted !== account.name) save.mutate(wanted)
      }}
    >
      <Field label={t('fresh.rename')}>
        <Input value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Button type="submit" busy={save.isPending} disabled={wanted === '' || wanted === account.name}>
        {t('fresh.rename.save')}
      </Button>
    </form>
  )
}
