/**
 * Comments that advertise somebody else: links, calls to subscribe or to come by, votes, easy money. They say nothing about
 * the post. The English rules were written on one public file of labelled comments and measured on another, both kinds were held
 * against what customers and ordinary people write (docs/EVALUATION.md); that the Russian ones find what they should is
 * not measured: there was no labelled Russian file.
 */
import { ENGLISH } from './promotion-english.ts'
import { RUSSIAN } from './promotion-russian.ts'

/** The video's own short link is how people share it, and no advertisement. */
const OWN_SHARE = /https?:\/\/youtu\.be\/\S+/gu
const LINK =
  /https?:\/\/|\bwww\.|\b(?:t\.me|wa\.me|vk\.cc|clck\.ru|bit\.ly)\/|\b[a-z0-9-]{2,}\s?\.\s?(?:com|org|net|info|biz|ru|su|tv|io|co|me|shop|store|online|site|xyz)\b|\bwatch\?\s?v=|\b[a-z0-9-]{2,}\.[a-z]{2,6}\/[a-z0-9]\S*|\b[a-z0-9-]{3,}\s?(?:\(dot\)|\[dot\]|\sdot\s)\s?(?:com|net|org)\b|\byoutube\/\w/u
const RUSSIAN_LINK = /[а-я0-9-]{2,}\.рф(?![а-я])/u

const LATIN = /[a-z]/u
const CYRILLIC = /[а-я]/u

/** Advertises somebody or something of its author's own, in English or Russian. */
export function promotes(text: string): boolean {
  const lower = text.toLowerCase().replaceAll('ё', 'е').replace(OWN_SHARE, ' ')
  return (
    (LATIN.test(lower) && (LINK.test(lower) || ENGLISH.some((rule) => rule.test(lower)))) ||
    (CYRILLIC.test(lower) && (RUSSIAN_LINK.test(lower) || RUSSIAN.test(lower)))
  )
}
