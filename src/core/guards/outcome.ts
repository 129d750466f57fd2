/** The three answers of a guard, made the same way everywhere. */
import type { MeasureId } from '../measures/ids.ts'
import type { Phrase } from '../phrase.ts'
import { overlap } from '../time/day.ts'
import type { DayRange } from '../time/day.ts'
import type { Finding, GuardInput, GuardOutcome } from './types.ts'

export type Silent = Extract<GuardOutcome, { state: 'silent' }>

export const silent = (needs: readonly MeasureId[], why: Phrase): Silent => ({ state: 'silent', needs, why })

/** Findings that touch the judged range; history outside of it only taught what is usual. */
export function outcome(input: GuardInput, findings: readonly Finding[]): GuardOutcome {
  const touching = findings.filter((finding) => overlap(finding.range, input.range) !== null)
  return touching.length === 0 ? { state: 'clean' } : { state: 'found', findings: touching }
}

/** First and last day of a list that need not be in order. Throws nothing: an empty list has no range and no finding. */
export function spanOf(days: readonly string[]): DayRange {
  let from = days[0]!
  let to = days[0]!
  for (const day of days) {
    if (day < from) from = day
    if (day > to) to = day
  }
  return { from, to }
}

export const within = (day: string, range: DayRange): boolean => day >= range.from && day <= range.to

/** Order of arrival must not matter: events and posts are looked at by day, then by id. */
export const byDay = <T extends { day: string; eventId?: string; postId?: string }>(items: readonly T[]): T[] =>
  items.toSorted((a, b) => {
    if (a.day !== b.day) return a.day < b.day ? -1 : 1
    const left = a.eventId ?? a.postId ?? ''
    const right = b.eventId ?? b.postId ?? ''
    return left < right ? -1 : left > right ? 1 : 0
  })
