/** «Больше вовлечённости»: the KPI of the family that this account's data computes, and what the others would need. */
import { sayFamily } from '../core/goals/family.ts'
import type { Network } from '../core/facts/types.ts'
import { kpiById } from '../core/kpis/catalogue.ts'
import { bringFor } from '../core/kpis/bring.ts'
import type { KpiId } from '../core/kpis/ids.ts'
import type { Phrase } from '../core/phrase.ts'
import type { Coverage } from '../store/facts/store.ts'
import type { AppContext } from './context.ts'
import { whatIsLacking, whatIsMeasured } from './what-is-measured.ts'

export interface OfFamily {
  kpi: KpiId
  because: Phrase
}

/** `liked`: chosen before the sentence. null without any data. With nothing computable the usual one stays, and each says what it needs. */
export async function ofFamily(
  app: AppContext,
  family: readonly KpiId[],
  network: Network | null,
  liked: KpiId | undefined,
): Promise<OfFamily | null> {
  const coverage = await app.facts.coverage({ workspace: app.workspace, accounts: [] })
  if (coverage.length === 0) return null
  const { known } = await whatIsMeasured(app)
  const isHere = (account: string) => network === null || account.startsWith(`${network}:`)
  const computable = family.filter((kpi) => known.get(kpi)?.some((point) => isHere(point.account)))
  const preferred = liked !== undefined && family.includes(liked) ? liked : null
  const kpi = preferred ?? computable[0] ?? family[0]!
  // One more is an offer, all of them would be a lecture.
  const rest = computable.includes(kpi) ? family.filter((one) => one !== kpi).slice(0, 1) : family.slice(0, 2)
  const others = await Promise.all(rest.map((one) => offer(app, one, network, { computable, coverage })))
  const because = computable.includes(kpi)
    ? sayFamily('goal.family.chosen', { kpi, network, others })
    : sayFamily('goal.family.none', { others })
  return { kpi, because }
}

async function offer(
  app: AppContext,
  kpi: KpiId,
  network: Network | null,
  { computable, coverage }: { computable: readonly KpiId[]; coverage: readonly Coverage[] },
): Promise<Phrase> {
  if (computable.includes(kpi)) return sayFamily('goal.family.possible', { kpi })
  const own = network === null ? coverage : coverage.filter((one) => one.account.startsWith(`${network}:`))
  const lacking = (await whatIsLacking(app, [kpiById(kpi)], own)).get(kpi)!
  return sayFamily('goal.family.with', { kpi, bring: bringFor(lacking.lacks, network).map(({ say }) => say) })
}
