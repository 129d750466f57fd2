/** Accounts as a reader tells them apart: where, and what they are called there. */
import type { Network } from '../../core/facts/types.ts'
import type { ReportAccount } from '../data.ts'
import type { Context } from './context.ts'

/** Where figures come from without anybody reading anything there: named among the sources, not in the head. */
const NOT_SEEN: ReadonlySet<Network> = new Set(['ads', 'crm', 'site', 'monitoring', 'other'])

export const isSocial = ({ network }: Pick<ReportAccount, 'network'>): boolean => !NOT_SEEN.has(network)

/** «Telegram: Зерно и пар»; in Russian with the mark of Meta's footnote. An unknown id stands as it is. */
export function accountLine({ data, lang, t }: Context, id: string): string {
  const account = data.accounts.find((one) => one.id === id)
  if (account === undefined) return id
  const { network, name } = account
  return t('report.account-line', {
    network: { code: `network.${network}`, params: {} },
    name,
    meta: data.metaFootnote && lang === 'ru' && (network === 'instagram' || network === 'facebook'),
  })
}
