/** KPIs beside the main one: each a number of its own, no worse than point A unless somebody says otherwise. */
import { lengthOf } from '../../../core/time/day.ts'
import { valueText } from '../../../i18n/value-text.ts'
import { Button } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { AmountInput } from './amount-input.tsx'
import './beside.css'
import { besideSearch, type Beside } from './draft.ts'
import { useNetworkName } from './networks.ts'
import { useOffers } from './queries.ts'
import type { Check, Offer } from './types.ts'
import { useDraft } from './use-draft.ts'
import { goalWords } from './words.ts'

export interface BesideTarget extends Beside {
  offer: Offer
  /** Point A of the network that it is watched on. */
  pointA: number | null
  currency: string | null
}

/** What was chosen, with its numbers: an empty one is point A, of a total over as many days as the goal has. */
export function useBeside({ kpi: main, understood: { window } }: Pick<Check, 'kpi' | 'understood'>): BesideTarget[] {
  const { draft } = useDraft()
  const { data } = useOffers(draft)
  if (!data || draft.beside === null) return []
  return draft.beside.flatMap((beside) => {
    const offer = data.offers.find((one) => one.kpi === beside.kpi)
    if (!offer || offer.kpi === main?.id) return []
    const now = offer.measured.find((one) => one.network === beside.network) ?? offer.measured[0]
    const days =
      offer.shape === 'total' && window !== null && now !== undefined ? lengthOf(window) / lengthOf(now.days) : 1
    const pointA = now === undefined ? null : rounded(now.amount * days)
    return [{ ...beside, offer, pointA, currency: now?.currency ?? null, amount: beside.amount ?? pointA }]
  })
}

/** Two digits, or whole ones, are as exact as a plan should be. */
const rounded = (value: number): number => (Math.abs(value) >= 10 ? Math.round(value) : Number(value.toPrecision(2)))

export function BesideTargets({ check }: { check: Check }) {
  const { t, f } = useWords(goalWords)
  const { draft, set } = useDraft()
  const nameOf = useNetworkName()
  const targets = useBeside(check)
  if (targets.length === 0) return null
  const change = (kpi: string, amount: number) =>
    set(besideSearch((draft.beside ?? []).map((one) => (one.kpi === kpi ? { ...one, amount } : one))))
  const remove = (kpi: string) => set(besideSearch((draft.beside ?? []).filter((one) => one.kpi !== kpi)))
  return (
    <section className="beside" aria-labelledby="beside">
      <h2 id="beside">{t('beside.title')}</h2>
      <p className="muted">{t('beside.hint')}</p>
      <ul className="beside__list">
        {targets.map(({ kpi, offer, amount, pointA, currency, network }) => {
          const where = nameOf(network)
          const key = offer.shape === 'total' ? 'by-zero' : offer.direction === 'up' ? 'at-least' : 'at-most'
          return (
            <li key={kpi}>
              <span className="beside__name">
                {offer.name}
                {where !== null && `, ${where}`}
                <span className="muted">
                  {' '}
                  {pointA === null
                    ? t('beside.no-plan')
                    : t('beside.point-a', { value: valueText(f, offer.unit, pointA, currency) })}
                </span>
              </span>
              <span className="beside__form">{t(`form.${key}`)}</span>
              <AmountInput
                value={amount}
                unit={offer.unit}
                currency={currency}
                label={t('beside.plan', { name: offer.name })}
                onChange={(value) => change(kpi, value)}
              />
              <Button
                small
                kind="quiet"
                aria-label={t('beside.remove', { name: offer.name })}
                onClick={() => remove(kpi)}
              >
                ×
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
