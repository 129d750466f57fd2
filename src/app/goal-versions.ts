/** The versions of one goal: the plan may change, openly, and what it was before stays visible with the reason. */
import type { GoalRecord } from '../store/book/types.ts'

export interface OlderTarget {
  version: number
  sentence: string
  target: number | null
  deadline: string
  /** The day on which the next version took over, and why. */
  until: string
  reason: string
}

/** What stood before `now`, the oldest first; `goals` holds every version of every goal. */
export function olderTargets(goals: readonly GoalRecord[], now: GoalRecord): OlderTarget[] {
  const versions = goals
    .filter((one) => one.id === now.id && one.version <= now.version)
    .toSorted((a, b) => a.version - b.version)
  return versions.slice(0, -1).map((old, i) => {
    const next = versions[i + 1]!
    return {
      version: old.version,
      sentence: old.sentence,
      target: old.target,
      deadline: old.deadline,
      until: next.at.slice(0, 10),
      reason: next.reason ?? '',
    }
  })
}
