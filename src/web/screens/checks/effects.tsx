/** Raw and clean, side by side, for every KPI that the findings touch. */
import { Card, Figure, Table } from '../../ui/index.ts'
import { valueText } from '../../../i18n/value-text.ts'
import { useWords } from '../../words.ts'
import type { Checks } from './data.ts'
import { checksWords } from './words.ts'

export function Effects({ effects }: { effects: Checks['effects'] }) {
  const { t, f } = useWords(checksWords)
  return (
    <Card title={t('effects.title')}>
      <Table
        caption={t('effects.title')}
        hideCaption
        rows={effects}
        keyOf={({ kpi, account, from }) => `${kpi} ${account.id} ${from}`}
        empty={<p className="muted">{t('effects.none')}</p>}
        columns={[
          {
            id: 'kpi',
            head: t('effects.kpi'),
            rowHead: true,
            wrap: true,
            cell: ({ name, account, from, to }) => (
              <>
                {name}
                <span className="checks__under">{t('where', { account: account.name, from, to })}</span>
              </>
            ),
          },
          {
            id: 'raw',
            head: t('effects.raw'),
            align: 'end',
            cell: ({ raw, unit, kpi, account, from, to }) => (
              <Figure value={raw} unit={unit} evidence={{ kpi, account: account.id, from, to }} />
            ),
          },
          {
            id: 'clean',
            head: t('effects.clean'),
            align: 'end',
            cell: ({ clean, raw, unit }) => (
              <strong className={clean === raw ? undefined : 'checks__clean'}>{valueText(f, unit, clean, null)}</strong>
            ),
          },
          {
            id: 'interval',
            head: t('effects.interval'),
            align: 'end',
            cell: ({ low, high, unit }) =>
              t('effects.range', { low: valueText(f, unit, low, null), high: valueText(f, unit, high, null) }),
          },
        ]}
      />
    </Card>
  )
}
