/**
 * Which of the old one-byte encodings makes Russian words of the bytes. All of them have a letter for nearly every byte,
 * so the letters alone tell nothing: KOI8-R read as windows-1251 is «дБФБ» for «Дата». What tells is which letters stand
 * side by side, small letters before capitals, and signs that begin no word.
 */

/** Windows; Unix mail and old servers; DOS; Excel for Mac. Of equal guesses the first is taken. */
const ENCODINGS = ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic'] as const
export type CyrillicEncoding = (typeof ENCODINGS)[number]

/** The commonest pairs of letters in Russian text and in the words of statistics. */
const PAIRS = new Set(
  `ст но то на ен ов ни ра во ко по пр ре ро ос ли ал ер ка ат та ан ль од да не ки ие ис ит ле ри ор ти ок ла ол го ед ет
   ве де за те ел от ом ло об ин ва ем ар ми ес ей ис чи пи дп хв ох по мм ме нт со ще ай йк ик со им зы ыв ии ия`.split(
    /\s+/,
  ),
)

const LETTER_PAIR = /(?=([а-яё]{2}))/gi
const BACKWARDS = /[а-яё][А-ЯЁ]/g
const ODD_START = /[^\0-\x7fА-яЁё«„“”‘’—–…№\u00a0][а-яё]/g

const LOOK_AT = 64 * 1024

/** How Russian a text reads: common pairs of letters, less what no Russian word does. */
function russian(text: string): number {
  const pairs = [...text.matchAll(LETTER_PAIR)].filter((match) => PAIRS.has(match[1]!.toLowerCase())).length
  return pairs - 2 * ((text.match(BACKWARDS)?.length ?? 0) + (text.match(ODD_START)?.length ?? 0))
}

/** `fallback` when the bytes are too few to tell; null with it when no encoding makes words of them. */
export function cyrillicEncodingOf(bytes: Uint8Array, fallback: CyrillicEncoding | null): CyrillicEncoding | null {
  const head = bytes.subarray(0, LOOK_AT)
  const scores = ENCODINGS.map((encoding) => ({ encoding, score: russian(new TextDecoder(encoding).decode(head)) }))
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  const least = fallback === null ? 4 : Math.max(4, 1.05 * scores.find(({ encoding }) => encoding === fallback)!.score)
  return best.score >= least ? best.encoding : fallback
}
