/** What monitoring services share: a mention as an event, and the network that a site's address stands for. */
import { UNKNOWN_EVENT } from '../../core/facts/unknown-event.ts'
import type { EventFact, Network } from '../../core/facts/types.ts'
import type { Moment } from '../when.ts'

const HOSTS: readonly [RegExp, Network][] = [
  [/(?:^|\.)(?:vk\.com|vk\.ru|vkontakte\.ru|vkvideo\.ru)$/, 'vk'],
  [/(?:^|\.)(?:t\.me|telegram\.org|telegram\.me)$/, 'telegram'],
  [/(?:^|\.)instagram\.com$/, 'instagram'],
  [/(?:^|\.)(?:facebook\.com|fb\.com)$/, 'facebook'],
  [/(?:^|\.)(?:ok\.ru|odnoklassniki\.ru)$/, 'ok'],
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, 'youtube'],
  [/(?:^|\.)tiktok\.com$/, 'tiktok'],
  [/(?:^|\.)(?:dzen\.ru|zen\.yandex\.ru)$/, 'dzen'],
]

/** `https://m.vk.com/wall-1_2`, `vk.com` → `vk.com`; '' when there is no host. */
export function hostOf(address: string): string {
  const host = /^(?:[a-z]+:)?(?:\/\/)?([^/?#\s:]+)/i.exec(address.trim())?.[1]?.toLowerCase() ?? ''
  return host.replace(/^(?:www|m)\./, '')
}

/** The social network of a host, `other` for any other site, null when nothing is known. */
export function networkOfHost(host: string): Network | null {
  if (host === '') return null
  return HOSTS.find(([pattern]) => pattern.test(host))?.[1] ?? 'other'
}

/** A mention with everything unknown but its place and time. */
export const mention = (account: string, eventId: string, moment: Moment, row: number): EventFact => ({
  ...UNKNOWN_EVENT,
  type: 'mention',
  account,
  eventId,
  at: moment.at,
  day: moment.day,
  row,
})
