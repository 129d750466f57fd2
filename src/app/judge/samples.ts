/** The single posts, questions and trials behind a ratio or a waiting time: the judge compares those, not daily means. */
import type { EventFact } from '../../core/facts/types.ts'
import type { PostWithCounters } from '../../core/guards/types.ts'
import type { Formula, Kpi, Term } from '../../core/kpis/types.ts'
import { termsOf } from '../../core/kpis/terms.ts'
import type { RatioItem } from '../../core/stats/ratios.ts'
import type { DailySeries } from '../../core/stats/types.ts'
import type { Wait } from '../../core/stats/waits.ts'
import { dayNumber, type DayRange } from '../../core/time/day.ts'

const inside = (day: string, range: DayRange): boolean => day >= range.from && day <= range.to

/**
 * ER is engagements ÷ followers of each post, ERR the same over reach, likes per post are likes ÷ 1; null for a KPI that is
 * no ratio of posts.
 */
export function ratioItems(
  kpi: Kpi,
  posts: readonly PostWithCounters[],
  followers: DailySeries | null,
  range: DayRange,
): RatioItem[] | null {
  const ofFollowers = termsOf(kpi).find((term) => term.take === 'post-per-follower')
  if (ofFollowers?.take === 'post-per-follower') {
    return posts.flatMap((post) => {
      const top = post.counters[ofFollowers.measure]
      const bottom = followers === null ? null : levelOn(followers, post.day)
      return inside(post.day, range) && top !== undefined && bottom !== null ? [{ top, bottom }] : []
    })
  }
  const mean = kpi.formula.op === 'term' && kpi.formula.term.take === 'post-mean' ? kpi.formula.term.measure : null
  if (mean !== null) {
    return posts.flatMap((post) => {
      const top = post.counters[mean]
      return inside(post.day, range) && top !== undefined ? [{ top, bottom: 1 }] : []
    })
  }
  const sums = postSums(kpi.formula)
  if (sums === null) return null
  return posts.flatMap((post) => {
    const [top, bottom] = [post.counters[sums.top], post.counters[sums.bottom]]
    return inside(post.day, range) && top !== undefined && bottom !== undefined && bottom > 0 ? [{ top, bottom }] : []
  })
}

function postSums(formula: Formula) {
  if (formula.op !== 'divide' || formula.top.op !== 'term' || formula.bottom.op !== 'term') return null
  const [top, bottom] = [formula.top.term, formula.bottom.term]
  return top.take === 'post-sum' && bottom.take === 'post-sum' ? { top: top.measure, bottom: bottom.measure } : null
}

export const NEAR_DAYS = 7

/** The level on the day, or on the nearest known one within a week. */
export function levelOn(series: DailySeries, day: string): number | null {
  const at = dayNumber(day) - dayNumber(series.start)
  for (let away = 0; away <= NEAR_DAYS; away++) {
    const value = series.values[at - away] ?? series.values[at + away] ?? null
    if (value !== null && value > 0) return value
  }
  return null
}

export const durationTerm = (kpi: Kpi): Extract<Term, { take: 'event-seconds' }> | null => {
  const term = termsOf(kpi).find((one) => one.take === 'event-seconds')
  return term?.take === 'event-seconds' ? term : null
}

/**
 * Questions still open at the end of the data have waited until then: censored, not missing. So have those answered
 * later, when the end is the day of an answer that is given again.
 */
export function waitsOf(questions: readonly EventFact[], range: DayRange, dataTo: string): Wait[] {
  const end = Date.parse(`${dataTo}T23:59:59Z`)
  return questions
    .filter((question) => inside(question.day, range))
    .flatMap((question): Wait[] => {
      const { seconds, at } = question
      const waited = at === null ? null : Math.max(0, (end - Date.parse(at)) / 1000)
      if (seconds !== null && (waited === null || seconds <= waited)) return [{ seconds, answered: true }]
      return waited === null ? [] : [{ seconds: waited, answered: false }]
    })
}

/** Shares of independent events (visit → lead → sale), whose halves are plain counts. */
export const isShareOfEvents = (kpi: Kpi): boolean =>
  kpi.unit === 'percent' &&
  kpi.formula.op !== 'times' &&
  termsOf(kpi).some((term) => term.take === 'event-count') &&
  termsOf(kpi).every((term) => term.take === 'event-count' || term.take === 'sum')
