/**
 * Raw and clean: the fact without what looks bought. A finding is discounted when a person accepted it, or, while nobody
 * has decided, when it was counted row by row or two independent signs speak for it (METHOD §5: it looks like, it is not
 * a judgement). What a person rejected is never discounted.
 */
import type { GuardId } from '../guards/ids.ts'
import { dayNumber, daysBetween, eachDay, lengthOf, overlap, type Day, type DayRange } from '../time/day.ts'
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

/** The estimate day by day: where the finding's rows put it; without rows evenly over its range. */
function byDay(finding: JudgedFinding): Map<Day, number> {
  const days = new Map<Day, number>()
  const rows = finding.evidence.flatMap(({ day, measure, value, expected }) =>
    measure === finding.measure && value !== null && expected !== null ? [{ day, amount: value - expected }] : [],
  )
  const total = rows.reduce((sum, row) => sum + row.amount, 0)
  if (total > 0)
    for (const { day, amount } of rows) days.set(day, (days.get(day) ?? 0) + (amount / total) * finding.estimate)
  else for (const day of eachDay(finding.range)) days.set(day, finding.estimate / lengthOf(finding.range))
  return days
}

/** The part of the finding that lies in the window. */
function inside(finding: JudgedFinding, window: DayRange): Part | null {
  if (finding.estimate <= 0 || overlap(finding.range, window) === null) return null
  let part = 0
  for (const [day, amount] of byDay(finding)) if (day >= window.from && day <= window.to) part += amount
  const share = Math.min(1, Math.max(0, part / finding.estimate))
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
 * The history that the forecast learns from: what looks bought is taken off day by day (totals) or the bought stock is
 * taken off from its days on (levels), so that a purchase is not continued into the future.
 */
export function cleanHistory(input: Pick<KpiInput, 'findings' | 'shape' | 'history'>): DailySeries {
  const counted = input.findings.filter((finding) => counts(finding) && finding.estimate > 0)
  if (counted.length === 0 || (input.shape !== 'total' && input.shape !== 'level')) return input.history
  const values = [...input.history.values]
  const done = new Set<number>()
  for (const finding of [...counted].sort((a, b) => b.estimate - a.estimate)) {
    const amounts = [...byDay(finding)]
      .map(([day, amount]) => ({ at: daysBetween(input.history.start, day), amount }))
      .filter(({ at }) => at >= 0 && at < values.length)
      .sort((a, b) => a.at - b.at)
    // The same days are brought down once, by the largest of their findings.
    if (amounts.length === 0 || amounts.some(({ at }) => done.has(at))) continue
    for (const { at, amount } of amounts) {
      done.add(at)
      if (input.shape === 'total') values[at] = lessened(values[at] ?? null, amount)
      else for (let i = at; i < values.length; i++) if (values[i] !== null) values[i] = values[i]! - amount
    }
  }
  return { start: input.history.start, values }
}

const lessened = (value: number | null, amount: number): number | null =>
  value === null || value <= 0 ? value : Math.max(0, value - amount)

/** What the discounted part is: only what looks bought may be called so. */
export type RemovedAs = 'bought' | 'contest' | 'redefined' | 'other'

const KINDS: Partial<Record<GuardId, RemovedAs>> = {
  'contest-hunters': 'contest',
  'contest-held-engagement': 'contest',
  redefinition: 'redefined',
  'own-mentions': 'other',
  'bad-leads': 'other',
  'fast-empty-answers': 'other',
  'deleted-posts': 'other',
}

export function removedAs(findings: readonly JudgedFinding[]): RemovedAs {
  const kinds = new Set(findings.filter((one) => one.estimate > 0).map((one) => KINDS[one.guard] ?? 'bought'))
  const [only] = kinds
  return kinds.size === 1 ? only! : kinds.size === 0 ? 'bought' : 'other'
}
