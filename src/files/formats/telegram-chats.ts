/**
 * Which chat of a Telegram Desktop export is read. A whole-account export holds private chats, contacts, phones and
 * sessions: only the chosen chat is kept, the rest is cut off before anything else happens, and no name of a private
 * chat ever reaches an error or a log.
 */
import { MeriloError } from '../../core/errors.ts'
import { isRecord, textOf } from './json.ts'

/** Channels and groups; the same list as in the client's own serializer, without private chats and bots. */
const ALLOWED = new Set([
  'private_group',
  'private_supergroup',
  'public_supergroup',
  'private_channel',
  'public_channel',
])
const REFUSED = new Set(['saved_messages', 'replies', 'verification_codes', 'personal_chat', 'bot_chat'])

export interface Chat {
  id: string
  name: string
  channel: boolean
  messages: readonly unknown[]
}

type Json = Record<string, unknown>
type JsonChat = Json & { messages: unknown[]; type: string }

const isChat = (value: unknown): value is JsonChat =>
  isRecord(value) &&
  Array.isArray(value.messages) &&
  typeof value.type === 'string' &&
  (ALLOWED.has(value.type) || REFUSED.has(value.type))

const listsOf = (root: Json): unknown[] =>
  [root.chats, root.left_chats].flatMap((part) =>
    isRecord(part) && Array.isArray(part.list) ? (part.list as unknown[]) : [],
  )

export const isTelegram = (value: unknown): boolean =>
  isRecord(value) &&
  (isChat(value) || (isRecord(value.chats) && Array.isArray(value.chats.list) && listsOf(value).every(isListed)))

const isListed = (value: unknown): boolean => isRecord(value) && typeof value.type === 'string'

/** Channels and groups of a whole-account export, to choose from; null for anything else. Touches nothing. */
export function listChats(root: unknown): { id: string; name: string; messages: number }[] | null {
  if (!isRecord(root) || isChat(root) || !isTelegram(root)) return null
  return listsOf(root)
    .filter((chat): chat is JsonChat => isChat(chat) && ALLOWED.has(chat.type))
    .map((chat) => ({ id: textOf(chat.id), name: textOf(chat.name), messages: chat.messages.length }))
}

/** The chosen chat. `asked`: id or name. Empties `root` of all the rest. */
export function chooseChat(root: unknown, asked: string | null): Chat {
  if (!isRecord(root)) throw new MeriloError('formats.telegram-none', {})
  if (isChat(root)) {
    if (!ALLOWED.has(root.type)) throw new MeriloError('formats.telegram-kind', { type: root.type })
    return chatOf(root)
  }
  const allowed = listsOf(root).filter((chat): chat is JsonChat => isChat(chat) && ALLOWED.has(chat.type))
  for (const key of Object.keys(root)) delete root[key]
  const names = allowed.map((chat) => textOf(chat.name) || textOf(chat.id))
  if (asked === null) {
    if (allowed.length === 1) return chatOf(allowed[0]!)
    if (allowed.length === 0) throw new MeriloError('formats.telegram-none', {})
    throw new MeriloError('formats.telegram-choose', { chats: names })
  }
  const wanted = plain(asked).replace(/^telegram:/, '')
  const found = allowed.filter((chat) => textOf(chat.id) === wanted || plain(textOf(chat.name)) === wanted)
  if (found.length === 1) return chatOf(found[0]!)
  throw found.length === 0
    ? new MeriloError('formats.telegram-no-chat', { chat: asked, chats: names })
    : new MeriloError('formats.telegram-choose', {
        chats: found.map((chat) => `${textOf(chat.name)} (${textOf(chat.id)})`),
      })
}

const plain = (text: string): string => text.trim().toLowerCase()

const chatOf = (chat: JsonChat): Chat => ({
  id: textOf(chat.id),
  name: textOf(chat.name),
  channel: chat.type.endsWith('_channel'),
  messages: chat.messages,
})
