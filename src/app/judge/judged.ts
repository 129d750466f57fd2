/** A period's judgement, worked out once for all who ask before the workspace changes. */
import type { DayRange } from '../../core/time/day.ts'
import type { AppContext } from '../context.ts'
import { judgeGoals, type JudgedMonth } from './judge-goals.ts'

export function judged(app: AppContext, range: DayRange): Promise<JudgedMonth> {
  const compute = () => judgeGoals(app, range)
  return app.remember ? app.remember(`judged ${app.today} ${range.from} ${range.to}`, compute) : compute()
}
