/** One KPI to choose: what it shows, how far a person controls it, how easily it is faked, what it is now. */
import { useId } from 'react'
import { Badge, BrandLink, type Tone } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { useNetworkName } from './networks.ts'
import type { Offer } from './types.ts'
import { goalWords } from './words.ts'

export interface KpiRowProps {
  offer: Offer
  role: 'main' | 'beside' | null
  /** Three stand beside the main one already. */
  full: boolean
  onMain: () => void
  onBeside: () => void
}

const CONTROL: Record<string, Tone> = { direct: 'good', strong: 'good', shared: 'neutral', weak: 'warn' }
const HACK: Record<string, Tone> = { easy: 'warn', moderate: 'neutral', hard: 'good' }

export function KpiRow({ offer, role, full, onMain, onBeside }: KpiRowProps) {
  const { t } = useWords(goalWords)
  const id = useId()
  const { name, control, hackability } = offer
  return (
    <li className={`kpis__one${role ? ` kpis__one--${role}` : ''}`}>
      <div className="kpis__pick">
        <label className="check">
          <input
            type="radio"
            name="main-kpi"
            checked={role === 'main'}
            onChange={onMain}
            aria-label={t('kpi.choose.main', { name })}
          />
          <span aria-hidden="true">{t('kpi.main')}</span>
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={role === 'beside'}
            disabled={role === 'main' || (full && role === null)}
            onChange={onBeside}
            aria-label={t('kpi.choose.beside', { name })}
          />
          <span aria-hidden="true">{t('kpi.beside')}</span>
        </label>
      </div>
      <div className="kpis__what">
        <h2 className="kpis__name" id={id}>
          {name}
          {offer.role !== 'fits' && (
            <Badge tone="info" sign="★">
              {t('kpi.recommended')}
            </Badge>
          )}
          {offer.weak && <Badge tone="warn">{t('kpi.weak')}</Badge>}
        </h2>
        <p>{offer.shows}</p>
        <Now offer={offer} />
        <details className="kpis__details">
          <summary>{t('kpi.details')}</summary>
          <dl className="facts">
            <dt>{t('kpi.control')}</dt>
            <dd>
              {control.why} {offer.weak}
            </dd>
            <dt>{t('kpi.hackability')}</dt>
            <dd>{hackability.why}</dd>
            <dt>{t('kpi.guards')}</dt>
            <dd>
              {offer.guards.length === 0 ? (
                t('kpi.no-guards')
              ) : (
                <ul>
                  {offer.guards.map((guard) => (
                    <li key={guard.id}>
                      <BrandLink to="guide" hash={`guard-${guard.id}`}>
                        {guard.name}
                      </BrandLink>
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </dl>
          <BrandLink to="guide" hash={offer.kpi}>
            {t('kpi.guide')}
          </BrandLink>
        </details>
      </div>
      <dl className="kpis__grades">
        <div>
          <dt>{t('kpi.control')}</dt>
          <dd>
            <Badge tone={CONTROL[control.id] ?? 'neutral'}>{t(`control.${control.id as 'weak'}`)}</Badge>
          </dd>
        </div>
        <div>
          <dt>{t('kpi.hackability')}</dt>
          <dd>
            <Badge tone={HACK[hackability.id] ?? 'neutral'}>{t(`hackability.${hackability.id as 'easy'}`)}</Badge>
          </dd>
        </div>
      </dl>
    </li>
  )
}

/** Its last figures, or what is missing and where that comes from. */
function Now({ offer: { measured, needs, connect } }: { offer: Offer }) {
  const { t } = useWords(goalWords)
  const nameOf = useNetworkName()
  const [first, ...more] = measured
  if (first === undefined)
    return (
      <p className="kpis__now kpis__now--none">
        {t('kpi.not-measured', { needs })}{' '}
        {connect.length > 0 && t('kpi.connect', { sources: connect.map((source) => t(`source.${source}`)) })}
      </p>
    )
  return (
    <p className="kpis__now">
      {t('kpi.now', { where: nameOf(first.network), value: first.value, ...first.days })}
      {more.length > 0 && `, ${t('kpi.more-networks', { count: more.length })}`}
    </p>
  )
}
