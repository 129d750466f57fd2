/** What was not in the specialist's hands, in words with numbers. Largest known facts first; nothing is guessed. */
import { lengthOf } from '../time/day.ts'
import type { Phrase } from '../phrase.ts'
import { worstLink, type ChainLink } from './chain.ts'
import type { OutsideFacts } from './input.ts'
import { say } from './phrases.ts'

/** A tenth of the leads without a call is a matter of the sales team; less is everyday life. */
const LEADS_LOST = 0.1
const DAYS_WITHOUT_CONTENT = 7
const BUDGET_CUT = 0.15
const SEASON = 0.1

export function outsideControl(facts: OutsideFacts, links: readonly ChainLink[]): Phrase[] {
  const said: Phrase[] = []
  const { leads, adBudget, season } = facts
  if (leads && leads.total > 0 && leads.notHandled / leads.total >= LEADS_LOST)
    said.push(say('verdict.outside.leads', { ...leads, percent: (leads.notHandled / leads.total) * 100 }))
  for (const range of facts.noApprovedContent ?? []) {
    const days = lengthOf(range)
    if (days >= DAYS_WITHOUT_CONTENT) said.push(say('verdict.outside.no-content', { days, ...range }))
  }
  if (adBudget && adBudget.agreed > 0 && adBudget.spent <= adBudget.agreed * (1 - BUDGET_CUT))
    said.push(say('verdict.outside.budget', { ...adBudget, percent: (1 - adBudget.spent / adBudget.agreed) * 100 }))
  for (const { range, note } of facts.budgetCut ?? []) said.push(say('verdict.outside.budget-told', { note, ...range }))
  for (const { range, network } of facts.blocked ?? [])
    said.push(say('verdict.outside.blocked', { network, ...range, days: lengthOf(range) }))
  for (const { range, what } of facts.outOfStock ?? [])
    said.push(say('verdict.outside.out-of-stock', { what, ...range, days: lengthOf(range) }))
  const broken = worstLink(links)
  if (broken && broken.owner !== 'specialist' && !(broken.to === 'handled-leads' && leads))
    said.push(
      say('verdict.outside.chain', {
        from: broken.from,
        to: broken.to,
        now: broken.now! * 100,
        before: broken.before! * 100,
        owner: broken.owner,
      }),
    )
  if (season && Math.abs(season.change) >= SEASON)
    said.push(say('verdict.outside.season', { percent: season.change * 100 }))
  for (const { measure, day } of facts.redefined ?? []) said.push(say('verdict.outside.redefined', { measure, day }))
  return said
}
