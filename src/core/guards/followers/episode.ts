/** One stretch of joining beyond the usual, the signs that speak for bought ones, and when they are enough. */
import { clamp } from '../numbers.ts'

export interface Leaving {
  from: number
  to: number
  excess: number
  /** How many leave in so many days usually. */
  usual: number
  sd: number
  z: number
  /** The same against what so many newcomers usually bring; null when that can't be told on this account. */
  beyond: number | null
}

export interface Episode {
  /** Indices on the axis. */
  from: number
  to: number
  usable: number
  observed: number
  expected: number
  /** How many more came than usual, and the standard deviation of that. */
  excess: number
  sd: number
  z: number
  /** Followed by unusual losses. */
  leaving: Leaving | null
  /** Reach per follower fell: z of the fall (positive = fell), when reach and followers are known. */
  reachFell: number | null
  /** The excess as a share of the followers that the account had. */
  share: number
  rows: readonly { index: number; value: number; expected: number }[]
  /** Reach, views or mentions are known, and did not rise with joining. */
  reachKnown: boolean
}

export const BURST_DAYS = 3

export const isBurst = (episode: { from: number; to: number }): boolean => episode.to - episode.from < BURST_DAYS

/** One in ten by chance alone. */
const SECOND = 1.28
/** One in twenty. */
export const LEFT = 1.65
/**
 * Without reach good news look the same, and part of those who came with them leaves again as well: only losses beyond
 * what so many newcomers usually bring are a second sign, and where that isn't known, losses that chance hardly gives.
 */
const BEYOND = 2
const FAR = 3

export const signsOf = (episode: Episode): { left: boolean; reachFell: boolean } => ({
  left: episode.reachKnown
    ? (episode.leaving?.z ?? 0) >= (isBurst(episode) ? LEFT : SECOND)
    : (episode.leaving?.z ?? 0) >= LEFT &&
      (episode.leaving!.beyond === null ? episode.leaving!.z >= FAR : episode.leaving!.beyond >= BEYOND),
  // Few newcomers can't be seen in reach per follower: then its fall has another reason.
  reachFell: (episode.reachFell ?? 0) >= 2 && episode.share >= 0.03,
})

/**
 * Thresholds were set on generated accounts (trend, season, weekdays, overdispersed and autocorrelated counts, told
 * and untold events) and on the halves of real series that are not reported; followers.test.ts repeats the first on a
 * small scale. A lone sign is enough only beside reach that did not rise: that is a second look at the same days.
 */
export function stands(episode: Episode): boolean {
  const { left, reachFell } = signsOf(episode)
  const second = Math.max(left ? episode.leaving!.z : 0, reachFell ? episode.reachFell! : 0)
  if (!episode.reachKnown && second === 0) return false
  if (isBurst(episode)) return episode.z >= 7 || (second > 0 && episode.z >= 4 && episode.z + second >= 6)
  return episode.z >= 5 || (second > 0 && episode.z >= 3.5 && episode.z + second >= 6)
}

/** A rise that would stand if reach were known and had not risen: worth a note, never a finding. */
export const alone = (episode: Episode): boolean => !episode.reachKnown && episode.z >= (isBurst(episode) ? 7 : 5)

/** 0…1 from the scores: rises with either sign, and is never certain. */
export function likelihood(episode: Episode): number {
  const { left, reachFell } = signsOf(episode)
  const second = (left ? clamp(episode.leaving!.z, 0, 4) : 0) + (reachFell ? clamp(episode.reachFell!, 0, 4) : 0)
  return 1 / (1 + Math.exp(-(clamp(episode.z, 0, 8) + second - 4.2)))
}
