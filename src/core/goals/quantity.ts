/** A number with what it is counted in: percent, points, time, money, or nothing. */
import { isNumber, isSign, isWord } from './match.ts'
import type { Token } from './tokens.ts'

export type Counted = 'bare' | 'percent' | 'points' | 'seconds' | 'money' | 'times'

export interface Quantity {
  /** Token of the number. */
  at: number
  /** First and one past the last token, with the unit and a currency sign before. */
  from: number
  to: number
  /** In seconds for time, major units for money. */
  value: number
  vague: boolean
  counted: Counted
  currency: string | null
}

const TIME: readonly (readonly [string, number])[] = [
  ['секунд*|сек|second*|sec|secs|s', 1],
  ['минут*|мин|минуточ*|minute*|min|mins', 60],
  ['час|часа|часов|часу|ч|hour*|h|hr|hrs', 3600],
  ['сутки|суток|день|дня|дней|day|days', 86_400],
]
const CURRENCIES: readonly (readonly [string, string])[] = [
  ['руб*|рубл*|р|rub|rur|rubles|roubles', 'RUB'],
  ['доллар*|бакс*|usd|dollar*|bucks', 'USD'],
  ['евро|eur|euro|euros', 'EUR'],
  ['фунт*|gbp|pounds', 'GBP'],
  ['тенге|kzt', 'KZT'],
]
const SIGNS: Readonly<Record<string, string>> = { '₽': 'RUB', $: 'USD', '€': 'EUR', '£': 'GBP' }

function unitAt(
  tokens: readonly Token[],
  i: number,
): (Pick<Quantity, 'counted' | 'currency'> & { times: number; next: number }) | null {
  const token = tokens[i]
  if (isSign(token, '%')) {
    // «5 %-й»
    return { counted: 'percent', currency: null, times: 1, next: i + 1 }
  }
  if (isWord(token, 'процентн*|percentage') && isWord(tokens[i + 1], 'пункт*|point*')) {
    return { counted: 'points', currency: null, times: 1, next: i + 2 }
  }
  if (isWord(token, 'процент*|percent|pct')) return { counted: 'percent', currency: null, times: 1, next: i + 1 }
  if (isWord(token, 'п') && isWord(tokens[i + 1], 'п'))
    return { counted: 'points', currency: null, times: 1, next: i + 2 }
  if (isWord(token, 'пп|pp|пункт*|point|points')) return { counted: 'points', currency: null, times: 1, next: i + 1 }
  if (isWord(token, 'раз|раза|times|time|x|х|fold')) return { counted: 'times', currency: null, times: 1, next: i + 1 }
  if (token?.kind === 'sign' && token.used === null && SIGNS[token.text]) {
    return { counted: 'money', currency: SIGNS[token.text]!, times: 1, next: i + 1 }
  }
  for (const [words, currency] of CURRENCIES) {
    if (isWord(token, words)) return { counted: 'money', currency, times: 1, next: i + 1 }
  }
  for (const [words, times] of TIME)
    if (isWord(token, words)) return { counted: 'seconds', currency: null, times, next: i + 1 }
  return null
}

export function readQuantities(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!isNumber(token)) continue
    const unit = unitAt(tokens, i + 1)
    const before = tokens[i - 1]
    const sign = before?.kind === 'sign' && before.used === null ? SIGNS[before.text] : undefined
    const quantity: Quantity = {
      at: i,
      from: sign && !unit ? i - 1 : i,
      to: unit ? unit.next : i + 1,
      value: token.value * (unit?.times ?? 1),
      vague: token.vague,
      counted: unit?.counted ?? (sign ? 'money' : 'bare'),
      currency: unit?.currency ?? sign ?? null,
    }
    // «1 ч 30 мин»
    const last = found.at(-1)
    if (
      last &&
      last.counted === 'seconds' &&
      quantity.counted === 'seconds' &&
      last.to === i &&
      quantity.value < last.value
    ) {
      last.value += quantity.value
      last.to = quantity.to
    } else found.push(quantity)
    i = quantity.to - 1
  }
  return found
}
