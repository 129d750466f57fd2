/** Scales and ticks. All functions are total over finite numbers: an empty span is widened, never divided by. */
import { addDays, dayNumber, lengthOf, type Day, type DayRange } from '../core/time/day.ts'

export interface Scale {
  (value: number): number
  domain: readonly [number, number]
}

export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const span = domain[1] - domain[0]
  const scale = (value: number) =>
    span === 0 ? (range[0] + range[1]) / 2 : range[0] + ((value - domain[0]) / span) * (range[1] - range[0])
  return Object.assign(scale, { domain })
}

export type TickKind = 'number' | 'whole' | 'seconds'

const SECONDS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400]

function step(span: number, count: number, kind: TickKind): number {
  const rough = span / count
  if (kind === 'seconds') {
    const fit = SECONDS.find((size) => size >= rough)
    if (fit !== undefined) return fit
  }
  const power = 10 ** Math.floor(Math.log10(rough))
  const size = ([1, 2, 5].find((times) => times * power >= rough) ?? 10) * power
  return kind === 'whole' ? Math.max(1, size) : size
}

/**
 * A domain that ends on round figures and its ticks, about `count` of them. `zero` puts zero inside.
 * An empty list of values gives 0 … 1.
 */
export function niceAxis(
  values: readonly number[],
  { zero, kind, count = 4 }: { zero: boolean; kind: TickKind; count?: number },
): { domain: readonly [number, number]; ticks: readonly number[] } {
  // Below this, a tenth of a value can't be told from the value any more.
  const known = [...(zero ? [0] : []), ...values].map((value) => (Math.abs(value) < 1e-200 ? 0 : value))
  let low = known.reduce((a, b) => Math.min(a, b), Infinity)
  let high = known.reduce((a, b) => Math.max(a, b), -Infinity)
  if (low > high) [low, high] = [0, 1]
  if (low === high) [low, high] = low === 0 ? [0, 1] : [low - Math.abs(low) * 0.1, high + Math.abs(high) * 0.1]
  const size = step(high - low, count, kind)
  const first = Math.floor(low / size + 1e-9)
  const last = Math.ceil(high / size - 1e-9)
  // A span far below the precision of its own level can't be divided any further.
  if (!Number.isFinite(first) || !Number.isFinite(last) || last - first > 50 || last <= first)
    return { domain: [low, high], ticks: [low, high] }
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * size).toPrecision(12)))
  return { domain: [ticks[0]!, ticks.at(-1)!], ticks }
}

/** Weekly ticks for short spans, firsts of months for longer ones: about eight at most. */
export function dayTicks(range: DayRange): readonly Day[] {
  const days = lengthOf(range)
  if (days <= 70) {
    const every = Math.max(1, Math.ceil(days / 7))
    return Array.from({ length: Math.ceil(days / every) }, (_, i) => addDays(range.from, i * every))
  }
  const firsts = monthStarts(range)
  const every = Math.ceil(firsts.length / 8)
  return firsts.filter((_, i) => i % every === 0)
}

function monthStarts(range: DayRange): readonly Day[] {
  const starts: Day[] = []
  for (let day = `${range.from.slice(0, 7)}-01`; day <= range.to; day = `${addDays(day, 31).slice(0, 7)}-01`)
    if (day >= range.from) starts.push(day)
  return starts
}

export const dayScale = (range: DayRange, pixels: readonly [number, number]): ((day: Day) => number) => {
  const scale = linear([dayNumber(range.from), dayNumber(range.to)], pixels)
  return (day) => scale(dayNumber(day))
}
