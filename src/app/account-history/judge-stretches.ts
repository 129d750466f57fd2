/** Is a later stretch different from an earlier one beyond the account's own restlessness? The judge's own test, without a goal. */
import { changeAgainstPointA, type JudgedChange } from '../../core/verdict/change.ts'
import type { JudgedFinding } from '../../core/verdict/input.ts'
import type { DailySeries } from '../../core/stats/types.ts'
import type { Day, DayRange } from '../../core/time/day.ts'
import type { AppContext } from '../context.ts'
import type { EvidenceScope } from '../evidence/scope.ts'
import { samples } from '../judge/kpi-input.ts'

export interface Stretches {
  before: DayRange
  after: DayRange
  /** Of the stretch before, in the unit of the KPI; null: a day's change is all that is asked. */
  pointA: number | null
  /** The KPI by day, from the first day of the data to the end of `after`. */
  history: DailySeries
  findings: readonly JudgedFinding[]
  redefined: readonly Day[]
  exclude: readonly DayRange[]
}

/** null: a stretch of less than a week, or nothing to compare with. */
export async function judgeStretches(
  app: AppContext,
  scope: EvidenceScope,
  { before, after, pointA, history, findings, redefined, exclude }: Stretches,
): Promise<JudgedChange | null> {
  const { kpi } = scope
  return changeAgainstPointA({
    kpi: kpi.id,
    account: scope.asked,
    name: { code: `kpi.${kpi.id}.name`, params: {} },
    unit: kpi.unit,
    currency: null,
    direction: kpi.direction,
    shape: kpi.shape,
    main: true,
    window: after,
    today: app.today,
    dataTo: after.to,
    pointA,
    pointARange: before,
    plan: null,
    raw: null,
    history,
    findings,
    redefined,
    exclude,
    ...(await samples(app, { scope }, before, after, after.to)),
  })
}
