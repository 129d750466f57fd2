/** What the window would bring «as before»: the simulated outcomes on a scale that a target can be moved along. */
import type { Unit } from '../kpis/types.ts'
import type { TargetPrediction } from '../stats/forecast.ts'

export interface Scale {
  min: number
  max: number
  /** What the slider moves by; min and max are whole steps. */
  step: number
}

export interface Outcomes {
  scale: Scale
  /** Equal parts of the scale with the share of outcomes in each; together 1 with what lies outside. */
  bins: readonly { from: number; to: number; share: number }[]
  /** Share of outcomes at or above each step of the scale: min, min + step, …, max. */
  atLeast: readonly number[]
  median: number
  /** Four outcomes of five lie between. */
  low: number
  high: number
  /** Tests of the past that do not overlap: what the picture is worth. */
  tests: number
}

/** A slider of so many steps is fine enough to choose by and coarse enough to move. */
const STEPS = 120
const BINS = 30
/** What happens less often than this at either end would make the scale long and the picture flat. */
const TAIL = 0.03
/** A wish further away than this many widths would flatten the picture of what happens. */
const FAR = 4

/** @param marks values that must lie on the scale: point A, the best stretch, the target */
export function outcomesOf(
  prediction: TargetPrediction,
  unit: Unit,
  marks: readonly (number | null)[],
  signed = false,
): Outcomes {
  const tails = [prediction.quantile(TAIL), prediction.quantile(1 - TAIL)]
  const own = { low: Math.min(...tails), high: Math.max(...tails) }
  const width = Math.max(own.high - own.low, Math.abs(own.high) * 0.1, Number.MIN_VALUE)
  const known = marks.filter((mark) => mark !== null).filter((mark) => Math.abs(mark - own.high) <= FAR * width)
  const low = Math.min(own.low, ...known)
  const high = Math.max(own.high, ...known)
  const scale = scaleOver(signed ? low : Math.max(0, low), high, unit)
  const count = Math.round((scale.max - scale.min) / scale.step)
  const at = (i: number) => scale.min + i * scale.step
  const atLeast = Array.from({ length: count + 1 }, (_, i) => prediction.atLeast(at(i)))
  const size = Math.max(1, Math.round(count / BINS))
  const bins = Array.from({ length: Math.ceil(count / size) }, (_, i) => {
    const [from, to] = [i * size, Math.min(count, (i + 1) * size)]
    return { from: at(from), to: at(to), share: Math.max(0, atLeast[from]! - atLeast[to]!) }
  })
  return {
    scale,
    bins,
    atLeast,
    median: prediction.value,
    low: Math.min(prediction.quantile(0.1), prediction.value),
    high: Math.max(prediction.quantile(0.9), prediction.value),
    tests: prediction.worth,
  }
}

const ROUND = [1, 2, 5, 10]
const SECONDS = [1, 5, 10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 21_600, 43_200, 86_400]

/** Round steps: people and posts are whole, waits are minutes, money is whole units of the currency. */
export function scaleOver(low: number, high: number, unit: Unit): Scale {
  const span = Math.max(high - low, Math.abs(high) * 1e-6, 1e-9)
  const least = unit === 'people' || unit === 'pieces' || unit === 'seconds' ? 1 : unit === 'money' ? 100 : 0
  const step = Math.max(least, unit === 'seconds' ? roundSeconds(span / STEPS) : roundUp(span / STEPS))
  // Room on both sides, so that neither end of the scale is a wall.
  const min = Math.floor((low - 2 * step) / step) * step
  const max = Math.ceil((high + 2 * step) / step) * step
  const clean = (value: number) => Number(value.toPrecision(12))
  return { min: clean(low >= 0 ? Math.max(0, min) : min), max: clean(Math.max(max, min + step)), step: clean(step) }
}

function roundUp(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  return (ROUND.find((round) => round * power >= step * (1 - 1e-9)) ?? 10) * power
}

const roundSeconds = (step: number): number => SECONDS.find((one) => one >= step) ?? Math.ceil(step / 86_400) * 86_400
