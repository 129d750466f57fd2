/** reach → visits → leads → handled → sales: how many, what share went on, which link fell and who owns it. */
import { Fragment } from 'react'
import { capital } from '../../../i18n/capital.ts'
import { valueText } from '../../../i18n/value-text.ts'
import { Badge, Card, Figure } from '../../ui/index.ts'
import { names } from '../../ui/class-names.ts'
import { useWords } from '../../words.ts'
import type { Link, Traffic } from './data.ts'
import { trafficWords } from './words.ts'

const STEPS = ['reach', 'visits', 'leads', 'handled-leads', 'sales'] as const
/** The KPI that a step's rows are found under; contacts with posts are no KPI of their own. */
const KPI: Partial<Record<(typeof STEPS)[number], string>> = {
  visits: 'site_visits',
  leads: 'leads',
  'handled-leads': 'handled_leads_share',
  sales: 'sales',
}

export function Chain({ traffic: { chain, links, range, against } }: { traffic: Traffic }) {
  const { t, f } = useWords(trafficWords)
  const missing = STEPS.filter((step) => !chain.some((point) => point.step === step))
  return (
    <Card title={t('chain.title')} hint={chain.length > 1 ? t('chain.hint', against) : t('chain.short')}>
      {chain.length > 0 && (
        <ol className="chain">
          {chain.map(({ step, now, before }, i) => {
            const kpi = KPI[step]
            return (
              <Fragment key={step}>
                {i > 0 && <Arrow link={links[i - 1]!} />}
                <li className="chain__step">
                  <span className="chain__name">{capital(t(`step.${step}`))}</span>
                  <Figure value={now} unit="pieces" size="l" evidence={kpi ? { kpi, ...range } : null} />
                  <span className="chain__was">
                    {before === null ? t('chain.unknown') : t('chain.was', { value: f.number(before) })}
                  </span>
                </li>
              </Fragment>
            )
          })}
        </ol>
      )}
      {missing.length > 0 && (
        <p className="traffic-small">{t('chain.missing', { steps: missing.map((step) => t(`need.${step}`)) })}</p>
      )}
    </Card>
  )
}

function Arrow({ link: { now, before, broken } }: { link: Link }) {
  const { t, f } = useWords(trafficWords)
  const write = (share: number) => valueText(f, 'percent', share * 100, null)
  return (
    <li className={names('chain__link', broken && 'chain__link--broken')}>
      <span className="chain__arrow" aria-hidden="true" />
      <span className="chain__rate">{now === null ? t('unknown') : write(now)}</span>
      <span className="chain__was">
        {before === null ? t('chain.unknown') : t('chain.was', { value: write(before) })}
      </span>
      {broken && <Badge tone="bad">{t('chain.broken')}</Badge>}
    </li>
  )
}
