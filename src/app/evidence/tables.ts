/** Which rows stand behind a figure: days of the accounts' own figures, posts, events of one kind. */
import type { EventType } from '../../core/facts/types.ts'
import type { EventFilter, Formula, Kpi, Term } from '../../core/kpis/types.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import type { TermLine } from './terms.ts'

export interface DayTable {
  id: 'days'
  /** Those whose figures these are: others answer by other rows, or not at all. */
  accounts: string[]
  measures: MeasureId[]
  /** Only figures that the source made for exactly the asked days. */
  exact: ReadonlySet<MeasureId>
}

export interface PostTable {
  id: 'posts'
  accounts: string[]
  measures: MeasureId[]
  /** Divided by the followers of the day. */
  byFollowers: MeasureId | null
  /** The post's own share of the ratio. */
  ratio: { top: MeasureId; bottom: MeasureId } | null
}

export interface EventTable {
  id: `event:${EventType}`
  accounts: string[]
  type: EventType
  where: EventFilter | undefined
}

export type EvidenceTable = DayTable | PostTable | EventTable

type Of<T extends Term['take']> = Extract<Term, { take: T }>
type DayTerm = Of<'sum' | 'first' | 'last' | 'day-mean' | 'exact'>
type EventTerm = Extract<Term, { event: EventType }>
const isDays = (term: Term): term is DayTerm => ['sum', 'first', 'last', 'day-mean', 'exact'].includes(term.take)
const isEvents = (term: Term): term is EventTerm => 'event' in term
const isByFollowers = (term: Term): term is Of<'post-per-follower' | 'day-per-follower'> =>
  term.take === 'post-per-follower' || term.take === 'day-per-follower'

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]
const accountsOf = (lines: readonly TermLine[]): string[] => unique(lines.map((line) => line.account))

/** In the order of the formula: the lines are the terms that answered. */
export function tablesOf(kpi: Kpi, lines: readonly TermLine[]): EvidenceTable[] {
  const days = lines.filter(({ term }) => isDays(term))
  const posts = lines.filter(({ term }) => !isDays(term) && !isEvents(term))
  const events = Map.groupBy(
    lines.filter(({ term }) => isEvents(term)),
    ({ term }) => (term as EventTerm).event,
  )
  return [
    ...[...events].map(([type, own]) => eventTable(type, own)),
    ...(posts.length > 0 ? [postTable(kpi, posts)] : []),
    ...(days.length > 0 ? [dayTable(days)] : []),
  ]
}

function dayTable(lines: readonly TermLine[]): DayTable {
  const terms = lines.map(({ term }) => term as DayTerm)
  const exact = terms.filter((term) => term.take === 'exact').map((term) => term.measure)
  return {
    id: 'days',
    accounts: accountsOf(lines),
    measures: unique(terms.map((term) => term.measure)),
    exact: new Set(exact),
  }
}

function postTable({ formula }: Kpi, lines: readonly TermLine[]): PostTable {
  const terms = lines.map(({ term }) => term)
  const measures = terms.flatMap((term) =>
    'measure' in term ? [term.measure, ...('where' in term && term.where ? [term.where] : [])] : [],
  )
  const ratio = ratioOf(formula)
  const known = ratio !== null && [ratio.top, ratio.bottom].every((measure) => measures.includes(measure))
  return {
    id: 'posts',
    accounts: accountsOf(lines),
    measures: unique(measures),
    byFollowers: terms.find(isByFollowers)?.measure ?? null,
    ratio: known ? ratio : null,
  }
}

function ratioOf(formula: Formula): PostTable['ratio'] {
  if (formula.op !== 'divide' || formula.top.op !== 'term' || formula.bottom.op !== 'term') return null
  const [top, bottom] = [formula.top.term, formula.bottom.term]
  return top.take === 'post-sum' && bottom.take === 'post-sum' ? { top: top.measure, bottom: bottom.measure } : null
}

/** With what all the filters ask alike: the rows of a share are those of its whole. */
function eventTable(type: EventType, lines: readonly TermLine[]): EventTable {
  const [first = {}, ...others] = lines.map(({ term }) => (term as EventTerm).where ?? {})
  const same = Object.entries(first).filter(([key, value]) =>
    others.every((other) => JSON.stringify(other[key as keyof EventFilter]) === JSON.stringify(value)),
  )
  const where = same.length === 0 ? undefined : (Object.fromEntries(same) as EventFilter)
  return { id: `event:${type}`, accounts: accountsOf(lines), type, where }
}
