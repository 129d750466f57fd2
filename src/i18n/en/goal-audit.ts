import type { WordMap } from '../words.ts'

/** What was done with goals: lines of the log of actions. */
export const goalAudit: WordMap = {
  'audit.goal.set': () => 'Goal set',
  'audit.goal.change': () => 'Target changed',
  'audit.goal.withdraw': () => 'Goal ended',
  'audit.goal.reached': () => 'Milestone marked',
  'audit.goal.steps': () => 'Steps changed',
  'audit.goal.business': () => 'Kind of business',
  'audit.agreement.client': () => 'KPI agreement accepted by the client',
  'audit.agreement.specialist': () => 'KPI agreement accepted by the specialist',
}
