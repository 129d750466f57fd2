/**
 * METHOD §8: from point A and the target to three or four steps in sequence. Advertising is never proposed on networks
 * of Meta (METHOD §10), nor anything that counts as advertising there; mass-following is never proposed anywhere.
 */
import { kpiById } from '../kpis/catalogue.ts'
import type { Step } from '../goals/types.ts'
import type { Phrase } from '../phrase.ts'
import { addDays, lengthOf, type DayRange } from '../time/day.ts'
import { BUILDERS, valuesOf, type BuilderId, type Slot } from './builders.ts'
import type { StepsInput } from './input.ts'
import { RECIPES } from './recipes.ts'

/** Without a deadline the steps show four weeks: the goal's T already says what is missing. */
const DEFAULT_DAYS = 28
const MOST_STEPS = 4

interface Planned {
  builder: BuilderId
  /** Percent of the gap. */
  share: number
}

const RESULTS: ReadonlySet<string> = new Set([
  'leads',
  'contest_leads',
  'sales',
  'subscriptions',
  'revenue',
  'site_visits',
  'utm_visits',
  'link_clicks',
  'contact_clicks',
  'location_clicks',
  'goal_reaches',
])
const AUDIENCE: ReadonlySet<string> = new Set(['followers', 'net_growth', 'new_followers', 'members'])
/** KPIs that are better when less is spent or reached more precisely: no ads step adds to them. */
const EFFICIENCY: ReadonlySet<string> = new Set([
  'cost_per_lead',
  'cost_per_follower',
  'visit_to_lead',
  'lead_to_sale',
  'roas',
  'romi',
  'handled_leads_share',
])

const plan = (...steps: [BuilderId, number?][]): Planned[] => steps.map(([builder, share = 0]) => ({ builder, share }))

function leversFor(input: StepsInput): Planned[] {
  const { goal } = input
  const kpi = goal.kpi
  const meta = goal.network === 'instagram' || goal.network === 'facebook'
  const mayAdvertise = !meta && goal.channel !== 'organic'
  const asksAds = goal.channel === 'ads' && mayAdvertise
  const asksContest = goal.channel === 'contest'
  if (kpi === null) return plan(['content'], ['talk'], ['queue'])
  const entry = kpiById(kpi)
  if (entry.shape === 'milestone') return plan(['milestoneCheck'], ['content'], ['talk'])
  if (EFFICIENCY.has(kpi)) return plan(['landing'], ['content'], ['leadsAnswered'])
  if (RESULTS.has(kpi)) {
    // money and clicks have no funnel of leads behind them
    const funnel = kpi === 'leads' || kpi === 'sales' || kpi === 'subscriptions' || kpi === 'contest_leads'
    if (asksContest && funnel) return plan(['landing'], ['leadsAnswered'], ['contest', 100])
    if (asksAds && kpi !== 'revenue') return plan(['landing'], ['leadsAnswered'], ['ads', 100])
    if (!funnel) return plan(['content'], ['landing'], ['leadsAnswered'])
    return mayAdvertise
      ? plan(['landing'], ['leadsAnswered'], ['ads', 40], ['visits', 60])
      : plan(['landing'], ['leadsAnswered'], ['visits', 100])
  }
  if (AUDIENCE.has(kpi)) {
    if (asksContest) return plan(['content'], ['talk'], ['contest', 50])
    if (asksAds) return plan(['content'], ['talk'], ['ads', 100])
    return mayAdvertise
      ? plan(['content'], ['talk'], ['barter', 20], ['ads', 40])
      : plan(['content'], ['talk'], ['queue'])
  }
  if (entry.goalKinds.includes('service') && !entry.goalKinds.includes('awareness'))
    return plan(['queue'], ['rota'], ['review'])
  if (entry.goalKinds.includes('community') || entry.goalKinds.includes('engagement'))
    return plan(['content'], ['talk'], ['queue'])
  return plan(['content'], ['talk'], ['queue'])
}

/** Steps one after another: the first ones are shorter, the last one ends with the deadline. */
function slots(window: DayRange, count: number): DayRange[] {
  const length = lengthOf(window)
  const ranges: DayRange[] = []
  let done = 0
  for (let i = 0; i < count; i++) {
    const last = i === count - 1
    const even = Math.round((length * (i + 1)) / count)
    const end = last ? length : Math.min(Math.max(even, done + 1), Math.max(done, length - (count - 1 - i)))
    // in a window shorter than the steps several of them share a day
    const safe = Math.min(Math.max(end, 1), length)
    ranges.push({ from: addDays(window.from, Math.min(done, length - 1)), to: addDays(window.from, safe - 1) })
    done = safe
  }
  return ranges
}

const COUNTED: ReadonlySet<BuilderId> = new Set(['ads', 'barter', 'contest', 'visits'])

/** What the work as before brings by itself: a level moves on too. */
function usualOf({ target, pointA, asBefore }: StepsInput): number {
  if (target?.path === 'total') return pointA ?? 0
  return Math.max(target?.start ?? 0, asBefore ?? target?.start ?? 0)
}

/** Money is not asked for what comes anyway, unless the sentence itself names the means. */
function unbought(input: StepsInput, levers: readonly Planned[]): Planned[] {
  const { target, goal } = input
  const comes =
    target !== null && target.direction === 'up' && target.path !== 'milestone' && usualOf(input) >= target.target
  if (!comes || goal.channel === 'ads' || goal.channel === 'contest') return [...levers]
  const kept = levers.filter(({ builder }) => builder !== 'ads' && builder !== 'barter')
  return filled(kept.map((one) => (one.builder === 'visits' ? { ...one, share: 100 } : one)))
}

function filled(levers: readonly Planned[]): Planned[] {
  const more = plan(['content'], ['talk'], ['queue']).filter(
    ({ builder }) => !levers.some((one) => one.builder === builder),
  )
  return [...levers, ...more].slice(0, Math.max(3, levers.length))
}

/** Without a number in the goal there is nothing to divide by a cost: only levers that stand on their own are left. */
function countable(input: StepsInput, levers: readonly Planned[]): Planned[] {
  if (input.target !== null || input.goal.amount !== null) return [...levers]
  return filled(levers.filter(({ builder }) => !COUNTED.has(builder)))
}

/** What the levers must bring: the target less what comes without them. */
function gapOf(input: StepsInput): Pick<Slot, 'gap' | 'gapOrigin' | 'whole'> {
  const { target, goal, pointA } = input
  if (target === null || target.path === 'milestone')
    return { gap: Math.max(1, Math.abs(goal.amount ?? 1)), gapOrigin: 'sentence' }
  const usual = usualOf(input)
  const gap = Math.abs(target.target - usual)
  // the whole target is to be brought when as much comes anyway: steps then secure it
  const whole = gap < 1 || (target.path === 'total' && usual >= target.target)
  return {
    gap: Math.max(1, whole ? target.target : gap),
    gapOrigin: whole || pointA === null ? 'sentence' : 'history',
    whole,
  }
}

export function proposeSteps(input: StepsInput): Step[] {
  const window = input.goal.window ?? { from: addDays(input.today, 1), to: addDays(input.today, DEFAULT_DAYS) }
  const levers = unbought(input, countable(input, leversFor(input)))
  const milestone = input.goal.kpi === 'milestone'
  const planned = (input.measured || milestone ? levers : [{ builder: 'measure' as const, share: 0 }, ...levers]).slice(
    0,
    MOST_STEPS,
  )
  const ranges = slots(window, planned.length)
  const gap = gapOf(input)
  return planned.map(({ builder, share }, i) => {
    const own = ranges[i]!
    return BUILDERS[builder](input, { ...gap, share, range: own, running: { from: window.from, to: own.to } })
  })
}

/**
 * The same steps with some assumptions changed, by id. An id may stand in several steps; it changes in all of them.
 * Ids that no step has are left alone; a number that is not finite or negative is refused by keeping the old one.
 */
export function recompute(steps: readonly Step[], changes: Readonly<Record<string, number>>): Step[] {
  return steps.map((step) => {
    const assumptions = step.assumptions.map((assumption) => {
      const changed = changes[assumption.id]
      if (changed === undefined || !Number.isFinite(changed) || changed < 0) return assumption
      return { ...assumption, value: changed, origin: 'assumed' as const }
    })
    const recipe = RECIPES[step.title.code]
    const days = step.title.params.days
    if (!recipe || typeof days !== 'number') return { ...step, assumptions }
    const { target, params, unit = step.target.unit } = recipe(valuesOf(assumptions), days)
    if (!Number.isFinite(target)) return step
    return {
      ...step,
      caution: costAgain(step.caution, target, params.needed),
      assumptions,
      title: { ...step.title, params: { ...step.title.params, ...params } },
      target: { value: target, unit },
    }
  })
}

/** The fitted cost that the caution names follows the new budget. */
function costAgain(caution: Phrase | null, budget: number, needed: unknown): Phrase | null {
  if (caution?.code !== 'step.caution.cost-fitted' || typeof needed !== 'number' || needed <= 0) return caution
  return { ...caution, params: { ...caution.params, cost: Math.round(budget / needed) } }
}
