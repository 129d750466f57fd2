/**
 * Raw and clean: what is left of a figure when what looks bought is taken off.
 *
 * Each finding spreads its estimate over its rows (value − expected). Rows that two findings share are counted once:
 * the larger amount stands. A finding counts when a person accepted it, or when nobody decided and it is exact or two
 * independent signs stand; two findings that point at the same days lend each other their signs.
 */
import type { MeasureId } from '../measures/ids.ts'
import type { Interval } from '../stats/types.ts'
import { overlap } from '../time/day.ts'
import type { DayRange } from '../time/day.ts'
import { clamp } from './numbers.ts'
import { within } from './outcome.ts'
import type { Finding } from './types.ts'

export interface GuardDecision {
  /** `findingKey` of the finding. */
  finding: string
  verdict: 'accept' | 'reject'
}

export interface RawValue {
  /** null = unknown: then clean is unknown too. */
  value: number | null
  measure: MeasureId
  range: DayRange
}

export interface CleanValue {
  clean: number | null
  /** 80 %, from the findings' own intervals. */
  interval: Interval | null
  discounted: number
  /** Findings that were taken off. */
  applied: readonly Finding[]
}

/**
 * Stable name of a finding for decisions: it survives new data that shifts the estimate, but not another start day,
 * measure or account.
 */
export const findingKey = (finding: Finding): string =>
  [finding.guard, finding.account, finding.measure ?? '-', finding.range.from, finding.evidence[0]?.ref ?? '-'].join(
    '|',
  )

/** Measures whose findings a raw measure carries: + taken off, − given back (who came bought and left is no loss). */
const PARTS: Partial<Record<MeasureId, { off: readonly MeasureId[]; back: readonly MeasureId[]; stock?: true }>> = {
  follows: { off: ['follows', 'net_follows'], back: [] },
  net_follows: { off: ['follows', 'net_follows'], back: ['unfollows'] },
  followers: { off: ['follows', 'net_follows'], back: ['unfollows'], stock: true },
  members: { off: ['follows', 'net_follows'], back: ['unfollows'], stock: true },
  mentions: { off: ['mentions', 'hashtag_posts'], back: [] },
  engagements: { off: ['engagements', 'likes', 'comments', 'shares', 'saves'], back: [] },
}

/** The measures whose findings change this one when they are taken off. */
export const carriedBy = (measure: MeasureId): readonly MeasureId[] =>
  PARTS[measure] ? [...PARTS[measure].off, ...PARTS[measure].back] : [measure]

const MOVEMENT: ReadonlySet<MeasureId | null> = new Set(['follows', 'net_follows', 'unfollows'])

/** Waits are the only figure that an empty answer makes smaller. */
const FLATTERED_DOWN: ReadonlySet<MeasureId> = new Set(['response_seconds'])

/**
 * What raised the question and not an answer to it: where reach is unknown, people who came with good news look the same,
 * and part of them leaves again too. On real series one account-month in five would lose honest followers
 * (docs/EVALUATION.md), so such a finding is told and left to a person.
 */
const QUESTION = 'guard.sign.beyond-usual'

export function counts(finding: Finding, all: readonly Finding[], decisions: readonly GuardDecision[]): boolean {
  const key = findingKey(finding)
  const decided = decisions.findLast((decision) => decision.finding === key)
  if (decided) return decided.verdict === 'accept'
  if (finding.exact) return true
  const rejected = new Set(
    decisions.filter((decision) => decision.verdict === 'reject').map((decision) => decision.finding),
  )
  // Days are few and findings about followers point at the same people; other findings have rows of their own.
  const lends = (other: Finding) =>
    other === finding ||
    (MOVEMENT.has(finding.measure) && MOVEMENT.has(other.measure) && overlap(other.range, finding.range) !== null)
  const signs = new Set(
    all
      .filter((other) => other.account === finding.account && !rejected.has(findingKey(other)) && lends(other))
      .flatMap((other) => (other.signs ?? []).map((sign) => sign.code))
      .filter((code) => code !== QUESTION),
  )
  return signs.size >= 2
}

interface Row {
  ref: string
  day: string
  measure: MeasureId
  amount: number
}

/** The estimate (times `factor`) spread over the rows by their excess; without such rows, over the days of the range. */
function rowsOf(finding: Finding, factor: number): Row[] {
  const measure = finding.measure!
  const rows = finding.evidence
    .filter((row) => row.measure === measure && row.value !== null && row.expected !== null)
    .map((row) => ({ ref: row.ref, day: row.day, measure, amount: row.value! - row.expected! }))
  const total = rows.reduce((sum, row) => sum + row.amount, 0)
  const estimate = finding.estimate * factor
  if (total > 0) return rows.map((row) => ({ ...row, amount: (row.amount / total) * estimate }))
  return [{ ref: finding.range.from, day: finding.range.from, measure, amount: estimate }]
}

/** Sum of the union of rows: by reference the largest; a row about a whole day covers the rows about its parts. */
function union(rows: readonly Row[][], range: DayRange): number {
  const largest = new Map<string, Map<MeasureId, number>>()
  const dayOf = new Map<string, string>()
  for (const one of rows.flat()) {
    if (!within(one.day, range)) continue
    dayOf.set(one.ref, one.day)
    const parts = largest.get(one.ref) ?? new Map<MeasureId, number>()
    // A day of one episode may lie below what is expected: kept, or the parts would exceed the whole.
    parts.set(one.measure, Math.max(parts.get(one.measure) ?? -Infinity, one.amount))
    largest.set(one.ref, parts)
  }
  const whole = new Map<string, number>()
  const pieces = new Map<string, number>()
  for (const [ref, parts] of largest) {
    const day = dayOf.get(ref)!
    const all = [...parts.values()]
    const added = all.reduce((sum, amount) => sum + amount, 0)
    // Likes and comments of one post add up to its engagements; joining and net joining are the same people.
    const engagements = parts.get('engagements')
    const amount =
      engagements !== undefined
        ? Math.max(engagements, added - engagements)
        : parts.has('net_follows') && parts.has('follows')
          ? Math.max(...all)
          : added
    if (ref === day) whole.set(day, amount)
    else pieces.set(day, (pieces.get(day) ?? 0) + amount)
  }
  let total = 0
  for (const day of new Set([...whole.keys(), ...pieces.keys()]))
    total += Math.max(whole.get(day) ?? -Infinity, pieces.get(day) ?? -Infinity)
  return total
}

/**
 * `clean` = raw − the union of estimates in the range, never below zero and never above raw (for response time: never
 * below raw). A stock carries the findings of all days up to the range's end.
 */
export function cleanValue(
  raw: RawValue,
  findings: readonly Finding[],
  decisions: readonly GuardDecision[],
): CleanValue {
  if (raw.value === null) return { clean: null, interval: null, discounted: 0, applied: [] }
  const { off, back, stock } = PARTS[raw.measure] ?? { off: [raw.measure], back: [], stock: undefined }
  const range = stock ? { from: '0000-01-01', to: raw.range.to } : raw.range
  const mine = findings.filter(
    (finding) =>
      finding.measure !== null &&
      finding.estimate > 0 &&
      [...off, ...back].includes(finding.measure) &&
      overlap(finding.range, range) !== null &&
      counts(finding, findings, decisions),
  )
  const taken = mine.filter((finding) => off.includes(finding.measure!))
  const given = mine.filter((finding) => back.includes(finding.measure!))
  const factors = (pick: (finding: Finding) => number) => (finding: Finding) =>
    rowsOf(finding, pick(finding) / finding.estimate)
  const amount = (pick: (finding: Finding) => number): number => {
    const came = Math.max(0, union(taken.map(factors(pick)), range))
    const left = Math.max(0, union(given.map(factors((finding) => finding.estimate)), range))
    // Only those who came bought can leave bought: giving back never exceeds what was taken.
    return Math.max(0, came - Math.min(came, left))
  }
  const middle = amount((finding) => finding.estimate)
  const least = Math.min(
    middle,
    amount((finding) => finding.interval.low),
  )
  const most = Math.max(
    middle,
    amount((finding) => finding.interval.high),
  )
  const value = raw.value
  if (FLATTERED_DOWN.has(raw.measure))
    return {
      clean: value + middle,
      interval: { low: value + least, high: value + most },
      discounted: middle,
      applied: mine,
    }
  // A negative balance can't be cleaned to zero from below: it stays as it is or falls further.
  const floor = value >= 0 && raw.measure !== 'net_follows' ? 0 : -Infinity
  const down = (by: number) => clamp(value - by, Math.min(floor, value), value)
  return {
    clean: down(middle),
    interval: { low: down(most), high: down(least) },
    discounted: value - down(middle),
    applied: mine,
  }
}
