import { daysBetween } from '../time/day.ts'
import { saySmart } from './smart-phrases.ts'
import type { Letter } from './smart-letter.ts'
import { HOPELESS, isDrowned, needsLonger } from './smart-noise.ts'

/** Older figures answer about the past only. */
const STALE_DAYS = 14
/** Less than eight weeks hides the week's rhythm and the account's usual swings (METHOD §7: enough history). */
const LEAST_HISTORY_DAYS = 56

export const measurable: Letter = (judging) => {
  const { goal, kpi, evidence, target, windowDays } = judging
  if (!kpi) return { verdict: 'no', evidence: saySmart('smart.m.no-kpi', {}) }
  if (kpi.shape === 'milestone') {
    return { verdict: 'yes', evidence: saySmart('smart.m.milestone', { subject: goal.understood.subject ?? '' }) }
  }
  const data = evidence?.data
  if (!evidence || !data) return { verdict: 'warn', evidence: saySmart('smart.m.no-data', { kpi: kpi.id }) }
  if (!data.measured || data.lastDay === null) {
    return { verdict: 'no', evidence: saySmart('smart.m.not-measured', { kpi: kpi.id, needs: data.needs }) }
  }
  if (data.gap) {
    const { known, of, days } = data.gap
    return { verdict: 'warn', evidence: saySmart('smart.m.gaps', { kpi: kpi.id, known, of, days }) }
  }
  if (windowDays !== null && isDrowned(judging)) {
    const shows = {
      from: data.visible?.value ?? null,
      chance: data.visible === undefined || data.visible === null ? null : data.visible.chance * 100,
      beyond: data.visible !== undefined && data.visible !== null && data.visible.chance < HOPELESS,
      usual: data.visible?.usual ?? null,
      down: target.ok && target.resolved.direction === 'down',
      unit: kpi.unit,
      currency: goal.understood.currency,
    }
    return {
      verdict: 'no',
      evidence: needsLonger(data, windowDays)
        ? saySmart('smart.m.noise', { window: windowDays, needed: data.shortestWindowDays!, ...shows })
        : saySmart('smart.m.noise-never', { window: windowDays, share: data.detectable, ...shows }),
    }
  }
  const age = daysBetween(data.lastDay, evidence.today)
  if (age > STALE_DAYS)
    return { verdict: 'warn', evidence: saySmart('smart.m.stale', { day: data.lastDay, days: age }) }
  if (data.historyDays < LEAST_HISTORY_DAYS) {
    return {
      verdict: 'warn',
      evidence: saySmart('smart.m.short', { days: data.historyDays, least: LEAST_HISTORY_DAYS }),
    }
  }
  return {
    verdict: 'yes',
    evidence: saySmart('smart.m.yes', {
      kpi: kpi.id,
      days: data.historyDays,
      lastDay: data.lastDay,
      sources: data.sources,
      pointA: data.pointA,
      unit: kpi.unit,
      currency: goal.understood.currency,
    }),
  }
}
