/** Which accounts a guard could ever look at: a CRM has no followers, and to say so would be noise. */
import type { Network } from '../../core/facts/types.ts'
import type { GuardId } from '../../core/guards/ids.ts'
import { isBusiness } from '../scopes.ts'

const HOME: Partial<Record<GuardId, readonly Network[]>> = {
  'robot-clicks': ['site'],
  'bad-leads': ['crm'],
  'own-mentions': ['monitoring'],
}

/** They look at any line of figures. */
const EVERYWHERE: ReadonlySet<GuardId> = new Set(['flattering-period'])

export const couldLookAt = (guard: GuardId, network: Network): boolean =>
  HOME[guard]?.includes(network) ?? (EVERYWHERE.has(guard) || !isBusiness({ network }))
