import type { MeasureId } from '../measures/ids.ts'
import { MEASURE_IDS } from '../measures/ids.ts'
import { median, robustSigma } from '../stats/robust.ts'
import { axisOf, countKnown } from './axis.ts'
import type { Axis } from './axis.ts'
import { around, probability } from './numbers.ts'
import { outcome, silent, within } from './outcome.ts'
import { say } from './phrases.ts'
import { byZ } from './statistic.ts'
import type { Finding, Guard, GuardInput } from './types.ts'

/** What networks re-defined so far (impressions → views, 2025) and may again. */
const MEASURES: readonly MeasureId[] = ['views', 'impressions', 'reach', 'page_views', 'profile_visits', 'engagements']
/** Flows may be discounted; a unique is never summed, so its jump is a warning with nothing to take off. */
const FLOWS: ReadonlySet<MeasureId> = new Set(['views', 'impressions', 'page_views', 'profile_visits', 'engagements'])

const SIDE = 28
const LEAST_SIDE = 10
const TOLD_TIMES = 1.15
/** Without a break mark only a wall counts: the lowest day after above the highest day before, and half as much again. */
const WALL_TIMES = 1.5
const WALL_DAYS = 14

const logs = (values: Float64Array, from: number, to: number): number[] =>
  Array.from(values.subarray(Math.max(0, from), Math.max(0, to)))
    .filter((value) => !Number.isNaN(value) && value > 0)
    .map(Math.log)

/** Measures that keep the old way of counting beside the new one: against them the change is seen without the season. */
const OLD_COUNT: Partial<Record<MeasureId, MeasureId>> = { views: 'engaged_views' }

function againstOldCount(axis: Axis, measure: MeasureId, values: Float64Array): Float64Array {
  const twin = OLD_COUNT[measure]
  const old = twin === undefined ? null : axis.of(twin)
  const share = old === null ? null : values.map((value, i) => (old[i]! > 0 ? value / old[i]! : NaN))
  return share !== null && share.filter((value) => !Number.isNaN(value)).length >= 0.8 * countKnown(values)
    ? share
    : values
}

/** Log ratio of medians around the first day of the new definition, and its score against day-to-day noise. */
function jump(values: Float64Array, at: number): { log: number; z: number } | null {
  const before = logs(values, at - SIDE, at)
  const after = logs(values, at, at + SIDE)
  if (before.length < LEAST_SIDE || after.length < LEAST_SIDE) return null
  const log = median(after) - median(before)
  const noise = Math.max(robustSigma(before), robustSigma(after), 0.02)
  return { log, z: log / (1.25 * noise * Math.sqrt(1 / before.length + 1 / after.length)) }
}

/** Likes and comments are counted as before: when they stay, people did not become more. */
function reactionsStayed(axis: Axis, at: number): boolean | null {
  const known = (['likes', 'comments'] as const)
    .map((measure) => axis.of(measure))
    .filter((values) => values !== null)
    .map((values) => jump(values, at))
    .filter((one) => one !== null)
  return known.length === 0 ? null : known.every(({ log }) => log < Math.log(1.1))
}

const isMeasure = (text: string): text is MeasureId => (MEASURE_IDS as readonly string[]).includes(text)

/** A network counts otherwise from one day on, and the line across that day is shown as growth. */
export const redefinition: Guard = {
  id: 'redefinition',
  needs: ['views'],
  check: (input) => {
    const axis = axisOf(input)
    const lines = MEASURES.map((measure) => ({ measure, values: axis?.of(measure) ?? null }))
    if (axis === null || lines.every(({ values }) => values === null))
      return silent(['views', 'reach'], say('guard.silent.reach', {}))
    const marks = input.causes.filter((cause) => cause.kind === 'redefinition')
    const findings: Finding[] = []
    for (const mark of marks) {
      const named = mark.note.split(/[\s:.,;→]/u).filter(isMeasure)
      const at = axis.index(mark.range.from)
      for (const measure of named.length > 0 ? named : MEASURES) {
        const values = axis.of(measure)
        const one = values === null ? null : jump(againstOldCount(axis, measure, values), at)
        if (values === null || one === null || one.z < 2.5 || one.log < Math.log(TOLD_TIMES)) continue
        findings.push(findingOf(input, axis, measure, values, at, one, true))
      }
    }
    for (const { measure, values } of lines) {
      if (values === null) continue
      const at = wall(values)
      if (at === null || reactionsStayed(axis, at) !== true) continue
      const told = findings.some((finding) => finding.measure === measure && within(axis.day(at), finding.range))
      if (!told) findings.push(findingOf(input, axis, measure, values, at, jump(values, at)!, false))
    }
    return outcome(input, findings)
  },
}

/** The day from which a fortnight stands wholly above the fortnight before it; the highest such wall. */
function wall(values: Float64Array): number | null {
  let best: { at: number; log: number } | null = null
  for (let at = WALL_DAYS; at + WALL_DAYS <= values.length; at++) {
    const before = values.subarray(at - WALL_DAYS, at)
    const after = values.subarray(at, at + WALL_DAYS)
    if (!(Math.min(...after) > Math.max(...before))) continue
    const one = jump(values, at)
    if (one !== null && one.log >= Math.log(WALL_TIMES) && (best === null || one.log > best.log))
      best = { at, log: one.log }
  }
  return best?.at ?? null
}

function findingOf(
  input: GuardInput,
  axis: Axis,
  measure: MeasureId,
  values: Float64Array,
  at: number,
  { log, z }: { log: number; z: number },
  told: boolean,
): Finding {
  const times = Math.exp(log)
  // A yearly comparison still crosses the break for a year after it; later days are compared with their own kind.
  const last = Math.max(at, Math.min(axis.length - 1, at + 365, axis.index(input.range.to)))
  const evidence = []
  for (let i = at; i <= last; i++) {
    const day = axis.day(i)
    if (Number.isNaN(values[i]!)) continue
    evidence.push({ ref: day, day, measure, value: values[i]!, expected: Math.round(values[i]! / times) })
  }
  const flow = FLOWS.has(measure)
  const excess = flow ? evidence.reduce((sum, row) => sum + row.value - row.expected, 0) : 0
  const stayed = reactionsStayed(axis, at)
  const day = axis.day(at)
  return {
    guard: 'redefinition',
    account: input.account,
    range: { from: day, to: axis.day(last) },
    measure,
    estimate: Math.round(excess),
    interval: around(excess, 0.15 * excess),
    probability: probability(told ? 0.9 : 0.5),
    what: say(told ? 'guard.redefinition.told' : 'guard.redefinition.step', {
      day,
      measure,
      times: Math.round(times * 100) / 100,
    }),
    // Beside the old count nothing but the new definition moves.
    innocent: told && againstOldCount(axis, measure, values) !== values ? null : say('guard.innocent.real-reach', {}),
    evidence,
    statistic: byZ(z, 2 * SIDE, 'days'),
    signs: [
      ...(told ? [say('guard.sign.definition-changed', {})] : []),
      say('guard.sign.one-day-step', {}),
      ...(stayed === true && told ? [say('guard.sign.reactions-did-not-follow', {})] : []),
    ],
  }
}
