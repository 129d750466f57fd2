/**
 * METHOD §6 as functions. What the table forbids is refused before any query exists, with the reason (the code)
 * and what to ask instead (`instead`: a take, which i18n words as `measure.instead.<take>`).
 */
import { MeriloError } from '../errors.ts'
import type { Formula, Term } from '../kpis/types.ts'
import { measureById } from './catalogue.ts'
import type { MeasureId } from './ids.ts'
import type { MeasureKind } from './types.ts'

/** `parts`: slices or kinds of the same thing (organic, viral and ads reach; men and women). */
export type Along = 'time' | 'accounts' | 'parts'

type Instead = 'last' | 'exact' | 'day-mean' | 'separately' | 'ratio' | 'quantile' | 'reached' | 'sum'

/** What to ask instead of adding, by kind and direction; absent = adding is right. */
const refusal: Record<MeasureKind, Partial<Record<Along, Instead>>> = {
  flow: {},
  // People overlap between accounts: allowed, and said where the figure is shown.
  stock: { time: 'last' },
  unique: { time: 'exact', accounts: 'separately', parts: 'separately' },
  ratio: { time: 'ratio', accounts: 'ratio', parts: 'ratio' },
  duration: { time: 'quantile', accounts: 'quantile', parts: 'quantile' },
  milestone: { time: 'reached', accounts: 'separately', parts: 'reached' },
}

/** May values of this measure be added? Throws `measure.<kind>-over-<along>` with `measure` and `instead`. */
export function mustBeAddable(id: MeasureId, along: Along): void {
  const { kind } = measureById(id)
  const instead = refusal[kind][along]
  if (instead) throw new MeriloError(`measure.${kind}-over-${along}`, { measure: id, instead })
}

export const isAddable = (id: MeasureId, along: Along): boolean => refusal[measureById(id).kind][along] === undefined

/** A stock summed over accounts counts a person once per account: every place that shows it must say so. */
export const peopleOverlap = (id: MeasureId, accounts: number): boolean =>
  accounts > 1 && measureById(id).kind === 'stock'

const takeRefused = (take: string, measure: MeasureId, instead: Instead): MeriloError =>
  new MeriloError('measure.wrong-take', { take, measure, kind: measureById(measure).kind, instead })

const INSTEAD_OF: Record<MeasureKind, Instead> = {
  flow: 'sum',
  stock: 'last',
  unique: 'exact',
  ratio: 'ratio',
  duration: 'quantile',
  milestone: 'reached',
}

/**
 * Throws when a facts engine must not even be asked this. Σ of post reach passes here, because METHOD's own ERR
 * divides by it; `mustBeLawful` refuses it anywhere but inside a ratio.
 */
export function mustBeAskable(term: Term): void {
  switch (term.take) {
    case 'sum':
      return mustBeAddable(term.measure, 'time')
    case 'first':
    case 'last':
      if (measureById(term.measure).kind !== 'stock')
        throw takeRefused(term.take, term.measure, INSTEAD_OF[measureById(term.measure).kind])
      return
    case 'exact':
      if (measureById(term.measure).kind !== 'unique')
        throw takeRefused(term.take, term.measure, INSTEAD_OF[measureById(term.measure).kind])
      return
    case 'day-mean':
    case 'post-sum':
    case 'post-mean':
    case 'post-median':
    case 'post-per-follower':
    case 'day-per-follower': {
      const { kind } = measureById(term.measure)
      if (kind === 'milestone' || kind === 'duration' || kind === 'ratio')
        throw takeRefused(term.take, term.measure, INSTEAD_OF[kind])
      if (kind === 'stock' && term.take !== 'day-mean') throw takeRefused(term.take, term.measure, 'last')
      return
    }
    case 'event-seconds':
      if (!(term.quantile > 0 && term.quantile < 1))
        throw new MeriloError('measure.bad-quantile', { quantile: term.quantile })
      return
    case 'post-count':
    case 'event-count':
    case 'event-actors':
    case 'event-money':
  }
}

/**
 * A whole formula: every term askable, and contacts (Σ of post reach, sums of reach parts) only inside a ratio,
 * never as a figure of its own: `measure.unique-over-posts`.
 */
export function mustBeLawful(formula: Formula, insideRatio = false): void {
  switch (formula.op) {
    case 'term': {
      const { term } = formula
      mustBeAskable(term)
      if (term.take === 'post-sum' && !insideRatio && measureById(term.measure).kind === 'unique')
        throw new MeriloError('measure.unique-over-posts', { measure: term.measure, instead: 'exact' })
      return
    }
    case 'divide':
      mustBeLawful(formula.top, true)
      return mustBeLawful(formula.bottom, true)
    case 'plus':
    case 'minus':
      mustBeLawful(formula.left, insideRatio)
      mustBeLawful(formula.right, insideRatio)
      if (!insideRatio) for (const side of [formula.left, formula.right]) mustNotAddUniques(side)
      return
    case 'times':
      return mustBeLawful(formula.of, insideRatio)
    case 'first-known':
      for (const alternative of formula.of) mustBeLawful(alternative, insideRatio)
      return
    case 'milestone':
  }
}

function mustNotAddUniques(formula: Formula): void {
  if (formula.op === 'term' && 'measure' in formula.term) mustBeAddableAsPart(formula.term.measure)
  else if (formula.op === 'first-known') formula.of.forEach(mustNotAddUniques)
  else if (formula.op === 'times') mustNotAddUniques(formula.of)
}

function mustBeAddableAsPart(id: MeasureId): void {
  if (measureById(id).kind === 'unique') mustBeAddable(id, 'parts')
}
