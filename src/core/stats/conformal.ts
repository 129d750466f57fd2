/**
 * From the errors that a forecast made in its own past to an interval and a probability: split conformal prediction
 * (Vovk, Gammerman & Shafer 2005) with weights that halve with age, because accounts change (Barber, Candès, Ramdas &
 * Tibshirani 2023), and Student's t over the normal for the few tests that do not overlap.
 */
import { normalQuantile, studentQuantile } from './distributions.ts'

export interface PastError {
  /** Days before today at which the tested forecast ended. */
  age: number
  /** On the scale of the forecast: log ratio, or difference. */
  error: number
}

export interface PastErrors {
  /** Quantile of the error to come. */
  quantile: (q: number) => number
  /** Probability that the error to come is at least x. */
  atLeast: (x: number) => number
}

/** Days after which a past error counts half. */
const HALF_LIFE = 730
/** So many tests make their own tail as good a witness as their spread. */
const ENOUGH = 20

/**
 * @param tests at least one
 * @param worth number of tests that do not overlap, ≥ 1
 * @param floor smallest standard deviation that is possible at all (counting noise), ≥ 0
 */
export function fromPast(tests: readonly PastError[], worth: number, floor: number): PastErrors {
  const sorted = [...tests].sort((a, b) => a.error - b.error)
  const weights = sorted.map(({ age }) => 0.5 ** (age / HALF_LIFE))
  const total = weights.reduce((a, b) => a + b, 0)
  const squares = weights.reduce((a, b) => a + b * b, 0)
  // Kish's (1965) effective number, as a share of the tests, takes the weights off the worth.
  const effective = Math.max(1, (worth * (total * total)) / squares / tests.length)
  const spread = Math.sqrt(sorted.reduce((sum, { error }, i) => sum + weights[i]! * error * error, 0) / total)
  /** The error beyond which, seen from the outside, more than the tail's share of the weight lies. */
  const ranked = (q: number): number => {
    const order = q > 0.5 ? sorted.map((_, i) => sorted.length - 1 - i) : sorted.map((_, i) => i)
    const tail = Math.min(q, 1 - q) * total
    let passed = 0
    for (const i of order) {
      passed += weights[i]!
      if (passed > tail) return sorted[i]!.error
    }
    return sorted[order.at(-1)!]!.error
  }
  const quantile = (q: number): number => {
    if (Math.abs(q - 0.5) < 1e-9) return ranked(0.5)
    const further = q > 0.5 ? Math.max : Math.min
    const t = studentQuantile(q, effective)
    const past = (ranked(q) * t) / normalQuantile(q)
    const bySpread = t * spread
    // Few tests know their spread better than their tail; many know the tail itself.
    const trust = effective / (effective + ENOUGH)
    const blend = trust * past + (1 - trust) * bySpread
    // A tail into which less than one independent test falls has not been seen.
    const shown = Math.min(q, 1 - q) * effective >= 1
    return further(shown ? blend : further(past, bySpread), normalQuantile(q) * floor)
  }
  const hill = Math.max(floor, spread * 0.25, 1e-9)
  const stretch = Math.sqrt((effective + 1) / effective)
  const atLeast = (x: number): number =>
    // Each past error is a small hill of its own (Parzen 1962), so that «never happened» is not «impossible».
    sorted.reduce((sum, { error }, i) => sum + weights[i]! * (1 - phi((x - error * stretch) / hill)), 0) / total
  return { quantile, atLeast }
}

/** Logistic stand-in of the normal distribution function (Bowling et al. 2009, error below 1.4e-4), fast and monotone. */
const phi = (z: number): number => 1 / (1 + Math.exp(-(1.5976 * z + 0.070_56 * z ** 3)))
