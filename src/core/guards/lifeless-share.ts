/**
 * How many of a network's profiles look lifeless: a share with an interval, never a judgement of one person.
 *
 * A rule of eight yes-or-no points is wrong about many single profiles (it takes one live person in five for lifeless),
 * yet how often it is wrong is known, and the share can be cleaned of it: (flagged + specificity − 1) ÷ (sensitivity +
 * specificity − 1), Rogan & Gladen 1978; the interval carries the doubt about all three shares, Lang & Reiczigel 2014. A
 * rule measured on one network says nothing about another (docs/EVALUATION.md), so without a reference there is no share.
 */
import type { Network } from '../facts/types.ts'
import type { Interval } from '../stats/types.ts'
import { clamp, Z80 } from './numbers.ts'

/** What a profile shows, without who it is. null = unknown: the profile is then left out. */
export interface AnonymousProfile {
  hasAvatar: boolean | null
  posts: number | null
  followers: number | null
  following: number | null
  /** Digits in the user name. */
  nameDigits: number | null
}

export interface ProfileSample {
  network: Network
  profiles: readonly AnonymousProfile[]
}

/** Measured: of so many lifeless profiles so many flagged, of so many live ones so many not. */
export interface ProfileReference {
  lifeless: { flagged: number; of: number }
  live: { passed: number; of: number }
}

/** SRF Data 2017, every second of 975 labelled followers (CC BY-SA 4.0); the others are measured by `npm run evaluate`. */
export const PROFILE_REFERENCES: Partial<Record<Network, ProfileReference>> = {
  instagram: { lifeless: { flagged: 50, of: 56 }, live: { passed: 350, of: 432 } },
}

export interface LifelessShare {
  share: number
  /** 80 %. */
  interval: Interval
  /** Profiles that the rule flags, of those with all that it asks for. */
  flagged: number
  known: number
}

/**
 * Other people, another country, another year: what was measured there counts half here (a power prior of 1/2, Ibrahim &
 * Chen 2000). It also is what two halves of one population differ by.
 */
const TRANSFER = 0.5
const FLAGGED_FROM = 2
export const LEAST_PROFILES = 100

const known = (
  profile: AnonymousProfile,
): profile is { [K in keyof AnonymousProfile]: NonNullable<AnonymousProfile[K]> } =>
  Object.values(profile).every((value) => value !== null)

/** Follows many and is followed by few, shows nothing, has a name of numbers. Two points and more are flagged. */
export function flags(profile: { [K in keyof AnonymousProfile]: NonNullable<AnonymousProfile[K]> }): boolean {
  const { hasAvatar, posts, followers, following, nameDigits } = profile
  const ratio = following / Math.max(1, followers)
  const points = [
    ratio >= 3,
    ratio >= 10,
    ratio >= 20,
    posts <= 5,
    posts <= 1,
    !hasAvatar,
    nameDigits >= 3,
    followers <= 30,
  ]
  return points.filter(Boolean).length >= FLAGGED_FROM
}

/**
 * @returns null when there is no reference for the network, or fewer than 100 profiles have all that the rule asks for
 */
export function lifelessShare(
  { network, profiles }: ProfileSample,
  reference: ProfileReference | undefined = PROFILE_REFERENCES[network],
): LifelessShare | null {
  const usable = profiles.filter(known)
  if (reference === undefined || usable.length < LEAST_PROFILES) return null
  const n = usable.length
  const flagged = usable.filter(flags).length
  const { lifeless, live } = reference
  const cleaned = (p: number, sensitivity: number, specificity: number) =>
    (p + specificity - 1) / (sensitivity + specificity - 1)
  // Lang & Reiczigel add z² and two cases, one of each kind, before they take variances (as Agresti & Coull do for one share).
  const [nBoth, nLifeless, nLive] = [n + Z80 ** 2, TRANSFER * lifeless.of + 2, TRANSFER * live.of + 2]
  const p = (flagged + Z80 ** 2 / 2) / nBoth
  const [sensitivity, specificity] = [
    (TRANSFER * lifeless.flagged + 1) / nLifeless,
    (TRANSFER * live.passed + 1) / nLive,
  ]
  const middle = cleaned(p, sensitivity, specificity)
  const ofLifeless = (sensitivity * (1 - sensitivity)) / nLifeless
  const ofLive = (specificity * (1 - specificity)) / nLive
  const shift = 2 * Z80 ** 2 * (middle * ofLifeless - (1 - middle) * ofLive)
  const sd =
    Math.sqrt((p * (1 - p)) / nBoth + middle ** 2 * ofLifeless + (1 - middle) ** 2 * ofLive) /
    (sensitivity + specificity - 1)
  const interval = { low: clamp(middle + shift - Z80 * sd, 0, 1), high: clamp(middle + shift + Z80 * sd, 0, 1) }
  const share = cleaned(flagged / n, lifeless.flagged / lifeless.of, live.passed / live.of)
  return { share: clamp(share, interval.low, interval.high), interval, flagged, known: n }
}
