import { saySmart } from './smart-phrases.ts'
import type { Letter } from './smart-letter.ts'
import { HOPELESS, isDrowned } from './smart-noise.ts'
import type { ResolvedTarget } from './target.ts'

/** From here on the work may go on as it is. */
const LIKELY = 0.5
/** Half more than the best stretch ever: possible only with something new. */
const STEEP_LIFT = 1.5

/** What comes without any work, half over: the mirror of the steep lift. */
const EASY = 1.5

/** How many times easier a total is than what the same length usually brings; 1 where there is nothing to compare. */
function easierBy({ target, direction }: ResolvedTarget, pointA: number | null): number {
  if (pointA === null || pointA <= 0 || target < 0) return 1
  return direction === 'up' ? pointA / target : target / pointA
}

export const achievable: Letter = (judging) => {
  const { goal, kpi, evidence, target, windowDays } = judging
  if (!kpi) return { verdict: 'warn', evidence: saySmart('smart.a.no-kpi', {}) }
  if (kpi.shape === 'milestone') return { verdict: 'warn', evidence: saySmart('smart.a.milestone', {}) }
  const data = evidence?.data
  if (!target.ok && target.reason === 'below-zero') {
    return { verdict: 'no', evidence: saySmart('smart.a.below-zero', { kpi: kpi.id }) }
  }
  if (!data) return { verdict: 'warn', evidence: saySmart('smart.a.no-data', {}) }
  if (!target.ok) return { verdict: 'warn', evidence: saySmart('smart.a.no-target', { kpi: kpi.id }) }
  const { resolved } = target
  const currency = goal.understood.currency
  // a limit that already holds is a goal to keep; anything else is no goal
  if (resolved.met && resolved.path !== 'limit' && data.pointA !== null) {
    return {
      verdict: 'warn',
      evidence: saySmart('smart.a.met', { kpi: kpi.id, value: data.pointA, unit: kpi.unit, currency }),
    }
  }
  const easier = resolved.path === 'total' ? easierBy(resolved, data.pointA) : 1
  if (easier >= EASY) {
    return {
      verdict: 'warn',
      evidence: saySmart('smart.a.easy', {
        kpi: kpi.id,
        times: Number.isFinite(easier) ? easier : null,
        down: resolved.direction === 'down',
        value: data.pointA!,
        unit: kpi.unit,
        currency,
      }),
    }
  }
  if (windowDays === null) return { verdict: 'warn', evidence: saySmart('smart.a.no-deadline', {}) }
  if (!data.probability) return { verdict: 'warn', evidence: saySmart('smart.a.no-forecast', {}) }

  const down = resolved.direction === 'down'
  const best = data.best && data.best.value > 0 && resolved.target > 0 ? data.best : null
  const lift = best ? (down ? best.value / resolved.target : resolved.target / best.value) : null
  const { asBefore, low, high } = data.probability
  const hopeless = asBefore < HOPELESS && (lift === null || lift > STEEP_LIFT)
  return {
    verdict: hopeless ? 'no' : asBefore >= LIKELY ? 'yes' : 'warn',
    evidence: saySmart('smart.a.probability', {
      percent: asBefore * 100,
      low: low * 100,
      high: high * 100,
      lift,
      best: best?.value ?? null,
      bestFrom: best?.range.from ?? null,
      bestTo: best?.range.to ?? null,
      down,
      // Likely and yet no proof: what swings so far by itself reaches it without any new work.
      drowned: isDrowned(judging) && asBefore >= LIKELY,
      unit: kpi.unit,
      currency,
      budget: data.budget?.minor ?? null,
      budgetCurrency: data.budget?.currency ?? null,
    }),
  }
}
