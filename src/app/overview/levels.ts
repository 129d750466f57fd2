/** The few figures of each account that change decisions, beside the same of the period compared with. */
import { kpiById } from '../../core/kpis/catalogue.ts'
import type { KpiId } from '../../core/kpis/ids.ts'
import type { Direction, Unit } from '../../core/kpis/types.ts'
import { joins } from '../../core/measures/redefinitions.ts'
import { addDays, lengthOf, overlap, type Day, type DayRange } from '../../core/time/day.ts'
import type { Coverage } from '../../store/facts/store.ts'
import { breakDaysOf, breakMarks, type Mark } from '../breaks.ts'
import type { AppContext } from '../context.ts'
import { kpisByAccount, type AccountKpis } from '../kpi-values.ts'

/** One of each row, the first that the account knows. */
const FIGURES: readonly (readonly KpiId[])[] = [
  ['followers', 'members'],
  ['net_growth', 'new_followers'],
  ['post_reach_average', 'views'],
  ['err', 'er', 'er_view', 'likes_per_post'],
  ['response_time'],
  ['unanswered_share'],
  ['deflected_share'],
  ['site_visits'],
  ['leads'],
  ['handled_leads_share'],
  ['mentions'],
  ['posts_published'],
]
const MOST = 5
/** Lists that an account may hold nothing of without anything being said by it. */
const MEANINGFUL: ReadonlySet<KpiId> = new Set(['mentions', 'posts_published'])
const KPIS = FIGURES.flat().map(kpiById)

export interface LevelFigure {
  kpi: KpiId
  unit: Unit
  currency: string | null
  better: Direction
  value: number
  /** Of the same number of days compared with; null: unknown or counted otherwise then. */
  before: number | null
  range: DayRange
}

export interface AccountLevels {
  account: string
  figures: LevelFigure[]
}

/** A period that is not over stands against as many days of the other one. */
export async function levelsOf(
  app: AppContext,
  coverage: readonly Coverage[],
  range: DayRange,
  against: DayRange | null,
): Promise<AccountLevels[]> {
  const marks = await breakMarks(app)
  const levels = new Map<string, LevelFigure[]>()
  const known = coverage.filter((one) => overlap(one, range) !== null)
  for (const [to, group] of Map.groupBy(known, (one) => (one.to < range.to ? one.to : range.to))) {
    const own = { from: range.from, to }
    const other = against && sameDays(own, range, against)
    const now = await figuresOver(app, group, own)
    // Half a month of data against a whole one would show growth that is none.
    const older = group.filter((one) => other !== null && one.from <= other.from)
    const before = other === null || older.length === 0 ? [] : await figuresOver(app, older, other)
    for (const one of now) {
      const then = before.find(({ account }) => account === one.account) ?? null
      levels.set(one.account, figures(one, then, marks, own, other))
    }
  }
  return coverage.flatMap(({ account }) => {
    const figures = levels.get(account) ?? []
    return figures.length === 0 ? [] : [{ account, figures }]
  })
}

const figuresOver = (app: AppContext, group: readonly Coverage[], range: DayRange): Promise<AccountKpis[]> =>
  kpisByAccount(app, { kpis: KPIS, accounts: group.map((one) => one.account), range, bucket: 'range' })

/** As many days of `against` as `own` has of `range`. */
export function sameDays(own: DayRange, range: DayRange, against: DayRange): DayRange {
  if (own.to === range.to) return against
  const last: Day = addDays(against.from, lengthOf(own) - 1)
  return { from: against.from, to: last < against.to ? last : against.to }
}

function figures(
  { account, values }: AccountKpis,
  before: AccountKpis | null,
  marks: readonly Mark[],
  range: DayRange,
  against: DayRange | null,
): LevelFigure[] {
  return FIGURES.flatMap((ids) => {
    const own = ids.flatMap((id) => values.filter((value) => value.kpi === id && value.value !== null))[0]
    if (own === undefined || (own.value === 0 && MEANINGFUL.has(own.kpi))) return []
    const kpi = kpiById(own.kpi)
    // A line is never joined across a new definition.
    const broken =
      against !== null && breakDaysOf(kpi, [account], marks).some((day) => joins(span(against, range), day))
    const then = broken ? null : (before?.values.find((value) => value.kpi === own.kpi) ?? null)
    return [
      {
        kpi: own.kpi,
        unit: kpi.unit,
        currency: own.currency,
        better: kpi.direction,
        value: own.value!,
        before: then?.value ?? null,
        range,
      },
    ]
  }).slice(0, MOST)
}

const span = (a: DayRange, b: DayRange): DayRange => ({
  from: a.from < b.from ? a.from : b.from,
  to: a.to > b.to ? a.to : b.to,
})
