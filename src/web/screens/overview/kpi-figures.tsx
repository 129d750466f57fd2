/** The numbers of a KPI in one line, each with its sign on the ruler and its evidence behind it. */
import type { ReactNode } from 'react'
import { valueText } from '../../../i18n/value-text.ts'
import type { EvidenceOf } from '../../evidence.ts'
import { BrandLink, Figure, Term } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { whole } from './whole.ts'
import type { OverviewKpi } from './use-overview.ts'
import { overviewWords } from './words.ts'

export function KpiFigures({ kpi }: { kpi: OverviewKpi }) {
  const { t, f } = useWords(overviewWords)
  const { unit, currency, plan, raw, clean, forecast, expectedToday, pointA, window, dataTo } = kpi
  const evidence = (from: string, to: string): EvidenceOf => ({ kpi: kpi.kpi, account: kpi.account, from, to })
  const now = evidence(window.from, dataTo)
  const write = (value: number) => valueText(f, unit, whole(value, unit), currency)
  const figure = (value: number | null, of: EvidenceOf | null = now) => (
    <Figure value={value === null ? null : whole(value, unit)} unit={unit} currency={currency} evidence={of} />
  )
  if (kpi.shape === 'milestone')
    return (
      <dl className="figures">
        <Item name={t('figure.fact')} main>
          {clean === null ? figure(null, null) : t(clean >= 1 ? 'figure.done' : 'figure.not-done')}
        </Item>
      </dl>
    )
  const removed = raw !== null && clean !== null && raw !== clean ? Math.abs(raw - clean) : null
  const bought = kpi.findings.some(({ guard, counted }) => counted > 0 && !LOOKS_OTHERWISE.has(guard))
  return (
    <dl className="figures">
      <Item
        sign="fact"
        name={removed === null ? t('figure.fact') : <Term id="clean-fact">{t('figure.clean')}</Term>}
        main
      >
        {figure(clean)}
      </Item>
      <Item sign="plan" name={t('figure.plan')}>
        {plan === null ? (
          figure(null, null)
        ) : (
          <BrandLink to="goal" className="figures__plan">
            {write(plan)}
          </BrandLink>
        )}
      </Item>
      {removed !== null && (
        <>
          <Item sign="suspect" name={t(bought ? 'figure.suspect' : 'figure.removed')}>
            <BrandLink to="checks" search={kpi.account ? { account: kpi.account } : {}} className="figures__suspect">
              {write(removed)}
            </BrandLink>
          </Item>
          <Item name={t('figure.raw')}>{figure(raw)}</Item>
        </>
      )}
      {/* A ratio is expected to be the plan on every day: that says nothing new. */}
      {expectedToday !== null && expectedToday !== plan && (
        <Item sign="today" name={<Term id="expected">{t('figure.expected', { day: dataTo })}</Term>}>
          {figure(expectedToday)}
        </Item>
      )}
      {forecast && (
        <Item
          sign="heading"
          name={<Term id="forecast">{t('figure.forecast', { day: window.to })}</Term>}
          note={t('figure.interval', { low: write(forecast.interval.low), high: write(forecast.interval.high) })}
        >
          {figure(forecast.value)}
        </Item>
      )}
      {kpi.progress !== null && <Item name={t('figure.progress')}>{f.percent(Math.round(kpi.progress * 100), 0)}</Item>}
      <Item name={<Term id="point-a">{t('figure.point-a')}</Term>}>
        {figure(pointA, evidence(kpi.pointARange.from, kpi.pointARange.to))}
      </Item>
    </dl>
  )
}

/** Guards whose rows are left out for another reason than a purchase. */
const LOOKS_OTHERWISE: ReadonlySet<string> = new Set([
  'contest-hunters',
  'contest-held-engagement',
  'redefinition',
  'own-mentions',
  'bad-leads',
  'fast-empty-answers',
  'deleted-posts',
])

interface ItemProps {
  name: ReactNode
  sign?: 'fact' | 'plan' | 'suspect' | 'today' | 'heading'
  note?: string
  main?: boolean
  children: ReactNode
}

const Item = ({ name, sign, note, main = false, children }: ItemProps) => (
  <div className={main ? 'figures__item figures__item--main' : 'figures__item'}>
    <dt>
      {sign && <span className={`ruler-key__sign ruler-key__sign--${sign}`} aria-hidden="true" />}
      {name}
    </dt>
    <dd>
      {children}
      {note && <span className="figures__note"> {note}</span>}
    </dd>
  </div>
)
