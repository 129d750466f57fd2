/** METHOD §7: five letters, each yes, warn or no, each with one sentence of evidence. */
import { kpiById } from '../kpis/catalogue.ts'
import { lengthOf } from '../time/day.ts'
import type { GoalEvidence } from './evidence.ts'
import { achievable } from './smart-achievable.ts'
import { measurable } from './smart-measurable.ts'
import { saySmart } from './smart-phrases.ts'
import { relevant } from './smart-relevant.ts'
import { timeBound } from './smart-time.ts'
import { isWrongWay, type Judging, type Letter } from './smart-letter.ts'
import { resolveTarget } from './target.ts'
import type { ParsedGoal, SmartVerdict } from './types.ts'

/** `evidence` null: nothing but the sentence. Works for every goal, also one with missing parts. */
export function smart(goal: ParsedGoal, evidence: GoalEvidence | null): SmartVerdict[] {
  const { understood } = goal
  const judging: Judging = {
    goal,
    kpi: understood.kpi ? kpiById(understood.kpi) : null,
    evidence,
    target: resolveTarget(understood, evidence?.data?.pointA ?? null),
    windowDays: understood.window ? lengthOf(understood.window) : null,
  }
  return [
    { letter: 'S', ...specific(judging) },
    { letter: 'M', ...measurable(judging) },
    { letter: 'A', ...achievable(judging) },
    { letter: 'R', ...relevant(judging) },
    { letter: 'T', ...timeBound(judging) },
  ]
}

/**
 * One KPI, one number, one scope. Who is in charge is seldom in the sentence and is agreed on later: where nobody is named
 * the letter says so and stays as it is, or nearly every goal would be yellow. So it is with a scope of all accounts.
 */
const specific: Letter = ({ goal, kpi, evidence }) => {
  const { understood, missing } = goal
  if (!kpi) return { verdict: 'no', evidence: saySmart('smart.s.no-kpi', {}) }
  if (missing.includes('amount')) return { verdict: 'no', evidence: saySmart('smart.s.no-amount', { kpi: kpi.id }) }
  if (missing.includes('network')) {
    const several = goal.question?.code === 'goal.question.networks'
    const code = several ? ('smart.s.networks' as const) : ('smart.s.no-network' as const)
    return { verdict: 'warn', evidence: saySmart(code, { kpi: kpi.id }) }
  }
  if (isWrongWay(judgedAmount(understood), kpi))
    return { verdict: 'warn', evidence: saySmart('smart.s.wrong-way', { kpi: kpi.id }) }
  const owner = evidence?.owner ?? null
  if (kpi.id === 'milestone') {
    return { verdict: 'yes', evidence: saySmart('smart.s.milestone', { subject: understood.subject ?? '', owner }) }
  }
  if (kpi.id === 'net_growth' && understood.form === 'by') {
    return { verdict: 'yes', evidence: saySmart('smart.s.net-growth', { value: understood.amount!, owner }) }
  }
  return { verdict: 'yes', evidence: saySmart('smart.s.yes', { kpi: kpi.id, network: understood.network, owner }) }
}

/** +1 asks for more, −1 for less, 0 does not say. */
function judgedAmount(goal: ParsedGoal['understood']): number {
  if (goal.form === 'by' || goal.form === 'percent') return Math.sign(goal.amount ?? 0)
  if (goal.form === 'times') return Math.sign((goal.amount ?? 1) - 1)
  if (goal.form === 'limit') return goal.bound === 'at-most' ? -1 : goal.bound === 'at-least' ? 1 : 0
  if (goal.form === 'to' && goal.from !== null && goal.amount !== null) return Math.sign(goal.amount - goal.from)
  return 0
}
