/** Which KPIs fit: one main, up to three beside it, each with its risks and whether it can be measured now. */
import { useState } from 'react'
import { Button, Loaded, MetaFootnote, Skeleton } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import { besideSearch, type Beside, type Draft } from './draft.ts'
import { KpiRow } from './kpi-row.tsx'
import './kpi-step.css'
import { useOffers } from './queries.ts'
import type { Offer, Offers } from './types.ts'
import { useDraft } from './use-draft.ts'
import { goalWords } from './words.ts'

const MOST_BESIDE = 3
/** Of the suggested ones beside the main KPI so many are chosen unless a person says otherwise: few is the point. */
const CHOSEN_BESIDE = 2

export function KpiStep() {
  const { draft, go } = useDraft()
  const query = useOffers(draft)
  if (draft.reason === null) return <Missing onBack={() => go('reason')} />
  return (
    <Loaded query={query} skeleton={<Skeleton height="24rem" />}>
      {(offers) => <Choice offers={offers} />}
    </Loaded>
  )
}

function Missing({ onBack }: { onBack: () => void }) {
  const { t } = useWords(goalWords)
  return (
    <div>
      <Button onClick={onBack}>{t('q.reason')}</Button>
    </div>
  )
}

function Choice({ offers: { offers, advice } }: { offers: Offers }) {
  const { t } = useWords(goalWords)
  const { draft, set, go } = useDraft()
  const [all, setAll] = useState(false)
  const { main, beside } = chosenOf(draft, offers)
  const recommended = offers.filter((one) => one.role !== 'fits')
  const isChosen = (one: Offer) => one.kpi === main || beside.some(({ kpi }) => kpi === one.kpi)
  const shown = all ? offers : offers.filter((one) => one.role !== 'fits' || isChosen(one))
  const hidden = offers.length - shown.length
  const byId = new Map(offers.map((one) => [one.kpi, one]))
  const keep = (nextMain: string | null, next: readonly Beside[]) =>
    set({ kpi: nextMain ?? undefined, network: networkOf(byId.get(nextMain ?? '')), ...besideSearch(next) })
  const toggle = (kpi: string) =>
    keep(
      main,
      beside.some((one) => one.kpi === kpi)
        ? beside.filter((one) => one.kpi !== kpi)
        : [...beside, besideOf(byId.get(kpi)!)],
    )
  const names = (role: Offer['role']) => recommended.filter((one) => one.role === role).map((one) => one.name)
  const [best] = names('main')
  return (
    <>
      <div className="kpis__lead">
        <p className="kpis__answer">
          {best === undefined ? t('kpi.lead.none') : t('kpi.lead', { main: best, beside: names('supporting') })}
        </p>
        {advice && (
          <p className="kpis__advice">
            {t(`advice.${advice}`)}
            {advice === 'engagement-for-shop' && (
              <Button
                small
                onClick={() => set({ kind: 'leads', kpi: undefined, network: undefined, beside: undefined })}
              >
                {t('advice.engagement-for-shop.go')}
              </Button>
            )}
          </p>
        )}
      </div>
      <ul className="kpis">
        {shown.map((offer) => (
          <KpiRow
            key={offer.kpi}
            offer={offer}
            role={offer.kpi === main ? 'main' : isChosen(offer) ? 'beside' : null}
            full={beside.length >= MOST_BESIDE}
            onMain={() =>
              keep(
                offer.kpi,
                beside.filter((one) => one.kpi !== offer.kpi),
              )
            }
            onBeside={() => toggle(offer.kpi)}
          />
        ))}
      </ul>
      <MetaFootnote networks={shown.map((one) => one.measured[0]?.network ?? null)} />
      {hidden > 0 && (
        <div>
          <Button onClick={() => setAll(true)}>{t('kpi.all', { count: hidden })}</Button>
        </div>
      )}
      <div className="wizard__foot">
        <Button onClick={() => go('business')}>{t('back')}</Button>
        <Button
          kind="primary"
          disabled={main === null}
          onClick={() =>
            go('target', { kpi: main ?? undefined, network: networkOf(byId.get(main ?? '')), ...besideSearch(beside) })
          }
        >
          {t('next')}
        </Button>
        <p className="wizard__hint">{t('kpi.rule')}</p>
      </div>
    </>
  )
}

/** What the address bar says, else what is suggested. */
function chosenOf(draft: Draft, offers: readonly Offer[]): { main: string | null; beside: readonly Beside[] } {
  const main = draft.hint.kpi ?? offers.find((one) => one.role === 'main')?.kpi ?? null
  const suggested = offers.filter((one) => one.role === 'supporting' && one.kpi !== main).slice(0, CHOSEN_BESIDE)
  return { main, beside: draft.beside ?? suggested.map(besideOf) }
}

/** Where it is measured; the whole brand for what no single account owns. */
const networkOf = (offer: Offer | undefined): string | undefined =>
  offer?.accountBound ? (offer.measured.find((one) => one.network !== null)?.network ?? undefined) : undefined

const besideOf = (offer: Offer): Beside => ({
  kpi: offer.kpi as Beside['kpi'],
  amount: null,
  network: (networkOf(offer) ?? null) as Beside['network'],
})
