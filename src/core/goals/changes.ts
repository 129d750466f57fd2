/** How the number is meant: +250, up to 10, +10 %, twice, from 2.1 to 3.5 %, not longer than 10 minutes. */
import type { Kpi } from '../kpis/types.ts'
import { isSign, isWord, standsAt, take } from './match.ts'
import { readQuantities, type Quantity } from './quantity.ts'
import type { Token } from './tokens.ts'
import type { GoalForm } from './types.ts'
import { isVerbHalf, readFactor, readVerbs, type Verbs } from './verbs.ts'

export interface Change {
  form: GoalForm
  /** In major units of money, seconds, percent; negative for a fall. */
  amount: number
  from: number | null
  counted: Quantity['counted']
  currency: string | null
  base: 'zero' | 'before' | null
  bound: 'at-most' | 'at-least' | null
}

/** Why there is no amount although something was said about it. */
export type Doubt = 'vague' | 'range' | 'gain-or-level' | 'time-unit' | 'unit' | 'factor'

export interface ChangeReading {
  change: Change | null
  doubt: Doubt | null
  /** The number in doubt, for the question. */
  doubtful: number | null
  verbs: Verbs
  budget: Quantity | null
}

const UPPER: readonly (readonly string[])[] = [
  ['не', 'дольше|больше|более|выше|свыше|позже|медленнее|дороже|чаще'],
  ['не', 'должн*', 'превыша*'],
  ['не', 'превыша*'],
  ['no|not', 'more|longer|higher|greater|later', 'than'],
  ['less|fewer|faster|lower|cheaper|quicker', 'than'],
  ['at', 'most'],
  ['not', 'exceed*'],
  ['not', 'above|over'],
  ['в', 'пределах'],
  ['максимум|макс|max|maximum'],
  ['under|below|within'],
  ['менее|меньше|ниже|быстрее|дешевле|короче|less'],
]
const LOWER: readonly (readonly string[])[] = [
  ['не', 'меньше|менее|ниже|реже|хуже'],
  ['no|not', 'less|fewer|lower', 'than'],
  ['not', 'below|under'],
  ['at', 'least'],
  ['как', 'минимум'],
  ['хотя', 'бы'],
  ['more|greater|higher', 'than'],
  ['минимум|мин|min|minimum'],
  ['above|over'],
  ['больше|более|свыше|выше'],
]
const BRIDGE = 'чем|than|за|of|в|the|на'

interface Bound {
  bound: 'at-most' | 'at-least'
  from: number
}

/** The limit words that end right before token `at` (a «чем» or «за» may stand between). */
function boundBefore(tokens: readonly Token[], at: number): Bound | null {
  const before = tokens[at - 1]
  if (isSign(before, '<≤')) return { bound: 'at-most', from: at - 1 }
  if (isSign(before, '>≥')) return { bound: 'at-least', from: at - 1 }
  // "no less than" holds "less than", which says the opposite: the longest phrase that fits is the one that was meant.
  let longest: (Bound & { words: number }) | null = null
  for (const end of isWord(before, BRIDGE) ? [at, at - 1] : [at]) {
    for (const [bound, phrases] of [
      ['at-most', UPPER],
      ['at-least', LOWER],
    ] as const) {
      for (const phrase of phrases) {
        const from = end - phrase.length
        if (from < 0 || standsAt(tokens, from, phrase) === 0) continue
        // «не больше» is read as a whole by the longer phrase
        if (phrase.length === 1 && isWord(tokens[from - 1], 'не|no|not')) continue
        if (longest === null || phrase.length > longest.words) longest = { bound, from, words: phrase.length }
      }
    }
  }
  return longest
}

/** "10 minutes max", «100 лидов минимум». */
function boundAfter(tokens: readonly Token[], to: number): (Bound & { to: number }) | null {
  for (let at = to; at < Math.min(to + 2, tokens.length); at++) {
    if (isWord(tokens[at], 'максимум|макс|max|maximum|tops')) return { bound: 'at-most', from: at, to: at + 1 }
    if (isWord(tokens[at], 'минимум|min|minimum')) return { bound: 'at-least', from: at, to: at + 1 }
    if (tokens[at]?.used !== 'kpi') break
  }
  return null
}

/** Can a number counted so belong to the KPI? */
function suits(kpi: Kpi | null, counted: Quantity['counted']): boolean {
  if (counted === 'percent' || counted === 'times') return true
  if (!kpi) return counted === 'bare'
  if (counted === 'points') return kpi.unit === 'percent'
  if (counted === 'seconds') return kpi.unit === 'seconds'
  if (counted === 'money') return kpi.unit === 'money' || kpi.id === 'sales'
  return true
}

function budgetOf(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity | null {
  for (const quantity of quantities) {
    const near = [quantity.from - 1, quantity.from - 2, quantity.from - 3]
    const word = near.find((i) => isWord(tokens[i], 'бюджет*|budget|потратив|вложив|spending|spend'))
    if (word !== undefined) {
      take(tokens, isWord(tokens[word - 1], 'с|with|на|при|a') ? word - 1 : word, quantity.to, 'budget')
      return quantity
    }
    if (isWord(tokens[quantity.to], 'бюджет*|budget')) {
      take(tokens, quantity.from, quantity.to + 1, 'budget')
      return quantity
    }
  }
  return null
}

const FROM = 'с|со|от|from'
const TO = 'до|to|на'

export function readChange(tokens: readonly Token[], kpi: Kpi | null): ChangeReading {
  let quantities = readQuantities(tokens)
  const budget = budgetOf(tokens, quantities)
  // «стоимость одного лида», «90-й процентиль», «топ-3»: numbers that are part of a name
  quantities = quantities.filter((quantity) => {
    const token = tokens[quantity.at]!
    if (quantity === budget) return false
    const named =
      (token.spelled && token.value === 1 && quantity.counted === 'bare' && touchesKpi(tokens, quantity.at)) ||
      (kpi?.id === 'response_time_p90' && token.value === 90)
    if (named) take(tokens, quantity.at, quantity.at + 1, 'kpi')
    return !named
  })

  const bounds = new Map(quantities.map((quantity) => [quantity, boundBefore(tokens, quantity.from)]))
  const pairs = pairOf(tokens, quantities)
  for (const bound of bounds.values()) if (bound) take(tokens, bound.from, quantityAfter(bound.from), 'amount')
  function quantityAfter(from: number): number {
    return quantities.find((quantity) => quantity.from > from)?.from ?? from
  }
  const factor = readFactor(tokens)
  const verbs = readVerbs(tokens)
  const base: ChangeReading = { change: null, doubt: null, doubtful: null, verbs, budget }
  const down = verbs.lower || (verbs.improve && kpi?.direction === 'down')

  if (factor) {
    const half = factor.half ? (verbs.raise && !down ? 1.5 : 0.5) : down ? 1 / factor.factor : factor.factor
    const times = factor.half && isVerbHalf(tokens[factor.at]!) ? 0.5 : half
    return { ...base, change: plain('times', times, null, 'times') }
  }

  if (pairs) {
    const { first, second, range } = pairs
    take(tokens, first.from - 1, second.to, 'amount')
    if (range && !verbs.raise && !verbs.lower && !verbs.improve)
      return { ...base, doubt: 'range', doubtful: second.value }
    const counted = second.counted === 'bare' ? first.counted : second.counted
    // «с 5 до 10 минут»: the unit of the second holds for both
    const scale = first.counted === 'bare' && second.counted === 'seconds' ? second.value / tokens[second.at]!.value : 1
    if (kpi?.unit === 'seconds' && counted === 'bare') return { ...base, doubt: 'time-unit', doubtful: second.value }
    if (!suits(kpi, counted)) return { ...base, doubt: 'unit', doubtful: second.value }
    return {
      ...base,
      change: { ...plain('to', second.value, second.currency ?? first.currency, counted), from: first.value * scale },
    }
  }

  const ranked = quantities
    .filter((quantity) => suits(kpi, quantity.counted))
    .map((quantity) => ({ quantity, score: fitness(tokens, quantity, kpi, bounds.get(quantity) !== null) }))
    .sort((a, b) => b.score - a.score)
  const chosen = ranked[0]?.quantity
  if (!chosen) {
    const other = quantities[0]
    return other && kpi ? { ...base, doubt: 'unit', doubtful: tokens[other.at]!.value } : base
  }
  return { ...base, ...readOne(tokens, chosen, bounds.get(chosen) ?? null, kpi, verbs, down) }
}

const plain = (form: GoalForm, amount: number, currency: string | null, counted: Quantity['counted']): Change => ({
  form,
  amount,
  from: null,
  counted,
  currency,
  base: null,
  bound: null,
})

const touchesKpi = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.used === 'kpi' || tokens[i + 1]?.used === 'kpi'

/** «с 2,1 до 3,5 %», "from 2 to 4%", «2 → 4», and «100–150» which is a range. */
function pairOf(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
): { first: Quantity; second: Quantity; range: boolean } | null {
  for (let k = 0; k + 1 < quantities.length; k++) {
    const first = quantities[k]!
    const second = quantities[k + 1]!
    const opens = isWord(tokens[first.from - 1], FROM)
    const gap = second.from - first.to
    const joins = isWord(tokens[second.from - 1], TO) || isSign(tokens[second.from - 1], '→>-–—−')
    if (opens && gap <= 5 && joins) return { first, second, range: isWord(tokens[first.from - 1], 'от') }
    if (gap === 1 && isSign(tokens[first.to], '→>')) return { first, second, range: false }
    if (gap === 1 && isSign(tokens[first.to], '-–—−')) return { first, second, range: true }
  }
  return null
}

function fitness(tokens: readonly Token[], quantity: Quantity, kpi: Kpi | null, bounded: boolean): number {
  let score = bounded ? 4 : 0
  const before = tokens[quantity.from - 1]
  if (isWord(before, 'до|на|to|by|за') || isSign(before, '+-−–')) score += 3
  const exact =
    (kpi?.unit === 'percent' && quantity.counted === 'percent') ||
    (kpi?.unit === 'seconds' && quantity.counted === 'seconds') ||
    (kpi?.unit === 'money' && quantity.counted === 'money')
  if (exact) score += 4
  // the number that stands beside the KPI's name
  const near = [quantity.to, quantity.to + 1, quantity.from - 1, quantity.from - 2]
  if (near.some((i) => tokens[i]?.used === 'kpi')) score += 2
  // the earlier of two equals
  return score - quantity.at / 1000
}

function readOne(
  tokens: readonly Token[],
  quantity: Quantity,
  bound: Bound | null,
  kpi: Kpi | null,
  verbs: Verbs,
  down: boolean,
): Partial<ChangeReading> {
  const { value, counted, currency, from } = quantity
  const after = boundAfter(tokens, quantity.to)
  const before = tokens[from - 1]
  const level = isWord(tokens[from - 2], 'на') && isWord(before, 'уровне|уровень')
  const upTo = isWord(before, 'до|to|к|at') || level
  const byWord = isWord(before, 'на|by')
  const minus = isSign(before, '-−–') && tokens[quantity.at]!.glued && !before!.glued
  const plus = isSign(before, '+')
  const inTime = counted === 'seconds' && isWord(before, 'за|in|within|через|течени*')
  const marked = upTo || byWord || minus || plus || inTime
  take(tokens, marked ? (level ? from - 2 : from - 1) : from, quantity.to, 'amount')
  if (after) take(tokens, after.from, after.to, 'amount')

  if (quantity.vague) return { doubt: 'vague', doubtful: value }
  if (kpi?.unit === 'seconds' && counted === 'bare') return { doubt: 'time-unit', doubtful: value }
  const sign = minus || (down && !plus) ? -1 : 1
  if (counted === 'times') {
    // Nothing grows or falls «в 0 раз».
    if (value <= 0 || minus) return { doubt: 'factor', doubtful: minus ? -value : value }
    // «пять раз» without «в» counts events, it does not multiply
    if (!isWord(before, 'в|во|by|to') && !/^(x|х|times|fold)$/.test(tokens[quantity.to - 1]!.text))
      return { doubt: 'unit', doubtful: value }
    take(tokens, from - 1, from, 'amount')
    return { change: plain('times', down ? 1 / value : value, null, counted) }
  }
  const limit = bound?.bound ?? after?.bound ?? (inTime ? 'at-most' : null)
  const percentKpi = kpi?.unit === 'percent'
  if (limit && !(counted === 'percent' && !percentKpi)) {
    // «получить не меньше 100 лидов» asks for a hundred, it limits nothing
    if (limit === 'at-least' && verbs.gain && kpi?.shape === 'total') {
      return { change: { ...plain('by', value, currency, counted), base: 'zero' } }
    }
    return { change: { ...plain('limit', value, currency, counted), bound: limit } }
  }
  if (counted === 'points') return { change: { ...plain('by', sign * value, null, counted), base: 'before' } }
  if (counted === 'percent') {
    const absolute = percentKpi && !byWord && !plus && !minus
    if (absolute) return { change: plain('to', value, null, counted) }
    const moved = byWord || plus || minus || verbs.raise || verbs.lower || verbs.improve || verbs.extra
    if ((upTo && !percentKpi) || !moved) return { doubt: 'unit', doubtful: value }
    return { change: plain('percent', sign * value, null, counted) }
  }
  if (upTo) return { change: plain('to', value, currency, counted) }
  const change = (verbs.raise || verbs.lower || verbs.improve) && !verbs.gain
  if (byWord || plus || minus) {
    const over = change || plus || minus || kpi?.shape !== 'total'
    // «сделать продаж на 300 000 ₽» is a sum, not a change
    return {
      change: {
        ...plain('by', sign * value, currency, counted),
        base: over && !(counted === 'money' && !change) ? 'before' : 'zero',
      },
    }
  }
  if (kpi && kpi.shape !== 'total' && kpi.shape !== 'level') return { change: plain('to', value, currency, counted) }
  if (kpi?.shape === 'total') {
    if (verbs.lower) return { doubt: 'gain-or-level', doubtful: value }
    if (verbs.raise && !verbs.gain && !verbs.extra) return { doubt: 'gain-or-level', doubtful: value }
    return { change: { ...plain('by', value, currency, counted), base: 'zero' } }
  }
  if (verbs.gain || verbs.extra) return { change: { ...plain('by', value, currency, counted), base: 'before' } }
  if (verbs.reach || verbs.keep) return { change: plain('to', value, currency, counted) }
  return { doubt: 'gain-or-level', doubtful: value }
}
