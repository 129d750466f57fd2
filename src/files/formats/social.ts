/** Names of networks as analytics and UTM tags write them: `vkontakte`, `vk.com`, `ig`, `Одноклассники`. */
import type { Network } from '../../core/facts/types.ts'
import { hostOf, networkOfHost } from './mentions.ts'

const NAMES: readonly [RegExp, Network][] = [
  [/^(?:vk|vkontakte|вконтакте|вк)$/, 'vk'],
  [/^(?:telegram|tg|телеграм|телеграмм)$/, 'telegram'],
  [/^(?:instagram|insta|ig|инстаграм)$/, 'instagram'],
  [/^(?:facebook|fb|фейсбук)$/, 'facebook'],
  [/^(?:ok|odnoklassniki|одноклассники)$/, 'ok'],
  [/^(?:youtube|yt|ютуб)$/, 'youtube'],
  [/^(?:tiktok|tik tok|тикток)$/, 'tiktok'],
  [/^(?:dzen|zen|yandex\.zen|дзен)$/, 'dzen'],
]

/** The network, or null when the name is not one of them. */
export function socialOf(name: string): Network | null {
  const plain = name.trim().toLowerCase()
  const found = NAMES.find(([pattern]) => pattern.test(plain))?.[1]
  if (found) return found
  const host = plain.includes('.') ? networkOfHost(hostOf(plain)) : null
  return host === 'other' ? null : host
}
