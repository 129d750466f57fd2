/** A goal back into one plain sentence: what is agreed when chips or the slider changed what was typed. */
import { kpiById } from '../kpis/catalogue.ts'
import { phrases, type Phrase } from '../phrase.ts'
import { lengthOf } from '../time/day.ts'
import type { UnderstoodGoal } from './types.ts'

type Where = { kpi: string; network: string | null }
type Value = { amount: number; unit: string; currency: string | null }
type When = { from: string | null; to: string | null }

export type ToldPhrases = {
  /** All that the window brings. */
  'goal.told.total': Where & Value & When
  'goal.told.to': Where & Value & When & { start: number | null }
  /** `more`: over what a stretch of this length usually brings (a total), or over point A (anything else). */
  'goal.told.more': Where & Value & When & { total: boolean }
  'goal.told.less': Where & Value & When & { total: boolean }
  'goal.told.percent': Where & { percent: number; total: boolean } & When
  'goal.told.times': Where & { times: number; total: boolean } & When
  'goal.told.at-least': Where & Value & When
  'goal.told.at-most': Where & Value & When
  'goal.told.milestone': { subject: string; network: string | null; to: string | null }
}

const say = phrases<ToldPhrases>()

/** null while the KPI or its number is missing. */
export function tellGoal(goal: UnderstoodGoal): Phrase | null {
  const { kpi, amount, window } = goal
  if (kpi === null) return null
  const where = { kpi, network: goal.network }
  const when = { from: window?.from ?? null, to: window?.to ?? null }
  if (goal.form === 'milestone') {
    return say('goal.told.milestone', { subject: goal.subject ?? '', network: goal.network, to: when.to })
  }
  if (amount === null || goal.form === null) return null
  const entry = kpiById(kpi)
  const total = entry.shape === 'total'
  const value = { amount: perWindow(goal, amount, total), unit: entry.unit, currency: goal.currency }
  const all = { ...where, ...value, ...when }
  switch (goal.form) {
    case 'to':
      return total ? say('goal.told.total', all) : say('goal.told.to', { ...all, start: goal.from })
    case 'by':
      if (total && goal.base === 'zero') return say('goal.told.total', all)
      return amount < 0
        ? say('goal.told.less', { ...all, amount: -value.amount, total })
        : say('goal.told.more', { ...all, total })
    case 'percent':
      return say('goal.told.percent', { ...where, ...when, percent: amount, total })
    case 'times':
      return say('goal.told.times', { ...where, ...when, times: amount, total })
    case 'limit':
      return goal.bound === 'at-most' ? say('goal.told.at-most', all) : say('goal.told.at-least', all)
  }
}

const PER_DAYS = { day: 1, week: 7, month: 365.25 / 12 } as const

/** «10 в неделю» is told as what the window brings, since that is what is agreed. */
function perWindow({ per, window }: UnderstoodGoal, amount: number, total: boolean): number {
  if (!per || !window || !total) return amount
  return Math.round((amount * lengthOf(window)) / PER_DAYS[per])
}
