/** A formula as phrases over named measures, so that it can be printed in any language. */
import type { EventType, Network } from '../facts/types.ts'
import type { MeasureId } from '../measures/ids.ts'
import { phrases, type Phrase } from '../phrase.ts'
import type { EventFilter, Formula, Kpi, Term } from './types.ts'

type Nothing = Record<string, never>
type OfMeasure = { measure: Phrase }
type OfEvent = { event: Phrase; where: readonly Phrase[] }

export type FormulaPhrases = {
  [K in 'sum' | 'first' | 'last' | 'day-mean' | 'exact' | 'post-mean' | 'post-median' as `formula.${K}`]: OfMeasure
} & {
  'formula.post-sum': { measure: Phrase; where: Phrase | null }
  'formula.post-count': Nothing
  'formula.post-per-follower': OfMeasure
  'formula.day-per-follower': OfMeasure
  'formula.event-count': OfEvent
  'formula.event-actors': OfEvent
  'formula.event-money': OfEvent
  'formula.event-seconds': { event: Phrase; where: readonly Phrase[]; quantile: number }
  'formula.divide': { top: Phrase; bottom: Phrase; times: number }
  'formula.minus': { left: Phrase; right: Phrase }
  'formula.plus': { left: Phrase; right: Phrase }
  'formula.group': { of: Phrase }
  'formula.times': { of: Phrase; by: number }
  'formula.margin': { of: Phrase }
  'formula.first-known': { of: readonly Phrase[] }
  'formula.milestone': Nothing
  'filter.social': Nothing
  'filter.network': { network: Phrase }
  'filter.tagged': Nothing
  'filter.untagged': Nothing
  'filter.staff': Nothing
  'filter.not-staff': Nothing
  'filter.status': { statuses: readonly string[] }
  'filter.tone': { tone: number }
  'filter.answered': Nothing
  'filter.unanswered': Nothing
  'filter.live': Nothing
  'filter.not-live': Nothing
}

const say = phrases<FormulaPhrases>()
const measureName = (id: MeasureId): Phrase => ({ code: `measure.${id}`, params: {} })
const eventName = (type: EventType): Phrase => ({ code: `event.${type}`, params: {} })
const networkName = (id: Network): Phrase => ({ code: `network.${id}`, params: {} })

export const formulaPhrase = (kpi: Pick<Kpi, 'formula'>): Phrase => phraseOf(kpi.formula)

function phraseOf(formula: Formula): Phrase {
  switch (formula.op) {
    case 'term':
      return termPhrase(formula.term)
    case 'milestone':
      return say('formula.milestone', {})
    case 'divide':
      return say('formula.divide', { top: inside(formula.top), bottom: inside(formula.bottom), times: formula.times })
    case 'plus':
      return say('formula.plus', { left: phraseOf(formula.left), right: phraseOf(formula.right) })
    case 'minus':
      return say('formula.minus', { left: phraseOf(formula.left), right: inside(formula.right) })
    case 'times':
      return formula.by === 'margin'
        ? say('formula.margin', { of: inside(formula.of) })
        : say('formula.times', { of: inside(formula.of), by: formula.by })
    case 'first-known':
  }
  return say('formula.first-known', { of: formula.of.map(phraseOf) })
}

/** Brackets where leaving them out would read as another formula. */
const inside = (formula: Formula): Phrase =>
  formula.op === 'term' || formula.op === 'milestone' || (formula.op === 'times' && formula.by === 'margin')
    ? phraseOf(formula)
    : say('formula.group', { of: phraseOf(formula) })

export function termPhrase(term: Term): Phrase {
  switch (term.take) {
    case 'post-count':
      return say('formula.post-count', {})
    case 'post-sum':
      return say('formula.post-sum', {
        measure: measureName(term.measure),
        where: term.where ? measureName(term.where) : null,
      })
    case 'event-count':
    case 'event-actors':
    case 'event-money':
      return say(`formula.${term.take}`, { event: eventName(term.event), where: filterPhrases(term.where) })
    case 'event-seconds':
      return say('formula.event-seconds', {
        event: eventName(term.event),
        where: filterPhrases(term.where),
        quantile: term.quantile,
      })
    case 'sum':
    case 'first':
    case 'last':
    case 'day-mean':
    case 'exact':
    case 'post-mean':
    case 'post-median':
    case 'post-per-follower':
    case 'day-per-follower':
  }
  return say(`formula.${term.take}`, { measure: measureName(term.measure) })
}

function filterPhrases(where: EventFilter | undefined): readonly Phrase[] {
  if (!where) return []
  const { origin, tagged, staff, status, tone, answered, live } = where
  return [
    origin === undefined
      ? null
      : origin === 'social'
        ? say('filter.social', {})
        : say('filter.network', { network: networkName(origin) }),
    tagged === undefined ? null : say(tagged ? 'filter.tagged' : 'filter.untagged', {}),
    staff === undefined ? null : say(staff ? 'filter.staff' : 'filter.not-staff', {}),
    status === undefined ? null : say('filter.status', { statuses: status }),
    tone === undefined ? null : say('filter.tone', { tone }),
    answered === undefined ? null : say(answered ? 'filter.answered' : 'filter.unanswered', {}),
    live === undefined ? null : say(live ? 'filter.live' : 'filter.not-live', {}),
  ].filter((phrase) => phrase !== null)
}
