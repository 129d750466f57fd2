/**
 * A sentence → a goal. Order matters: what is written with its own marks is taken first (numbers, networks, deadlines,
 * «через рекламу»), then the KPI by the longest name, then the number by what the KPI can be counted in. Whatever nobody
 * claimed is told in `ignored`; what a goal needs and the sentence does not say is asked, never guessed.
 */
import { kpiById } from '../kpis/catalogue.ts'
import type { KpiId } from '../kpis/ids.ts'
import type { Kpi } from '../kpis/types.ts'
import { minorDigits } from '../money/money.ts'
import type { Phrase } from '../phrase.ts'
import type { Day } from '../time/day.ts'
import { isAccountBound } from './account-bound.ts'
import { readChange, type Change, type ChangeReading } from './changes.ts'
import { familyOf } from './family.ts'
import { asksForAnswers, withImpliedTime } from './answers.ts'
import { readChannel } from './channel.ts'
import { readDeadline } from './deadlines.ts'
import { leftOver } from './fillers.ts'
import { kindOf, offersFor, readKind } from './kinds.ts'
import { readKpi } from './kpi.ts'
import { fits, has } from './match.ts'
import { subjectOf } from './milestones.ts'
import { readNetworks } from './networks.ts'
import { foldNumbers } from './numbers.ts'
import { sayGoal } from './phrases.ts'
import { refuse } from './refusals.ts'
import { MAX_SENTENCE, tokenise } from './tokens.ts'
import type { MissingPart, ParsedGoal, UnderstoodGoal } from './types.ts'

export interface ParseOptions {
  today: Day
  /** The person's language; without it the letters of the sentence decide. */
  lang?: 'ru' | 'en'
  /** The brand's currency, for «CPL не выше 300». Without it a Russian sentence means roubles, an English one asks. */
  currency?: string
}

const MONEY = '₽|$|€|£|руб*|р|rub|rubles|доллар*|dollar*|usd|евро|euro*|eur'

const languageOf = (sentence: string): 'ru' | 'en' => (/[а-яё]/i.test(sentence) ? 'ru' : 'en')

/**
 * Followers: «до 10 000 подписчиков» is the level `followers`. «Привлечь 250 новых» becomes `net_growth`, gained minus
 * lost: METHOD §4 names it as the main one, every source that knows followers knows it, and 250 who came while 300 left
 * are no success. Who really means everybody that came says «вступивших» or "gross" and gets `new_followers`.
 */
function audienceKpi(kpi: KpiId, change: Change | null): KpiId {
  if (kpi === 'followers' && change?.form === 'by') return 'net_growth'
  if (kpi === 'net_growth' && (change?.counted === 'percent' || change?.counted === 'points')) return 'growth_rate'
  return kpi
}

/** Into the KPI's unit. null when the currency is not known. */
function inUnit(value: number, kpi: Kpi, currency: string | null): number | null {
  if (kpi.unit !== 'money') return value
  if (!currency) return null
  return Math.round(value * 10 ** minorDigits(currency))
}

export function parseGoal(sentence: string, options: ParseOptions): ParsedGoal {
  const lang = options.lang ?? languageOf(sentence)
  const tokens = foldNumbers(tokenise(sentence))
  const networks = readNetworks(tokens)
  const deadline = readDeadline(tokens, options.today, asksForAnswers(tokens))
  const means = readChannel(tokens, true)
  const kpiRead = readKpi(tokens)
  let kpi: KpiId | null = kpiRead.best?.kpi ?? null
  // «заработать 500 000 ₽»: the money is the measure
  if (kpi === null && has(tokens, 'заработ*|выручить|earn*') && tokens.some((token) => fits(token.text, MONEY)))
    kpi = 'revenue'
  const drr = kpi === 'roas' && tokens.some((token) => fits(token.text, 'дрр|drr|расход*'))
  const named = kpi ? kpiById(kpi) : null
  // ДРР is a share that should fall, though it is kept as ROAS
  const counting: Kpi | null = drr && named ? { ...named, unit: 'percent', direction: 'down' } : named
  const timed = named?.unit === 'seconds' ? withImpliedTime(tokens) : tokens
  const reading = readChange(timed, counting)
  let change = reading.change
  const found = deadline.found

  if (kpi === 'sales' && change?.counted === 'money') kpi = 'revenue'
  if (drr && change) change = fromShareOfSpend(change)
  if (kpi) kpi = audienceKpi(kpi, change)
  const family = familyOf(kpi, tokens)
  if (kpi === 'leads' && means === 'contest') kpi = 'contest_leads'
  const entry = kpi ? kpiById(kpi) : null
  const channel =
    means ?? readChannel(tokens, false) ?? (kpi === 'contest_leads' ? 'contest' : kpi === 'reach_ads' ? 'ads' : null)
  const kind = (kpi && kindOf(kpi)) ?? readKind(tokens)

  const milestone = kpi === 'milestone'
  const form = milestone ? 'milestone' : (change?.form ?? null)
  const relative = form === 'percent' || form === 'times'
  const currency =
    entry?.unit === 'money' ? (change?.currency ?? options.currency ?? (lang === 'ru' ? 'RUB' : null)) : null
  const amount =
    milestone || !change || !entry
      ? change && !entry
        ? change.amount
        : null
      : relative
        ? change.amount
        : inUnit(change.amount, entry, currency)
  const from =
    change?.from !== null && change?.from !== undefined && entry ? inUnit(change.from, entry, currency) : null
  const budgetCurrency = reading.budget?.currency ?? options.currency ?? (lang === 'ru' ? 'RUB' : null)

  const understood: UnderstoodGoal = {
    kind,
    kpi,
    form: amount === null && !milestone ? null : form,
    amount,
    from,
    unit: entry ? (form === 'percent' ? 'percent' : form === 'times' ? 'times' : entry.unit) : null,
    network: networks.length === 1 ? networks[0]! : null,
    deadline: found?.deadline ?? null,
    window: found?.window ?? null,
    currency,
    subject: milestone ? subjectOf(tokens, lang) : null,
    channel,
    base: amount === null ? null : audienceBase(change, kpi),
    bound: change?.bound ?? null,
    per: deadline.per,
    budget:
      reading.budget && budgetCurrency
        ? { minor: Math.round(reading.budget.value * 10 ** minorDigits(budgetCurrency)), currency: budgetCurrency }
        : null,
  }

  const ignored = [...leftOver(timed)]
  const refusal = refuse({
    sentence,
    tokens,
    understood,
    verbs: reading.verbs,
    ignored,
    tooLong: sentence.length > MAX_SENTENCE,
  })
  if (refusal) return { sentence, understood, missing: [], question: refusal, ignored, isGoal: false }

  const missing: MissingPart[] = []
  if (!kpi) missing.push('kpi')
  if (amount === null && !milestone) missing.push('amount')
  if (!understood.deadline || found?.past) missing.push('deadline')
  if (!understood.network && (networks.length > 1 || (kpi && isAccountBound(kpi)))) missing.push('network')

  const question = ask(missing, understood, reading, {
    networks,
    vague: deadline.vague,
    past: found?.past ?? false,
    drr,
    lang,
  })
  return { sentence, understood, missing, question, ignored, isGoal: true, ...(family.length > 0 ? { family } : {}) }
}

/** `by` of a window's total counts from zero, also when «followers» became `net_growth` on the way. */
const audienceBase = (change: Change | null, kpi: KpiId | null): 'zero' | 'before' | null =>
  change?.form === 'by' && kpi === 'net_growth' ? 'zero' : (change?.base ?? null)

/** ДРР = spend ÷ revenue × 100 %, ROAS = revenue ÷ spend: 20 % is 5, and an upper limit becomes a lower one. */
function fromShareOfSpend(change: Change): Change | null {
  if (change.counted !== 'percent' || (change.form !== 'to' && change.form !== 'limit') || change.amount <= 0)
    return null
  return {
    ...change,
    amount: 100 / change.amount,
    from: change.from && change.from > 0 ? 100 / change.from : null,
    counted: 'bare',
    bound: change.bound === 'at-most' ? 'at-least' : change.bound === 'at-least' ? 'at-most' : null,
  }
}

interface Context {
  networks: readonly string[]
  vague: boolean
  past: boolean
  drr: boolean
  lang: 'ru' | 'en'
}

/** One question, about the first missing part: what, how much, by when, where. */
function ask(
  missing: readonly MissingPart[],
  goal: UnderstoodGoal,
  reading: ChangeReading,
  context: Context,
): Phrase | null {
  const first = missing[0]
  const kpi = goal.kpi ?? ''
  if (first === undefined) return null
  switch (first) {
    case 'kpi':
      return sayGoal('goal.missing.kpi', { kpis: offersFor(goal.kind ?? 'awareness') })
    case 'amount':
      return askAmount(kpi, goal, reading, context)
    case 'deadline':
      if (context.past) return sayGoal('goal.question.past-deadline', { day: goal.deadline! })
      return context.vague ? sayGoal('goal.question.vague-deadline', {}) : sayGoal('goal.missing.deadline', {})
    case 'network':
      return context.networks.length > 1
        ? sayGoal('goal.question.networks', { networks: context.networks })
        : sayGoal('goal.missing.network', {})
    default:
      return sayGoal('goal.missing.from', { kpi })
  }
}

function askAmount(
  kpi: string,
  goal: UnderstoodGoal,
  { doubt, doubtful, change }: ChangeReading,
  { drr }: Context,
): Phrase {
  const value = doubtful ?? 0
  if (drr && change) return sayGoal('goal.question.drr', {})
  if (change && goal.currency === null) return sayGoal('goal.question.currency', { value: change.amount })
  switch (doubt) {
    case 'vague':
      return sayGoal('goal.question.vague-amount', { kpi })
    case 'range':
      return sayGoal('goal.question.range', { value })
    case 'gain-or-level':
      return sayGoal('goal.question.gain-or-level', { value, kpi })
    case 'time-unit':
      return sayGoal('goal.question.time-unit', { value })
    case 'factor':
      return sayGoal('goal.question.factor', { value })
    case 'unit':
      return sayGoal('goal.question.unit', { kpi, unit: kpi ? kpiById(kpi).unit : '' })
    default:
      return sayGoal('goal.missing.amount', { kpi, unit: kpi ? kpiById(kpi).unit : '' })
  }
}
