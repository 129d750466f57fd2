/** Money spent on ads in the period against point A, where both are known. */
import { addDays, lengthOf, overlap, type Day, type DayRange } from '../../core/time/day.ts'
import type { KnownCause } from '../../core/guards/types.ts'
import type { OutsideFacts } from '../../core/verdict/input.ts'
import type { AppContext } from '../context.ts'
import type { GoalScope } from '../goal-scope.ts'

const LEAST_BEFORE = 28
/** Budgets rest on weekends: the last spending may be some days before the end. */
const SLACK = 3

/**
 * null where a file does not cover both stretches: days without a row are no proof that nothing was spent. Told bursts
 * are no part of the usual budget, so what is not spent after one is no cut.
 */
export async function adBudgetOf(
  app: AppContext,
  scope: Pick<GoalScope, 'accounts' | 'coverage'>,
  { range, today, pointA }: { range: DayRange; today: Day; pointA: DayRange | null },
  causes: readonly KnownCause[],
): Promise<OutsideFacts['adBudget']> {
  const now = { from: range.from, to: today < range.to ? today : range.to }
  const end = addDays(range.from, -1)
  const before =
    pointA !== null && lengthOf(pointA) >= LEAST_BEFORE && pointA.to < now.from
      ? pointA
      : { from: addDays(end, 1 - LEAST_BEFORE), to: end }
  const ads = scope.accounts.filter((account) => account.network === 'ads').map((account) => account.id)
  const spending = scope.coverage
    .filter((one) => ads.includes(one.account))
    .flatMap((one) => one.measures.filter(({ measure }) => measure === 'spend'))
  const currencies = new Set(spending.flatMap((one) => one.currencies))
  if (spending.length === 0 || currencies.size !== 1 || now.to < now.from) return null
  const covered = spending.every(({ from, to }) => from <= addDays(before.from, SLACK) && to >= addDays(now.to, -SLACK))
  if (!covered) return null
  const series = await app.facts.series({
    workspace: app.workspace,
    accounts: ads,
    range: { from: before.from, to: now.to },
    measures: ['spend'],
  })
  const bursts = causes.filter((cause) => cause.kind === 'ads').map((cause) => cause.range)
  const usual = (day: Day) => !bursts.some((burst) => overlap(burst, { from: day, to: day }) !== null)
  let [agreed, days, spent] = [0, 0, 0]
  const sums = new Map<Day, number>()
  for (const { series: own } of series)
    for (const [i, value] of own.values.entries()) {
      const day = addDays(own.start, i)
      sums.set(day, (sums.get(day) ?? 0) + (value ?? 0))
    }
  for (let day = before.from; day <= before.to; day = addDays(day, 1)) {
    if (!usual(day)) continue
    days++
    agreed += sums.get(day) ?? 0
  }
  for (let day = now.from; day <= now.to; day = addDays(day, 1)) spent += sums.get(day) ?? 0
  if (days < LEAST_BEFORE / 2) return null
  return { agreed: Math.round((agreed / days) * lengthOf(now)), spent, currency: [...currencies][0]! }
}
