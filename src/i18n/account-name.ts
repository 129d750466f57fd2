import { say } from './say.ts'
import type { Lang } from './words.ts'

/** How an account is called in front of people: by its own name, else by its network, with the id where one was given. */
export function accountName(lang: Lang, { id, name }: { id: string; name: string }): string {
  if (name !== '') return name
  if (id === 'brand') return say(lang, { code: 'cli.brand-account', params: {} })
  const [network, own] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)]
  const word = say(lang, { code: `network.${network}`, params: {} })
  return own === 'main' ? word : `${word}\u00a0${own}`
}
