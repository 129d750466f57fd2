/** One KPI over all its days: the picture, and what can be said of it in words. */
import { capital } from '../../../i18n/capital.ts'
import { TimeChart } from '../../charts/index.ts'
import { BrandLink, Card, Loaded, Skeleton } from '../../ui/index.ts'
import { usePeriod } from '../../use-period.ts'
import { useWords } from '../../words.ts'
import { Compare } from './compare.tsx'
import { useKpi, type KpiHistory, type KpiId } from './data.ts'
import { sentencesOf } from './sentences.ts'
import { pointAWords } from './words.ts'

export function KpiPart({ account, kpi }: { account: string; kpi: KpiId }) {
  const query = useKpi(account, kpi)
  return (
    <Loaded query={query} skeleton={<Skeleton height="24rem" />}>
      {(history) => <History history={history} account={account} />}
    </Loaded>
  )
}

function History({ history, account }: { history: KpiHistory; account: string }) {
  const { t, f } = useWords(pointAWords)
  const { from, to } = usePeriod()
  const { name, shows, unit, past, kpi } = history
  if (past === null) return <p className="muted">{t('lead.none')}</p>
  const { line, level, findings } = past
  return (
    <Card
      title={capital(name)}
      hint={shows}
      actions={
        <BrandLink to="guide" hash={kpi}>
          {t('guide')}
        </BrandLink>
      }
    >
      <TimeChart
        title={t('history', { kpi: capital(name) })}
        hideTitle
        series={line.series}
        seriesLabel={t(`history.${line.by}`)}
        extra={level ? [{ series: level, label: t('level') }] : []}
        marks={[
          ...line.causes.map((cause) => ({
            from: cause.from,
            to: cause.to,
            label: capital([cause.name, cause.note].filter(Boolean).join(': ')),
            kind: 'outside' as const,
          })),
          ...findings.map((finding) => ({
            from: finding.from,
            to: finding.to,
            label: finding.name,
            kind: 'check' as const,
          })),
        ]}
        breaks={line.breaks.map(({ day, measure }) => ({ day, label: measure }))}
        window={{ from, to }}
        unit={unit}
        currency={past.point?.currency ?? null}
      />
      <ul className="point-a__said">
        {sentencesOf(t, f, history, past).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>
          {findings.length > 0 ? t('findings.some', { count: findings.length }) : t('findings.none')}{' '}
          {findings.length > 0 && (
            <BrandLink to="checks" search={{ scope: 'all' }}>
              {t('findings.open')}
            </BrandLink>
          )}
        </li>
      </ul>
      <Compare account={account} kpi={kpi} />
    </Card>
  )
}
