/** The picture of the outcomes as a table. */
import { Table } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { GoalData } from './types.ts'
import { goalWords } from './words.ts'

interface OutcomesTableProps {
  outcomes: NonNullable<GoalData['outcomes']>
  write: (value: number) => string
}

/** Three bars of the picture make a row. */
const TOGETHER = 3

export function OutcomesTable({ outcomes: { bins }, write }: OutcomesTableProps) {
  const { t, f } = useWords(goalWords)
  const rows = Array.from({ length: Math.ceil(bins.length / TOGETHER) }, (_, i) => {
    const part = bins.slice(i * TOGETHER, (i + 1) * TOGETHER)
    return { from: part[0]!.from, to: part.at(-1)!.to, share: part.reduce((sum, bin) => sum + bin.share, 0) }
  })
  return (
    <details className="outcomes__table">
      <summary>{t('outcomes.table')}</summary>
      <Table
        caption={t('outcomes.title')}
        hideCaption
        keyOf={(row) => row.from}
        rows={rows}
        columns={[
          {
            id: 'from',
            head: t('outcomes.table.from-to'),
            rowHead: true,
            cell: ({ from, to }) => `${write(from)} – ${write(to)}`,
          },
          {
            id: 'share',
            head: t('outcomes.table.share'),
            align: 'end',
            cell: ({ share }) => f.percent(share * 100, share < 0.1 ? 1 : 0),
          },
        ]}
      />
    </details>
  )
}
