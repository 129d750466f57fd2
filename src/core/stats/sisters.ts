/**
 * Other accounts as the control: what moves them too is season, algorithm or news, not this account's work.
 * Own log level minus a weighted log level of the sisters (weights ≥ 0, sum 1, fitted before the work: synthetic
 * control of Abadie & Gardeazabal 2003 with a constant shift as in Doudchenko & Imbens 2016; with equal weights it is
 * difference in differences).
 */
import { daysBetween } from '../time/day.ts'
import { flatten } from './flat.ts'
import { mean } from './robust.ts'
import { knownDays } from './series.ts'
import { simplexWeights } from './simplex.ts'
import type { DailySeries } from './types.ts'

const LEAST_WEEKS = 6
/** A sister is fit when she is known on so many of the own days, before the work and in it: the others would be lost. */
const LEAST_SHARED = 0.9
/** Sisters that go their own ways add their noise to the own: from week to week less must be left than this. */
const LEAST_GAIN = 0.9

/** Weekly means where at least 4 days are known in all. */
function weekly(columns: readonly (readonly (number | null)[])[], length: number): number[][] {
  const out: number[][] = columns.map(() => [])
  for (let from = 0; from + 7 <= length; from += 7) {
    const parts = columns.map((column) => column.slice(from, from + 7))
    if (parts.some((part) => knownDays(part) < 4)) continue
    for (const [k, part] of parts.entries()) out[k]!.push(mean(part))
  }
  return out
}

const logFlat = (sister: DailySeries, like: DailySeries, cut: number): (number | null)[] | null => {
  const shift = daysBetween(sister.start, like.start)
  const aligned = like.values.map((_, i) => sister.values[i + shift] ?? null)
  const { scaled, scale } = flatten({ start: like.start, values: aligned }, cut)
  return scale === 'log' ? scaled : null
}

const sharedShare = (own: readonly (number | null)[], sister: readonly (number | null)[]): number => {
  const days = own.flatMap((value, i) => (value === null ? [] : [sister[i] ?? null]))
  return days.length === 0 ? 0 : knownDays(days) / days.length
}

/** Sum of squares of what changes from week to week. */
const restlessness = (weeks: readonly number[]): number =>
  weeks.slice(1).reduce((total, week, i) => total + (week - weeks[i]!) ** 2, 0)

export interface SisterGap {
  /** Own minus mixture, null days where either is unknown. */
  values: (number | null)[]
  /** Places of the sisters in the mixture. */
  used: number[]
}

/**
 * @param own flat log values
 * @param cut index of the first day that must not teach the weights
 * @returns null when no sister is fit to compare, or when they move otherwise than the account before the work
 */
export function sisterGap(own: DailySeries, sisters: readonly DailySeries[], cut: number): SisterGap | null {
  const fit = sisters.flatMap((sister, place) => {
    const column = logFlat(sister, own, cut)
    return column !== null &&
      sharedShare(own.values.slice(0, cut), column.slice(0, cut)) >= LEAST_SHARED &&
      sharedShare(own.values.slice(cut), column.slice(cut)) >= LEAST_SHARED
      ? [{ column, place }]
      : []
  })
  const columns = fit.map(({ column }) => column)
  if (columns.length === 0) return null
  const [target, ...rest] = weekly([own.values, ...columns], cut)
  if (!target || target.length < LEAST_WEEKS) return null
  const centred = (list: readonly number[]) => {
    const centre = mean(list)
    return list.map((value) => value - centre)
  }
  const weights = simplexWeights(centred(target), rest.map(centred), 500)
  const left = target.map((week, i) => rest.reduce((gap, column, k) => gap - weights[k]! * column[i]!, week))
  if (restlessness(left) > LEAST_GAIN * restlessness(target)) return null
  const values = own.values.map((value, i) => {
    if (value === null) return null
    let mix = 0
    for (const [k, column] of columns.entries()) {
      const other = column[i] ?? null
      if (weights[k]! < 1e-6) continue
      if (other === null) return null
      mix += weights[k]! * other
    }
    return value - mix
  })
  return { values, used: fit.flatMap(({ place }, k) => (weights[k]! < 1e-6 ? [] : [place])) }
}
