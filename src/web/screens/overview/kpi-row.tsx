/** One agreed KPI: its name and status, the ruler from point A to the plan, the figures, and what the guards say. */
import { Ruler, Spark } from '../../charts/index.ts'
import { Badge, BrandLink, Status, Term } from '../../ui/index.ts'
import { valueText } from '../../../i18n/value-text.ts'
import { useWords } from '../../words.ts'
import { Change } from './change.tsx'
import { KpiFigures } from './kpi-figures.tsx'
import './kpi-row.css'
import type { OverviewKpi } from './use-overview.ts'
import { overviewWords } from './words.ts'

export function KpiRow({ kpi }: { kpi: OverviewKpi }) {
  const { t, f } = useWords(overviewWords)
  const { name, unit, currency, plan, raw, clean, expectedToday, forecast, shape, status } = kpi
  return (
    <li className="kpi" id={kpi.goal}>
      <header className="kpi__head">
        <h3 className="kpi__name">{name}</h3>
        {status === 'cannot-tell' ? (
          <Term id="cannot-tell">
            <Status is={status} />
          </Term>
        ) : (
          <Status is={status} />
        )}
        <p className="kpi__scope">
          {kpi.main && `${t('kpis.main')} · `}
          {kpi.accountName}
          {' · '}
          {t('kpis.window', kpi.window)}
          {kpi.elapsed < 1 && ` · ${t('kpis.passed', { percent: Math.round(kpi.elapsed * 100) })}`}
        </p>
      </header>
      {kpi.spark && (
        <p className="kpi__spark">
          <Spark label={t('spark.label', { kpi: name })} series={kpi.spark.series} plan={kpi.spark.plan} width={160} />
          <span className="kpi__spark-words">
            {t(kpi.spark.by === 'week' ? 'spark.week' : shape === 'level' ? 'spark.day' : 'spark.rolling')}
            {kpi.spark.plan !== null && `, ${t('spark.plan')}`}
          </span>
        </p>
      )}
      {shape !== 'milestone' && plan !== null && (
        <div className="kpi__ruler">
          <Ruler
            label={name}
            unit={unit}
            currency={currency}
            start={rulerStart(kpi)}
            plan={plan}
            clean={clean}
            raw={raw}
            expectedToday={expectedToday === plan ? null : expectedToday}
            forecast={forecast}
            quiet
          />
        </div>
      )}
      <KpiFigures kpi={kpi} />
      <p className="kpi__because">
        {kpi.because} <Change kpi={kpi} />
      </p>
      {(kpi.findings.length > 0 || kpi.older.length > 0) && (
        <ul className="kpi__badges">
          {kpi.findings.map(({ guard, name: guardName, count, open }) => (
            <li key={guard}>
              <BrandLink
                to="checks"
                search={{ guard, ...(kpi.account ? { account: kpi.account } : {}) }}
                className="kpi__badge"
              >
                <Badge tone="suspect">
                  {open > 0
                    ? t('badge.open', { name: guardName, open })
                    : t('badge.decided', { name: guardName, count })}
                </Badge>
              </BrandLink>
            </li>
          ))}
          {kpi.older.map(({ target, until, reason }) => (
            <li key={until} className="kpi__older">
              {t('kpis.older', { target: valueText(f, unit, target, currency), until, reason })}
              {reason && `, ${t('kpis.older.reason', { reason })}`}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** A limit that point A already keeps has no way to go: it is measured from nothing, and the plan is its border. */
const rulerStart = ({ progress, start, plan, clean }: OverviewKpi): number | null =>
  progress === null && clean !== null && plan !== null && plan > 0 ? 0 : start
