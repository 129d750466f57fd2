/** What stands behind a figure: a KPI of one account, of the whole brand, or of one network of it. */
import { MeriloError } from '../../core/errors.ts'
import { NETWORKS, type Network } from '../../core/facts/types.ts'
import { kpiById } from '../../core/kpis/catalogue.ts'
import { KPI_IDS, type KpiId } from '../../core/kpis/ids.ts'
import type { AppContext } from '../context.ts'
import { goalScope, spanOf, type GoalScope } from '../goal-scope.ts'
import { knownAccount } from '../known-account.ts'
import { BRAND } from '../point-a.ts'

export interface EvidenceScope extends GoalScope {
  /** The id that was asked: an account, `brand`, or `network:vk`. */
  asked: string
}

const NETWORK = 'network:'

/**
 * `account`: an account's id; null or `brand`: all together; `network:vk`: as a goal about VK counts, of the site, the CRM
 * and the ads only what came from there. Throws `kpi.unknown`, `app.account-unknown`.
 */
export async function evidenceScope(app: AppContext, kpi: string, account: string | null): Promise<EvidenceScope> {
  if (!(KPI_IDS as readonly string[]).includes(kpi)) throw new MeriloError('kpi.unknown', { kpi })
  const id = kpi as KpiId
  if (account === null || account === '' || account === BRAND)
    return { ...(await goalScope(app, id, null)), asked: BRAND }
  const network = account.startsWith(NETWORK) ? account.slice(NETWORK.length) : null
  if (network !== null && (NETWORKS as readonly string[]).includes(network))
    return { ...(await goalScope(app, id, network as Network)), asked: account }
  return oneAccount(app, id, account)
}

async function oneAccount(app: AppContext, kpi: KpiId, account: string): Promise<EvidenceScope> {
  const own = await knownAccount(app, account)
  const coverage = await app.facts.coverage({ workspace: app.workspace, accounts: [account] })
  return { kpi: kpiById(kpi), network: null, accounts: [own], coverage, span: spanOf(coverage), asked: account }
}
