/**
 * How restless is an account just now, against its usual? Days of a burst or a campaign err together, quiet weeks too
 * (volatility clusters: Engle 1982, Bollerslev 1986), so an error of a restless time says little of a quiet one.
 * Errors are divided by the restlessness of their time and multiplied by that of today (normalised conformal
 * prediction: Papadopoulos, Gammerman & Vovk 2008).
 *
 * Measured by absolute one-step errors of a smoothed level, recent ones counting most (the RiskMetrics recipe of 1996,
 * absolute in place of squared, because one viral day must not rule a month).
 *
 * Fails: restlessness that is announced by nothing (a lockdown) is seen only after its first days.
 */

/** Memory of the level whose one-step errors are looked at. */
const LEVEL = 0.1
const START_DAYS = 14
/**
 * Half-life (of 5 to 90 days) and belief (of 0 to 1) were chosen by the log score of what placebo windows of 14 and 28
 * days foretell, on the first halves of the daily series; the doubt by the interval score of forecasts, there and on the
 * even-numbered series of M4: none of it on what docs/EVALUATION.md reports.
 */
const HALF_LIFE = 7
const BELIEF = 0.75
/** So many days of history are worth one more doubt: a short one does not know its usual. */
const DOUBT = 100

/**
 * Entry u, for u of 0 … n: restlessness as seen before day u, 1 = usual; at least 1 − BELIEF, so that a quiet stretch
 * promises no silence. 1 where nothing is known of it.
 * @param values flat (no weekday rhythm) values on the scale of the comparison
 * @param cut index of the first day that must not teach what is usual
 */
export function restlessness(values: readonly (number | null)[], cut: number): Float64Array {
  const recent = new Float64Array(values.length + 1).fill(NaN)
  const fade = 0.5 ** (1 / HALF_LIFE)
  const start = values.filter((value) => value !== null).slice(0, START_DAYS)
  let level = start.reduce((a, b) => a + b, 0) / start.length
  let seen = 0
  let weight = 0
  let errors = 0
  let total = 0
  let days = 0
  for (const [i, value] of values.entries()) {
    weight *= fade
    errors *= fade
    if (value !== null) {
      const error = Math.abs(value - level)
      level += LEVEL * (value - level)
      seen++
      if (seen > START_DAYS) {
        errors += error
        weight++
        if (i < cut) {
          total += error
          days++
        }
      }
    }
    if (weight > 0) recent[i + 1] = errors / weight
  }
  const usual = total / days
  const belief = (BELIEF * days) / (days + DOUBT)
  return recent.map((own) => (usual > 0 && !Number.isNaN(own) ? 1 - belief + (belief * own) / usual : 1))
}
