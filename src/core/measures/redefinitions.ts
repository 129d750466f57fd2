/**
 * Days from which a network counts a measure otherwise, as its own documents say. A line is never joined across such a
 * day: a jump there is a new ruler, not growth. Only what files deliver under the same name on both sides stands here;
 * a column that was replaced by another is told by the reader that sees it.
 */
import type { Network } from '../facts/types.ts'
import { daysBetween, type Day, type DayRange } from '../time/day.ts'
import type { MeasureId } from './ids.ts'

export interface Redefinition {
  network: Network
  measure: MeasureId
  /** First day of the new count. */
  since: Day
  /** Last day of the switch, when it took several. */
  until?: Day
  /** Names of the definitions; their words are in src/i18n/definition-name.ts. */
  from: string
  to: string
  /** Where the network says so. */
  source: string
}

export const REDEFINITIONS: readonly Redefinition[] = [
  {
    network: 'youtube',
    measure: 'views',
    since: '2025-03-31',
    from: 'youtube.views/2024',
    to: 'youtube.views/2025',
    source: 'YouTube Analytics API, revision history: views of Shorts count every start and replay.',
  },
  {
    network: 'youtube',
    measure: 'views',
    since: '2026-08-24',
    until: '2026-08-27',
    from: 'youtube.views/2025',
    to: 'youtube.views/2026',
    source:
      'YouTube Analytics API, revision history: views of all formats count when playback starts; engaged views keep the old method.',
  },
  {
    network: 'instagram',
    measure: 'views',
    since: '2025-04-21',
    from: 'instagram.plays/2024',
    to: 'instagram.views/2025',
    source: 'Instagram Platform, insights: impressions, plays and video views were replaced by views.',
  },
  {
    network: 'facebook',
    measure: 'impressions',
    since: '2025-11-15',
    from: 'facebook.impressions/2024',
    to: 'facebook.media-views/2025',
    source: 'Pages API, deprecated metrics: page and post impressions were replaced by media views.',
  },
  {
    network: 'facebook',
    measure: 'reach',
    since: '2026-06-15',
    from: 'facebook.reach/2024',
    to: 'facebook.viewers/2026',
    source: 'Pages API, deprecated metrics: unique impressions were replaced by unique media viewers.',
  },
]

export interface Known {
  measure: MeasureId
  /** First and last day that the account has the measure for. */
  from: Day
  to: Day
}

/** The redefinitions that an account's data stands on both sides of. */
export const redefinitionsOf = (network: Network, known: readonly Known[]): Redefinition[] =>
  REDEFINITIONS.filter(
    (one) => one.network === network && known.some((own) => own.measure === one.measure && joins(own, one.since)),
  )

/** Days of the range stand on both sides of the first day of a new definition. */
export const joins = (range: DayRange, day: Day): boolean => range.from < day && day <= range.to

/** A file that shows the change itself knows its day better than the table: half a year apart is the same change. */
const SAME_CHANGE_DAYS = 183
export const isSameChange = (a: Day, b: Day): boolean => Math.abs(daysBetween(a, b)) <= SAME_CHANGE_DAYS
