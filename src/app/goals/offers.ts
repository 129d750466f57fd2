/** Which KPIs fit a business reason: recommended ones first, each with its warnings and whether it can be measured now. */
import { capital } from '../../i18n/capital.ts'
import type { BusinessKind } from '../../core/goals/evidence.ts'
import { isAccountBound } from '../../core/goals/account-bound.ts'
import { adviceOn, recommend, type KindAdvice } from '../../core/goals/recommend.ts'
import { kpisFor } from '../../core/kpis/catalogue.ts'
import type { SourceKind } from '../../core/kpis/connect.ts'
import type { KpiId } from '../../core/kpis/ids.ts'
import type { GoalKind, Kpi } from '../../core/kpis/types.ts'
import type { Network } from '../../core/facts/types.ts'
import { kpiValueText } from '../../i18n/kpi-value.ts'
import { wordsOfKpi } from '../../i18n/kpi-names.ts'
import type { Lang } from '../../i18n/words.ts'
import type { AppContext } from '../context.ts'
import { whatIsMeasured } from '../what-is-measured.ts'
import { BRAND, type PointA } from '../point-a.ts'
import { isBusiness } from '../scopes.ts'
import { grades, guardsOf, sayAll, word, type Grade } from './words.ts'

export interface Measured {
  /** null: over the whole brand. */
  network: Network | null
  account: string
  /** As read, and as a number in the KPI's unit. */
  value: string
  amount: number
  currency: string | null
  days: { from: string; to: string }
}

export interface Offer {
  kpi: KpiId
  name: string
  shows: string
  main: boolean
  role: 'main' | 'supporting' | 'fits'
  control: Grade
  hackability: Grade
  guards: { id: string; name: string }[]
  /** Both sides sign for it. */
  weak: string | null
  unit: Kpi['unit']
  shape: Kpi['shape']
  direction: Kpi['direction']
  measured: Measured[]
  /** What is missing, in words, and the kinds of sources that have it; empty when it is measured. */
  needs: string[]
  connect: readonly SourceKind[]
  accountBound: boolean
}

export interface Offers {
  advice: KindAdvice
  offers: Offer[]
}

export async function goalOffers(
  app: AppContext,
  lang: Lang,
  { kind, business }: { kind: GoalKind; business: BusinessKind | null },
): Promise<Offers> {
  const fitting = kpisFor(kind)
  const { known, lacking } = await whatIsMeasured(app)
  const { ranked, main, supporting } = recommend(kind, business, new Set(known.keys()))
  const byId = new Map(fitting.map((kpi) => [kpi.id, kpi]))
  const offers = ranked.map((id): Offer => {
    const kpi = byId.get(id)!
    return {
      kpi: id,
      name: capital(wordsOfKpi(lang, id).name),
      shows: wordsOfKpi(lang, id).shows,
      main: kpi.mainFor.includes(kind),
      role: id === main ? 'main' : supporting.includes(id) ? 'supporting' : 'fits',
      ...grades(lang, kpi),
      guards: guardsOf(lang, kpi),
      weak: kpi.control === 'weak' ? word(lang, 'agreement.weak') : null,
      unit: kpi.unit,
      shape: kpi.shape,
      direction: kpi.direction,
      measured: (known.get(id) ?? []).map((point) => measuredAt(lang, kpi, point)),
      needs: sayAll(lang, lacking.get(id)?.words ?? []),
      connect: lacking.get(id)?.connect ?? [],
      accountBound: isAccountBound(id),
    }
  })
  return { advice: adviceOn(kind, business), offers }
}

function measuredAt(lang: Lang, kpi: Kpi, point: PointA): Measured {
  const network = point.account.slice(0, point.account.indexOf(':')) as Network
  return {
    network: point.account === BRAND || isBusiness({ network }) ? null : network,
    account: point.account,
    value: kpiValueText(lang, kpi.unit, point.value, point.currency),
    amount: point.value,
    currency: point.currency,
    days: { from: point.from, to: point.to },
  }
}
