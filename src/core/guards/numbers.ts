/** Small numbers that several guards share. */
import type { Interval } from '../stats/types.ts'

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** 10 % of a normal curve lies beyond it: `value ± Z80 · sd` is an 80 % interval, the one that Merilo shows. */
export const Z80 = 1.2816

/** 80 % interval of an amount that can't be negative nor above `most`. */
export const around = (value: number, sd: number, most = Infinity): Interval => ({
  low: clamp(value - Z80 * sd, 0, most),
  high: clamp(value + Z80 * sd, 0, most),
})

/** Wilson (1927) 80 % interval of a share. */
export function wilson(hits: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 }
  const share = hits / n
  const centre = share + Z80 ** 2 / (2 * n)
  const half = Z80 * Math.sqrt((share * (1 - share)) / n + Z80 ** 2 / (4 * n * n))
  const scale = 1 + Z80 ** 2 / n
  return { low: Math.max(0, (centre - half) / scale), high: Math.min(1, (centre + half) / scale) }
}

/** Two decimals: a probability is shown as whole percents, more digits would only pretend. */
export const probability = (value: number): number => Math.round(clamp(value, 0.01, 0.99) * 100) / 100

export const groupBy = <T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const name = key(item)
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return groups
}

/** Below this a sort is as quick. */
const FEW = 48

/** Puts the k-th smallest in its place, smaller ones before it, others after (Hoare 1961, pivot the median of three). */
function select(values: Float64Array, k: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const [a, b, c] = [values[low]!, values[(low + high) >> 1]!, values[high]!]
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
    let i = low
    let j = high
    while (i <= j) {
      while (values[i]! < pivot) i++
      while (values[j]! > pivot) j--
      if (i > j) break
      const held = values[i]!
      values[i++] = values[j]!
      values[j--] = held
    }
    if (k <= j) high = j
    else if (k >= i) low = i
    else break
  }
  return values[k]!
}

/** Median of numbers that are known to be numbers; the hot loops of the scan ask for it thousands of times. NaN when empty. */
export const quickMedian = (values: ArrayLike<number>): number => medianInPlace(new Float64Array(values))

function medianInPlace(copy: Float64Array): number {
  const n = copy.length
  if (n === 0) return NaN
  const middle = n >> 1
  if (n < FEW) copy.sort()
  const upper = n < FEW ? copy[middle]! : select(copy, middle)
  if (n % 2 === 1) return upper
  let lower = -Infinity
  for (let i = 0; i < middle; i++) if (copy[i]! > lower) lower = copy[i]!
  return (lower + upper) / 2
}

/** The MAD × 1.4826 in the same way. */
export function quickSigma(values: ArrayLike<number>): number {
  const centre = quickMedian(values)
  const away = new Float64Array(values.length)
  for (let i = 0; i < away.length; i++) away[i] = Math.abs(values[i]! - centre)
  return 1.4826 * medianInPlace(away)
}

/** Median of the known values within about ±28 days, computed every 7 days and held between; NaN below `least`. */
export function runningMedian(values: Float64Array, least: number): Float64Array {
  const medians = new Float64Array(values.length).fill(NaN)
  for (let block = 0; block < values.length; block += 7) {
    const near = values
      .subarray(Math.max(0, block - 25), Math.min(values.length, block + 32))
      .filter((value) => !Number.isNaN(value))
    if (near.length >= least) medians.fill(quickMedian(near), block, Math.min(values.length, block + 7))
  }
  return medians
}
