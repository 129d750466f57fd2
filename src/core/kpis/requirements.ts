/** What must be connected or imported before a KPI can be measured. */
import { phrases, type Phrase } from '../phrase.ts'
import type { EventType } from '../facts/types.ts'
import type { MeasureId } from '../measures/ids.ts'
import type { Lookup } from './evaluate.ts'
import { needId, needsOf, needsOfTerms, termsOfFormula, type Need } from './terms.ts'
import type { Formula, Kpi } from './types.ts'

export type NeedPhrases = Record<`measure.${MeasureId}` | `event.${EventType}`, Record<string, never>> & {
  'need.posts': Record<string, never>
  'need.exact': { measure: Phrase }
  'need.milestone': Record<string, never>
  /** Everything is connected, but nothing happened that could be counted: none of none is no share. */
  'need.cases': Record<string, never>
}

const say = phrases<NeedPhrases>()

/** The ways to measure it, each with all its terms: alternatives multiplied out where they stand inside a formula. */
function ways(formula: Formula): readonly Formula[] {
  if (formula.op === 'first-known') return formula.of.flatMap(ways)
  if (formula.op === 'divide')
    return ways(formula.top).flatMap((top) => ways(formula.bottom).map((bottom) => ({ ...formula, top, bottom })))
  if (formula.op === 'plus' || formula.op === 'minus')
    return ways(formula.left).flatMap((left) => ways(formula.right).map((right) => ({ ...formula, left, right })))
  if (formula.op === 'times') return ways(formula.of).map((of) => ({ ...formula, of }))
  return [formula]
}

/**
 * Missing measures and events of the way that lacks least; [] when it can be measured already.
 * A milestone needs nothing but a person's word.
 */
export function requirements(kpi: Kpi, lookup: Lookup): readonly Need[] {
  const lacking = ways(kpi.formula).map((way) => {
    const terms = termsOfFormula(way)
    const known = new Set(
      terms.filter((term) => lookup(term).value !== null).flatMap((term) => needsOf(term).map(needId)),
    )
    const missing = terms.filter((term) => lookup(term).value === null)
    const needs = needsOfTerms(missing)
    // A measure that another term of the same way answers is there; it lacks only when nothing else does.
    const unknown = needs.filter((need) => !known.has(needId(need)))
    return missing.length === 0 ? [] : unknown.length > 0 ? unknown : needs
  })
  return lacking.reduce((least, one) => (one.length < least.length ? one : least), lacking[0] ?? [])
}

/** The list in words: «лиды», «записи с охватом», «охват, посчитанный соцсетью за весь период». */
export function requirementPhrases(kpi: Kpi, lookup: Lookup): readonly Phrase[] {
  if (kpi.formula.op === 'milestone') return [say('need.milestone', {})]
  const terms = termsOfFormula(kpi.formula)
  const needs = requirements(kpi, lookup)
  if (needs.length === 0) return [say('need.cases', {})]
  return needs.map((need) => {
    if ('posts' in need) return say('need.posts', {})
    if ('event' in need) return say(`event.${need.event}`, {})
    const measure = say(`measure.${need.measure}`, {})
    const isExact = terms.some((term) => term.take === 'exact' && term.measure === need.measure)
    return isExact ? say('need.exact', { measure }) : measure
  })
}
