/** A KPI's formula over the answers of an engine. Nothing is guessed: what is not known gives null. */
import { MeriloError } from '../errors.ts'
import { oneCurrency } from '../measures/merge.ts'
import type { DayRange } from '../time/day.ts'
import type { Formula, Kpi, KpiValue, Term, TermValue } from './types.ts'
import { termKey } from './terms.ts'

export type Lookup = (term: Term) => TermValue

export interface EvaluateOptions {
  /** Share of revenue that is left after costs, 0…1. null = nobody stated it: 100 % is used, and said. */
  margin?: number | null
}

export interface EvaluatedKpi extends KpiValue {
  /** The terms behind the figure: they tell which alternative of `first-known` answered. */
  used: readonly Term[]
  /** The margin was not stated and taken as 100 % (METHOD §6: say so). */
  assumedMargin: boolean
}

interface Part {
  value: number | null
  currency: string | null
  inputs: readonly { term: Term; answer: TermValue }[]
  isQuotient: boolean
  top: number | null
  bottom: number | null
  /** Days, posts or events behind the figure; null for a level, which counts nothing. */
  n: number | null
  usesMargin: boolean
}

/**
 * `value` in the KPI's unit: people, percent (2.15 = 2.15 %), seconds, whole minor units of money.
 * Throws `money.mixed-currencies`, `kpi.bad-margin`.
 */
export function evaluateKpi(kpi: Kpi, range: DayRange, lookup: Lookup, options: EvaluateOptions = {}): EvaluatedKpi {
  const margin = options.margin ?? null
  if (margin !== null && !(margin > 0 && margin <= 1)) throw new MeriloError('kpi.bad-margin', { margin })
  const part = evaluate(kpi.formula, lookup, margin ?? 1)
  const answers = part.inputs.map((input) => input.answer)
  const isMoney = kpi.unit === 'money'
  return {
    kpi: kpi.id,
    range,
    value: part.value === null ? null : isMoney ? Math.round(part.value) : part.value,
    // A mean of rates (ER per post) has no pair of sums behind it: saying one would be invented.
    numerator: part.isQuotient ? part.top : kpi.shape === 'ratio' ? null : part.value,
    denominator: part.bottom,
    n: part.n ?? Math.min(...answers.map((answer) => answer.known), ...(answers.length === 0 ? [0] : [])),
    unknownShare: unknownShareOf(answers),
    currency: isMoney ? part.currency : null,
    definitions: union(answers.map((answer) => answer.definitions)),
    imports: union(answers.map((answer) => answer.imports)),
    mixedDefinitions: answers.some(({ definitions }) => definitions.length > 1 && new Set(definitions).size > 1),
    used: part.inputs.map((input) => input.term),
    assumedMargin: part.usesMargin && margin === null && part.value !== null,
  }
}

/** Most KPIs stand on one source, and over a portfolio this is asked a million times: one list needs no set. */
export function union(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = []] = lists
  const alike = first.length < 2 && lists.every((list) => list.length === first.length && list[0] === first[0])
  return alike ? first : [...new Set(lists.flat())].sort()
}

/** The worst-known input decides: a ratio is no better known than the poorer of its halves. */
const unknownShareOf = (answers: readonly TermValue[]): number =>
  answers.length === 0
    ? 1
    : Math.max(
        ...answers.map(({ value, known, total }) =>
          total > 0 ? Math.min(1, Math.max(0, 1 - known / total)) : value === null ? 1 : 0,
        ),
      )

const nothing: Part = {
  value: null,
  currency: null,
  inputs: [],
  isQuotient: false,
  top: null,
  bottom: null,
  n: null,
  usesMargin: false,
}

function evaluate(formula: Formula, lookup: Lookup, margin: number): Part {
  switch (formula.op) {
    case 'milestone':
      return nothing
    case 'term': {
      const answer = lookup(formula.term)
      const input = { term: formula.term, answer }
      // NaN and ±Infinity never come from data: an engine that lets them through must not pass for a measurement.
      const value = answer.value !== null && Number.isFinite(answer.value) ? answer.value : null
      return {
        ...nothing,
        value,
        currency: answer.currency,
        inputs: [input],
        n: isLevel(formula.term) ? null : answer.known,
      }
    }
    case 'first-known': {
      const parts = formula.of.map((alternative) => evaluate(alternative, lookup, margin))
      return parts.find((part) => part.value !== null) ?? parts[0] ?? nothing
    }
    case 'times': {
      const part = evaluate(formula.of, lookup, margin)
      const by = formula.by === 'margin' ? margin : formula.by
      return {
        ...part,
        value: part.value === null ? null : part.value * by,
        usesMargin: part.usesMargin || formula.by === 'margin',
      }
    }
    case 'plus':
    case 'minus': {
      const left = evaluate(formula.left, lookup, margin)
      const right = evaluate(formula.right, lookup, margin)
      const sign = formula.op === 'plus' ? 1 : -1
      return {
        ...join(left, right),
        value: left.value === null || right.value === null ? null : left.value + sign * right.value,
        currency: oneCurrency([left, right]),
        n: bothSides(left, right),
      }
    }
    case 'divide':
  }
  const top = evaluate(formula.top, lookup, margin)
  const bottom = evaluate(formula.bottom, lookup, margin)
  const bothMoney = top.currency !== null && bottom.currency !== null
  if (bothMoney) oneCurrency([top, bottom])
  const known = top.value !== null && bottom.value !== null && bottom.value !== 0
  return {
    ...join(top, bottom),
    value: known ? (top.value! / bottom.value!) * formula.times : null,
    currency: bothMoney ? null : top.currency,
    isQuotient: true,
    top: top.value,
    bottom: bottom.value,
    n: bottom.n ?? top.n,
  }
}

const join = (a: Part, b: Part): Part => ({
  ...nothing,
  inputs: [...new Map([...a.inputs, ...b.inputs].map((input) => [termKey(input.term), input])).values()],
  usesMargin: a.usesMargin || b.usesMargin,
})

const isLevel = (term: Term): boolean => term.take === 'first' || term.take === 'last'

/** Events of two kinds add up; days of two measures are as many as the poorer one has. */
function bothSides(left: Part, right: Part): number | null {
  if (left.n === null || right.n === null) return left.n ?? right.n
  const events = [...left.inputs, ...right.inputs].every(({ term }) => 'event' in term)
  return events ? left.n + right.n : Math.min(left.n, right.n)
}
