/** What the cells of a column look like, for columns whose names say nothing. */
import type { Network } from '../../core/facts/types.ts'
import { isUnknown } from '../values.ts'
import { readRange } from '../when.ts'

const HOSTS: readonly [RegExp, Network][] = [
  [/(?:^|\.)(?:vk\.(?:com|ru)|vkontakte\.ru|vkvideo\.ru)$/, 'vk'],
  [/(?:^|\.)(?:t\.me|telegram\.me|tgstat\.ru)$/, 'telegram'],
  [/(?:^|\.)instagram\.com$/, 'instagram'],
  [/(?:^|\.)(?:facebook\.com|fb\.com)$/, 'facebook'],
  [/(?:^|\.)(?:ok\.ru|odnoklassniki\.ru)$/, 'ok'],
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, 'youtube'],
  [/(?:^|\.)tiktok\.com$/, 'tiktok'],
  [/(?:^|\.)(?:dzen\.ru|zen\.yandex\.ru)$/, 'dzen'],
]

/** The network that a link leads to; null for any other text. */
export function networkOfUrl(text: string): Network | null {
  const host = /^(?:https?:\/\/)?(?:www\.|m\.)?([a-z0-9.-]+\.[a-z]{2,})(?:[/?#]|$)/i
    .exec(text.trim())?.[1]
    ?.toLowerCase()
  return host === undefined ? null : (HOSTS.find(([pattern]) => pattern.test(host))?.[1] ?? null)
}

const share = (cells: readonly string[], test: (cell: string) => boolean): number => {
  const known = cells.filter((cell) => !isUnknown(cell))
  return known.length === 0 ? 0 : known.filter(test).length / known.length
}

const isDate = (cell: string): boolean => {
  if (/^\d{1,6}$/.test(cell.trim())) return false
  try {
    return readRange(cell, { order: 'dmy' }) !== null
  } catch {
    return /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/.test(cell.trim())
  }
}

export const looksLikeDates = (cells: readonly string[]): boolean => share(cells, isDate) > 0.9
export const looksLikeUrls = (cells: readonly string[]): boolean =>
  share(cells, (cell) => /^https?:\/\//i.test(cell.trim()) || networkOfUrl(cell) !== null) > 0.9
export const looksLikeContacts = (cells: readonly string[]): boolean =>
  share(cells, (cell) => /^\S+@\S+\.\S+$|^[+\d][\d\s()-]{9,}$/.test(cell.trim())) > 0.9

/** A cell of a currency column: a code as CRMs of the world write it, or words («Российский рубль», «Тенге»). */
export function currencyCode(text: string): string {
  const word = text.trim()
  if (/^[a-z]{3}$/i.test(word)) return word.toUpperCase()
  return (/белорус/i.test(word) ? 'BYN' : currencyOfCells([word])) ?? word.toUpperCase()
}

/** The currency that amounts carry themselves; null when they carry none or several. */
export function currencyOfCells(cells: Iterable<string>): string | null {
  const found = new Set<string>()
  for (const cell of cells) {
    const sign = /₽|руб|\bр\.?\s*$|RUB|\$|USD|доллар сша|€|EUR|евро|₸|KZT|тенге|BYN|Br/i.exec(cell)?.[0]?.toLowerCase()
    if (sign === undefined) continue
    if (sign === '$' || sign === 'usd' || sign === 'доллар сша') found.add('USD')
    else if (sign === '€' || sign === 'eur' || sign === 'евро') found.add('EUR')
    else if (sign === '₸' || sign === 'kzt' || sign === 'тенге') found.add('KZT')
    else if (sign === 'byn' || sign === 'br') found.add('BYN')
    else found.add('RUB')
  }
  return found.size === 1 ? [...found][0]! : null
}
