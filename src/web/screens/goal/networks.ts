/** Names of networks, and those that a goal of this brand may be about. */
import type { Network } from '../../../core/facts/types.ts'
import { useBrand } from '../../session.ts'
import { useWords } from '../../words.ts'
import { goalWords } from './words.ts'

export function useNetworkName(): (network: Network | null) => string | null {
  const { t } = useWords(goalWords)
  return (network) => (network === null ? null : t(`network.${network}`))
}

const SOCIAL: readonly Network[] = ['vk', 'telegram', 'ok', 'youtube', 'dzen', 'tiktok', 'instagram', 'facebook']

/** The brand's own networks first. */
export function useNetworks(): readonly Network[] {
  const { accounts } = useBrand()
  const own = SOCIAL.filter((network) => accounts.some((account) => account.network === network))
  return [...own, ...SOCIAL.filter((network) => !own.includes(network))]
}
