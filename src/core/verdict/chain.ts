/**
 * reach → visits → leads → handled leads → sales: which link fell against point A, and who owns it. SMM brings people who
 * are ready; what happens to them afterwards belongs to the site, the sales team and the product (METHOD §2).
 */
import { compareProportions } from '../stats/proportions.ts'
import type { ChainPoint, ChainStep } from './input.ts'
import type { Owner } from './phrases.ts'

export interface ChainLink {
  from: ChainStep
  to: ChainStep
  /** Rates 0…; null when a count is unknown or zero below. */
  now: number | null
  before: number | null
  owner: Owner
  broken: boolean
}

const OWNER: Record<ChainStep, Owner> = {
  reach: 'specialist',
  visits: 'specialist',
  leads: 'site',
  'handled-leads': 'sales-team',
  sales: 'product',
}

const ALARM = 0.1
/** A fall smaller than a tenth of the rate changes no decision, however certain. */
const LEAST_FALL = 0.1
/**
 * Reach counts contacts, of which each person makes several: a test that takes them for independent people would call
 * every ripple a break (the pooled z-test on ER, 94 % false), so this link breaks only when a third of it is gone.
 */
const LEAST_FALL_OF_REACH = 1 / 3

const rate = (top: number | null, bottom: number | null): number | null =>
  top === null || bottom === null || bottom <= 0 ? null : top / bottom

const wholeShare = (top: number, bottom: number): boolean =>
  Number.isInteger(top) && Number.isInteger(bottom) && top >= 0 && top <= bottom

/** Broken: fell by a tenth or more and by more than chance. Rates that are no shares (visits above reach) are never called broken. */
function link(a: ChainPoint, b: ChainPoint): ChainLink {
  const now = rate(b.now, a.now)
  const before = rate(b.before, a.before)
  const base = { from: a.step, to: b.step, now, before, owner: OWNER[b.step] }
  if (now === null || before === null || now > before * (1 - (a.step === 'reach' ? LEAST_FALL_OF_REACH : LEAST_FALL)))
    return { ...base, broken: false }
  // A post that reached many strangers lowers the rate without a single visit lost.
  if (a.step === 'reach' && b.now! > b.before! * (1 - LEAST_FALL)) return { ...base, broken: false }
  if (!wholeShare(b.now!, a.now!) || !wholeShare(b.before!, a.before!)) return { ...base, broken: false }
  const { p } = compareProportions({ successes: b.before!, n: a.before! }, { successes: b.now!, n: a.now! })
  return { ...base, broken: p < ALARM }
}

/** Links between neighbouring steps that are given, in the order given. */
export const chainLinks = (points: readonly ChainPoint[]): ChainLink[] =>
  points.slice(1).map((point, i) => link(points[i]!, point))

/** The broken link that lost most: with point A's rate there, the end of the chain would stand that much higher. */
export function worstLink(links: readonly ChainLink[]): ChainLink | null {
  const broken = links.filter((one) => one.broken)
  const kept = (one: ChainLink) => one.now! / one.before!
  return broken.length === 0 ? null : broken.reduce((worst, one) => (kept(one) < kept(worst) ? one : worst))
}
