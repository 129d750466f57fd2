/** Each figure as the network counts it, if the finding is accepted, and if it is rejected. */
import { capital } from '../../../i18n/capital.ts'
import { Card, Table, type Column } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { write } from './amounts.ts'
import type { Detail } from './data.ts'
import { checksWords } from './words.ts'

type Pair = Detail['effects'][number]

export function DetailEffects({ detail: { effects, effectRange, besideKpis, finding } }: { detail: Detail }) {
  const { t, f } = useWords(checksWords)
  if (finding.warning && effects.length === 0 && besideKpis.length === 0) return null
  const now = finding.counted ? 'counted' : 'left'
  const cell = (side: 'counted' | 'left') => (pair: Pair) => {
    const { unit, clean } = pair[side]
    const text = write(f, unit, clean)
    return side === now ? (
      <strong>
        {text} <span className="finding__now">{t('detail.now')}</span>
      </strong>
    ) : (
      text
    )
  }
  const columns: Column<Pair>[] = [
    {
      id: 'kpi',
      head: t('effects.kpi'),
      rowHead: true,
      cell: ({ left }) => <span className="checks-kpi">{capital(left.name)}</span>,
    },
    { id: 'raw', head: t('effects.raw'), align: 'end', cell: ({ left }) => write(f, left.unit, left.raw) },
    { id: 'accept', head: t('detail.if.accept'), align: 'end', cell: cell('counted') },
    { id: 'reject', head: t('detail.if.reject'), align: 'end', cell: cell('left') },
  ]
  return (
    <Card level={3} title={t('detail.effects')} hint={effects.length > 0 && t('detail.effects.in', effectRange)}>
      {effects.length > 0 ? (
        <Table
          caption={t('detail.effects')}
          hideCaption
          columns={columns}
          rows={effects}
          keyOf={({ left }) => left.kpi}
        />
      ) : (
        <p>{t('detail.effects.none')}</p>
      )}
      {besideKpis.length > 0 && (
        <p className="muted">{t('detail.effects.beside', { kpis: besideKpis.map(({ name }) => name).join(', ') })}</p>
      )}
    </Card>
  )
}
