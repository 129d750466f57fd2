/** Visits and leads by network or by UTM tags, each share with its interval, money where it is known. */
import { valueText } from '../../../i18n/value-text.ts'
import { Badge, Card, Table, Tabs, useTab, type Column } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Source, Traffic } from './data.ts'
import { NETWORK } from './networks.ts'
import { trafficWords } from './words.ts'

export function Sources({ sources }: { sources: Traffic['sources'] }) {
  const { t, f, lang } = useWords(trafficWords)
  const items = [
    { id: 'network', label: t('tab.network') },
    { id: 'campaign', label: t('tab.campaign') },
  ] as const
  const tab = useTab(items)
  const rows = tab === 'network' ? sources.byNetwork : sources.byCampaign
  const nameOf = ({ origin, source, medium, campaign }: Source): string =>
    tab === 'network'
      ? origin === null
        ? t('origin.none')
        : NETWORK[lang][origin]
      : [source, medium, campaign].map((part) => part || t('no-utm')).join(' / ')
  const count = (id: 'visits' | 'leads' | 'sales'): Column<Source> => ({
    id,
    head: t(`col.${id}`),
    align: 'end',
    sort: (row) => row[id],
    cell: (row) => f.number(row[id]),
  })
  const money = (
    id: 'revenue' | 'spend' | 'cpl',
    of: (row: Source) => number | null,
    currency: (row: Source) => string | null,
  ): Column<Source> => ({
    id,
    head: t(`col.${id}`),
    align: 'end',
    sort: of,
    cell: (row) => {
      const value = of(row)
      return value === null ? <Unknown /> : valueText(f, 'money', value, currency(row))
    },
  })
  const columns: Column<Source>[] = [
    { id: 'name', head: t(tab === 'network' ? 'col.origin' : 'col.utm'), rowHead: true, cell: nameOf, sort: nameOf },
    count('visits'),
    {
      id: 'bounced',
      head: t('col.bounced'),
      align: 'end',
      sort: ({ visits, bounced }) => (visits === 0 ? null : bounced / visits),
      cell: ({ visits, bounced }) =>
        visits === 0 ? <Unknown /> : valueText(f, 'percent', (100 * bounced) / visits, null),
    },
    count('leads'),
    {
      id: 'conversion',
      head: t('col.conversion'),
      align: 'end',
      sort: ({ conversion }) => conversion?.value ?? null,
      cell: (row) => <Conversion row={row} />,
    },
    {
      id: 'handled',
      head: t('col.handled'),
      align: 'end',
      sort: ({ handled, fates }) => (fates === 0 ? null : handled / fates),
      cell: ({ handled, fates }) => (fates === 0 ? <Unknown /> : t('of', { part: handled, all: fates })),
    },
    count('sales'),
    money(
      'revenue',
      ({ revenue, currency, sales }) => (sales === 0 || currency === null ? null : revenue),
      ({ currency }) => currency,
    ),
    ...(tab === 'network' && rows.some(({ spend }) => spend !== null)
      ? [
          money(
            'spend',
            ({ spend }) => spend,
            ({ spendCurrency }) => spendCurrency,
          ),
          money(
            'cpl',
            ({ spend, leads }) => (spend === null || leads === 0 ? null : spend / leads),
            ({ spendCurrency }) => spendCurrency,
          ),
        ]
      : []),
  ]
  return (
    <Card title={t('sources.title')} hint={t('sources.hint')}>
      <Tabs label={t('sources.tabs')} items={items} />
      <Table
        key={tab}
        caption={t('sources.title')}
        hideCaption
        columns={columns}
        rows={rows}
        keyOf={({ origin, source, medium, campaign }) => [origin, source, medium, campaign].join(' ')}
        rowClass={({ origin }) => (origin === null ? 'traffic-outside' : undefined)}
        empty={<p>{t(tab === 'network' ? 'sources.none' : 'sources.none.utm')}</p>}
      />
    </Card>
  )
}

function Unknown() {
  const { t } = useWords(trafficWords)
  return <span className="traffic-muted">{t('unknown')}</span>
}

function Conversion({ row: { conversion, leads } }: { row: Source }) {
  const { t, f } = useWords(trafficWords)
  if (conversion === null) return <Unknown />
  const write = (share: number) => valueText(f, 'percent', share * 100, null)
  const { low, high } = conversion.interval
  return (
    <>
      {write(conversion.value)}
      <span className="traffic-small">{t('interval', { low: write(low), high: write(high) })}</span>
      {(conversion.few || leads < 30) && <Badge tone="warn">{t('few.short')}</Badge>}
    </>
  )
}
