/** Words that people write for networks. */
import { NETWORKS, type Network } from '../../core/facts/types.ts'

const NETWORK_WORDS: readonly [RegExp, Network][] = [
  [/^(?:vk|vkontakte|вк|вконтакте|в контакте|vk ?(?:ads|реклама)|vk\.com)$/, 'vk'],
  [/^(?:tg|telegram|телеграм+|тг)$/, 'telegram'],
  [/^(?:ig|insta|instagram|инста|инстаграм+|нельзяграм)$/, 'instagram'],
  [/^(?:fb|facebook|фб|фейсбук)$/, 'facebook'],
  [/^(?:ok|odnoklassniki|ок|одноклассники|ok\.ru)$/, 'ok'],
  [/^(?:yt|youtube|ютуб|ютьюб)$/, 'youtube'],
  [/^(?:tiktok|tik tok|тик ?ток)$/, 'tiktok'],
  [/^(?:dzen|zen|дзен|яндекс\.?дзен)$/, 'dzen'],
]

const plain = (text: string): string => text.trim().toLowerCase().replaceAll('ё', 'е')

/** «ВКонтакте», `tg`, «инста» → network; null = not a social network's name. */
export function networkOf(text: string): Network | null {
  const word = plain(text)
  if ((NETWORKS as readonly string[]).includes(word)) return word as Network
  return NETWORK_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null
}

/** Words that mean something else as well: alone they name a network, inside a sentence they don't. */
const COMMON = new Set(['ok', 'ок', 'zen', 'ads', 'crm', 'site', 'monitoring', 'other'])

/** The only network that a title or the name of a sheet speaks of: «Отчёт SMM ВКонтакте, октябрь»; null = none or several. */
export function networkNamed(text: string): Network | null {
  const whole = networkOf(text)
  if (whole !== null) return whole === 'other' ? null : whole
  const words = plain(text).split(/[^\p{L}\p{N}]+/u)
  const found = new Set(words.filter((word) => !COMMON.has(word)).map(networkOf))
  found.delete(null)
  return found.size === 1 ? [...found][0]! : null
}
