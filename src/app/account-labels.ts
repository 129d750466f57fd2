/** How accounts are called where several stand side by side: the name, and the network where it is needed to tell them apart. */
import type { Network } from '../core/facts/types.ts'
import { accountName } from '../i18n/account-name.ts'
import { say } from '../i18n/say.ts'
import type { Lang } from '../i18n/words.ts'
import type { AppContext } from './context.ts'
import { BRAND } from './point-a.ts'

export interface AccountLabel {
  id: string
  name: string
  /** null: the whole brand. */
  network: Network | null
  networkName: string | null
}

/** Also of accounts that are no longer known: their ids tell their network. */
export async function accountLabels(app: AppContext, lang: Lang): Promise<(id: string) => AccountLabel> {
  const known = new Map((await app.book.accounts.all(app.workspace)).map((account) => [account.id, account.name]))
  return (id) => {
    const name = accountName(lang, { id, name: known.get(id) ?? '' })
    if (id === BRAND) return { id, name, network: null, networkName: null }
    const network = id.slice(0, id.indexOf(':')) as Network
    return { id, name, network, networkName: say(lang, { code: `network.${network}`, params: {} }) }
  }
}
