/** A goal that was withdrawn or moved away in the period, as a person reads it. */
import type { Day } from '../../core/time/day.ts'
import type { Lang } from '../../i18n/words.ts'
import { sentenceIn } from '../goals/words.ts'
import type { StoppedGoal } from '../judge/goals-over.ts'

export interface StoppedView {
  id: string
  sentence: string
  on: Day
  reason: string
  /** The time that it was moved to; null: withdrawn. */
  movedTo: { from: Day; deadline: Day } | null
}

export const stoppedView = (lang: Lang, { record, on, reason, moved }: StoppedGoal): StoppedView => ({
  id: record.id,
  sentence: sentenceIn(lang, record),
  on,
  reason,
  movedTo: moved && { from: moved.from, deadline: moved.deadline },
})
