/**
 * When the work ends. The window begins the day after «today» (the day on which the sentence is said still belongs to
 * point A) and ends on the deadline, both counted: «за две недели» said on day D is D+1 … D+14.
 *
 * - «до 1 мая», «к 1 мая», "by 31 March" end on the named day itself.
 * - «до апреля», «к лету», "by June" end on the day before the period begins.
 * - «к концу апреля», «в апреле», «по апрель», "through December" end on the last day of the period.
 * - A period without a year is the next one whose chosen day is not past.
 */
import { addDays, addMonths, daysBetween, isDay, type Day, type DayRange } from '../time/day.ts'
import { dayAndMonth, readSpan, unitAt, type CalendarUnit, type Span } from './calendar.ts'
import { isNumber, isSign, isWord, standsAt, take } from './match.ts'
import type { Token } from './tokens.ts'

export interface Deadline {
  deadline: Day
  window: DayRange | null
  past: boolean
}

export interface DeadlineReading {
  found: Deadline | null
  /** «пара недель»: a deadline was meant but not said. */
  vague: boolean
  /** «10 клиентов в неделю». */
  per: 'day' | 'week' | 'month' | null
}

type Preposition = 'before' | 'in' | 'through' | 'lasting' | 'none'

const PREPOSITIONS: readonly (readonly [Preposition, readonly string[]])[] = [
  ['lasting', ['в', 'течени*']],
  ['lasting', ['на', 'протяжени*']],
  ['before', ['не', 'позднее|позже']],
  ['before', ['no', 'later', 'than']],
  ['before', ['до|к|ко|by|until|till|before']],
  ['through', ['по|through']],
  ['lasting', ['за|через|within|over|during|for|спустя']],
  ['in', ['в|во|на|in|on|during']],
  ['none', []],
]

function prepositionAt(tokens: readonly Token[], i: number): { kind: Preposition; next: number } {
  for (const [kind, words] of PREPOSITIONS) {
    const length = standsAt(tokens, i, words)
    if (length > 0) return { kind, next: i + length }
  }
  return { kind: 'none', next: i }
}

/** Where inside the span: «к концу», «в начале», "mid". */
function edgeAt(tokens: readonly Token[], i: number): { edge: 'end' | 'start' | 'middle' | null; next: number } {
  let at = i
  if (isWord(tokens[at], 'the|самого|самому')) at++
  const edge = isWord(tokens[at], 'конец|конца|концу|конце|исход*|окончани*|end')
    ? 'end'
    : isWord(tokens[at], 'начал*|beginning|start')
      ? 'start'
      : isWord(tokens[at], 'середин*|mid|middle')
        ? 'middle'
        : null
  if (!edge) return { edge: null, next: at }
  at++
  if (isSign(tokens[at], '-')) at++
  if (isWord(tokens[at], 'of')) at++
  if (isWord(tokens[at], 'the')) at++
  return { edge, next: at }
}

function pick(span: Span, kind: Preposition, edge: ReturnType<typeof edgeAt>['edge'], today: Day): Deadline | null {
  const day = (range: DayRange): Day => {
    if (edge === 'end') return range.to
    if (edge === 'start') return range.from
    if (edge === 'middle') return addDays(range.from, Math.floor(daysBetween(range.from, range.to) / 2))
    return kind === 'before' && !span.isDay ? addDays(range.from, -1) : range.to
  }
  const range = span.candidates.find((candidate) => day(candidate) >= today)
  if (!range) {
    const last = span.candidates.at(-1)!
    return { deadline: day(last), window: null, past: true }
  }
  const deadline = day(range)
  // «в октябре»: the work begins with October, unless October has begun
  const inside = (kind === 'in' || kind === 'lasting' || kind === 'none') && edge === null && !span.isDay
  const tomorrow = addDays(today, 1)
  const from = inside && range.from > tomorrow ? range.from : tomorrow
  return { deadline, window: { from: from > deadline ? deadline : from, to: deadline }, past: false }
}

function after(today: Day, amount: number, unit: CalendarUnit): Day {
  const months = { month: 1, quarter: 3, half: 6, year: 12 }
  if (unit === 'day') return addDays(today, Math.round(amount))
  if (unit === 'week') return addDays(today, Math.round(amount * 7))
  const total = amount * months[unit]
  // half a month is fifteen days
  return addDays(addMonths(today, Math.floor(total)), Math.round((total - Math.floor(total)) * 30))
}

const LONGEST_DAYS = 3660

interface Hit {
  next: number
  deadline: Deadline | null
  vague: boolean
  /** The length, when it came in days: «отвечать за сутки» is no deadline. */
  days?: number
}

function durationAt(tokens: readonly Token[], i: number, kind: Preposition, today: Day): Hit | null {
  let at = i
  const named = isWord(tokens[at], 'следующ*|next') || (isWord(tokens[at], 'the') && isWord(tokens[at + 1], 'next'))
  while (isWord(tokens[at], 'ближайш*|следующ*|последующ*|the|next|coming|всего|один|just|only')) at++
  let amount = 1
  let counted = false
  let vague = false
  const number = tokens[at]
  if (isNumber(number)) {
    amount = number.value
    vague = number.vague
    counted = true
    at++
    if (isSign(tokens[at], '-') && unitAt(tokens[at + 1])) at++
    if (isOrdinalTailOfUnit(tokens, at)) at++
    if (isWord(tokens[at], 'календарн*|рабоч*|calendar')) at++
  } else if (isWord(tokens[at], 'полмесяц*')) {
    return lasting(at + 1, 0.5, 'month', false)
  } else if (isWord(tokens[at], 'half') && isWord(tokens[at + 1], 'a|an') && unitAt(tokens[at + 2])) {
    return lasting(at + 3, 0.5, unitAt(tokens[at + 2])!, false)
  } else if (isWord(tokens[at], 'a|an')) at++
  const unit = unitAt(tokens[at])
  if (!unit) return null
  // «на следующей неделе» is a week of the calendar, «за следующие две недели» is a length
  if (named && !counted) return null
  // «в месяц» and "a month" without a preposition are a pace, not a deadline
  if (!counted && kind !== 'lasting' && !(kind === 'in' && isWord(tokens[i - 1], 'in|на') && unit !== 'day'))
    return null
  if (unit === 'half' && kind === 'none') return null
  return lasting(at + 1, amount, unit, vague)

  function lasting(next: number, count: number, unit: CalendarUnit, vague: boolean): Hit | null {
    if (!(count > 0)) return null
    const days = count * { day: 1, week: 7, month: 31, quarter: 92, half: 184, year: 366 }[unit]
    if (days > LONGEST_DAYS) return null
    const deadline = after(today, count, unit)
    if (deadline <= today) return null
    return {
      next,
      vague,
      ...(unit === 'day' ? { days: count } : {}),
      deadline: { deadline, window: { from: addDays(today, 1), to: deadline }, past: false },
    }
  }
}

/** «2-х недель» */
const isOrdinalTailOfUnit = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at], 'х|ух|ми') && unitAt(tokens[at + 1]) !== null

function hitAt(tokens: readonly Token[], i: number, today: Day): Hit | null {
  const { kind, next } = prepositionAt(tokens, i)
  const edge = edgeAt(tokens, next)
  if (edge.edge === null) {
    // «за сутки» belongs to «ER за день» there
    if (isWord(tokens[i - 1], 'er|ер')) return null
    const lasting = kind === 'before' || kind === 'through' ? null : durationAt(tokens, next, kind, today)
    if (lasting) return lasting
    // "year end", «до EOY»
    if (unitAt(tokens[edge.next]) && isWord(tokens[edge.next + 1], 'end')) {
      const span = readSpan(tokens, edge.next, today, true)
      if (span) return { next: span.next + 1, vague: false, deadline: pick(span, kind, 'end', today) }
    }
    if (isWord(tokens[edge.next], 'eoy|eom')) {
      const end = isWord(tokens[edge.next], 'eoy')
        ? `${today.slice(0, 4)}-12-31`
        : addDays(addMonths(`${today.slice(0, 7)}-01`, 1), -1)
      return {
        next: edge.next + 1,
        vague: false,
        deadline: pick(
          { candidates: [{ from: end, to: end }], isDay: true, explicitYear: true, next: 0 },
          'before',
          null,
          today,
        ),
      }
    }
  }
  const at = skip(tokens, edge.next)
  // «до 15.03», «к 15.03»: a date only where a date is expected and nothing is measured in it
  const short = tokens[at]
  if (kind === 'before' && isNumber(short) && short.date && !isSign(tokens[at + 1], '%₽$€£') && canBeDate(tokens, at)) {
    const { month, day } = short.date
    const year = Number(today.slice(0, 4))
    const candidates = [year, year + 1]
      .map((y) => `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
      .filter(isDay)
      .map((date) => ({ from: date, to: date }))
    if (candidates.length > 0) {
      const span: Span = { candidates, isDay: true, explicitYear: false, next: at + 1 }
      return { next: at + 1, vague: false, deadline: pick(span, kind, null, today) }
    }
  }
  const span = readSpan(tokens, at, today, edge.edge !== null)
  if (!span) {
    // «31 апреля» is no day: better to ask than to fall back on «апрель»
    const wrong = tokens[at]?.kind === 'date' ? at + 1 : (dayAndMonth(tokens, at)?.next ?? null)
    return wrong === null ? null : { next: wrong, vague: true, deadline: null }
  }
  // the modal verb "may" and «сред…» must not become months and days on their own
  if (
    kind === 'none' &&
    edge.edge === null &&
    isWord(tokens[at], 'may|mar|fall|spring|march|sunday|сред*') &&
    !span.isDay
  )
    return null
  return { next: span.next, vague: false, deadline: pick(span, kind, edge.edge, today) }
}

/** «к 15.03» always; «до 15.03» only when another number is left to be the amount. */
const canBeDate = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at - 1], 'к|ко|by') || tokens.some((token, i) => i !== at && isNumber(token))

const skip = (tokens: readonly Token[], i: number): number => (isWord(tokens[i], 'the') ? i + 1 : i)

/** «с 1 по 31 марта», «с марта по май»: the window's beginning. */
function fromTo(tokens: readonly Token[], i: number, today: Day): Hit | null {
  if (!isWord(tokens[i], 'с|со|from')) return null
  const close = (at: number) => isWord(tokens[at], 'по|through|until|till|to|до')
  const first = tokens[i + 1]
  if (isNumber(first) && close(i + 2)) {
    const end = readSpan(tokens, i + 3, today, false)
    if (!end?.isDay) return null
    const deadline = pick(end, 'before', null, today)
    if (!deadline?.window) return null
    const start = `${deadline.deadline.slice(0, 8)}${String(first.value).padStart(2, '0')}`
    if (start > deadline.deadline) return null
    const from = start > deadline.window.from ? start : deadline.window.from
    return { next: end.next, vague: false, deadline: { ...deadline, window: { from, to: deadline.deadline } } }
  }
  const start = readSpan(tokens, i + 1, today, false)
  if (!start || !close(start.next)) return null
  const end = readSpan(tokens, start.next + 1, today, false)
  if (!end) return null
  const deadline = pick(end, 'through', null, today)
  if (!deadline?.window) return null
  const begins = start.candidates
    .map((range) => range.from)
    .filter((day) => day <= deadline.deadline)
    .at(-1)
  const from = begins && begins > deadline.window.from ? begins : deadline.window.from
  return { next: end.next, vague: false, deadline: { ...deadline, window: { from, to: deadline.deadline } } }
}

const PACE_WORDS: readonly (readonly [string, 'day' | 'week' | 'month'])[] = [
  ['ежедневно|ежедневн*|daily', 'day'],
  ['еженедельно|еженедельн*|weekly', 'week'],
  ['ежемесячно|ежемесячн*|monthly', 'month'],
]

function paceAt(tokens: readonly Token[], i: number): { per: 'day' | 'week' | 'month'; next: number } | null {
  for (const [words, per] of PACE_WORDS) if (isWord(tokens[i], words)) return { per, next: i + 1 }
  const opens = isWord(tokens[i], 'в|во|per|each|every|кажд*|a|раз') || isSign(tokens[i], '/')
  if (!opens) return null
  if (isWord(tokens[i], 'a') && isWord(tokens[i - 1], 'in|within|over|for|during|half')) return null
  const at = isWord(tokens[i + 1], 'кажд*') ? i + 2 : i + 1
  if (!isWord(tokens[at], 'день|сутки|неделю|месяц|day|week|month')) return null
  const unit = unitAt(tokens[at])
  return unit === 'day' || unit === 'week' || unit === 'month' ? { per: unit, next: at + 1 } : null
}

/** `answers`: the sentence is about answering, so a day or two without a larger deadline is the answer's time. */
export function readDeadline(tokens: readonly Token[], today: Day, answers = false): DeadlineReading {
  let found: Deadline | null = null
  let vague = false
  let per: DeadlineReading['per'] = null
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.used !== null) continue
    const pace = paceAt(tokens, i)
    if (pace && per === null) {
      per = pace.per
      take(tokens, i, pace.next, 'pace')
      continue
    }
    if (found || vague) continue
    const hit = fromTo(tokens, i, today) ?? hitAt(tokens, i, today)
    if (!hit || (answers && hit.days !== undefined && hit.days <= 3)) continue
    take(tokens, i, hit.next, 'deadline')
    if (hit.vague) vague = true
    else found = hit.deadline
  }
  return { found, vague, per }
}
