/** The month at a glance. */
import { overviewOf } from '../../app/overview/overview.ts'
import { query, type BrandApp } from '../engine/use.ts'
import { againstOf, periodOf, type PeriodAsked } from '../http/period.ts'

export const overviewUses = {
  'overview.get': query((app: BrandApp, asked: PeriodAsked) =>
    overviewOf(app, app.lang, { range: periodOf(asked), against: againstOf(asked) }),
  ),
}
