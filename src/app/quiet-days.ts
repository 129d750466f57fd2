/** Days on which a source looked and nothing was there: a zero as sure as a written one, unlike a day that nobody told. */
import { kpiById } from '../core/kpis/catalogue.ts'
import type { EvaluatedKpi } from '../core/kpis/evaluate.ts'
import { postCount } from '../core/kpis/formula.ts'
import type { Kpi } from '../core/kpis/types.ts'
import { eachDay, type Day, type DayRange } from '../core/time/day.ts'
import type { AppContext } from './context.ts'
import { kpisByAccount, type AccountKpis } from './kpi-values.ts'

const LISTED: Kpi = { ...kpiById('posts_published'), formula: postCount }

/**
 * Days of a total of posts on which an account whose posts carry the figure published nothing: between the first and
 * the last post of its list. An account that tells the figure by day is told by its days alone: one that is missing
 * among them is a gap, and so is a day whose posts hide the figure. A gap of one account leaves the day unknown.
 */
export async function daysWithoutPosts(
  app: AppContext,
  kpi: Kpi,
  accounts: readonly string[],
  range: DayRange,
): Promise<Day[]> {
  const rows = await kpisByAccount(app, { kpis: [kpi, LISTED], accounts, range, bucket: 'day' })
  const each = [...Map.groupBy(rows, (row) => row.account).values()].map(daysOf)
  const gaps = new Set(each.flatMap((one) => one.gaps))
  return [...new Set(each.flatMap((one) => one.quiet))].filter((day) => !gaps.has(day))
}

/** Of one account, its days in order of time. */
function daysOf(rows: readonly AccountKpis[]): { quiet: Day[]; gaps: Day[] } {
  const told = new Set(rows.filter((row) => row.values[0]!.value !== null).map((row) => row.range.from))
  const byDay = rows.filter((row) => told.has(row.range.from) && !byPosts(row.values[0]!)).map((row) => row.range.from)
  const span = byDay.length === 0 ? null : { from: byDay[0]!, to: byDay.at(-1)! }
  const gaps = span === null ? [] : [...eachDay(span)].filter((day) => !told.has(day))
  if (byDay.length === told.size) return { quiet: [], gaps }
  const inside = (day: Day) => span !== null && day >= span.from && day <= span.to
  const open = rows.filter((row) => !told.has(row.range.from) && !inside(row.range.from))
  const posts = (row: AccountKpis) => row.values[1]!.value
  return {
    quiet: open.filter((row) => posts(row) === 0).map((row) => row.range.from),
    gaps: [...gaps, ...open.filter((row) => (posts(row) ?? 0) > 0).map((row) => row.range.from)],
  }
}

const byPosts = ({ used }: EvaluatedKpi): boolean => used.length > 0 && used.every((term) => term.take === 'post-sum')
