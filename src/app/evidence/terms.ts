/** A figure with the parts of its formula, account by account, and why they may not be joined where they may not. */
import type { MeriloError } from '../../core/errors.ts'
import { evaluateKpi, type EvaluatedKpi, type Lookup } from '../../core/kpis/evaluate.ts'
import { evaluateOverAccounts, staysInsideAccount } from '../../core/kpis/over-accounts.ts'
import { requirementPhrases } from '../../core/kpis/requirements.ts'
import { termKey, termsOf } from '../../core/kpis/terms.ts'
import type { Kpi, Term, Unit } from '../../core/kpis/types.ts'
import { UNKNOWN } from '../../core/measures/merge.ts'
import { joins } from '../../core/measures/redefinitions.ts'
import type { Phrase } from '../../core/phrase.ts'
import type { DayRange } from '../../core/time/day.ts'
import { breakDays, breakMarks } from '../breaks.ts'
import type { AppContext } from '../context.ts'
import { allowed, isForbidden } from '../kpi-values.ts'
import { unitOfMeasure } from '../measure-unit.ts'
import type { EvidenceScope } from './scope.ts'

export interface TermLine {
  account: string
  term: Term
  value: number
  unit: Unit
  currency: string | null
  known: number
  total: number
  definitions: readonly string[]
}

export interface Parts {
  /** null: nothing of the scope lies in these days, or METHOD §6 forbids to join what the accounts tell. */
  value: EvaluatedKpi | null
  lines: TermLine[]
  /** The code and parameters of the refusal. */
  refused: MeriloError | null
  /** Accounts that know a part and not the whole: the figure is without them. */
  leftOut: { account: string; needs: readonly Phrase[] }[]
}

const NOTHING: Parts = { value: null, lines: [], refused: null, leftOut: [] }

export async function partsOf(app: AppContext, { kpi, accounts }: EvidenceScope, range: DayRange): Promise<Parts> {
  const terms = termsOf(kpi)
  const ids = accounts.map((account) => account.id)
  if (terms.length === 0 || ids.length === 0) return NOTHING
  const rows = await app.facts.aggregate({ workspace: app.workspace, accounts: ids, range, bucket: 'range', terms })
  const place = new Map(terms.map((term, i) => [termKey(term), i]))
  const each = rows.map(({ account, values }) => {
    const lookup: Lookup = (term) => values[place.get(termKey(term))!] ?? UNKNOWN
    return { account, lookup, own: allowed(kpi, range, () => evaluateKpi(kpi, range, lookup)) }
  })
  if (each.length === 0) return NOTHING
  const { value, refused } = joined(
    kpi,
    range,
    each.map(({ lookup }) => lookup),
  )
  const alone = staysInsideAccount(kpi)
  const whole = each.filter(({ own }) => own.value !== null)
  // Each account answers with the alternative of the formula that its own network can tell.
  const counted = alone && whole.length > 0 ? whole : each
  const lines = counted.flatMap(({ account, lookup, own }) => {
    const used = own.value === null ? (value?.used ?? terms) : own.used
    return used.flatMap((term) => lineOf(account, term, lookup))
  })
  const knowsPart = ({ own, lookup }: (typeof each)[number]) =>
    own.value === null && own.used.some((term) => (lookup(term).value ?? 0) > 0)
  const leftOut = !alone || whole.length === 0 ? [] : each.filter(knowsPart)
  return {
    value: value === null ? null : await withBreaks(app, value, ids),
    lines,
    refused,
    leftOut: leftOut.map(({ account, lookup }) => ({ account, needs: requirementPhrases(kpi, lookup) })),
  }
}

function joined(kpi: Kpi, range: DayRange, lookups: readonly Lookup[]): Pick<Parts, 'value' | 'refused'> {
  try {
    return { value: evaluateOverAccounts(kpi, range, lookups), refused: null }
  } catch (error) {
    if (!isForbidden(error)) throw error
    return { value: null, refused: error }
  }
}

/** A figure over days on both sides of a redefinition says so, whatever the files called it. */
async function withBreaks(app: AppContext, value: EvaluatedKpi, accounts: readonly string[]): Promise<EvaluatedKpi> {
  const days = breakDays(value.used, accounts, await breakMarks(app))
  return { ...value, mixedDefinitions: value.mixedDefinitions || days.some((day) => joins(value.range, day)) }
}

function lineOf(account: string, term: Term, lookup: Lookup): TermLine[] {
  const { value, known, total, currency, definitions } = lookup(term)
  if (value === null) return []
  // A rate by followers is written in percent.
  const rate = term.take === 'post-per-follower' || term.take === 'day-per-follower'
  return [
    { account, term, value: rate ? value * 100 : value, unit: unitOfTerm(term), currency, known, total, definitions },
  ]
}

function unitOfTerm(term: Term): Unit {
  switch (term.take) {
    case 'post-per-follower':
    case 'day-per-follower':
      return 'percent'
    case 'event-seconds':
      return 'seconds'
    case 'event-money':
      return 'money'
    case 'event-actors':
      return 'people'
    case 'post-count':
    case 'event-count':
      return 'pieces'
    default:
      return unitOfMeasure(term.measure)
  }
}
