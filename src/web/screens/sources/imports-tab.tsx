/** What was imported, the newest first: file, account, days, what was left out, who and when, and the way back. */
import { useState } from 'react'
import { useSearchState, WITH_BACK } from '../../search.ts'
import { useBrand } from '../../session.ts'
import { Badge, Button, Empty, Field, Loaded, Select, Table, type Tone } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useImports, type ImportRow, type Imports, type Sources } from './data.ts'
import { UndoDialog } from './undo-dialog.tsx'
import { sourcesWords } from './words.ts'

const STATE_TONES: Record<ImportRow['status'], Tone> = { done: 'good', pending: 'info', undone: 'neutral' }
const STATUSES = ['all', 'done', 'undone'] as const

export function ImportsTab({ sources }: { sources: Sources }) {
  const { t } = useWords(sourcesWords)
  const [search, setSearch] = useSearchState()
  const status = STATUSES.find((one) => one === search.status) ?? 'all'
  const account = search.account ?? ''
  const query = useImports({ page: String(Math.max(1, Number(search.page) || 1)), account, status })
  const filtered = account !== '' || status !== 'all'
  return (
    <Loaded query={query}>
      {(data) =>
        data.total === 0 && !filtered ? (
          <Empty title={t('imports.empty.title')}>{t('imports.empty.text')}</Empty>
        ) : (
          <div className="stack-s">
            <div className="sources__filters">
              <Field label={t('imports.filter.account')}>
                <Select
                  value={account}
                  onChange={(event) =>
                    setSearch({ account: event.target.value || undefined, page: undefined }, WITH_BACK)
                  }
                >
                  <option value="">{t('imports.all-accounts')}</option>
                  {sources.accounts.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
              </Field>
              <Field label={t('imports.filter.status')}>
                <Select
                  value={status}
                  onChange={(event) =>
                    setSearch(
                      { status: event.target.value === 'all' ? undefined : event.target.value, page: undefined },
                      WITH_BACK,
                    )
                  }
                >
                  {STATUSES.map((one) => (
                    <option key={one} value={one}>
                      {t(`imports.filter.${one}`)}
                    </option>
                  ))}
                </Select>
              </Field>
            </div>
            {data.total === 0 ? (
              <Empty
                title={t('imports.empty-filter')}
                action={
                  <Button
                    onClick={() => setSearch({ account: undefined, status: undefined, page: undefined }, WITH_BACK)}
                  >
                    {t('imports.reset')}
                  </Button>
                }
              />
            ) : (
              <List data={data} />
            )}
            <Pages data={data} />
          </div>
        )
      }
    </Loaded>
  )
}

function List({ data }: { data: Imports }) {
  const { t, f } = useWords(sourcesWords)
  const brand = useBrand()
  const works = brand.can('brand.work')
  const [, setSearch] = useSearchState()
  const [undoing, setUndoing] = useState<ImportRow | null>(null)
  const open = ({ id }: ImportRow) => setSearch({ import: id }, { replace: false })
  const edit = (typed: NonNullable<ImportRow['typed']>) =>
    setSearch({ type: typed.account, figure: typed.measure, at: typed.period }, { replace: false })
  const by = (row: ImportRow) => row.by ?? t(brand.demo ? 'imports.by-demo' : 'imports.by-machine')
  return (
    <>
      <Table
        caption={t('imports.caption')}
        hideCaption
        rows={data.imports}
        keyOf={({ id }) => id}
        rowClass={({ status }) => (status === 'undone' ? 'sources__undone' : undefined)}
        columns={[
          {
            id: 'file',
            head: t('imports.file'),
            rowHead: true,
            wrap: true,
            cell: (row) => (
              <>
                <button type="button" className="sources__link" onClick={() => open(row)}>
                  {row.title}
                </button>
                <span className="sources__under">{row.source}</span>
                {row.status !== 'done' && (
                  <Badge tone={STATE_TONES[row.status]}>{t(`imports.state.${row.status}`)}</Badge>
                )}
              </>
            ),
          },
          {
            id: 'account',
            head: t('imports.account'),
            cell: (row) => row.accounts.map(({ name }) => name).join(', ') || '—',
          },
          {
            id: 'period',
            head: t('imports.period'),
            cell: (row) => (row.from && row.to ? f.range(row.from, row.to) : '—'),
          },
          { id: 'facts', head: t('imports.facts'), align: 'end', cell: (row) => f.number(row.facts) },
          {
            id: 'skipped',
            head: t('imports.skipped'),
            align: 'end',
            cell: (row) =>
              row.skipped === 0 ? (
                '0'
              ) : (
                <button type="button" className="sources__link" onClick={() => open(row)}>
                  {f.number(row.skipped)}
                </button>
              ),
          },
          {
            id: 'who',
            head: t('imports.who'),
            cell: (row) => (
              <>
                {f.day(row.at.slice(0, 10), 'short')}
                <span className="sources__under">{by(row)}</span>
              </>
            ),
          },
          ...(works
            ? [
                {
                  id: 'action',
                  head: <span className="sr-only">{t('imports.action')}</span>,
                  align: 'end' as const,
                  cell: (row: ImportRow) =>
                    row.status === 'done' && (
                      <>
                        {row.typed && (
                          <Button
                            kind="quiet"
                            small
                            onClick={() => edit(row.typed!)}
                            aria-label={t('imports.edit.named', { name: row.title })}
                          >
                            {t('imports.edit')}
                          </Button>
                        )}
                        <Button
                          kind="quiet"
                          small
                          onClick={() => setUndoing(row)}
                          aria-label={t('imports.undo.named', { name: row.title })}
                        >
                          {t('imports.undo')}
                        </Button>
                      </>
                    ),
                },
              ]
            : []),
        ]}
      />
      <UndoDialog row={undoing} onClose={() => setUndoing(null)} />
    </>
  )
}

function Pages({ data: { page, pages } }: { data: Imports }) {
  const { t } = useWords(sourcesWords)
  const [, setSearch] = useSearchState()
  if (pages < 2) return null
  const go = (to: number) => setSearch({ page: to === 1 ? undefined : String(to) }, { replace: false })
  return (
    <p className="row">
      <Button small disabled={page <= 1} onClick={() => go(page - 1)}>
        {t('imports.newer')}
      </Button>
      <span>{t('imports.page', { page, pages })}</span>
      <Button small disabled={page >= pages} onClick={() => go(page + 1)}>
        {t('imports.older')}
      </Button>
    </p>
  )
}
