/** Whose figures are these? From what a file says, what the person says and what is already known. */
import type { AccountHint, Network } from '../core/facts/types.ts'
import type { AccountRecord } from '../store/book/types.ts'
import { isBusiness } from './scopes.ts'

export const accountId = (network: Network, nativeId: string): string => `${network}:${nativeId}`

export interface AccountResolver {
  resolve: (hint: AccountHint) => string
  /** Accounts met so far, to be saved with the import. */
  met: () => AccountRecord[]
  /** Ids that had to be invented because neither the file nor the person named the account. */
  unnamed: () => string[]
}

/**
 * A file's own id wins; then the person's `--account`; then the only known account of that network;
 * else `<network>:main`, which the caller must tell.
 */
export function accountResolver(known: readonly AccountRecord[], asked: string | null, zone: string): AccountResolver {
  const met = new Map<string, AccountRecord>()
  const unnamed = new Set<string>()
  const byId = new Map(known.map((account) => [account.id, account]))

  const nativeIdOf = (hint: AccountHint): string => {
    if (hint.nativeId !== null && hint.nativeId !== '') return hint.nativeId
    if (asked !== null) return asked
    if (hint.name !== null && hint.name !== '') return slug(hint.name)
    const candidates = known.filter((account) => account.network === hint.network)
    if (candidates.length === 1) return candidates[0]!.id.slice(hint.network.length + 1)
    // One site, one CRM and one ad cabinet are the rule; of a network, «whose?» is worth a word.
    if (!isBusiness(hint)) unnamed.add(accountId(hint.network, 'main'))
    return 'main'
  }

  return {
    resolve: (hint) => {
      const id = accountId(hint.network, nativeIdOf(hint))
      const before = met.get(id) ?? byId.get(id)
      met.set(id, {
        id,
        network: hint.network,
        nativeId: hint.nativeId ?? before?.nativeId ?? null,
        name: hint.name || before?.name || '',
        zone: before?.zone ?? zone,
      })
      return id
    },
    met: () => [...met.values()],
    unnamed: () => [...unnamed],
  }
}

const slug = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'main'
