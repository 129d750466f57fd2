/** What a formula asks of an engine and of the sources. */
import type { EventType } from '../facts/types.ts'
import type { MeasureId } from '../measures/ids.ts'
import type { Formula, Kpi, Term } from './types.ts'

const parts = (formula: Formula): readonly Formula[] => {
  switch (formula.op) {
    case 'term':
    case 'milestone':
      return []
    case 'divide':
      return [formula.top, formula.bottom]
    case 'plus':
    case 'minus':
      return [formula.left, formula.right]
    case 'times':
      return [formula.of]
    case 'first-known':
  }
  return formula.of
}

const everyTerm = (formula: Formula): readonly Term[] =>
  formula.op === 'term' ? [formula.term] : parts(formula).flatMap(everyTerm)

/** The same text for the same question, whatever the order of its keys: an engine may use it as a column's key. */
export function termKey(term: Term): string {
  // Terms are the catalogue's own objects and asked for millions of times.
  let key = keys.get(term)
  if (key === undefined) keys.set(term, (key = stable(term)))
  return key
}
const keys = new WeakMap<Term, string>()

const stable = (value: unknown): string =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? `{${Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => `${key}:${stable(inner)}`)
        .join(',')}}`
    : JSON.stringify(value)

/** Each different term once, in the order of the formula. */
export const termsOfFormula = (formula: Formula): readonly Term[] => [
  ...new Map(everyTerm(formula).map((term) => [termKey(term), term])).values(),
]

export const termsOf = (kpi: Pick<Kpi, 'formula'>): readonly Term[] => termsOfFormula(kpi.formula)

/** Terms of many KPIs, each once: one query answers them all. */
export const termsOfAll = (kpis: readonly Kpi[]): readonly Term[] => [
  ...new Map(kpis.flatMap(termsOf).map((term) => [termKey(term), term])).values(),
]

/** Something that a source must deliver. `posts`: the list of posts itself. */
export type Need = { measure: MeasureId } | { event: EventType } | { posts: true }

/** `reach`, `event:lead`, `posts`: stable names for JSON. */
export const needId = (need: Need): string =>
  'measure' in need ? need.measure : 'event' in need ? `event:${need.event}` : 'posts'

export function needsOf(term: Term): readonly Need[] {
  switch (term.take) {
    case 'post-per-follower':
    case 'day-per-follower':
      return [{ measure: term.measure }, { measure: 'followers' }, { posts: true }]
    case 'post-sum':
    case 'post-mean':
    case 'post-median': {
      const where = 'where' in term && term.where ? [{ measure: term.where }] : []
      return [{ measure: term.measure }, ...where, { posts: true }]
    }
    case 'post-count':
      return [{ posts: true }]
    case 'event-count':
    case 'event-actors':
    case 'event-money':
    case 'event-seconds':
      return [{ event: term.event }]
    case 'sum':
    case 'first':
    case 'last':
    case 'day-mean':
    case 'exact':
  }
  return [{ measure: term.measure }]
}

const uniqueNeeds = (needs: readonly Need[]): readonly Need[] => [
  ...new Map(needs.map((need) => [needId(need), need])).values(),
]

export const needsOfTerms = (terms: readonly Term[]): readonly Need[] => uniqueNeeds(terms.flatMap(needsOf))

/** Every measure that any alternative of the formula can use. */
export const measuresNeeded = (kpi: Pick<Kpi, 'formula'>): readonly MeasureId[] =>
  needsOfTerms(termsOf(kpi)).flatMap((need) => ('measure' in need ? [need.measure] : []))
