/** One import: remarks, rows that were left out and why, page by page. */
import { useState } from 'react'
import { useSearchState } from '../../search.ts'
import { Button, Card, Drawer, Loaded, Table } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useImport, type ImportDetails } from './data.ts'
import { sourcesWords } from './words.ts'

export function ImportDrawer() {
  const { t } = useWords(sourcesWords)
  const [search, setSearch] = useSearchState()
  const [page, setPage] = useState(1)
  const query = useImport(search.import, page)
  const close = () => {
    setPage(1)
    setSearch({ import: undefined })
  }
  return (
    <Drawer wide open={search.import !== undefined} onClose={close} title={query.data?.title ?? t('imports.file')}>
      <Loaded query={query}>{(one) => <Details one={one} onPage={setPage} />}</Loaded>
    </Drawer>
  )
}

function Details({ one, onPage }: { one: ImportDetails; onPage: (page: number) => void }) {
  const { t, f } = useWords(sourcesWords)
  const { facts, source, accounts, by, at, from, to, rows: read, warnings, left } = one
  return (
    <div className="stack">
      <dl className="sources-item__facts">
        <div>
          <dt>{t('imports.account')}</dt>
          <dd>
            {accounts.map(({ name }) => name).join(', ') || '—'}
            <span className="sources__under">{source}</span>
          </dd>
        </div>
        <div>
          <dt>{t('imports.period')}</dt>
          <dd>{from && to ? f.range(from, to) : '—'}</dd>
        </div>
        <div>
          <dt>{t('item.inside')}</dt>
          <dd>{t('item.brings', { rows: read, facts })}</dd>
        </div>
        <div>
          <dt>{t('imports.who')}</dt>
          <dd>
            {f.day(at.slice(0, 10))}
            {by !== null && <span className="sources__under">{by}</span>}
          </dd>
        </div>
      </dl>
      {warnings.length > 0 && (
        <Card level={3} title={t('import.warnings')}>
          <ul className="sources-item__list">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Card>
      )}
      <Card level={3} title={t('import.skipped')}>
        {left.total === 0 ? (
          <p className="muted">{t('import.skipped.none')}</p>
        ) : (
          <>
            {left.reasons.length > 1 && left.reasons.length < left.total && (
              <Table
                caption={t('import.reasons')}
                rows={left.reasons}
                keyOf={({ text }) => text}
                limit={10}
                columns={[
                  { id: 'text', head: t('import.reason'), wrap: true, rowHead: true, cell: ({ text }) => text },
                  { id: 'count', head: t('imports.rows'), align: 'end', cell: ({ count }) => f.number(count) },
                ]}
              />
            )}
            <Table
              caption={t('import.skipped')}
              hideCaption
              rows={left.rows}
              keyOf={({ row }, index) => `${row} ${index}`}
              columns={[
                { id: 'row', head: t('import.row'), align: 'end', width: '5rem', cell: ({ row }) => f.number(row) },
                { id: 'reason', head: t('import.reason'), wrap: true, cell: ({ reason }) => reason },
              ]}
            />
            {left.pages > 1 && (
              <p className="row">
                <Button small disabled={left.page <= 1} onClick={() => onPage(left.page - 1)}>
                  {t('import.previous')}
                </Button>
                <span>{t('imports.page', { page: left.page, pages: left.pages })}</span>
                <Button small disabled={left.page >= left.pages} onClick={() => onPage(left.page + 1)}>
                  {t('import.next')}
                </Button>
              </p>
            )}
          </>
        )}
      </Card>
    </div>
  )
}
