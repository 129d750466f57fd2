/**
 * The change against point A, by the method that fits the KPI's shape:
 *
 * | shape | method | the value says |
 * |---|---|---|
 * | total | placebo in time on the daily values | how much more than as usual came in the window's days |
 * | level | placebo in time on the daily movement | by how much the level is above where the usual movement would be |
 * | ratio with its posts | permutation over posts, delta method | after − before |
 * | ratio of counted events | score test of two shares | after − before |
 * | duration with its questions | bootstrap over questions, unanswered ones censored | after − before |
 * | ratio, duration by day only | placebo in time on the daily values | after − expected |
 *
 * While the window runs, all of them answer on set days only and at a part of the allowed alarms (looks.ts).
 */
import { placeboInTimeWith, type PlaceboAnswer } from '../stats/placebo.ts'
import { compareProportions } from '../stats/proportions.ts'
import { compareRatios, LEAST_POSTS } from '../stats/ratios.ts'
import { increments } from '../stats/series.ts'
import { whyCannotTell, sayStats } from '../stats/phrases.ts'
import { compareWaits, LEAST_WAITS, waitQuantile } from '../stats/waits.ts'
import { resolution, shortestWindow } from '../stats/window.ts'
import type { Change, Interval } from '../stats/types.ts'
import { addDays, lengthOf, type Day, type DayRange } from '../time/day.ts'
import type { Phrase } from '../phrase.ts'
import { cleanHistory } from './clean.ts'
import type { KpiInput } from './input.ts'
import { answeredOn, type Answered } from './looks.ts'

export interface JudgedChange {
  change: Change
  /** Why it is neither real nor not; null when decided. */
  why: Phrase | null
  /** Days until the change that the plan asks for could be told from chance; null = already, or nobody can say. */
  neededDays: number | null
  /**
   * The answer's last day where it is not the data's, because the window runs and answers come on set days, and the day
   * of the next one; null = all that is known was compared.
   */
  standing: { on: Day; next: Day } | null
  /** Names of the accounts that were the control. */
  control: readonly string[]
}

/** A test that would not have seen a quarter of point A cannot say «no change». */
const WORTH_SEEING = 0.25

type Judged = Omit<JudgedChange, 'standing' | 'control'> & { control?: readonly string[] }

/**
 * null when the window has fewer than 7 days of data or nothing to compare with. Posts, waits and trials are those of
 * the days that `answeredOn` names.
 */
export function changeAgainstPointA(input: KpiInput): JudgedChange | null {
  const answer = input.shape === 'milestone' ? null : answeredOn(input)
  const judged = answer === null ? null : judgedOn(input, answer)
  if (answer === null || judged === null) return null
  const { after, next } = answer
  return { control: [], ...judged, standing: next !== null && after.to < input.dataTo ? { on: after.to, next } : null }
}

function judgedOn(input: KpiInput, answer: Answered): Judged | null {
  const { after, alarm } = answer
  const before = comparedWith(input, after)
  const day = (input.redefined ?? []).findLast((one) => before.from < one && one <= after.to)
  if (day !== undefined)
    return { change: noChange('redefined'), why: sayStats('stats.redefined', { day }), neededDays: null }
  return byItems(input, alarm) ?? byDays(input, answer)
}

const comparedWith = (input: KpiInput, after: DayRange): DayRange =>
  input.pointARange ?? { from: addDays(after.from, -28), to: addDays(after.from, -1) }

const LEAST_BEFORE = 14
/** After two weeks without posts anything is a rise: point A begins after a known event inside it, if that leaves a fortnight. */
function usualPart(before: DayRange, events: readonly DayRange[]): DayRange {
  const last = events
    .filter((event) => event.from <= before.to && event.to >= before.from)
    .map((event) => event.to)
    .toSorted()
    .at(-1)
  const rest = last === undefined ? before : { from: addDays(last, 1), to: before.to }
  return lengthOf(rest) >= LEAST_BEFORE ? rest : before
}

function byItems(input: KpiInput, alarm: number): Judged | null {
  if (input.posts) {
    const { before, after, times } = input.posts
    const found = compareRatios(before, after, { alarm })
    if (found === null) return fewItems(LEAST_POSTS)
    const base = input.pointA ?? 0
    return decided(scaled(found, times), base, 'posts-permutation', alarm)
  }
  if (input.waits) {
    const found = compareWaits(input.waits.before, input.waits.after, input.waits.quantile, { alarm })
    return found === null ? noWaits(input.waits) : decided(found, input.pointA ?? 0, 'waits-bootstrap', alarm)
  }
  if (input.trials && input.trials.before.n > 0 && input.trials.after.n > 0) {
    const { before, after, times } = input.trials
    const found = compareProportions(before, after)
    const sure = compareProportions(before, after, 1 - alarm).interval
    return decided(
      scaled({ ...found, detectable: (sure.high - sure.low) / 2 }, times),
      input.pointA ?? 0,
      'proportions-score',
      alarm,
    )
  }
  return null
}

interface Found {
  value: number
  interval: Interval
  p: number
  detectable: number
}

const scaled = (found: Found, times: number): Found => ({
  value: found.value * times,
  interval: { low: found.interval.low * times, high: found.interval.high * times },
  p: found.p,
  detectable: found.detectable * times,
})

const noChange = (method: string): Change => ({
  value: NaN,
  interval: { low: -Infinity, high: Infinity },
  real: null,
  p: null,
  detectable: null,
  method,
})

/** Too few posts or questions on a side: nothing is compared, and it is said. */
const fewItems = (least: number): Judged => ({
  change: { ...noChange('too-short'), value: 0 },
  why: sayStats('stats.too-few-items', { least }),
  neededDays: null,
})

/** Too few, or so many without an answer that the wait itself is not known. */
function noWaits({ before, after, quantile }: NonNullable<KpiInput['waits']>): Judged {
  if (Math.min(before.length, after.length) < LEAST_WAITS) return fewItems(LEAST_WAITS)
  const side = waitQuantile(before, quantile).value === null ? 'before' : 'after'
  return { ...fewItems(LEAST_WAITS), why: sayStats('stats.mostly-unanswered', { side }) }
}

function decided(found: Found, base: number, method: string, alarm: number): Judged {
  const real =
    found.p < alarm ? true : base !== 0 && Math.abs(found.detectable) <= WORTH_SEEING * Math.abs(base) ? false : null
  const change: Change = { ...found, real, method }
  const percent = base === 0 ? null : (Math.abs(found.detectable) / Math.abs(base)) * 100
  return {
    change,
    why: real !== null ? null : percent === null ? null : sayStats('stats.cannot-tell-items', { percent }),
    neededDays: null,
  }
}

function byDays(input: KpiInput, { after, alarm, next }: Answered): Judged | null {
  const cleaned = cleanHistory(input)
  const series = input.shape === 'level' ? increments(cleaned) : cleaned
  if (!series.values.some((value) => value !== null)) return null
  const before = usualPart(comparedWith(input, after), input.exclude ?? [])
  // Point A can be taken by a person out of the very window: then there is nothing to compare.
  if (before.to >= after.from) return null
  const sisters = input.sisters ?? []
  const options = {
    exclude: input.exclude ?? [],
    sisters: sisters.map(({ history }) => (input.shape === 'level' ? increments(history) : history)),
    alarm,
    worthSeeing: WORTH_SEEING,
  }
  const found = placeboInTimeWith(series, before, after, options)
  if (Number.isNaN(found.value)) return null
  const days = lengthOf(after)
  const times = input.shape === 'total' || input.shape === 'level' ? days : 1
  const change: Change = {
    value: found.value * times,
    interval: { low: found.interval.low * times, high: found.interval.high * times },
    real: found.real,
    p: found.p,
    detectable: found.detectable === null ? null : found.detectable * times,
    method: found.method,
  }
  // Only amounts that are compared by ratio take a control.
  const advised = input.lacksSister === true && found.ratio !== null
  const shown = found.real === null ? needed(input, series, found) : null
  // Whatever shows by then is told by the next answer, not before.
  const neededDays = shown === null || next === null ? shown : Math.max(shown, lengthOf({ from: after.from, to: next }))
  return {
    change,
    why: whyCannotTell({ ...change, detectable: found.detectable }, found.before, days, neededDays, advised),
    neededDays,
    control: found.sisters.map((place) => sisters[place]!.name),
  }
}

/** The window that would show the change the plan asks for, or the change seen so far when there is no plan. */
function needed(input: KpiInput, series: KpiInput['history'], found: PlaceboAnswer): number | null {
  const wished = found.before === 0 ? 0 : found.after / found.before - 1
  const asked = input.plan !== null && input.pointA ? wishedShare(input) : wished
  if (!Number.isFinite(asked) || Math.abs(asked) < 0.01) return null
  if (resolution(series, 7, input.exclude ?? []) === null) return null
  return shortestWindow(series, asked, input.exclude ?? [])?.days ?? null
}

/** plan against point A as a share; a total is compared per day. */
function wishedShare(input: KpiInput): number {
  const a = input.pointA!
  if (input.shape !== 'total') return input.shape === 'level' ? NaN : input.plan! / a - 1
  const days = input.pointARange ? lengthOf(input.pointARange) : 28
  return input.plan! / lengthOf(input.window) / (a / days) - 1
}
