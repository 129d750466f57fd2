/** All KPIs of the account: now, the usual spread, the trend, month by month. A row opens its history above. */
import { Spark } from '../../charts/index.ts'
import { changeText, valueText } from '../../../i18n/value-text.ts'
import { Card, Figure, Table } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { KpiId, Row } from './data.ts'
import { pointAWords } from './words.ts'

interface Props {
  rows: readonly Row[]
  account: string
  chosen: KpiId
  onChoose: (kpi: KpiId) => void
}

export function StandingTable({ rows, account, chosen, onChoose }: Props) {
  const { t, f } = useWords(pointAWords)
  return (
    <Card title={t('table')} hint={t('table.hint')}>
      <Table
        caption={t('table')}
        hideCaption
        rows={rows}
        keyOf={({ kpi }) => kpi}
        rowClass={({ kpi }) => (kpi === chosen ? 'point-a__chosen' : undefined)}
        columns={[
          {
            id: 'kpi',
            head: t('kpi'),
            rowHead: true,
            wrap: true,
            cell: ({ kpi, name, theme }) => (
              <>
                <button
                  type="button"
                  className="point-a__name"
                  aria-pressed={kpi === chosen}
                  onClick={() => {
                    onChoose(kpi)
                    window.scrollTo({ top: 0 })
                  }}
                >
                  {name.slice(0, 1).toLocaleUpperCase() + name.slice(1)}
                </button>
                <span className="point-a__under">{t(`theme.${theme}`)}</span>
              </>
            ),
          },
          {
            id: 'value',
            head: t('value'),
            align: 'end',
            cell: ({ kpi, unit, currency, point }) => (
              <Figure
                value={point.value}
                unit={unit}
                currency={currency}
                evidence={{ kpi, account, from: point.from, to: point.to }}
              />
            ),
          },
          {
            id: 'spread',
            head: t('spread'),
            align: 'end',
            cell: ({ unit, currency, point: { low, high } }) =>
              low === null || high === null ? (
                <span className="muted">{t('spread.none')}</span>
              ) : (
                t('spread.range', { low: valueText(f, unit, low, currency), high: valueText(f, unit, high, currency) })
              ),
          },
          {
            id: 'trend',
            head: t('trend'),
            align: 'end',
            cell: ({ trend, unit, currency }) =>
              trend === null || trend.interval.low * trend.interval.high <= 0 ? (
                <span className="muted">{t('trend.none')}</span>
              ) : (
                changeText(f, unit, trend.slope, currency)
              ),
          },
          {
            id: 'months',
            head: t('months'),
            cell: ({ name, months }) => (
              <Spark
                label={t('months.of', { kpi: name })}
                series={{ start: '2000-01-01', values: months.map(({ value, whole }) => (whole ? value : null)) }}
              />
            ),
          },
        ]}
      />
    </Card>
  )
}
