/** What this part says: the names of measures, and why an addition is refused (codes of MeriloError). */
import type { MeasureId } from './ids.ts'
import type { MeasureKind } from './types.ts'

type Nothing = Record<string, never>
interface Refused {
  [key: string]: string
  measure: string
  instead: string
}

export type MeasurePhrases = Record<`measure.${MeasureId}`, Nothing> &
  Record<`measure-kind.${MeasureKind}`, Nothing> & {
    'measure.unknown': { measure: string }
    'measure.stock-over-time': Refused
    'measure.unique-over-time': Refused
    'measure.unique-over-accounts': Refused
    'measure.unique-over-parts': Refused
    'measure.unique-over-posts': Refused
    'measure.ratio-over-time': Refused
    'measure.ratio-over-accounts': Refused
    'measure.ratio-over-parts': Refused
    'measure.duration-over-time': Refused
    'measure.duration-over-accounts': Refused
    'measure.duration-over-parts': Refused
    'measure.milestone-over-time': Refused
    'measure.milestone-over-accounts': Refused
    'measure.milestone-over-parts': Refused
    'measure.wrong-take': { take: string; measure: string; kind: string; instead: string }
    'measure.bad-quantile': { quantile: number }
    'measure.quantile-merge': { take: string }
    'measure.actors-merge': { event: string }
  }
