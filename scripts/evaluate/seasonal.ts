/** Seasonality as the M4 competition defines it, for its Naive2. */

/** Autocorrelation test of the competition at 90 %. */
export function isSeasonal(values: readonly number[], period: number): boolean {
  const n = values.length
  if (period < 2 || n < 3 * period) return false
  const centre = values.reduce((a, b) => a + b, 0) / n
  const c0 = values.reduce((a, b) => a + (b - centre) ** 2, 0)
  const acf = (lag: number) => {
    let total = 0
    for (let t = lag; t < n; t++) total += (values[t]! - centre) * (values[t - lag]! - centre)
    return total / c0
  }
  let squares = 0
  for (let lag = 1; lag < period; lag++) squares += acf(lag) ** 2
  return Math.abs(acf(period)) > (1.645 / Math.sqrt(n)) * Math.sqrt(1 + 2 * squares)
}

/** Classical multiplicative factors (R's `decompose`). */
export function seasonalFactors(values: readonly number[], period: number): number[] {
  const n = values.length
  const half = Math.floor(period / 2)
  const ratios: number[][] = Array.from({ length: period }, () => [])
  const prefix = [0]
  for (const value of values) prefix.push(prefix.at(-1)! + value)
  const sum = (from: number, to: number) => prefix[to]! - prefix[from]!
  for (let t = half; t + half < n; t++) {
    const trend =
      period % 2 === 0
        ? (sum(t - half, t + half) + sum(t - half + 1, t + half + 1)) / (2 * period)
        : sum(t - half, t + half + 1) / period
    if (trend !== 0) ratios[t % period]!.push(values[t]! / trend)
  }
  const means = ratios.map((list) => list.reduce((a, b) => a + b, 0) / list.length)
  const centre = means.reduce((a, b) => a + b, 0) / period
  return means.map((value) => value / centre)
}

export function naive2(values: readonly number[], period: number, horizon: number): number[] {
  if (!isSeasonal(values, period)) return Array.from({ length: horizon }, () => values.at(-1)!)
  const factors = seasonalFactors(values, period)
  const n = values.length
  const level = values[n - 1]! / factors[(n - 1) % period]!
  return Array.from({ length: horizon }, (_, h) => level * factors[(n + h) % period]!)
}
