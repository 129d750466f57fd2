/** The rows that a finding is made of. */
import { valueText } from '../../../i18n/value-text.ts'
import { Table } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Detail } from './data.ts'
import { checksWords } from './words.ts'

const KINDS = { day: 'row.day-of', post: 'row.post', event: 'row.event' } as const

export function EvidenceRows({ detail: { rows, around } }: { detail: Detail }) {
  const { t, f } = useWords(checksWords)
  if (rows.total === 0) return null
  const amount = (value: number | null) => valueText(f, around.unit, value, null)
  const compared = rows.shown.some(({ expected }) => expected !== null)
  const counted = rows.shown.some(({ value }) => value !== null)
  return (
    <section>
      <h3>{t('detail.rows', { total: rows.total })}</h3>
      <Table
        caption={t('detail.rows', { total: rows.total })}
        hideCaption
        rows={rows.shown}
        keyOf={({ ref, day }, i) => `${ref} ${day} ${i}`}
        limit={20}
        columns={[
          {
            id: 'day',
            head: t('row.day'),
            rowHead: true,
            cell: ({ day }) => f.day(day, 'short'),
            sort: ({ day }) => day,
          },
          {
            id: 'what',
            head: t('row.what'),
            wrap: true,
            cell: ({ kind, text, url, actor }) => {
              const words = text ?? t(KINDS[kind])
              return (
                <>
                  {url ? (
                    <a href={url} target="_blank" rel="noreferrer noopener">
                      {words}
                    </a>
                  ) : (
                    words
                  )}
                  {actor && <span className="checks__under">{actor}</span>}
                </>
              )
            },
          },
          ...(counted
            ? [
                {
                  id: 'value',
                  head: t('row.value'),
                  align: 'end' as const,
                  cell: ({ value }: Detail['rows']['shown'][number]) => amount(value),
                },
              ]
            : []),
          ...(compared
            ? [
                {
                  id: 'expected',
                  head: t('row.expected'),
                  align: 'end' as const,
                  cell: ({ expected }: Detail['rows']['shown'][number]) => amount(expected),
                },
              ]
            : []),
        ]}
      />
      {rows.shown.length < rows.total && (
        <p className="muted">{t('detail.rows.some', { shown: rows.shown.length, total: rows.total })}</p>
      )}
    </section>
  )
}
