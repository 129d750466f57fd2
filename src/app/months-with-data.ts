/** Which months the brand has figures of: from the first day of any source to the last day of the networks. */
import { addMonths, monthOf, type Day } from '../core/time/day.ts'
import type { Coverage } from '../store/facts/store.ts'
import { isBusiness } from './scopes.ts'
import type { Network } from '../core/facts/types.ts'

export function monthsWithData(coverage: readonly Coverage[]): string[] {
  const to = lastDayOf(coverage)
  if (to === null) return []
  const months: string[] = []
  const first = coverage.map((one) => one.from).toSorted()[0]!
  for (let day = `${monthOf(first)}-01`; day <= to; day = addMonths(day, 1)) months.push(monthOf(day))
  return months
}

/** A CRM that is exported daily must not make a network's month look complete. */
export function lastDayOf(coverage: readonly Coverage[]): Day | null {
  const own = coverage.filter(
    ({ account }) => !isBusiness({ network: account.slice(0, account.indexOf(':')) as Network }),
  )
  return (
    (own.length > 0 ? own : coverage)
      .map((one) => one.to)
      .toSorted()
      .at(-1) ?? null
  )
}
