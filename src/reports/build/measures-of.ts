/** Which measures a formula counts, so that only their breaks are drawn on its chart. */
import type { Formula } from '../../core/kpis/types.ts'

/** What `engagements` is made of (METHOD §6). */
const ENGAGEMENTS = ['likes', 'comments', 'shares', 'saves']

export function measuresOf(formula: Formula): ReadonlySet<string> {
  const found = new Set(walk(formula))
  return found.has('engagements') ? new Set([...found, ...ENGAGEMENTS]) : found
}

function walk(formula: Formula): readonly string[] {
  switch (formula.op) {
    case 'term':
      return 'measure' in formula.term ? [formula.term.measure] : []
    case 'divide':
      return [...walk(formula.top), ...walk(formula.bottom)]
    case 'minus':
    case 'plus':
      return [...walk(formula.left), ...walk(formula.right)]
    case 'times':
      return walk(formula.of)
    case 'first-known':
      return formula.of.flatMap(walk)
    case 'milestone':
  }
  return []
}
