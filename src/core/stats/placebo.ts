/**
 * Is the change against point A larger than chance? Placebo in time: the same difference is taken at every cut of the
 * account's own history before the work; the real one must stand out. On daily series without any change a t-test
 * cries «changed» in 28–44 % of cases at a nominal 10 %; this holds its level because it asks the account itself
 * how far it wanders.
 *
 * p: Student's t of effect ÷ root mean square of the placebo differences, each brought to the account's restlessness at
 * the real cut (restless.ts), with as many degrees of freedom as there are placebo windows that do not overlap. Season
 * out when last year taught it; trend and drift count as noise, so a slow rise that went on before is never called an
 * effect.
 * Scale: logs when at least 95 % of the days are above zero (an account twice as large wanders twice as much), else
 * plain differences. The value is the effect on point A's level: (e^effect − 1) × mean of «before».
 *
 * Fails: something else that happened at the same time (a sister account as control helps: `sisters`), a break of
 * definition inside, ranges that a person chose after looking.
 */
import { MeriloError } from '../errors.ts'
import { daysBetween, lengthOf, type DayRange } from '../time/day.ts'
import { checkSeries, checkShare } from './checks.ts'
import { studentCdf, studentQuantile } from './distributions.ts'
import { flatten } from './flat.ts'
import { counterfactual, type Counterfactual } from './counterfactual.ts'
import type { Windows } from './gaps.ts'
import { knownDays, valuesIn, withoutRanges } from './series.ts'
import { sisterGap } from './sisters.ts'
import type { Change, ChangeTest, DailySeries } from './types.ts'

export interface PlaceboOptions {
  /** Known events that are no part of «as usual». Days of the two windows themselves stay. */
  exclude?: readonly DayRange[]
  /** Other accounts in the same time: what happened to them too is not the work's effect. */
  sisters?: readonly DailySeries[]
  /** Two-sided share of false alarms; 0.1 unless told. */
  alarm?: number
  /** A test that would not have seen even such a share of point A cannot say «no change»: 0.25 unless told. */
  worthSeeing?: number
}

/** With fewer placebo windows that do not overlap than this, nothing is said. Two still cost a threshold of 2.9 spreads. */
export const LEAST_WORTH = 2
/** The memory and the season were chosen for a small spread: a fifth of the allowed alarms is kept back for that. */
export const CHOICE = 0.8
const LEAST_KNOWN = 5
/** Share of unknown days beyond which a window is no window. */
const LEAST_SHARE = 0.6

export interface PlaceboAnswer extends Change {
  /** (after ÷ expected − 1); null on the plain scale. */
  ratio: { value: number; low: number; high: number; detectable: number } | null
  /** Means per day of the two windows, weekday-balanced. */
  before: number
  after: number
  /** Non-overlapping placebo windows. */
  worth: number
  /** Places of the sisters that the account was compared with. */
  sisters: readonly number[]
}

export const placeboInTime: ChangeTest = (series, before, after) => placeboInTimeWith(series, before, after)

/** Throws `stats.bad-windows` when «after» does not lie after «before»; windows outside the series are just unknown days. */
export function placeboInTimeWith(
  series: DailySeries,
  before: DayRange,
  after: DayRange,
  options: PlaceboOptions = {},
): PlaceboAnswer {
  checkSeries(series)
  const alarm = options.alarm ?? 0.1
  checkShare(alarm, 'alarm')
  if (lengthOf(before) < 1 || lengthOf(after) < 1 || after.from <= before.to)
    throw new MeriloError('stats.bad-windows', {
      before: `${before.from}–${before.to}`,
      after: `${after.from}–${after.to}`,
    })
  const prepared = prepare(series, before, after, options)
  const nothing: PlaceboAnswer = {
    value: prepared.after - prepared.before,
    interval: { low: NaN, high: NaN },
    real: null,
    p: null,
    detectable: null,
    method: 'too-short',
    ratio: null,
    before: prepared.before,
    after: prepared.after,
    worth: 0,
    sisters: [],
  }
  if (!prepared.comparable) return unknownSpread(nothing)
  const found = counterfactual(prepared.values, prepared.cut, prepared.windows)
  if (found === null) return unknownSpread(nothing)
  if (found.worth < LEAST_WORTH || !(found.rms >= 0)) return unknownSpread({ ...nothing, worth: found.worth })
  return decide(found, prepared, alarm, options.worthSeeing ?? 0.25)
}

/** No honest interval exists, so nothing is excluded. JSON shows such ends as null. */
const unknownSpread = (answer: PlaceboAnswer): PlaceboAnswer => ({
  ...answer,
  interval: { low: -Infinity, high: Infinity },
})

interface Prepared {
  values: (number | null)[]
  cut: number
  windows: Windows
  scale: 'log' | 'plain'
  before: number
  after: number
  comparable: boolean
  sisters: readonly number[]
}

function prepare(series: DailySeries, before: DayRange, after: DayRange, options: PlaceboOptions): Prepared {
  const end = Math.max(0, daysBetween(series.start, after.to) + 1)
  const cut = daysBetween(series.start, before.to) + 1
  const padded: DailySeries = {
    start: series.start,
    values: Array.from({ length: end }, (_, i) => series.values[i] ?? null),
  }
  const cleaned = withoutRanges(padded, options.exclude ?? [])
  // A window that is wholly inside a known event is still what the person asked about.
  const inWindow = (i: number) =>
    i >= daysBetween(series.start, before.from) && (i < cut || i >= daysBetween(series.start, after.from))
  const values = cleaned.values.map((value, i) => (inWindow(i) ? padded.values[i]! : value))
  const { flat, scaled, scale } = flatten({ start: series.start, values }, Math.max(0, cut))
  const own = { start: series.start, values: flat }
  const b = valuesIn(own, before)
  const a = valuesIn(own, after)
  const meanOf = (list: (number | null)[]) => {
    const numbers = list.filter((value) => value !== null)
    return numbers.length === 0 ? NaN : numbers.reduce((x, y) => x + y, 0) / numbers.length
  }
  const enough = (list: (number | null)[]) =>
    knownDays(list) >= LEAST_SHARE * list.length && knownDays(list) >= Math.min(LEAST_KNOWN, list.length)
  const sisters = options.sisters ?? []
  const compared =
    sisters.length > 0 && scale === 'log' ? sisterGap({ start: series.start, values: scaled }, sisters, cut) : null
  return {
    values: compared?.values ?? scaled,
    cut,
    windows: {
      gap: daysBetween(before.to, after.from) - 1,
      length: lengthOf(after),
      before: Math.max(14, Math.min(lengthOf(before), 28)),
    },
    scale,
    before: meanOf(b),
    after: meanOf(a),
    comparable: enough(a) && enough(b),
    sisters: compared?.used ?? [],
  }
}

function decide(found: Counterfactual, prepared: Prepared, alarm: number, worthSeeing: number): PlaceboAnswer {
  const { effect, rms, worth } = found
  const single = rms === 0 ? (effect === 0 ? 1 : 0) : 2 * (1 - studentCdf(Math.abs(effect) / rms, worth))
  const p = Math.min(1, single / CHOICE)
  const reach = studentQuantile(0.9, worth) * rms
  const seen = studentQuantile(1 - (CHOICE * alarm) / 2, worth) * rms
  const log = prepared.scale === 'log'
  const inUnits = (x: number) => (log ? prepared.before * Math.expm1(x) : x)
  const detectable = inUnits(seen)
  const real = p < alarm ? true : Math.abs(detectable) <= worthSeeing * Math.abs(prepared.before) ? false : null
  const name = prepared.sisters.length > 0 ? 'placebo-in-time-sisters' : 'placebo-in-time'
  return {
    value: inUnits(effect),
    interval: { low: inUnits(effect - reach), high: inUnits(effect + reach) },
    real,
    p,
    detectable,
    method: found.season > 0 ? `${name}-season` : name,
    ratio: log
      ? {
          value: Math.expm1(effect),
          low: Math.expm1(effect - reach),
          high: Math.expm1(effect + reach),
          detectable: Math.expm1(seen),
        }
      : null,
    before: prepared.before,
    after: prepared.after,
    worth,
    sisters: prepared.sisters,
  }
}
