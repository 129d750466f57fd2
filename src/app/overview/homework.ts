/** How far a brand is on the way «point A → goal → steps», which a newcomer is led through (METHOD §3). */
import type { Coverage } from '../../store/facts/store.ts'
import { agreementOf } from '../agreement.ts'
import type { AppContext } from '../context.ts'

export interface Homework {
  data: boolean
  goal: boolean
  /** Every goal that runs is broken into steps; of goals that are over, where none runs, every one. */
  steps: boolean
  /** Both sides accepted the goals in force. */
  agreed: boolean
}

export async function homeworkOf(app: AppContext, coverage: readonly Coverage[]): Promise<Homework> {
  const goals = (await app.book.goals.all(app.workspace)).filter((goal) => goal.replacedBy === null)
  const running = goals.filter(({ deadline }) => deadline >= app.today)
  const planned = new Set((await app.book.stepPlans.all(app.workspace)).map((plan) => plan.goalId))
  const signed = goals.length === 0 ? [] : (await agreementOf(app)).acceptedBy.map(({ role }) => role)
  return {
    data: coverage.length > 0,
    goal: goals.length > 0,
    steps: goals.length > 0 && (running.length > 0 ? running : goals).every((goal) => planned.has(goal.id)),
    agreed: signed.includes('client') && signed.includes('specialist'),
  }
}
