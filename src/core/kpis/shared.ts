/** Formulas that several KPIs divide by or build on, so that each is written once. */
import { count, eventMoney, first, firstKnown, last, minus, sum } from './formula.ts'

/** Gained, from the network's own figures or from the join events of a chat. */
export const gained = firstKnown(sum('follows'), count('join'))
export const lost = firstKnown(sum('unfollows'), count('leave'))

/** METHOD §6: gained − lost. Where a network tells only the level, the difference of two levels is the same thing. */
export const netGrowth = firstKnown(
  minus(sum('follows'), sum('unfollows')),
  sum('net_follows'),
  minus(last('followers'), first('followers')),
  minus(last('members'), first('members')),
  minus(count('join'), count('leave')),
)

export const atStart = firstKnown(first('followers'), first('members'))
export const atEnd = firstKnown(last('followers'), last('members'))

/** Visits from social networks only. The measure `site_visits` counts every visitor of the site: it is no answer. */
export const visits = count('visit', { origin: 'social' })
/** Leads and sales that came from social networks; typed or imported daily totals where events are missing. */
export const leads = firstKnown(count('lead', { origin: 'social' }), sum('leads'))
export const sales = firstKnown(count('sale', { origin: 'social' }), sum('sales'))
export const revenue = firstKnown(eventMoney('sale', { origin: 'social' }), sum('revenue'))
export const spend = sum('spend')
export const mentions = firstKnown(count('mention'), sum('mentions'))
export const questions = firstKnown(count('question'), sum('questions'))
