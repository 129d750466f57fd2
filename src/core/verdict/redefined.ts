import { daysBetween } from '../time/day.ts'
import type { KpiInput } from './input.ts'

/** Days counted by another definition teach neither the pace nor the forecast. */
export function sinceRedefined(input: KpiInput): KpiInput {
  const day = (input.redefined ?? []).findLast((one) => one <= input.dataTo)
  if (day === undefined) return input
  const { start, values } = input.history
  const before = daysBetween(start, day)
  return { ...input, history: { start, values: values.map((value, i) => (i < before ? null : value)) } }
}
