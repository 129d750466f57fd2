/** Where a stretch of joining begins and ends: windows of many lengths, the best of them, and its edges to the day. */
import type { Lifter } from '../lift.ts'
import { BURST_DAYS } from './episode.ts'

const LONGEST = 45
const LENGTHS = [1, 2, 3, 5, 7, 10, 14, 18, 21, 24, 28, 35] as const
export interface Window {
  from: number
  to: number
  z: number
}

/** Every window of every length with a quick score, the best first. */
export function windowsOf(joined: Lifter, masked: Uint8Array, least: number): Window[] {
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
 * A faint drip scores nearly as well over a part of it as over the whole, and the part misses those who came on the
 * other days: of the windows that hold the best one and score at least nine tenths of it, the longest is the stretch.
 */
export function longest(windows: readonly Window[], best: Window): Window {
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
export function widened(
  joined: Lifter,
  masked: Uint8Array,
  window: Window,
  height: number,
): { from: number; to: number } {
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

/** How far the edges are moved from where the scores put them. */
const EDGE = 7

/**
 * First and last day to the day: of all stretches near by, the one whose mean stands out most, by the gain in squared
 * error of one step up and one step down (the epidemic alternative of Levin & Kline 1985). Days whose growth has an
 * open cause are passed over. Bursts stay as they are.
 */
export function edges(
  joined: Lifter,
  joins: Float64Array,
  masked: Uint8Array,
  core: { from: number; to: number },
): { from: number; to: number } {
  if (core.to - core.from < BURST_DAYS) return core
  const first = Math.max(0, core.from - EDGE)
  const last = Math.min(joins.length - 1, core.to + EDGE)
  const above: number[] = []
  for (let i = first; i <= last; i++) {
    const more = joins[i]! - joined.expectedOf(core.from, core.to, i)
    above.push(masked[i] || Number.isNaN(more) ? NaN : more)
  }
  let best = { from: core.from, to: core.to, gain: -Infinity }
  for (let from = first; from <= Math.min(core.from + EDGE, core.to); from++) {
    let sum = 0
    let n = 0
    for (let to = from; to <= last; to++) {
      const more = above[to - first]!
      if (Number.isNaN(more)) continue
      sum += more
      n++
      if (to < core.to - EDGE || to - from < BURST_DAYS || to - from >= LONGEST || Number.isNaN(above[from - first]!))
        continue
      const gain = sum <= 0 ? -Infinity : (sum * sum) / n
      if (gain > best.gain) best = { from, to, gain }
    }
  }
  return { from: best.from, to: best.to }
}
