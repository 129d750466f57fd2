/** Times of answers: «за час», «в течение суток», "within an hour" mean one of the unit. */
import { fits } from './match.ts'
import type { Token } from './tokens.ts'

const ANSWERS = 'отвеч*|ответ*|реагир*|реакци*|respon*|reply|replies|answer*'
const CLOCK = 'минут*|мин|час|часа|часов|часу|полчаса|minute*|min|mins|hour*|hr|hrs'
const ONE = 'минуту|минуты|минута|час|часа|часу|сутки|суток|день|дня|minute|hour|day'

/** Is a length of days here the time of an answer? Not when minutes or hours are named: those are. */
export const asksForAnswers = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => fits(token.text, ANSWERS)) && !tokens.some((token) => fits(token.text, CLOCK))

const implied = (unit: Token, value: number): Token => ({
  ...unit,
  kind: 'number',
  text: String(value),
  value,
  spelled: true,
  date: null,
})

export function withImpliedTime(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, i) => {
    // "an hour": the article is the number
    if (fits(token.text, 'a|an') && tokens[i + 1] && fits(tokens[i + 1]!.text, ONE)) return []
    if (token.kind !== 'word' || token.used !== null) return [token]
    if (token.text === 'полчаса') return [implied(token, 30), { ...token, text: 'минут' }]
    const counted = tokens[i - 1]?.kind === 'number'
    if (counted || !fits(token.text, ONE)) return [token]
    return [implied(token, 1), token]
  })
}
