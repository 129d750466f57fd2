/**
 * Which accounts answer for a KPI. A goal about VK asks VK's accounts, and, of the site, the CRM and the ads,
 * only what came from VK.
 */
import type { Network } from '../core/facts/types.ts'
import type { Formula, Kpi, Term } from '../core/kpis/types.ts'
import type { AccountRecord } from '../store/book/types.ts'

/** Accounts that hold what happens outside the networks: they serve every scope, filtered by origin. */
const BUSINESS: ReadonlySet<Network> = new Set(['site', 'crm', 'monitoring'])

export const isBusiness = (account: Pick<AccountRecord, 'network'>): boolean =>
  BUSINESS.has(account.network) || account.network === 'ads'

export function accountsFor(all: readonly AccountRecord[], network: Network | null): AccountRecord[] {
  if (network === null) return [...all]
  return all.filter(
    (account) =>
      account.network === network ||
      BUSINESS.has(account.network) ||
      account.id === `ads:${network}` ||
      account.id.startsWith(`ads:${network}-`),
  )
}

/** The same KPI, with events limited to those that came from the network. */
export function withOrigin(kpi: Kpi, network: Network | null): Kpi {
  return network === null ? kpi : { ...kpi, formula: formulaWithOrigin(kpi.formula, network) }
}

function formulaWithOrigin(formula: Formula, network: Network): Formula {
  switch (formula.op) {
    case 'term':
      return { ...formula, term: termWithOrigin(formula.term, network) }
    case 'divide':
      return {
        ...formula,
        top: formulaWithOrigin(formula.top, network),
        bottom: formulaWithOrigin(formula.bottom, network),
      }
    case 'plus':
    case 'minus':
      return {
        ...formula,
        left: formulaWithOrigin(formula.left, network),
        right: formulaWithOrigin(formula.right, network),
      }
    case 'times':
      return { ...formula, of: formulaWithOrigin(formula.of, network) }
    case 'first-known':
      return { ...formula, of: formula.of.map((one) => formulaWithOrigin(one, network)) }
    case 'milestone':
      return formula
  }
}

const termWithOrigin = (term: Term, network: Network): Term =>
  'where' in term && typeof term.where === 'object' && term.where.origin === 'social'
    ? { ...term, where: { ...term.where, origin: network } }
    : term
