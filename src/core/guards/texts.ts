/** What a comment says once decoration is taken off, whether it says anything, and which comments say the same. */

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
  return String.fromCharCode.apply(null, codes.subarray(0, n) as unknown as number[])
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

const BINS = 15
const BAND = 3
const SHINGLE = 4
const FNV = 0x01000193

/** Hashes (FNV-1a) of all runs of 4 letters, in order of the text. */
function shingles(text: string): Uint32Array {
  const all = new Uint32Array(Math.max(0, text.length - SHINGLE + 1))
  for (let i = 0; i < all.length; i++) {
    let hash = 0x811c9dc5
    for (let k = i; k < i + SHINGLE; k++) hash = Math.imul(hash ^ text.charCodeAt(k), FNV)
    all[i] = hash ^ (hash >>> 15)
  }
  return all
}

/**
 * MinHash signature by one permutation (Broder 1997; Li, Owen & Zhang 2012): hashes fall into bins, each bin keeps its
 * least. The share of equal bins estimates the share of common shingles, at a fifteenth of the price.
 */
function signature(parts: Uint32Array): Uint32Array {
  const least = new Uint32Array(BINS).fill(0xffffffff)
  for (const part of parts) {
    const bin = part % BINS
    if (part < least[bin]!) least[bin] = part
  }
  return least
}

/** Sorted, each once. */
function distinct(parts: Uint32Array): Uint32Array {
  const sorted = parts.slice().sort()
  let n = 0
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[n++] = sorted[i]!
  return sorted.subarray(0, n)
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

/** Lists of very different length can't be alike: the shorter one bounds the similarity. */
const near = (a: Uint32Array, b: Uint32Array): boolean =>
  Math.min(a.length, b.length) >= ALIKE * 0.9 * Math.max(a.length, b.length)

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
  const sets: Uint32Array[] = []
  const setOf = (i: number): Uint32Array => (sets[i] ??= distinct(parts[i]!))
  // Keys are hashes of a band: two bands that collide by chance are told apart by the comparison itself.
  const buckets = new Map<number, number>()
  parts.forEach((part, i) => {
    const signed = signature(part)
    for (let band = 0; band < BINS; band += BAND) {
      let key = Math.imul(band + 1, 0x9e3779b1)
      for (let k = band; k < band + BAND; k++) key = Math.imul(key ^ signed[k]!, 0x85ebca6b) ^ (key >>> 13)
      const other = buckets.get(key)
      if (other === undefined) buckets.set(key, i)
      else if (near(parts[other]!, part) && root(other) !== root(i) && jaccard(setOf(other), setOf(i)) >= ALIKE)
        parents[root(i)] = root(other)
    }
  })
  const groups = new Map<number, number[]>()
  plains.forEach((plain, i) => {
    const key = root(i)
    groups.set(key, [...(groups.get(key) ?? []), ...same.get(plain)!])
  })
  return [...groups.values()].filter((group) => group.length >= 2)
}
