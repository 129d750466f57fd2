/** Whose figures are these? From what a file says, what the person says and what is already known. */
import type { AccountHint, Network } from '../core/facts/types.ts'
import type { AccountRecord, ImportRecord } from '../store/book/types.ts'
import { isBusiness } from './scopes.ts'

export const accountId = (network: Network, nativeId: string): string => `${network}:${nativeId}`

export interface AccountResolver {
  resolve: (hint: AccountHint) => string
  /** Accounts met so far, to be saved with the import. */
  met: () => AccountRecord[]
  /** Ids that had to be invented because neither the file nor the person named the account. */
  unnamed: () => string[]
}

/** Whose a person says that all figures of one network in a file are. */
export interface Owner {
  id: string
  network: Network
  /** For a new account; '' leaves what the file or the book says. */
  name: string
}

/**
 * What a person says of the whole file wins (`owner`); then a file's own id; then the person's `--account`; then the
 * only known account of that network; else `<network>:main`, which the caller must tell. An owner learns the file's
 * own id, so that the next file with it finds the same account. `isAlive`: it still has something in it.
 */
export function accountResolver(
  known: readonly AccountRecord[],
  asked: string | null,
  zone: string,
  owner: Owner | null = null,
  isAlive: (account: AccountRecord) => boolean = () => true,
): AccountResolver {
  const met = new Map<string, AccountRecord>()
  const unnamed = new Set<string>()
  const byId = new Map(known.map((account) => [account.id, account]))

  const nativeIdOf = (hint: AccountHint): string => {
    if (hint.nativeId !== null && hint.nativeId !== '') return hint.nativeId
    if (asked !== null) return asked
    if (hint.name !== null && hint.name !== '') return slug(hint.name)
    const candidates = known.filter((account) => account.network === hint.network && isAlive(account))
    if (candidates.length === 1) return candidates[0]!.id.slice(hint.network.length + 1)
    // One site, one CRM and one ad cabinet are the rule; of a network, «whose?» is worth a word.
    if (!isBusiness(hint)) unnamed.add(accountId(hint.network, 'main'))
    return 'main'
  }

  const idOf = (hint: AccountHint): string => {
    if (hint.network === owner?.network) return owner.id
    const same = hint.nativeId ? known.find(({ network, nativeId }) => isSame(hint, network, nativeId)) : undefined
    return same?.id ?? accountId(hint.network, nativeIdOf(hint))
  }

  return {
    resolve: (hint) => {
      const id = idOf(hint)
      const before = met.get(id) ?? byId.get(id)
      met.set(id, {
        id,
        network: hint.network,
        nativeId: hint.nativeId ?? before?.nativeId ?? null,
        // A name that a person gave stays, whatever the next file calls the account.
        name: before?.name || (id === owner?.id ? owner.name : '') || hint.name || '',
        zone: before?.zone ?? zone,
      })
      return id
    },
    met: () => [...met.values()],
    unnamed: () => [...unnamed],
  }
}

/** Accounts that some import still stands for; one whose files were all undone is nobody's answer to «whose?». */
export function aliveIn(imports: readonly ImportRecord[]): (account: Pick<AccountRecord, 'id'>) => boolean {
  const alive = new Set(imports.filter(({ status }) => status === 'done').flatMap(({ accounts }) => accounts))
  return ({ id }) => alive.has(id)
}

const isSame = (hint: AccountHint, network: Network, nativeId: string | null): boolean =>
  network === hint.network && nativeId === hint.nativeId

/** An account's own id out of its name: «Зерно и пар» → `зерно-и-пар`. */
export const slug = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'main'
