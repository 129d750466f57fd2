/**
 * Stretches when followers came beyond what the account usually gets and nothing else rose, with the signs that
 * speak for bought ones. One scan feeds all guards of followers; each takes the stretches of its own kind.
 */
import type { MeasureId } from '../../measures/ids.ts'
import { dayNumber } from '../../time/day.ts'
import { countKnown } from '../axis.ts'
import type { Axis } from '../axis.ts'
import { lifter } from '../lift.ts'
import type { Lifter } from '../lift.ts'
import type { GuardInput } from '../types.ts'
import { alone, BURST_DAYS, LEFT, stands } from './episode.ts'
import type { Episode, Leaving } from './episode.ts'
import { exposureOf, lossExposure } from './exposure.ts'
import { flowOf } from './flow.ts'
import type { Flow } from './flow.ts'
import { masksOf, REACH_SIGNS } from './masks.ts'
import type { Masks } from './masks.ts'
import { edges, longest, widened, windowsOf } from './windows.ts'
import type { Window } from './windows.ts'

export interface Followers {
  flow: Flow
  episodes: readonly Episode[]
  /** Rises beyond the usual with no second sign, where reach is unknown: told as a note only. */
  lone: readonly Episode[]
}

/** Mentions are no reach: few accounts are told about so often that their silence says something. */
const SEEN: readonly MeasureId[] = ['reach', 'views', 'impressions']

/** How long after the last day of joining the losses are looked for: half of bought ones leave within two months. */
const HORIZONS = [14, 30, 60] as const

/** A stretch is worth a look above this score; what makes it a finding is in `stands`. */
const LOOK = 2.5
const QUICK = 2.2
function leavingAfter(losses: Lifter, from: number, to: number, excess: number): Leaving | null {
  let best: Leaving | null = null
  for (const horizon of HORIZONS) {
    const start = to - from < BURST_DAYS ? to + 1 : from + 3
    const lift = losses.lift(start, to + horizon)
    if (lift === null) continue
    const gone = lift.observed - lift.expected
    // More than came can't have left: then something else drove people away, and this is no sign.
    if (gone <= 0.1 * excess || gone - 1.5 * lift.sd * lift.expected > excess) continue
    if (best === null || lift.z > best.z)
      best = {
        from: start,
        to: to + horizon,
        excess: Math.min(gone, excess),
        usual: lift.expected,
        sd: lift.sd * lift.expected,
        z: lift.z,
        beyond: null,
      }
  }
  return best
}

const cache = new WeakMap<GuardInput, Followers | null>()

/** null when followers' movement is not known. The answer is kept per input object: four guards ask for it. */
export function followersOf(input: GuardInput): Followers | null {
  const kept = cache.get(input)
  if (kept !== undefined) return kept
  const flow = flowOf(input)
  const seen = flow === null ? [] : scan(input, flow)
  const episodes = seen.filter(stands)
  const lone = seen.filter((episode) => alone(episode) && !episodes.includes(episode))
  const answer = flow === null ? null : { flow, episodes, lone }
  cache.set(input, answer)
  return answer
}

/**
 * Stretches in which reach, views or mentions rose together with joining: an ad burst, a contest or a viral post that
 * nobody told. They are hidden as if told, so that their edges don't pass for something else.
 */
function hideRisen(joined: Lifter, signs: readonly Lifter[], masks: Masks): boolean {
  let hidden = false
  const seen: Window[] = []
  for (const window of windowsOf(joined, masks.joins, 3.5)) {
    const { from, to } = window
    if (seen.some((other) => from <= other.to + 2 && to >= other.from - 2)) continue
    seen.push(window)
    if (!rose(joined, signs, from, to)) continue
    hidden = true
    masks.joins.fill(1, Math.max(0, from - 1), to + 4)
    masks.losses.fill(1, from, to + 22)
  }
  return hidden
}

const rose = (joined: Lifter, signs: readonly Lifter[], from: number, to: number): boolean => {
  const lift = joined.lift(from, to, false)
  return (
    lift !== null &&
    signs.some((sign) => {
      const other = sign.lift(from, to, false)
      return other !== null && other.z > 2.2 && other.relative > 0.4 * lift.relative
    })
  )
}

/** Is reach known on at least six in ten of these days? */
const seenIn = (axis: Axis, from: number, to: number): boolean =>
  SEEN.some((measure) => countKnown(axis.of(measure)?.subarray(from, to + 1) ?? null) >= 0.6 * (to - from + 1))

function scan(input: GuardInput, flow: Flow): Episode[] {
  const { axis, joins } = flow
  const exposure = exposureOf(flow)
  const masks = masksOf(input, axis, exposure?.tight ?? false)
  const first = (((dayNumber(axis.day(0)) + 3) % 7) + 7) % 7
  const lines = REACH_SIGNS.map((measure) => axis.of(measure)).filter((values) => values !== null)
  const liftersOf = () => lines.map((values) => lifter(values, masks.joins, first))
  let joined = lifter(joins, masks.joins, first, false, exposure?.times)
  let signs = liftersOf()
  if (signs.length > 0 && !exposure?.tight && hideRisen(joined, signs, masks)) {
    joined = lifter(joins, masks.joins, first, false, exposure?.times)
    signs = liftersOf()
  }
  const lossLine = flow.losses ?? (flow.measure === 'net_follows' ? negated(joins) : null)
  const losses = lossLine === null ? null : lifter(lossLine, masks.losses, first)
  let coupled: Lifter | null | undefined
  const beyondJoined = (): Lifter | null => {
    if (coupled !== undefined) return coupled
    const times = lossLine === null ? null : lossExposure(flow)
    return (coupled = times === null ? null : lifter(lossLine!, masks.losses, first, false, times))
  }
  const reach = axis.of('reach') ?? axis.of('views')
  const perFollower =
    reach !== null && flow.stock !== null ? lifter(ratio(reach, flow.stock), masks.joins, first) : null

  const peaks: Episode[] = []
  const windows = windowsOf(joined, masks.joins, QUICK)
  for (const window of windows) {
    if (peaks.some((other) => window.from <= other.to + 7 && window.to >= other.from - 7)) continue
    const peak = joined.lift(window.from, window.to)
    if (peak === null || peak.z < LOOK || (!exposure?.tight && rose(joined, signs, window.from, window.to))) continue
    const core = widened(joined, masks.joins, longest(windows, window), peak.relative)
    const { from, to } = edges(joined, joins, masks.joins, core)
    const lift = joined.lift(from, to)
    if (lift === null) continue
    const z = Math.max(lift.z, peak.z)
    const daily = (lift.observed - lift.expected) / lift.usable
    const fell = perFollower?.lift(to + 1, Math.min(axis.length - 1, to + 28)) ?? null
    const known = seenIn(axis, from, to)
    const rows = []
    let excess = 0
    for (let i = from; i <= to; i++) {
      const value = joins[i]!
      if (Number.isNaN(value)) continue
      // What is bought by the day does not pause on the day of a viral post: there the usual day of the stretch is counted.
      const expected = masks.joins[i] ? Math.max(0, value - Math.max(0, daily)) : joined.expectedOf(from, to, i)
      excess += value - expected
      rows.push({ index: i, value, expected })
    }
    const leaving = losses === null ? null : leavingAfter(losses, from, to, excess)
    if (!known && leaving !== null && leaving.z >= LEFT)
      leaving.beyond = beyondJoined()?.lift(leaving.from, leaving.to)?.z ?? null
    peaks.push({
      from,
      to,
      usable: rows.length,
      observed: rows.reduce((sum, row) => sum + row.value, 0),
      expected: rows.reduce((sum, row) => sum + row.expected, 0),
      excess,
      sd: (lift.sd * lift.expected * rows.length) / lift.usable,
      z,
      leaving,
      reachFell: fell === null ? null : -fell.z,
      share: excess / stockAt(flow, from),
      rows,
      reachKnown: known,
    })
  }
  return peaks.sort((a, b) => a.from - b.from)
}

/** The balance turned upside down and lifted above zero, so that leaving is a rise of it. */
function negated(net: Float64Array): Float64Array {
  const top = net.reduce((most, value) => (Number.isNaN(value) ? most : Math.max(most, value)), 0)
  return net.map((value) => top - value)
}

const ratio = (top: Float64Array, bottom: Float64Array): Float64Array =>
  top.map((value, i) => (bottom[i]! > 0 ? (1000 * value) / bottom[i]! : NaN))

/** Followers on the day, or on the last known day before it. Infinity when never known: then no share is large. */
function stockAt(flow: Flow, index: number): number {
  for (let i = index; flow.stock !== null && i >= 0; i--) if (flow.stock[i]! > 0) return flow.stock[i]!
  return Infinity
}
