/** Networks under the names that people really use, ru and en. */
import type { Network } from '../facts/types.ts'
import { isWord, standsAt, take } from './match.ts'
import type { Token } from './tokens.ts'

const NAMES: readonly (readonly [Network, readonly string[]])[] = [
  ['vk', ['в', 'контакт|контакте|контакта']],
  ['vk', ['во', 'контакт|контакте']],
  ['vk', ['вконтакт*|вконт|вк|vk|vkontakte|вкашк*|вконтактик*']],
  [
    'telegram',
    ['телеграм*|телеграмм*|телега|телеге|телегу|телеги|телегой|тележк*|тг|tg|telegram|тгк|телегам*|тгканал*'],
  ],
  [
    'instagram',
    ['инстаграм*|инста|инсте|инсту|инсты|инстой|инст|инстик*|instagram|insta|ig|запрещенограм*|инстаграмм*'],
  ],
  ['facebook', ['фейсбук*|фэйсбук*|фб|facebook|fb|фейсбуч*']],
  ['ok', ['одноклассник*|однокласник*|odnoklassniki']],
  ['youtube', ['ютуб*|ютюб*|ютьюб*|youtube|yt|ютубчик*']],
  ['tiktok', ['тик|tik', 'ток|токе|тока|току|tok']],
  ['tiktok', ['тикток*|tiktok|тт']],
  ['dzen', ['яндекс', 'дзен*']],
  ['dzen', ['дзен*|dzen|zen']],
  ['other', ['rutube|рутуб*|twitter|твиттер*|linkedin|линкедин*|threads|тредс*|pinterest|пинтерест*|макс|max']],
]

/** Formats that live in one network; they speak only when no network is named. */
const FORMATS: readonly (readonly [Network, string])[] = [
  ['instagram', 'рилс*|рилз*|reels|reel'],
  ['youtube', 'шортс*|shorts'],
  ['vk', 'клип~|клипов'],
]

/** «ОК» is a network when written so or after «в»; an English "ok" in a sentence is not. */
function isOk(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (!isWord(token, 'ок|ok')) return false
  return token.raw === token.raw.toUpperCase() || isWord(tokens[i - 1], 'в|во|из|in|on|from|через|via')
}

/**
 * All networks named, in order, each once. Their words are marked as used, with the preposition and the noun that
 * only says «the place» («в группе», «в канале»); those are left to the KPI when it needs them.
 */
export function readNetworks(tokens: readonly Token[]): Network[] {
  const found: Network[] = []
  const add = (network: Network, from: number, to: number) => {
    if (!found.includes(network)) found.push(network)
    take(tokens, from, to, 'network')
    if (isWord(tokens[from - 1], 'в|во|из|на|через|с|in|on|from|via|at|through|для|for'))
      take(tokens, from - 1, from, 'network')
  }
  for (let i = 0; i < tokens.length; i++) {
    for (const [network, words] of NAMES) {
      const length = standsAt(tokens, i, words)
      if (length > 0) add(network, i, i + length)
    }
    if (isOk(tokens, i)) add('ok', i, i + 1)
  }
  if (found.length > 0) return found
  for (let i = 0; i < tokens.length; i++) {
    for (const [network, word] of FORMATS) if (isWord(tokens[i], word)) add(network, i, i + 1)
  }
  return found
}
