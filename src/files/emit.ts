/** The two things that nearly every format tells: the figures of a day, and a post with its counters. */
import type { PostFact } from '../core/facts/types.ts'
import { engagementsOf } from '../core/measures/engagements.ts'
import type { MeasureId } from '../core/measures/ids.ts'
import type { Day } from '../core/time/day.ts'
import type { Sink } from './types.ts'

/** null or undefined = unknown: nothing is emitted, so unknown never becomes zero. */
export type Values = Partial<Record<MeasureId, number | null>>

interface Origin {
  account: string
  definition: string
  row: number
}

const known = (values: Values): [MeasureId, number][] =>
  (Object.entries(values) as [MeasureId, number | null | undefined][]).filter(
    (entry): entry is [MeasureId, number] => entry[1] !== null && entry[1] !== undefined,
  )

const withEngagements = (values: Values): Values =>
  values.engagements === undefined ? { ...values, engagements: engagementsOf(values) } : values

/** Figures of an account's day. Adds `engagements` from its known parts unless the source gave it. */
export function emitDay(sink: Sink, origin: Origin, day: Day, values: Values): void {
  for (const [measure, value] of known(withEngagements(values))) {
    sink.fact({
      kind: 'observation',
      account: origin.account,
      subject: 'account',
      subjectId: '',
      measure,
      dims: '',
      grain: 'day',
      from: day,
      to: day,
      value,
      currency: null,
      definition: origin.definition,
      row: origin.row,
    })
  }
}

/** A post and its lifetime counters as they stood on `asOf` (the day the file was made). */
export function emitPost(
  sink: Sink,
  origin: Origin,
  post: Omit<PostFact, 'kind' | 'account' | 'row'>,
  counters: Values,
  asOf: Day,
): void {
  sink.fact({ kind: 'post', account: origin.account, row: origin.row, ...post })
  for (const [measure, value] of known(withEngagements(counters))) {
    sink.fact({
      kind: 'observation',
      account: origin.account,
      subject: 'post',
      subjectId: post.postId,
      measure,
      dims: '',
      grain: 'lifetime',
      from: post.day,
      to: asOf > post.day ? asOf : post.day,
      value,
      currency: null,
      definition: origin.definition,
      row: origin.row,
    })
  }
}
