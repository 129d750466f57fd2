/**
 * A sentence as tokens. One left-to-right pass; recognisers mark what they understood with `used`, so that whatever
 * nobody claimed can be told to the person.
 */
export interface Token {
  kind: 'word' | 'number' | 'date' | 'sign'
  /** Lower case, ё → е. */
  text: string
  raw: string
  start: number
  end: number
  /** Of a number: its value. */
  value: number
  /** «пара», «несколько», "a couple": a number that must not be taken at its word. */
  vague: boolean
  /** Of a date: year (null when not written), month, day. Also a number such as 15.03 that could be a date. */
  date: { year: number | null; month: number; day: number } | null
  /** Written in words («один»), so that «стоимость одного лида» is not an amount. */
  spelled: boolean
  /** No space before it: `200к`. */
  glued: boolean
  /** Which recogniser understood it. */
  used: string | null
}

/** Longer input is no sentence. The limit also bounds the work that any input can cause. */
export const MAX_SENTENCE = 600

// Each alternative is linear: no nested repetition can match the same characters in two ways.
const PIECES = new RegExp(
  [
    String.raw`(?<iso>\d{4}-\d{1,2}-\d{1,2})(?!\d)`,
    String.raw`(?<dmy>\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2}))(?!\d)`,
    String.raw`(?<grouped>\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?)`,
    String.raw`(?<marked>\d{1,3}(?:[,.'’]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?)`,
    String.raw`(?<plain>\d+(?:[.,]\d+)?)`,
    String.raw`(?<mixed>(?:[pр]90|q[1-4])(?![\d\p{L}]))`,
    String.raw`(?<word>\p{L}+(?:['’]\p{L}+)?)`,
    String.raw`(?<sign>[%+\-−–—→<>≤≥₽$€£/])`,
  ].join('|'),
  'giuy',
)

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

function dateOf(text: string): Token['date'] {
  const parts = text.split(/[-./]/)
  const iso = parts[0]!.length === 4
  const [year, month, day] = iso ? parts : [parts[2]!, parts[1]!, parts[0]!]
  return { year: fullYear(year!), month: Number(month), day: Number(day) }
}

/** `1,500` and `10.000` are thousands, `0,500` and `2,125 %` are not: three digits after the mark are ambiguous else. */
function markedValue(text: string, percentFollows: boolean): number {
  const marks = text.match(/[,.'’]/g)!
  if (marks.length === 1 && (text.startsWith('0') || percentFollows)) return Number(text.replace(/[,.'’]/, '.'))
  const last = /[.,](\d{1,2})$/.exec(text)
  const whole = last ? text.slice(0, -last[0].length) : text
  return Number(whole.replace(/[,.'’]/g, '') + (last ? `.${last[1]}` : ''))
}

/** NFKC folds no-break spaces and full-width digits; what people type with a phone keyboard becomes plain. */
export const normalise = (sentence: string): string =>
  sentence
    .slice(0, MAX_SENTENCE)
    .normalize('NFKC')
    .slice(0, MAX_SENTENCE * 2)

export const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")

export function tokenise(sentence: string): Token[] {
  const text = normalise(sentence)
  const tokens: Token[] = []
  let at = 0
  let glued = false
  while (at < text.length) {
    PIECES.lastIndex = at
    const match = PIECES.exec(text)
    if (!match) {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1
      glued = false
      continue
    }
    const raw = match[0]
    const groups = match.groups!
    const token: Token = {
      kind: 'word',
      text: fold(raw),
      raw,
      start: at,
      end: at + raw.length,
      value: 0,
      vague: false,
      date: null,
      spelled: false,
      glued,
      used: null,
    }
    if (groups.iso || groups.dmy) {
      token.kind = 'date'
      token.date = dateOf(raw)
    } else if (groups.grouped || groups.marked || groups.plain) {
      token.kind = 'number'
      token.value = groups.marked
        ? markedValue(raw, /^ ?%/.test(text.slice(at + raw.length, at + raw.length + 2)))
        : Number(raw.replaceAll(' ', '').replace(',', '.'))
      const dayMonth = /^(\d{1,2})\.(\d{2})$/.exec(raw)
      if (dayMonth && Number(dayMonth[2]) <= 12) {
        token.date = { year: null, month: Number(dayMonth[2]), day: Number(dayMonth[1]) }
      }
    } else if (groups.mixed) {
      token.text = token.text.replace('р', 'p')
    } else if (groups.sign) token.kind = 'sign'
    tokens.push(token)
    at = token.end
    glued = true
  }
  return tokens
}
