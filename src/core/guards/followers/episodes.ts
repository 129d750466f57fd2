/**
 * Stretches when followers came beyond what the account usually gets and nothing else rose, with the signs that
 * speak for bought ones. One scan feeds all guards of followers; each takes the stretches of its own kind.
 */
import { dayNumber } from '../../time/day.ts'
import { clamp } from '../numbers.ts'
import { lifter } from '../lift.ts'
import type { Lifter } from '../lift.ts'
import type { GuardInput } from '../types.ts'
import { flowOf } from './flow.ts'
import type { Flow } from './flow.ts'
import { masksOf, REACH_SIGNS } from './masks.ts'
import type { Masks } from './masks.ts'

export interface Leaving {
  from: number
  to: number
  excess: number
  /** How many leave in so many days usually. */
  usual: number
  sd: number
  z: number
}

export interface Episode {
  /** Indices on the axis. */
  from: number
  to: number
  usable: number
  observed: number
  expected: number
  /** How many more came than usual, and the standard deviation of that. */
  excess: number
  sd: number
  z: number
  /** Followed by unusual losses. */
  leaving: Leaving | null
  /** Reach per follower fell: z of the fall (positive = fell), when reach and followers are known. */
  reachFell: number | null
  /** The excess as a share of the followers that the account had. */
  share: number
  rows: readonly { index: number; value: number; expected: number }[]
}

export interface Followers {
  flow: Flow
  episodes: readonly Episode[]
}

const LONGEST = 45
const LENGTHS = [1, 2, 3, 5, 7, 10, 14, 18, 21, 24, 28, 35] as const
/** How long after the last day of joining the losses are looked for: half of bought ones leave within two months. */
const HORIZONS = [14, 30, 60] as const

/** A stretch is worth a look above this score; what makes it a finding is in `stands`. */
const LOOK = 2.5
const QUICK = 2.2
const BURST_DAYS = 3

export const isBurst = (episode: { from: number; to: number }): boolean => episode.to - episode.from < BURST_DAYS

/** One in ten by chance alone. */
const SECOND = 1.28

export const signsOf = (episode: Episode): { left: boolean; reachFell: boolean } => ({
  left: (episode.leaving?.z ?? 0) >= (isBurst(episode) ? 1.65 : SECOND),
  // Few newcomers can't be seen in reach per follower: then its fall has another reason.
  reachFell: (episode.reachFell ?? 0) >= 2 && episode.share >= 0.03,
})

/**
 * Thresholds were set on generated accounts (trend, season, weekdays, overdispersed and autocorrelated counts, told
 * and untold events) and checked on other seeds: followers.test.ts repeats the check on a small scale.
 */
export function stands(episode: Episode): boolean {
  const { left, reachFell } = signsOf(episode)
  const second = Math.max(left ? episode.leaving!.z : 0, reachFell ? episode.reachFell! : 0)
  if (isBurst(episode)) return episode.z >= 7 || (second > 0 && episode.z >= 4 && episode.z + second >= 6)
  return episode.z >= 4 || (second > 0 && episode.z + second >= 4.2)
}

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
  const answer = flow === null ? null : { flow, episodes: scan(input, flow).filter(stands) }
  cache.set(input, answer)
  return answer
}

interface Window {
  from: number
  to: number
  z: number
}

/** Every window of every length with a quick score, the best first. */
function windowsOf(joined: Lifter, masked: Uint8Array, least: number): Window[] {
  const found: Window[] = []
  for (const length of LENGTHS) {
    for (let from = 0; from + length <= masked.length; from++) {
      const to = from + length - 1
      if (masked[from] || masked[to]) continue
      const lift = joined.lift(from, to, false)
      if (lift !== null && lift.z >= least) found.push({ from, to, z: lift.z })
    }
  }
  return found.sort((a, b) => b.z - a.z || a.from - b.from)
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

/**
 * A faint drip scores nearly as well over a part of it as over the whole, and the part misses those who came on the
 * other days: of the windows that hold the best one and score at least nine tenths of it, the longest is the stretch.
 */
function longest(windows: readonly Window[], best: Window): Window {
  let chosen = best
  if (best.to - best.from < BURST_DAYS) return best
  for (const window of windows) {
    if (window.z < 0.9 * best.z) break
    if (window.from <= best.from && window.to >= best.to && window.to - window.from > chosen.to - chosen.from)
      chosen = window
  }
  return chosen
}

/** The best window may be a part of the stretch: days beside it that stand as high by themselves belong to it. */
function widened(joined: Lifter, masked: Uint8Array, window: Window, height: number): { from: number; to: number } {
  let { from, to } = window
  const block = to - from < BURST_DAYS ? 1 : 3
  const high = (a: number, b: number): boolean => {
    if (a < 0 || b >= masked.length || masked[a] || masked[b] || to - from + 1 + block > LONGEST) return false
    const lift = joined.lift(a, b, false)
    return lift !== null && lift.z >= 1.5 && lift.relative >= 0.4 * height
  }
  while (high(from - block, from - 1)) from -= block
  while (high(to + 1, to + block)) to += block
  return { from, to }
}

function scan(input: GuardInput, flow: Flow): Episode[] {
  const { axis, joins } = flow
  const masks = masksOf(input, axis)
  const first = (((dayNumber(axis.day(0)) + 3) % 7) + 7) % 7
  const lines = REACH_SIGNS.map((measure) => axis.of(measure)).filter((values) => values !== null)
  const liftersOf = () => lines.map((values) => lifter(values, masks.joins, first))
  let joined = lifter(joins, masks.joins, first)
  let signs = liftersOf()
  if (signs.length > 0 && hideRisen(joined, signs, masks)) {
    joined = lifter(joins, masks.joins, first)
    signs = liftersOf()
  }
  const lossLine = flow.losses ?? (flow.measure === 'net_follows' ? negated(joins) : null)
  const losses = lossLine === null ? null : lifter(lossLine, masks.losses, first)
  const reach = axis.of('reach') ?? axis.of('views')
  const perFollower =
    reach !== null && flow.stock !== null ? lifter(ratio(reach, flow.stock), masks.joins, first) : null

  const peaks: Episode[] = []
  const windows = windowsOf(joined, masks.joins, QUICK)
  for (const window of windows) {
    if (peaks.some((other) => window.from <= other.to + 7 && window.to >= other.from - 7)) continue
    const peak = joined.lift(window.from, window.to)
    if (peak === null || peak.z < LOOK || rose(joined, signs, window.from, window.to)) continue
    const { from, to } = widened(joined, masks.joins, longest(windows, window), peak.relative)
    const lift = joined.lift(from, to)
    if (lift === null) continue
    const z = Math.max(lift.z, peak.z)
    const excess = lift.observed - lift.expected
    const fell = perFollower?.lift(to + 1, Math.min(axis.length - 1, to + 28)) ?? null
    const rows = []
    for (let i = from; i <= to; i++) {
      if (masks.joins[i] || Number.isNaN(joins[i]!)) continue
      rows.push({ index: i, value: joins[i]!, expected: joined.expectedOf(from, to, i) })
    }
    peaks.push({
      from,
      to,
      usable: lift.usable,
      observed: lift.observed,
      expected: lift.expected,
      excess,
      sd: lift.sd * lift.expected,
      z,
      leaving: losses === null ? null : leavingAfter(losses, from, to, excess),
      reachFell: fell === null ? null : -fell.z,
      share: excess / stockAt(flow, from),
      rows,
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

/** 0…1 from the scores: rises with either sign, and is never certain. */
export function likelihood(episode: Episode): number {
  const { left, reachFell } = signsOf(episode)
  const second = (left ? clamp(episode.leaving!.z, 0, 4) : 0) + (reachFell ? clamp(episode.reachFell!, 0, 4) : 0)
  return 1 / (1 + Math.exp(-(clamp(episode.z, 0, 8) + second - 4.2)))
}
