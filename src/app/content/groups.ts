/** What posts are told apart by: format, weekday, time of day, length, hashtag. */
import type { OwnPost } from './own-posts.ts'

export const DIMENSIONS = ['format', 'weekday', 'hour', 'length', 'tag'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** Hours are taken in threes, as the steps do: by single hours few brands have enough posts to compare. */
export const BAND_HOURS = 3
export const bandOf = (hour: number): number => Math.floor(hour / BAND_HOURS) * BAND_HOURS

export const LENGTHS = ['none', 'short', 'medium', 'long'] as const
export type LengthClass = (typeof LENGTHS)[number]

/** Some exports cut texts at 300 signs, so nothing above that is told apart. */
export const lengthClass = (length: number): LengthClass =>
  length === 0 ? 'none' : length < 100 ? 'short' : length < 300 ? 'medium' : 'long'

/** The groups that a post belongs to: several hashtags, no hour where only the day is known. */
export function groupsOf(post: OwnPost, by: Dimension): readonly string[] {
  switch (by) {
    case 'format':
      return post.format === 'other' ? [] : [post.format]
    case 'weekday':
      return [String(post.weekday)]
    case 'hour':
      return post.hour === null ? [] : [String(bandOf(post.hour))]
    case 'length':
      return [lengthClass(post.length)]
    case 'tag':
      return post.tags
  }
}

/** What would be compared with the others unfairly: paid, foreign, removed or given prizes for. */
const APART = new Set(['ad', 'repost', 'deleted', 'contest'])
export const isOrdinary = (post: OwnPost): boolean => !post.flags.some((flag) => APART.has(flag))
