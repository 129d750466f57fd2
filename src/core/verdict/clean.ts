/**
 * Raw and clean: the fact without what looks bought. A finding is discounted when a person accepted it, or, while nobody
 * has decided, when it was counted row by row or two independent signs speak for it (METHOD §5: it looks like, it is not
 * a judgement). What a person rejected is never discounted.
 */
import { dayNumber, daysBetween, lengthOf, overlap, type DayRange } from '../time/day.ts'
import type { DailySeries, Interval } from '../stats/types.ts'
import type { JudgedFinding, KpiInput } from './input.ts'

export const counts = (finding: JudgedFinding): boolean =>
  finding.counted ??
  (finding.decision === 'accept' ||
    (finding.decision !== 'reject' && (finding.exact === true || (finding.signs?.length ?? 0) >= 2)))

export interface Clean {
  value: number
  interval: Interval
  /** raw − value. */
  removed: number
  findings: readonly JudgedFinding[]
}

interface Part {
  estimate: number
  low: number
  high: number
}

/** The share of the finding that lies in the window, by days. */
function inside(finding: JudgedFinding, window: DayRange): Part | null {
  const common = overlap(finding.range, window)
  if (common === null || finding.estimate <= 0) return null
  const share = lengthOf(common) / lengthOf(finding.range)
  const high = Math.max(finding.interval.high, finding.estimate)
  const low = Math.min(Math.max(0, finding.interval.low), finding.estimate)
  return { estimate: finding.estimate * share, low: low * share, high: high * share }
}

/**
 * Guards that see the same days mostly see the same people: of findings that overlap in time the largest counts, those
 * apart are added.
 */
function together(findings: readonly JudgedFinding[], window: DayRange): Part {
  const sorted = [...findings].sort((a, b) => dayNumber(a.range.from) - dayNumber(b.range.from))
  const total: Part = { estimate: 0, low: 0, high: 0 }
  let cluster: Part | null = null
  let until = ''
  const close = () => {
    if (cluster === null) return
    total.estimate += cluster.estimate
    total.low += cluster.low
    total.high += cluster.high
  }
  for (const finding of sorted) {
    const part = inside(finding, window)
    if (part === null) continue
    if (cluster !== null && finding.range.from <= until) {
      if (part.estimate > cluster.estimate) cluster = part
    } else {
      close()
      cluster = part
    }
    if (finding.range.to > until) until = finding.range.to
  }
  close()
  return total
}

/** null when the fact itself is unknown. Clean is never above raw, nor below zero for a raw that is not. */
export function cleanOf(input: KpiInput): Clean | null {
  if (input.raw === null) return null
  const findings = input.findings.filter(counts)
  if (input.clean) return { ...input.clean, removed: input.raw - input.clean.value, findings }
  if ((input.shape !== 'total' && input.shape !== 'level') || findings.length === 0)
    return { value: input.raw, interval: { low: input.raw, high: input.raw }, removed: 0, findings }
  const { raw } = input
  const part = together(findings, {
    from: input.window.from,
    to: input.dataTo < input.window.to ? input.dataTo : input.window.to,
  })
  const least = Math.min(0, raw)
  const less = (amount: number) => Math.max(least, raw - amount)
  const value = less(part.estimate)
  return { value, interval: { low: less(part.high), high: less(part.low) }, removed: raw - value, findings }
}

/**
 * The history that the forecast learns from: bought days are brought down in proportion (totals) or the bought stock is
 * taken off from its days on (levels), so that a purchase is not continued into the future.
 */
export function cleanHistory(input: KpiInput): DailySeries {
  const counted = input.findings.filter((finding) => counts(finding) && finding.estimate > 0)
  if (counted.length === 0 || (input.shape !== 'total' && input.shape !== 'level')) return input.history
  const values = [...input.history.values]
  const place = (day: string) => daysBetween(input.history.start, day)
  const done = new Set<number>()
  for (const finding of [...counted].sort((a, b) => b.estimate - a.estimate)) {
    const from = Math.max(0, place(finding.range.from))
    const to = Math.min(values.length - 1, place(finding.range.to))
    if (to < from) continue
    const days = Array.from({ length: to - from + 1 }, (_, i) => from + i)
    // The same days are brought down once, by the largest of their findings.
    if (days.some((i) => done.has(i))) continue
    for (const i of days) done.add(i)
    if (input.shape === 'total') {
      const sum = days.reduce((total, i) => total + Math.max(0, values[i] ?? 0), 0)
      const left = sum > 0 ? Math.max(0, 1 - finding.estimate / sum) : 1
      for (const i of days) if (values[i] !== null && values[i]! > 0) values[i] = values[i]! * left
    } else {
      for (let i = from; i < values.length; i++)
        if (values[i] !== null) values[i] = values[i]! - finding.estimate * Math.min(1, (i - from + 1) / days.length)
    }
  }
  return { start: input.history.start, values }
}
