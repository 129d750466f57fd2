/** The line of days that a finding stands in, with what was expected: for a chart beside its words. */
import type { EventFact } from '../facts/types.ts'
import type { MeasureId } from '../measures/ids.ts'
import type { DailySeries } from '../stats/types.ts'
import { addDays, dayNumber, lengthOf } from '../time/day.ts'
import type { DayRange } from '../time/day.ts'
import { groupBy } from './numbers.ts'
import { within } from './outcome.ts'
import type { Finding, GuardInput } from './types.ts'

export interface Around {
  measure: MeasureId | null
  /** Unknown days are null. A day of several posts or events holds their sum (of waits: their mean). */
  series: DailySeries
  /** The same days; null where nothing was expected. */
  expected: DailySeries
  range: DayRange
}

const LEAST_MARGIN = 14
const MOST_MARGIN = 42

/** Where events are the figure itself, days without any are zeros and not unknown. */
const EVENTS: Partial<Record<MeasureId, EventFact['type']>> = {
  comments: 'comment',
  mentions: 'mention',
  hashtag_posts: 'mention',
  site_visits: 'visit',
  leads: 'lead',
}

const MEANS: ReadonlySet<MeasureId | null> = new Set(['response_seconds'])

/**
 * The daily figure of the finding's measure where the source gives one, else posts or events of a day added up, from
 * before the finding to after it. Expected = the figure less what each of the rows stands above its own expectation.
 */
export function aroundFinding(finding: Finding, input: GuardInput): Around {
  const measure = finding.measure ?? finding.evidence[0]?.measure ?? null
  const rows = finding.evidence.filter((row) => row.measure === measure && row.value !== null)
  // Rows may reach beyond the judged range: comparisons with last year, joins before the losses.
  const range = finding.range
  const margin = Math.min(MOST_MARGIN, Math.max(LEAST_MARGIN, Math.round(lengthOf(range) / 2)))
  const known = lineOf(input, measure, rows)
  let [start, end] = [addDays(range.from, -margin), addDays(range.to, margin)]
  while (start < range.from && known(start) === null) start = addDays(start, 1)
  while (end > range.to && known(end) === null) end = addDays(end, -1)
  const length = lengthOf({ from: start, to: end })
  const day = (i: number) => addDays(start, i)
  const values = Array.from({ length }, (_, i) => known(day(i)))
  const byDay = groupBy(rows, (row) => row.day)
  const expected = values.map((value, i) => {
    const own = byDay.get(day(i))
    if (value === null || own === undefined || own.every((row) => row.expected === null)) return null
    const above = own.map((row) => (row.expected === null ? 0 : row.value! - row.expected))
    return Math.max(0, value - above.reduce((sum, one) => sum + one, 0))
  })
  return { measure, series: { start, values }, expected: { start, values: expected }, range }
}

type Line = (day: string) => number | null

function lineOf(input: GuardInput, measure: MeasureId | null, rows: Finding['evidence']): Line {
  const daily = measure === null ? undefined : input.daily[measure]
  if (daily !== undefined && rows.every((row) => daily.values[at(daily, row.day)] != null))
    return (day) => daily.values[at(daily, day)] ?? null
  const posts = measure === null ? [] : input.posts.filter((post) => post.counters[measure] !== undefined)
  if (posts.length > 0 && rows.some((row) => posts.some((post) => post.postId === row.ref)))
    return summed(posts.map((post) => ({ day: post.day, value: post.counters[measure!]! })))
  const type = measure === null ? undefined : EVENTS[measure]
  const events = type === undefined ? [] : input.events.filter((event) => event.type === type)
  if (events.length > 0) {
    const counted = summed(events.map((event) => ({ day: event.day, value: 1 })))
    const [first, last] = [
      events.map((event) => event.day).sort()[0]!,
      events
        .map((event) => event.day)
        .sort()
        .at(-1)!,
    ]
    return (day) => counted(day) ?? (within(day, { from: first, to: last }) ? 0 : null)
  }
  return summed(
    rows.map((row) => ({ day: row.day, value: row.value! })),
    MEANS.has(measure),
  )
}

const at = (series: DailySeries, day: string): number => dayNumber(day) - dayNumber(series.start)

function summed(items: readonly { day: string; value: number }[], asMean = false): Line {
  const days = groupBy(items, (item) => item.day)
  return (day) => {
    const own = days.get(day)
    if (own === undefined) return null
    const sum = own.reduce((total, item) => total + item.value, 0)
    return asMean ? sum / own.length : sum
  }
}
