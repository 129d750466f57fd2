/** Raw and clean side by side, figure by figure. */
import { capital } from '../../../i18n/capital.ts'
import { BrandLink, Card, Figure, Table, Term, type Column } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { whole } from '../overview/whole.ts'
import { labelOf } from '../../account-label.ts'
import { write } from './amounts.ts'
import type { Effect } from './data.ts'
import { checksWords } from './words.ts'

export function Effects({ effects }: { effects: readonly Effect[] }) {
  const { t, f } = useWords(checksWords)
  const changed = effects.filter(({ raw, clean }) => raw !== clean)
  if (changed.length === 0) return null
  const columns: Column<Effect>[] = [
    {
      id: 'kpi',
      head: t('effects.kpi'),
      rowHead: true,
      cell: ({ name, account }) => (
        <span className="checks-kpi">
          {capital(name)}
          <span className="checks-kpi__where">{labelOf(account)}</span>
        </span>
      ),
    },
    {
      id: 'raw',
      head: t('effects.raw'),
      align: 'end',
      cell: ({ kpi, account, unit, raw, from, to }) => (
        <Figure value={whole(raw, unit)} unit={unit} tone="muted" evidence={{ kpi, account: account.id, from, to }} />
      ),
    },
    {
      id: 'removed',
      head: t('effects.removed'),
      align: 'end',
      cell: ({ unit, raw, clean, applied }) => (
        <BrandLink to="checks" search={{ finding: applied[0] }} className="checks-removed">
          {write(f, unit, Math.abs(whole(raw, unit) - whole(clean, unit)))}
        </BrandLink>
      ),
    },
    {
      id: 'clean',
      head: <Term id="clean-fact">{t('effects.clean')}</Term>,
      name: t('effects.clean'),
      align: 'end',
      cell: ({ unit, clean }) => <strong>{write(f, unit, clean)}</strong>,
    },
    {
      id: 'interval',
      head: t('effects.interval'),
      align: 'end',
      cell: ({ unit, low, high }) => (
        <span className="muted">{t('effects.between', { low: write(f, unit, low), high: write(f, unit, high) })}</span>
      ),
    },
  ]
  return (
    <Card title={t('effects.title')} hint={t('effects.hint')}>
      <Table
        caption={t('effects.title')}
        hideCaption
        columns={columns}
        rows={changed}
        keyOf={({ kpi, account }) => `${kpi} ${account.id}`}
      />
    </Card>
  )
}
