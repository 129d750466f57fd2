/** A period's judgement, worked out once for all who ask before the workspace changes. */
import type { DayRange } from '../../core/time/day.ts'
import type { AppContext } from '../context.ts'
import { remembered } from '../remembered.ts'
import { judgeGoals, type JudgedMonth } from './judge-goals.ts'

export const judged = (app: AppContext, range: DayRange): Promise<JudgedMonth> =>
  remembered(app, `judged ${range.from} ${range.to}`, () => judgeGoals(app, range))
