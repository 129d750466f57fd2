/** The scale of horizontal bars in percent of their column. */
import { linear } from '../../charts/scale.ts'
import type { BarsProps } from './bars.tsx'

/** Zero is always inside: the length of a bar is its value. */
export function barScale({ bars, line }: Pick<BarsProps, 'bars' | 'line'>): (value: number) => number {
  const values = [
    0,
    line?.value,
    ...bars.flatMap(({ value, interval }) => [value, interval?.low, interval?.high]),
  ].filter((value): value is number => typeof value === 'number' && Number.isFinite(value))
  const low = Math.min(...values)
  const high = Math.max(...values)
  return linear(low === high ? [0, 1] : [low, high], [0, 100])
}
