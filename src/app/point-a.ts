/** Point A: where each account stands now, how much a month usually differs, and where it is heading. */
import { KPIS } from '../core/kpis/catalogue.ts'
import type { EvaluatedKpi } from '../core/kpis/evaluate.ts'
import type { KpiId } from '../core/kpis/ids.ts'
import type { Kpi, Unit } from '../core/kpis/types.ts'
import { mad, median } from '../core/stats/robust.ts'
import { addDays, lengthOf, type Day, type DayRange } from '../core/time/day.ts'
import type { Coverage } from '../store/facts/store.ts'
import { breakDaysOf, breakMarks, sinceBreak } from './breaks.ts'
import type { AppContext } from './context.ts'
import { kpisByAccount, kpisTogether } from './kpi-values.ts'
import { gapsOf, wholeOr, type PointAGap } from './point-a-gaps.ts'
import { theilSenSlope } from '../core/stats/trend.ts'

export interface PointA {
  account: string
  kpi: KpiId
  unit: Unit
  currency: string | null
  value: number
  /** Where 80 % of this account's months lie around its trend; null with fewer than four whole months. */
  low: number | null
  high: number | null
  from: string
  to: string
  n: number
  unknownShare: number
  trendPerMonth: number | null
  definition: string
  mixedDefinitions: boolean
}

/** The account name of KPIs that need several accounts at once (spend of one, leads of another). */
export const BRAND = 'brand'

export const POINT_A_DAYS = 28
const LEAST_MONTHS = 4
/** Days after a redefinition from which on they alone are point A. */
const LEAST_SINCE_BREAK = 7
/** 80 % of a normal distribution lies within ±1.2816 sd; sd from the MAD by 1.4826. */
const SPREAD = 1.2816 * 1.4826

export const measurable: readonly Kpi[] = KPIS.filter((kpi) => kpi.shape !== 'milestone')

export const pointA = async (
  app: AppContext,
  coverage: readonly Coverage[],
  kpis: readonly Kpi[] = measurable,
): Promise<PointA[]> => (await pointsAndGaps(app, coverage, kpis)).points

export async function pointsAndGaps(
  app: AppContext,
  coverage: readonly Coverage[],
  kpis: readonly Kpi[] = measurable,
): Promise<{ points: PointA[]; gaps: PointAGap[] }> {
  const found: PointA[] = []
  const gaps: PointAGap[] = []
  const marks = await breakMarks(app)
  for (const [to, group] of Map.groupBy(coverage, (one) => one.to)) {
    const accounts = group.map((one) => one.account)
    const recent = { from: addDays(to, 1 - POINT_A_DAYS), to }
    const now = await kpisByAccount(app, { kpis, accounts, range: recent, bucket: 'range' })
    const months = await kpisByAccount(app, { kpis, accounts, range: { from: earliest(group), to }, bucket: 'month' })
    for (const { account, values } of now) {
      const own = group.find((one) => one.account === account)!
      const history = months.filter((month) => month.account === account && isWhole(month.range, own))
      const days = kpis.map((kpi) => breakDaysOf(kpi, [account], marks).filter((day) => day <= to))
      const since = await afterBreaks(app, kpis, account, recent, days)
      const short = new Map<KpiId, EvaluatedKpi>()
      found.push(
        ...values.flatMap((value, i) => {
          const now = since.get(kpis[i]!.id) ?? value
          // Months counted by another definition say nothing about this one's spread and trend.
          const past = history.filter((month) => month.range.from >= (days[i]!.at(-1) ?? ''))
          const months = past.map((month) => month.values[i]!).map((month) => wholeOr(kpis[i]!, month, own))
          const described = describe(account, kpis[i]!, wholeOr(kpis[i]!, now, own), months)
          if (described.length === 0 && now.value !== null) short.set(kpis[i]!.id, now)
          return described
        }),
      )
      gaps.push(...(await gapsOf(app, own, recent, short)))
    }
  }
  const known = new Set([...found, ...gaps].map((one) => one.kpi))
  return { points: [...found, ...(await brandOnly(app, coverage, kpis, known))], gaps }
}

/** Where a redefinition cuts the recent days, point A is what came after it, once that is a week. */
async function afterBreaks(
  app: AppContext,
  kpis: readonly Kpi[],
  account: string,
  recent: DayRange,
  days: readonly (readonly Day[])[],
): Promise<Map<KpiId, EvaluatedKpi>> {
  const found = new Map<KpiId, EvaluatedKpi>()
  for (const [i, kpi] of kpis.entries()) {
    const range = sinceBreak(recent, days[i]!)
    if (range.from === recent.from || lengthOf(range) < LEAST_SINCE_BREAK) continue
    const [own] = await kpisByAccount(app, { kpis: [kpi], accounts: [account], range, bucket: 'range' })
    if (own) found.set(kpi.id, own.values[0]!)
  }
  return found
}

/** KPIs that no account can answer alone. */
export async function brandOnly(
  app: AppContext,
  coverage: readonly Coverage[],
  kpis: readonly Kpi[],
  known: ReadonlySet<KpiId>,
): Promise<PointA[]> {
  const rest = kpis.filter((kpi) => !known.has(kpi.id))
  if (rest.length === 0 || coverage.length < 2) return []
  const accounts = coverage.map((one) => one.account)
  const whole = { from: earliest(coverage), to: latest(coverage) }
  const [now] = await kpisTogether(app, {
    kpis: rest,
    accounts,
    range: { from: addDays(whole.to, 1 - POINT_A_DAYS), to: whole.to },
    bucket: 'range',
  })
  const months = await kpisTogether(app, { kpis: rest, accounts, range: whole, bucket: 'month' })
  const history = months.filter((month) => isWhole(month.range, whole))
  return (now?.values ?? []).flatMap((value, i) =>
    describe(
      BRAND,
      rest[i]!,
      value,
      history.map((month) => month.values[i]!),
    ),
  )
}

/** Shares of a whole: more than all of it there is not. */
const SHARES: ReadonlySet<KpiId> = new Set<KpiId>([
  'csat',
  'deflected_share',
  'handled_leads_share',
  'lead_to_sale',
  'live_discussion',
  'negative_worked_through',
  'share_of_voice',
  'tone_negative_share',
  'unanswered_share',
  'viral_share',
  'visit_to_lead',
])

function describe(account: string, kpi: Kpi, recent: EvaluatedKpi, months: readonly EvaluatedKpi[]): PointA[] {
  // A month's reach is known for calendar months only: then the last whole month is point A.
  const value = recent.value === null ? months.findLast((month) => month.value !== null) : recent
  if (value === undefined || value.value === null) return []
  const lines = months.map((month) => month.value)
  const known = lines.filter((one) => one !== null)
  const slope = known.length >= LEAST_MONTHS ? theilSenSlope(lines) : null
  const spread = slope === null ? null : SPREAD * mad(residuals(lines, slope))
  return [
    {
      account,
      kpi: kpi.id,
      unit: kpi.unit,
      currency: value.currency,
      value: value.value,
      low:
        spread === null
          ? null
          : Math.max(
              value.value - spread,
              kpi.shape === 'level' || kpi.direction === 'down' || value.value >= 0 ? 0 : -Infinity,
            ),
      high: spread === null ? null : Math.min(value.value + spread, SHARES.has(kpi.id) ? 100 : Infinity),
      from: value.range.from,
      to: value.range.to,
      n: value.n,
      unknownShare: value.unknownShare,
      trendPerMonth: slope,
      definition: value.definitions.join(', '),
      mixedDefinitions: value.mixedDefinitions,
    },
  ]
}

function residuals(values: readonly (number | null)[], slope: number): number[] {
  const detrended = values.flatMap((value, month) => (value === null ? [] : [value - slope * month]))
  const middle = median(detrended)
  return detrended.map((value) => value - middle)
}

/** A bucket of a month that the account's data covers from its first day to its last. */
const isWhole = (bucket: DayRange, own: Pick<Coverage, 'from' | 'to'>): boolean =>
  bucket.from >= own.from && bucket.to <= own.to && lengthOf(bucket) >= 28

const earliest = (coverage: readonly Pick<Coverage, 'from'>[]): string => coverage.map((one) => one.from).toSorted()[0]!
const latest = (coverage: readonly Pick<Coverage, 'to'>[]): string =>
  coverage
    .map((one) => one.to)
    .toSorted()
    .at(-1)!
