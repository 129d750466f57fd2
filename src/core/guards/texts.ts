/** What a comment says once decoration is taken off, whether it says anything, and which comments say the same. */
import { mulberry32 } from '../stats/random.ts'

const WORD_SIGN = /[\p{L}\p{N}]/u

/** Letters and digits; Latin and Russian ones, which is nearly all there is, without asking a regular expression. */
const isWordSign = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 1072 && code <= 1105) ||
  (code >= 48 && code <= 57) ||
  (code > 0xaa &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0xd800 && code <= 0xdfff) &&
    WORD_SIGN.test(String.fromCharCode(code)))

const SPACE = 32
const room = { codes: new Uint16Array(4096) }

/** Lower case, ё → е, without links, mentions, emoji and punctuation; letters drawn out («суупееер») made single. */
export function plainText(text: string): string {
  let lower = text.toLowerCase()
  if (lower.includes('http')) lower = lower.replace(/https?:\/\/\S+/gu, ' ')
  if (lower.includes('@') || lower.includes('['))
    lower = lower.replace(/\[(?:id|club)\d+\|[^\]]*\]|@[\p{L}\p{N}_.]+/gu, ' ')
  // Two comments that are the same for four thousand signs are the same.
  const length = Math.min(lower.length, room.codes.length)
  const { codes } = room
  let n = 0
  let run = 0
  let last = SPACE
  for (let i = 0; i < length; i++) {
    let code = lower.charCodeAt(i)
    if (code === 1105) code = 1077
    if (!isWordSign(code)) {
      if (last !== SPACE) codes[n++] = SPACE
      last = SPACE
      continue
    }
    run = code === last ? run + 1 : 1
    last = code
    if (run < 3 || code < 58) codes[n++] = code
    else if (run === 3) n--
  }
  if (n > 0 && codes[n - 1] === SPACE) n--
  return String.fromCharCode(...codes.subarray(0, n))
}

const PRAISE =
  /^(супер|клас|класно|классно|класс|крут|круто|крутая|крутой|здорово|отлично|отличный|отличная|красот|красота|красиво|красивая|красивый|прекрасно|прекрасный|шикарно|шикарный|шикарная|огонь|бомба|топ|топчик|вау|ура|лайк|молодцы|молодец|молодчина|ого|мило|милота|прелесть|обалдеть|восторг|идеально|лучший|лучшая|лучшие|вкуснота|cool|nice|great|wow|awesome|amazing|beautiful|gorgeous|lovely|perfect|super|fire|best|good|love|top|fantastic|wonderful|stunning|yay|like|liked|amazin)$/u
const FILLER =
  /^(очень|как|просто|какая|какой|какое|какие|прям|прямо|все|это|так|вы|ты|у|вас|мне|нравится|пост|фото|фотка|видео|а|и|ну|very|so|this|is|it|the|a|pic|pics|photo|post|shot|video|you|your|i|just|really|one|that|of|my|all)$/u

const LONGEST_EMPTY = 5
const LONGEST_PRAISE = 50

/** Nothing but emoji, a sign, or ready-made praise: «Супер!», «🔥🔥», "nice pic". A question is never empty. */
export function saysNothing(text: string): boolean {
  if (text.includes('?')) return false
  // Five words of praise are shorter: a long text says something, unless it is all emoji.
  if (text.length > LONGEST_PRAISE) return !WORD_SIGN.test(text)
  const plain = plainText(text)
  if (plain === '') return true
  const words = plain.split(' ')
  return (
    words.length <= LONGEST_EMPTY &&
    words.some((word) => PRAISE.test(word)) &&
    words.every((word) => PRAISE.test(word) || FILLER.test(word))
  )
}

const HASHES = 15
const BAND = 3
const SHINGLE = 4

const seeds = ((): Uint32Array => {
  const random = mulberry32(20_261_031)
  return Uint32Array.from({ length: HASHES * 2 }, () => (random() * 4_294_967_296) | 1)
})()

/** Hashes (FNV-1a) of all runs of 4 letters. */
function shingles(text: string): Uint32Array {
  const all = new Uint32Array(Math.max(0, text.length - SHINGLE + 1))
  for (let i = 0; i < all.length; i++) {
    let hash = 0x811c9dc5
    for (let k = i; k < i + SHINGLE; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193)
    all[i] = hash
  }
  all.sort()
  let n = 0
  for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) all[n++] = all[i]!
  return all.subarray(0, n)
}

/** MinHash signature (Broder 1997): the share of equal places estimates the share of common shingles. */
function signature(parts: Uint32Array): Uint32Array {
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  for (const part of parts) {
    for (let h = 0; h < HASHES; h++) {
      let value = Math.imul(part ^ seeds[h]!, seeds[HASHES + h]!)
      value = (value ^ (value >>> 15)) >>> 0
      if (value < least[h]!) least[h] = value
    }
  }
  return least
}

function jaccard(a: Uint32Array, b: Uint32Array): number {
  let i = 0
  let j = 0
  let common = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      common++
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return common / (a.length + b.length - common)
}

const ALIKE = 0.65
const LEAST_LETTERS = 24

/**
 * Groups of at least two texts that say the same in nearly the same words (Jaccard of shingles ≥ 0.65 with some text
 * of the group). Texts below 24 letters are left out: «спасибо, очень вкусно» is nobody's copy. Answers with indices.
 */
export function alike(texts: readonly string[]): number[][] {
  const same = new Map<string, number[]>()
  texts.forEach((text, i) => {
    const plain = plainText(text)
    if (plain.length < LEAST_LETTERS) return
    const group = same.get(plain)
    if (group) group.push(i)
    else same.set(plain, [i])
  })
  const plains = [...same.keys()]
  const parents = plains.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!
    return at
  }
  const parts = plains.map(shingles)
  // Keys are hashes of a band: two bands that collide by chance are told apart by the comparison itself.
  const buckets = new Map<number, number>()
  parts.forEach((part, i) => {
    const signed = signature(part)
    for (let band = 0; band < HASHES; band += BAND) {
      let key = Math.imul(band + 1, 0x9e3779b1)
      for (let k = band; k < band + BAND; k++) key = Math.imul(key ^ signed[k]!, 0x85ebca6b) ^ (key >>> 13)
      const other = buckets.get(key)
      if (other === undefined) buckets.set(key, i)
      else if (root(other) !== root(i) && jaccard(parts[other]!, part) >= ALIKE) parents[root(i)] = root(other)
    }
  })
  const groups = new Map<number, number[]>()
  plains.forEach((plain, i) => {
    const key = root(i)
    groups.set(key, [...(groups.get(key) ?? []), ...same.get(plain)!])
  })
  return [...groups.values()].filter((group) => group.length >= 2)
}
