import { accountHint } from '../account.ts'
import type { AccountHint, Network } from '../../core/facts/types.ts'
import type { ReadOptions, Sink } from '../types.ts'

/** Their ids are names of sites, themes and ad accounts: a bare `--account 123` of a community is not meant for them. */
const NOT_NETWORKS: ReadonlySet<Network> = new Set(['ads', 'crm', 'monitoring', 'site'])

/**
 * The key of an account. `--account` wins over the file, but `vk:123` speaks only of VK: several files are given in
 * one command.
 */
export function accountOf(sink: Sink, options: ReadOptions, own: AccountHint): string {
  const said = options.account?.trim() ?? null
  if (said === null) return sink.account(own)
  const network = /^([a-z]+):/.exec(said)?.[1]
  const meant = network === undefined ? !NOT_NETWORKS.has(own.network) : network === own.network
  return sink.account(meant ? accountHint(options, own) : own)
}
