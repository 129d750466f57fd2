/** A file on its way in, and what can be said of it. Pure. */
import type { Choices, Preview } from './data.ts'

export interface Result {
  imports: { id: string; already: boolean; facts: number; skipped: number; from: string | null; to: string | null }[]
  error: { code: string; message: string } | null
}

export interface Item {
  key: number
  brand: string
  name: string
  size: number
  /** Gone once it is sent. */
  file: File | null
  upload: string | null
  stage: 'waiting' | 'uploading' | 'looking' | 'ready' | 'importing' | 'done' | 'failed'
  /** Of the sending. */
  share: number
  preview: Preview | null
  /** A new look is under way after an answer. */
  again: boolean
  choices: Choices
  result: Result | null
  undone: boolean
  error: unknown
}

export type State =
  | 'waiting'
  | 'uploading'
  | 'looking'
  | 'ready'
  | 'asks'
  | 'already'
  | 'nothing'
  | 'importing'
  | 'done'
  | 'refused'

export function stateOf(item: Item, items: readonly Item[]): State {
  const { stage, preview } = item
  if (stage === 'failed') return 'refused'
  if (stage !== 'ready' || preview === null) return stage === 'ready' ? 'looking' : stage
  if (preview.already) return 'already'
  if (asksOf(item, items).length > 0) return 'asks'
  return preview.facts === 0 && preview.causes === 0 ? 'nothing' : 'ready'
}

export type Ask = 'account' | 'network' | 'chats' | 'year' | 'order' | 'columns'

/** Questions that stand in the way. */
export function asksOf(item: Item, items: readonly Item[]): Ask[] {
  const { preview, choices } = item
  if (preview === null) return []
  const { asks } = preview
  const open: Ask[] = []
  if (asks.chats && choices.chats.length === 0) open.push('chats')
  if (asks.network !== null) open.push('network')
  if (asks.dateOrder) open.push('order')
  if (asks.year?.needed && choices.year === null) open.push('year')
  if (asks.columns) open.push('columns')
  if (asks.account && choices.account === null && (asks.account.needed || siblings(item, items).length > 1))
    open.push('account')
  return open
}

export interface AccountOption {
  id: string
  name: string
}

/** Accounts that other files here bring for the same network; a nameless file may be about one of them. */
export function siblings(item: Item, items: readonly Item[]): AccountOption[] {
  const ask = item.preview?.asks.account
  if (!ask || ask.named || ask.options.length > 0) return []
  const found = new Map<string, string>()
  for (const other of items) {
    const own = other === item ? null : (other.preview?.asks.account ?? null)
    if (own?.network === ask.network && own.own !== null && other.stage === 'ready')
      found.set(own.own, other.preview!.accounts[0]?.name ?? own.own)
  }
  return [...found].map(([id, name]) => ({ id, name }))
}

/** The one account that two or more looked-at files belong to; null when there are several or it is not known yet. */
export function oneAccount(items: readonly Item[]): string | null {
  const looked = items.filter((item) => item.stage === 'ready' && item.preview !== null && item.preview.facts > 0)
  const whose = looked.map((item) => whoseOf(item, items))
  const [first] = whose
  return looked.length > 1 && first != null && whose.every((one) => one?.id === first.id) ? first.name : null
}

function whoseOf(item: Item, items: readonly Item[]): AccountOption | null {
  const { choices, preview } = item
  const { asks, accounts } = preview!
  const [own, ...more] = accounts
  if (own === undefined || more.length > 0) return null
  const chosen = choices.account
  if (chosen !== null) return 'id' in chosen ? { id: chosen.id, name: nameIn(chosen.id, items) ?? own.name } : null
  const [sibling, ...others] = siblings(item, items)
  // A nameless file is of the only account that another file here brings.
  if (asks.account !== null && !asks.account.named && sibling && others.length === 0) return sibling
  return { id: asks.account?.own ?? own.id, name: own.name }
}

const nameIn = (id: string, items: readonly Item[]): string | null =>
  items.flatMap(({ preview }) => preview?.accounts ?? []).find((one) => one.id === id)?.name ?? null
