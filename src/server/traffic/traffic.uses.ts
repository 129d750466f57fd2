/** From reach to sales. */
import { trafficScreen } from '../../app/traffic/traffic.ts'
import { query, type BrandApp } from '../engine/use.ts'
import { againstOf, periodOf, type PeriodAsked } from '../http/period.ts'

export const trafficUses = {
  'traffic.get': query((app: BrandApp, asked: PeriodAsked) =>
    trafficScreen(app, app.lang, { range: periodOf(asked), against: againstOf(asked) }),
  ),
}
