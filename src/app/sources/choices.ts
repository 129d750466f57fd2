/** What a person answers about a file before it is imported. */
import type { ColumnMapping } from '../../core/facts/mapping.ts'
import type { Network } from '../../core/facts/types.ts'
import { recognise } from '../../files/formats.ts'
import { fingerprint } from '../../files/mapper/fingerprint.ts'
import { proposeMapping } from '../../files/mapper/propose.ts'
import type { Content, Table } from '../../files/types.ts'
import { accountId, slug } from '../accounts.ts'
import type { AppContext } from '../context.ts'

/** A known account, or a new one by its name or link. */
export type AccountChoice = { id: string } | { network: Network; name: string }

export interface Choices {
  /** null: whose it is stands in the file, or follows from what is known. */
  account: AccountChoice | null
  network: Network | null
  /** Of the last day, where dates have none. */
  year: number | null
  /** Chats of a whole-account Telegram export, by id. */
  chats: readonly string[]
  /** What the columns of an unknown table mean. */
  mapping: ColumnMapping | null
  /** Where the dates of a table read both ways. */
  dateOrder: 'dmy' | 'mdy' | null
}

export const noChoices: Choices = {
  account: null,
  network: null,
  year: null,
  chats: [],
  mapping: null,
  dateOrder: null,
}

const LINK = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/(?:channel\/|group\/)?([^/?#]+)/i

/** A link says which account it is, but is no name for it. */
export const isLink = (name: string): boolean => LINK.test(name.trim())

/** `https://vk.com/club123` → 123; `t.me/zerno` → zerno; a plain name → its slug. */
export function nativeIdOf(name: string): string {
  const link = LINK.exec(name.trim())?.[1]
  if (link === undefined) return slug(name)
  return /^(?:club|public|event)(\d+)$/.exec(link)?.[1] ?? link.replace(/^@/, '').toLowerCase()
}

export const chosenAccountId = (choice: AccountChoice): string =>
  'id' in choice ? choice.id : accountId(choice.network, nativeIdOf(choice.name))

/** The table whose columns a person may have to explain: the file itself, or the only such table of an archive. */
export function tableToMap(content: Content, name: string): Table | null {
  if (content.kind === 'table') return recognise(content, name)?.id === 'mapped' ? content.table : null
  if (content.kind !== 'bundle') return null
  const parts = content.parts.map((part) => ({ ...part, format: recognise(part.content, part.name)?.id ?? null }))
  if (parts.some(({ format }) => format !== null && format !== 'mapped')) return null
  const [only, more] = parts.filter(({ format }) => format === 'mapped')
  return only && !more && only.content.kind === 'table' ? only.content.table : null
}

const NO_COLUMNS: ColumnMapping = { level: 'day', network: 'other', columns: {}, dateOrder: null, currency: null }

/** As the person says now, else as remembered for tables with these columns; null: as the format itself proposes. */
export async function mappingOf(app: AppContext, table: Table | null, choices: Choices): Promise<ColumnMapping | null> {
  const known = choices.mapping ?? (table && (await app.book.mappings.find(app.workspace, fingerprint(table))))
  const told = choices.dateOrder
  if (told === null) return known
  return { ...(known ?? (table ? proposeMapping(table, choices.network).mapping : NO_COLUMNS)), dateOrder: told }
}

/** The next table with these columns is read the same way. */
export async function rememberMapping(app: AppContext, table: Table | null, choices: Choices): Promise<void> {
  if (table === null || (choices.mapping === null && choices.dateOrder === null)) return
  const mapping = await mappingOf(app, table, choices)
  if (mapping) await app.book.mappings.save(app.workspace, fingerprint(table), mapping)
}
