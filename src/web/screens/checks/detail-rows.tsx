/** The rows of the finding: days, posts, comments, visits. */
import { valueText } from '../../../i18n/value-text.ts'
import { useBrand } from '../../session.ts'
import { Card, Table, type Column } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Detail } from './data.ts'
import { checksWords } from './words.ts'

type Row = Detail['rows']['shown'][number]

export function DetailRows({ detail: { rows, finding } }: { detail: Detail }) {
  const { t, f } = useWords(checksWords)
  const { zone } = useBrand()
  const { shown, total } = rows
  const unknown = <span className="muted">{t('rows.unknown')}</span>
  const some = (has: (row: Row) => boolean) => shown.some(has)
  // A list of single events says «1 instead of 0» in every row: the rows themselves are the figure.
  const counted = shown.every(({ value, expected }) => value === 1 && (expected === 0 || expected === null))
  const amount = (value: number | null) => (value === null ? unknown : valueText(f, finding.unit, rounded(value), null))
  const columns: Column<Row>[] = [
    { id: 'day', head: t('rows.day'), rowHead: true, cell: ({ day }) => f.day(day), sort: ({ day }) => day },
    ...(some(({ at }) => at !== null)
      ? [{ id: 'time', head: t('rows.time'), cell: ({ at }: Row) => (at === null ? unknown : clock(at, zone)) }]
      : []),
    ...(some(({ kind }) => kind !== 'day')
      ? [
          {
            id: 'text',
            head: t('rows.text'),
            wrap: true,
            cell: ({ text, url, ref }: Row) =>
              url ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {text ?? ref}
                </a>
              ) : (
                (text ?? ref)
              ),
          },
        ]
      : []),
    ...(some(({ actor }) => actor !== null)
      ? [
          {
            id: 'actor',
            head: t('rows.actor'),
            cell: ({ actor }: Row) => (actor === null ? unknown : <code>{actor.slice(0, 8)}</code>),
            sort: ({ actor }: Row) => actor,
          },
        ]
      : []),
    ...(counted
      ? []
      : [
          {
            id: 'value',
            head: t('rows.value'),
            align: 'end' as const,
            cell: ({ value }: Row) => amount(value),
            sort: ({ value }: Row) => value,
          },
          {
            id: 'expected',
            head: t('rows.expected'),
            align: 'end' as const,
            cell: ({ expected }: Row) => amount(expected),
            sort: ({ expected }: Row) => expected,
          },
        ]),
  ]
  return (
    <Card level={3} title={t('detail.rows')}>
      <Table
        caption={t('detail.rows')}
        hideCaption
        columns={columns}
        rows={shown}
        keyOf={({ ref, day }, i) => `${ref} ${day} ${i}`}
        limit={20}
        empty={<p className="muted">{t('rows.none')}</p>}
      />
      {total > shown.length && <p className="muted">{t('detail.rows.more', { shown: shown.length, total })}</p>}
    </Card>
  )
}

/** Expected values are estimates: a tenth is more than they know. */
const rounded = (value: number): number => Math.round(value * 10) / 10

const clock = (at: string, zone: string): string =>
  new Intl.DateTimeFormat('ru-RU', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(at))
