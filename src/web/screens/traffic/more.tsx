/** Figures with their evidence, weeks, goals of the site, and what the checks say. */
import { Columns } from '../../charts/columns.tsx'
import { Badge, BrandLink, Card, KpiStrip, Table } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Traffic } from './data.ts'
import { trafficWords } from './words.ts'

const RATES = new Set(['visit_to_lead', 'handled_leads_share', 'lead_to_sale'])
const FEW = 30

export function Figures({ traffic: { figures, range } }: { traffic: Traffic }) {
  const { t } = useWords(trafficWords)
  const known = figures.filter(({ value }) => value !== null)
  const unknown = figures.filter(({ value }) => value === null)
  const behind = new Map(figures.map((one) => [one.kpi as string, one]))
  const countOf = (kpi: string) => behind.get(kpi)?.value ?? null
  /** Rates by what they are of, money by the events that it is divided by. */
  const eventsOf = (kpi: string): number | null =>
    kpi === 'cost_per_lead' || kpi === 'visit_to_lead' || kpi === 'handled_leads_share' || kpi === 'lead_to_sale'
      ? countOf('leads')
      : kpi === 'roas' || kpi === 'romi'
        ? countOf('sales')
        : null
  return (
    <Card title={t('figures.title')} hint={known.some(({ before }) => before !== null) ? t('against') : undefined}>
      <KpiStrip
        figures={known}
        range={range}
        note={({ kpi }) => (kpi === 'romi' && behind.get(kpi)?.assumedMargin ? t('margin.assumed') : null)}
        warn={({ kpi }) => {
          const events = eventsOf(kpi)
          const n = RATES.has(kpi) ? behind.get(kpi)!.n : null
          return (events !== null && events < FEW) || (n !== null && n < FEW) ? t('few') : null
        }}
      />
      {unknown.length > 0 && (
        <p className="traffic-small">{t('figures.unknown', { names: unknown.map(({ name }) => name) })}</p>
      )}
    </Card>
  )
}

export function Weeks({ weeks }: { weeks: Traffic['weeks'] }) {
  const { t } = useWords(trafficWords)
  const words = { week: t('weeks.week'), all: t('weeks.all'), partial: t('weeks.partial') }
  return (
    <div className="traffic-two">
      {(['visits', 'leads'] as const)
        .filter((of) => weeks.some((week) => week[of] !== null))
        .map((of) => (
          <Columns
            key={of}
            title={t(`weeks.${of}`)}
            parts={[{ id: 'all', label: t('weeks.all'), tone: 'fact' }]}
            weeks={weeks.map((week) => ({ from: week.from, values: { all: week[of] ?? 0 }, partial: week.partial }))}
            words={words}
          />
        ))}
    </div>
  )
}

export function Goals({ goals }: { goals: Traffic['goals'] }) {
  const { t, f } = useWords(trafficWords)
  return (
    <Card title={t('goals.title')} hint={goals.length > 0 ? t('goals.hint') : undefined}>
      <Table
        caption={t('goals.title')}
        hideCaption
        columns={[
          { id: 'goal', head: t('goals.goal'), rowHead: true, cell: ({ id }) => t('goals.name', { id }) },
          { id: 'reached', head: t('goals.reached'), align: 'end', cell: ({ reached }) => f.number(reached) },
        ]}
        rows={goals}
        keyOf={({ id }) => id}
        empty={<p>{t('goals.none')}</p>}
      />
    </Card>
  )
}

export function Checks({ traffic: { findings, silent, sources } }: { traffic: Traffic }) {
  const { t } = useWords(trafficWords)
  return (
    <Card title={t('checks.title')}>
      {findings.length === 0 ? (
        (silent.length === 0 || sources.visits > 0) && (
          <p>
            {t(
              sources.visits + sources.leads === 0
                ? 'checks.nothing'
                : silent.length > 0
                  ? 'checks.partly'
                  : 'checks.none',
            )}
          </p>
        )
      ) : (
        <>
          <ul className="traffic-findings">
            {findings.map(({ what, counted }) => (
              <li key={what}>
                {what} <Badge tone="suspect">{t(counted ? 'checks.counted' : 'checks.open')}</Badge>
              </li>
            ))}
          </ul>
          <p>
            <BrandLink to="checks">{t('checks.link')}</BrandLink>
          </p>
        </>
      )}
      {silent.map((why) => (
        <p key={why} className="traffic-small">
          {t('checks.silent', { why })}
        </p>
      ))}
    </Card>
  )
}
