/** Folds digits, number words and scales into one token each: «полторы тысячи», `2.5k`, "one and a half thousand". */
import { fits, isNumber, isSign, isWord } from './match.ts'
import { GLUED_SCALES, SCALES, SMALL, VAGUE } from './numerals.ts'
import type { Token } from './tokens.ts'

/** «200 к» is thousands only before something that is counted: «200 к подписчиков», but «200 к концу года». */
const COUNTED =
  'подписч*|участник*|просмотр*|охват*|лайк*|показ*|фоллов*|руб*|лид~|заяв*|клиент*|follower*|view*|subscriber*|like*'

const scaleAt = (tokens: readonly Token[], i: number): number | null => {
  const token = tokens[i]
  if (!token || token.kind !== 'word') return null
  const plain = SCALES.get(token.text)
  if (plain !== undefined) return plain
  const short = GLUED_SCALES.get(token.text)
  if (short === undefined || tokens[i - 1]?.kind !== 'number') return null
  // «5 м» without a space is metres as little as millions; a glued letter is a scale
  return token.glued || isWord(tokens[i + 1], COUNTED) ? short : null
}

interface Read {
  value: number
  vague: boolean
  spelled: boolean
  next: number
}

/** «с половиной», "and a half": half of the unit that follows. */
function halfAt(tokens: readonly Token[], i: number): number {
  if (isWord(tokens[i], 'с') && isWord(tokens[i + 1], 'половин*')) return 2
  if (isWord(tokens[i], 'and') && isWord(tokens[i + 1], 'a') && isWord(tokens[i + 2], 'half')) return 3
  return 0
}

/** Numbers below a scale: «двести пятьдесят», "two hundred and fifty" is done by `readNumber`. */
function readSmall(tokens: readonly Token[], i: number): Read | null {
  const first = tokens[i]
  if (!first) return null
  if (isNumber(first)) {
    const half = halfAt(tokens, i + 1)
    return { value: first.value + (half ? 0.5 : 0), vague: false, spelled: false, next: i + 1 + half }
  }
  if (first.kind !== 'word') return null
  const vague = VAGUE.get(first.text)
  if (vague !== undefined) {
    const of = isWord(tokens[i + 1], 'of') ? 1 : 0
    return { value: vague, vague: true, spelled: true, next: i + 1 + of }
  }
  let value = SMALL.get(first.text)
  if (value === undefined) return null
  let next = i + 1
  // each next word must be smaller than the last place filled: 200 + 50, 50 + 3, never 5 + 10
  let room = value >= 100 ? 100 : value >= 20 ? 10 : 0
  while (room > 0) {
    // "twenty-five"
    if (isSign(tokens[next], '-') && tokens[next]!.glued && tokens[next + 1]?.glued) next++
    const word = tokens[next]
    const more = word?.kind === 'word' ? SMALL.get(word.text) : undefined
    if (more === undefined || more >= room || more === 0 || !Number.isInteger(more)) {
      if (isSign(tokens[next - 1], '-')) next--
      break
    }
    value += more
    room = more >= 20 ? 10 : 0
    next++
  }
  const half = halfAt(tokens, next)
  return { value: value + (half ? 0.5 : 0), vague: false, spelled: true, next: next + half }
}

/** «пять сотен», "two hundred and fifty": what one big scale multiplies. */
function readGroup(tokens: readonly Token[], i: number): Read | null {
  const article = isWord(tokens[i], 'a|an') ? 1 : 0
  if (isWord(tokens[i], 'half') && isWord(tokens[i + 1], 'a|an') && scaleAt(tokens, i + 2) !== null) {
    return { value: 0.5, vague: false, spelled: true, next: i + 2 }
  }
  let group = readSmall(tokens, i)
  if (!group && article && VAGUE.has(tokens[i + 1]?.text ?? '')) group = readSmall(tokens, i + 1)
  if (!group && scaleAt(tokens, i + article) !== null) {
    group = { value: 1, vague: false, spelled: true, next: i + article }
  }
  if (!group) return null
  const small = scaleAt(tokens, group.next)
  if (small === null || small > 100) return group
  let { value, next } = { value: group.value * small, next: group.next + 1 }
  const and = isWord(tokens[next], 'and') ? 1 : 0
  const rest = readSmall(tokens, next + and)
  if (rest && rest.spelled && !rest.vague && rest.value > 0 && rest.value < small) {
    value += rest.value
    next = rest.next
  }
  return { ...group, value, next }
}

/** The number that begins at `i`, or null. */
export function readNumber(tokens: readonly Token[], i: number): Read | null {
  let total = 0
  let next = i
  let vague = false
  let spelled = true
  let room = Infinity
  for (;;) {
    const and = next > i && isWord(tokens[next], 'and') ? 1 : 0
    const group = readGroup(tokens, next + and)
    if (!group || (and > 0 && !group.spelled)) break
    let scale = 1
    let after = group.next
    for (let more = scaleAt(tokens, after); more !== null; more = scaleAt(tokens, after)) {
      scale *= more
      after++
    }
    // only smaller places join: «тысяча двести», never «10 20 лидов»
    if (group.value * scale >= room) break
    total += group.value * scale
    vague ||= group.vague
    spelled &&= group.spelled
    next = after
    if (scale === 1) break
    room = scale
  }
  // floating sums such as 1.1 × 1000 must not leave a tail
  return next > i ? { value: Number(total.toPrecision(15)), vague, spelled, next } : null
}

export function foldNumbers(tokens: readonly Token[]): Token[] {
  const folded: Token[] = []
  let i = 0
  while (i < tokens.length) {
    const token = tokens[i]!
    const read = token.kind === 'word' || token.kind === 'number' ? readNumber(tokens, i) : null
    if (!read) {
      folded.push(token)
      i++
      continue
    }
    const last = tokens[read.next - 1]!
    folded.push({
      ...token,
      kind: 'number',
      text: String(read.value),
      raw: tokens
        .slice(i, read.next)
        .map((part) => part.raw)
        .join(' '),
      end: last.end,
      value: read.value,
      vague: read.vague,
      spelled: read.spelled,
      date: read.next === i + 1 ? token.date : null,
    })
    i = read.next
  }
  return folded
}

/** Suffixes of digits written with letters: «1-го», «2-й», "3rd". */
export const isOrdinalTail = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && fits(token.text, 'го|й|я|е|ое|му|м|ми|х|ти|st|nd|rd|th')
