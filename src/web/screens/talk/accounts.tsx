/** Questions by account. */
import { Card, Figure, Table, type Column } from '../../ui/index.ts'
import { useBrand } from '../../session.ts'
import { useWords } from '../../words.ts'
import type { Talk } from './data.ts'
import { talkWords } from './words.ts'

type Row = Talk['accounts'][number]

export function Accounts({ talk }: { talk: Talk }) {
  const { t, f } = useWords(talkWords)
  const { accounts } = useBrand()
  const { range } = talk
  const nameOf = (id: string) => accounts.find((one) => one.id === id)?.name ?? id
  const count = (id: 'questions' | 'answered' | 'deflected' | 'waiting'): Column<Row> => ({
    id,
    head: t(`accounts.${id}`),
    align: 'end',
    sort: (row) => row[id],
    cell: (row) =>
      id === 'questions' ? (
        <Figure value={row[id]} unit="pieces" evidence={{ kpi: 'questions', account: row.id, ...range }} />
      ) : (
        f.number(row[id])
      ),
  })
  const columns: Column<Row>[] = [
    {
      id: 'name',
      head: t('accounts.account'),
      rowHead: true,
      cell: ({ id }) => nameOf(id),
      sort: ({ id }) => nameOf(id),
    },
    count('questions'),
    count('answered'),
    count('deflected'),
    count('waiting'),
    {
      id: 'median',
      head: t('accounts.median'),
      align: 'end',
      sort: ({ clock }) => clock?.median.value ?? null,
      cell: ({ clock, id }) => (
        <Figure
          value={clock?.median.value ?? null}
          unit="seconds"
          evidence={{ kpi: 'response_time', account: id, ...range }}
        />
      ),
    },
  ]
  return (
    <Card title={t('accounts.title')}>
      <Table caption={t('accounts.title')} hideCaption columns={columns} rows={talk.accounts} keyOf={({ id }) => id} />
    </Card>
  )
}
