/** Who decided what, when and why; nothing is ever removed from it. */
import { BrandLink, Card, Table, type Column } from '../../ui/index.ts'
import { useSearchState } from '../../search.ts'
import { useBrand } from '../../session.ts'
import { useWords } from '../../words.ts'
import { moment } from '../evidence/sources.tsx'
import { labelOf } from '../../account-label.ts'
import type { Checks } from './data.ts'
import { checksWords } from './words.ts'

type Line = Checks['log'][number]

export function Log({ log }: { log: readonly Line[] }) {
  const { t, f } = useWords(checksWords)
  const { zone } = useBrand()
  const [search] = useSearchState()
  const columns: Column<Line>[] = [
    { id: 'when', head: t('log.when'), cell: ({ at }) => moment(f.lang, zone, at), sort: ({ at }) => at },
    {
      id: 'finding',
      head: t('log.finding'),
      wrap: true,
      cell: ({ key, name, account, from }) => (
        <>
          <BrandLink to="checks" search={{ ...search, finding: key }}>
            {name}
          </BrandLink>
          <span className="muted">
            , {labelOf(account)}, {t('log.since', { day: from })}
          </span>
        </>
      ),
    },
    {
      id: 'verdict',
      head: t('log.verdict'),
      cell: ({ verdict }) => t(`log.${verdict}`),
      sort: ({ verdict }) => verdict,
    },
    { id: 'reason', head: t('log.reason'), wrap: true, cell: ({ reason }) => reason || '—' },
    { id: 'by', head: t('log.by'), cell: ({ by }) => by || '—', sort: ({ by }) => by },
  ]
  return (
    <Card title={t('log.title')}>
      {log.length === 0 ? (
        <p className="muted">{t('log.none')}</p>
      ) : (
        <Table
          caption={t('log.title')}
          hideCaption
          columns={columns}
          rows={log}
          keyOf={({ key, at }) => `${key} ${at}`}
          limit={20}
        />
      )}
    </Card>
  )
}
