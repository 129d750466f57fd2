/** A goal with parts put right by hand: chips and the slider say what the sentence does not, or not so. */
import { kpiById } from '../kpis/catalogue.ts'
import type { KpiId } from '../kpis/ids.ts'
import type { Network } from '../facts/types.ts'
import type { Phrase } from '../phrase.ts'
import { addDays, type Day } from '../time/day.ts'
import { isAccountBound } from './account-bound.ts'
import { kindOf, offersFor } from './kinds.ts'
import { sayGoal } from './phrases.ts'
import type { GoalForm, MissingPart, ParsedGoal, UnderstoodGoal } from './types.ts'

/** An absent key leaves what the sentence said. */
export interface GoalFix {
  kpi?: KpiId
  /** In the KPI's unit (percent points of a percent KPI, seconds, minor units); of `percent` in percent, of `times` times. */
  amount?: number
  form?: Exclude<GoalForm, 'milestone'>
  base?: 'zero' | 'before'
  bound?: 'at-most' | 'at-least'
  /** `all`: the brand as a whole, for KPIs that no single account owns. */
  network?: Network | 'all'
  deadline?: Day
  /** First day of the work; tomorrow unless told. */
  start?: Day
  /** Of a milestone: what is to be received. */
  subject?: string
  owner?: string
}

export const isEmptyFix = (fix: GoalFix): boolean => Object.values(fix).every((value) => value === undefined)

/** What was chosen before the sentence: it fills only what the sentence leaves open. */
export type GoalHint = Pick<GoalFix, 'kpi' | 'network' | 'deadline'>

/** The hint and the fix as one fix; what a person put right wins over both. */
export function withHint({ understood, question }: ParsedGoal, hint: GoalHint, fix: GoalFix): GoalFix {
  const kpi = understood.kpi === null ? hint.kpi : undefined
  const several = question?.code === 'goal.question.networks'
  // A network chosen for one KPI says nothing about another that the whole brand answers for.
  const bound = kpi !== undefined || (understood.kpi !== null && isAccountBound(understood.kpi))
  const network = understood.network === null && !several && bound ? hint.network : undefined
  const deadline = understood.deadline === null ? hint.deadline : undefined
  return {
    ...(kpi === undefined ? {} : { kpi }),
    ...(network === undefined ? {} : { network }),
    ...(deadline === undefined ? {} : { deadline }),
    ...fix,
  }
}

const touches = (fix: GoalFix, part: MissingPart | undefined): boolean =>
  (part === 'amount' || part === 'deadline' || part === 'network') && fix[part] !== undefined

/** Pure. A day that has passed leaves the window empty, as the sentence's own does. */
/** `currency`: the brand's, for money that the sentence did not name. */
export function withFix(goal: ParsedGoal, fix: GoalFix, today: Day, currency = 'RUB'): ParsedGoal {
  if (isEmptyFix(fix)) return goal
  const understood = correct(goal.understood, fix, today, currency)
  const { kpi } = understood
  if (kpi === null) return { ...goal, understood }
  const missing = missingOf(understood)
  // The sentence's own question knows more (a range, two networks) as long as its part is still the open one.
  const untouched = goal.isGoal && goal.missing[0] === missing[0] && fix.kpi === undefined && !touches(fix, missing[0])
  const own = untouched ? goal.question : null
  const question = missing.length === 0 ? null : (own ?? ask(missing[0]!, understood))
  return { ...goal, understood, missing, question, isGoal: true }
}

function correct(old: UnderstoodGoal, fix: GoalFix, today: Day, currency: string): UnderstoodGoal {
  const kpi = fix.kpi ?? old.kpi
  const entry = kpi === null ? null : kpiById(kpi)
  const milestone = entry?.shape === 'milestone'
  // Another unit makes another number.
  const fits = entry !== null && old.kpi !== null && kpiById(old.kpi).unit === entry.unit
  const said = milestone ? null : (fix.amount ?? (fits ? old.amount : null))
  // Nothing grows or falls «в 0 раз»: the number is asked for again.
  const amount = said !== null && said <= 0 && (fix.form ?? old.form) === 'times' ? null : said
  const wish = milestone
    ? { form: 'milestone' as const, base: null, bound: null }
    : changeOf(old, fix, amount, entry?.shape === 'total')
  const deadline = fix.deadline ?? old.deadline
  const from = fix.start ?? old.window?.from ?? addDays(today, 1)
  const open = deadline !== null && deadline > today && from <= deadline
  return {
    ...old,
    kpi,
    kind: kpi === null ? old.kind : kpi === old.kpi ? old.kind : kindOf(kpi),
    ...wish,
    amount,
    from: fits ? old.from : null,
    unit: entry === null ? null : wish.form === 'percent' || wish.form === 'times' ? wish.form : entry.unit,
    currency: entry?.unit === 'money' ? (old.currency ?? currency) : null,
    network: fix.network === undefined ? old.network : fix.network === 'all' ? null : fix.network,
    deadline,
    window: open ? { from, to: deadline } : null,
    // «10 в неделю» was said of the sentence's own number.
    per: fix.amount === undefined ? (old.per ?? null) : null,
    subject: milestone ? (fix.subject ?? old.subject ?? '') : null,
    owner: fix.owner ?? old.owner ?? null,
  }
}

/** A number without a form: all that the window brings of a total, the new level of anything else. */
function changeOf(
  old: UnderstoodGoal,
  fix: GoalFix,
  amount: number | null,
  total: boolean,
): Pick<UnderstoodGoal, 'form' | 'base' | 'bound'> {
  if (amount === null) return { form: null, base: null, bound: null }
  const kept = old.form === null || old.form === 'milestone' ? null : old.form
  const form = fix.form ?? kept ?? (total ? 'by' : 'to')
  const base =
    fix.base ?? (fix.form === undefined ? old.base : null) ?? (form === 'by' ? (total ? 'zero' : 'before') : null)
  return {
    form,
    base: form === 'by' ? base : null,
    bound: form === 'limit' ? (fix.bound ?? old.bound ?? 'at-least') : null,
  }
}

function missingOf({ kpi, amount, form, window, network }: UnderstoodGoal): MissingPart[] {
  const missing: MissingPart[] = []
  if (amount === null && form !== 'milestone') missing.push('amount')
  if (window === null) missing.push('deadline')
  if (network === null && kpi !== null && isAccountBound(kpi)) missing.push('network')
  return missing
}

function ask(part: MissingPart, { kpi, kind, deadline }: UnderstoodGoal): Phrase {
  switch (part) {
    case 'kpi':
      return sayGoal('goal.missing.kpi', { kpis: offersFor(kind ?? 'awareness') })
    case 'amount':
      return sayGoal('goal.missing.amount', { kpi: kpi ?? '', unit: kpi ? kpiById(kpi).unit : '' })
    case 'deadline':
      return deadline === null
        ? sayGoal('goal.missing.deadline', {})
        : sayGoal('goal.question.past-deadline', { day: deadline })
    case 'network':
      return sayGoal('goal.missing.network', {})
    case 'from':
      return sayGoal('goal.missing.from', { kpi: kpi ?? '' })
  }
}
