/** Is the change asked for lost in the account's own swings, and would one that shows be within reach? M and A say the same. */
import type { DataEvidence } from './evidence.ts'
import type { Judging } from './smart-letter.ts'
import { wishedChange } from './target.ts'

/** Below this even twice the usual luck does not help. */
export const HOPELESS = 0.1

/** The window's own resolution decides; the judged lengths are a coarse ladder, asked only where it has none. */
export function isDrowned({ evidence, target, windowDays }: Judging): boolean {
  const data = evidence?.data
  if (!data || !target.ok || windowDays === null || !data.noiseJudged) return false
  const wished = wishedChange(target.resolved, data.pointA)
  if (wished === null) return false
  return data.detectable === null ? needsLonger(data, windowDays) : Math.abs(wished) < data.detectable
}

export const needsLonger = ({ shortestWindowDays }: DataEvidence, windowDays: number): boolean =>
  shortestWindowDays !== null && shortestWindowDays > windowDays
