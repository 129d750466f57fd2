/** The rows behind the figure, page by page, and all of them as a file. */
import { capital } from '../../../i18n/capital.ts'
import { useState } from 'react'
import type { Format } from '../../../i18n/words.ts'
import { valueText } from '../../../i18n/value-text.ts'
import type { EvidenceOf } from '../../evidence.ts'
import { Button, ButtonHref, Card, Loaded, Table, type Column } from '../../ui/index.ts'
import { useWords, type Say } from '../../words.ts'
import { useCsvAddress, useRows, type Evidence, type Rows as RowsOf } from './data.ts'
import { evidenceWords } from './words.ts'

type Row = RowsOf['rows'][number]
type RowColumn = RowsOf['columns'][number]

export function Rows({ evidence, of }: { evidence: Evidence; of: EvidenceOf }) {
  const { t } = useWords(evidenceWords)
  const { tables } = evidence
  const [chosen, setChosen] = useState(0)
  const address = useCsvAddress(of)
  const table = tables[chosen] ?? tables[0]!
  return (
    <Card
      level={3}
      title={t('rows')}
      actions={
        <ButtonHref href={address(table)} download small>
          {t('rows.csv')}
        </ButtonHref>
      }
    >
      {tables.length > 1 && (
        <div className="row" role="group" aria-label={t('rows.tabs')}>
          {tables.map((id, i) => (
            <Button
              key={id}
              small
              kind={id === table ? 'primary' : 'plain'}
              aria-pressed={id === table}
              onClick={() => setChosen(i)}
            >
              {t(tableWord(id))}
            </Button>
          ))}
        </div>
      )}
      <OneTable key={table} table={table} evidence={evidence} of={of} />
    </Card>
  )
}

type WordKey = Extract<keyof (typeof evidenceWords)['ru'], `rows.${string}`>
const tableWord = (id: string) =>
  `rows.${id.replace('event:', '')}` as Extract<WordKey, 'rows.days' | 'rows.posts' | 'rows.lead'>

function OneTable({ table, evidence, of }: { table: string; evidence: Evidence; of: EvidenceOf }) {
  const { t, f } = useWords(evidenceWords)
  const [page, setPage] = useState(0)
  const query = useRows(of, table, page)
  const files = new Map(evidence.sources.map(({ id, file }) => [id, file]))
  return (
    <Loaded query={query}>
      {({ columns, rows, total, pageSize, page: shown }) => (
        <>
          <Table
            caption={t(tableWord(table))}
            hideCaption
            columns={columns.map((column, at) => columnOf(column, at, { t, f, files }))}
            rows={rows}
            keyOf={({ id }) => id}
            empty={<p>{t('rows.none')}</p>}
            limit={pageSize}
          />
          {total > pageSize && (
            <p className="row" aria-live="polite">
              <Button small disabled={shown === 0} onClick={() => setPage(shown - 1)}>
                {t('rows.newer')}
              </Button>
              <Button small disabled={(shown + 1) * pageSize >= total} onClick={() => setPage(shown + 1)}>
                {t('rows.older')}
              </Button>
              <span className="muted">
                {t('rows.total', { from: shown * pageSize + 1, to: shown * pageSize + rows.length, total })}
              </span>
            </p>
          )}
        </>
      )}
    </Loaded>
  )
}

interface Tools {
  t: Say<(typeof evidenceWords)['ru']>
  f: Format
  files: ReadonlyMap<string, string>
}

function columnOf({ id, kind, name, unit }: RowColumn, at: number, { t, f, files }: Tools): Column<Row> {
  const unknown = <span className="muted">{t('rows.unknown')}</span>
  const base = { id, head: capital(name), name }
  if (kind === 'source')
    return {
      ...base,
      cell: ({ sources }) => sources.map((one) => lineIn(t, files.get(one.import), one.row)).join(' + ') || unknown,
    }
  if (kind === 'number')
    return {
      ...base,
      align: 'end',
      sort: ({ cells }) => cells[at],
      cell: ({ cells, currency }) => {
        const value = cells[at]
        return typeof value === 'number' ? valueText(f, unit ?? 'pieces', value, currency) : unknown
      },
    }
  return {
    ...base,
    wrap: kind === 'text',
    rowHead: at === 0,
    ...(kind === 'day' || kind === 'days' ? { sort: ({ cells }: Row) => cells[at] } : {}),
    cell: ({ cells, url }) => {
      const value = cells[at]
      if (value === null || value === undefined) return unknown
      const text = kind === 'day' || kind === 'days' ? dayText(f, String(value)) : String(value)
      return id === 'post' && url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {text}
        </a>
      ) : (
        text
      )
    },
  }
}

/** A file that is no longer known keeps the number of its row. */
const lineIn = (t: Tools['t'], file: string | undefined, row: number): string =>
  file === undefined ? String(row) : t('rows.line', { file, row })

function dayText(f: Format, text: string): string {
  const [from, to] = text.split('..')
  return to === undefined ? f.day(from!) : f.range(from!, to)
}
