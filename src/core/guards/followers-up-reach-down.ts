import { median } from '../stats/robust.ts'
import { dayNumber } from '../time/day.ts'
import type { Axis } from './axis.ts'
import { ready } from './followers/ready.ts'
import { lifter } from './lift.ts'
import { probability } from './numbers.ts'
import { outcome, silent } from './outcome.ts'
import { say } from './phrases.ts'
import { byZ } from './statistic.ts'
import type { Finding, Guard, GuardInput } from './types.ts'

const WINDOW = 28
/** A fall of a fifth that three standard deviations of the account's own history do not cover. */
const FALL = -0.2
const SCORE = -3

const known = (values: Float64Array, from: number, to: number): number[] =>
  Array.from(values.subarray(Math.max(0, from), to + 1)).filter((value) => !Number.isNaN(value))

/**
 * The line of followers climbs faster than it used to while the same posting brings less reach per follower: the new
 * ones do not look. Four weeks against the weeks around, weekday-adjusted; fewer posts explain a fall and silence it.
 */
export const followersUpReachDown: Guard = {
  id: 'followers-up-reach-down',
  needs: ['followers', 'reach'],
  check: (input) => {
    const followers = ready(input, ['followers', 'reach'])
    if ('state' in followers) return followers
    const { axis, stock } = followers.flow
    const reach = axis.of('reach') ?? axis.of('views')
    if (stock === null) return silent(['followers'], say('guard.silent.followers', {}))
    if (reach === null) return silent(['reach'], say('guard.silent.reach', {}))
    const perFollower = reach.map((value, i) => (stock[i]! > 0 ? (1000 * value) / stock[i]! : NaN))
    const first = (((dayNumber(axis.day(0)) + 3) % 7) + 7) % 7
    const line = lifter(perFollower, new Uint8Array(axis.length), first)
    const monthly = growths(stock)
    if (monthly.length < 3)
      return silent(['followers'], say('guard.silent.history', { have: axis.length, need: 4 * WINDOW }))
    const usual = median(monthly)
    const found: { from: number; to: number; z: number; fell: number; growth: number; beyond: number }[] = []
    for (let from = WINDOW; from + WINDOW <= axis.length; from += 7) {
      const to = from + WINDOW - 1
      const lift = line.lift(from, to)
      if (lift === null || lift.z > SCORE || lift.relative > FALL) continue
      const before = known(stock, from - WINDOW, from - 1)
      const during = known(stock, from, to)
      if (before.length === 0 || during.length === 0) continue
      const growth = during.at(-1)! - before[0]!
      const beyond = growth - 2 * usual * before[0]!
      // The window and the four weeks before it together: those who came first stay away from reach afterwards.
      if (growth < 0.03 * before[0]! || beyond <= 0.5 * growth || fewerPosts(input, axis, from)) continue
      found.push({ from: from - WINDOW, to, z: lift.z, fell: -lift.relative, growth, beyond })
    }
    found.sort((a, b) => a.z - b.z)
    const apart = found.filter(
      (one, i) => !found.slice(0, i).some((other) => one.from <= other.to && one.to >= other.from),
    )
    return outcome(
      input,
      apart.map(({ from, to, z, fell, growth, beyond }): Finding => {
        const range = { from: axis.day(from), to: axis.day(to) }
        // Reach tells at most this many apart: the share of followers that no longer shows in it.
        const looks = Math.round(Math.min(beyond, fell * (stock[from]! || growth)))
        return {
          guard: 'followers-up-reach-down',
          account: input.account,
          range,
          measure: followers.flow.measure,
          estimate: looks,
          interval: { low: 0, high: Math.round(beyond) },
          probability: probability(0.35 + 0.08 * Math.min(4, -z - 2)),
          what: say('guard.followers-up-reach-down.found', {
            ...range,
            growth: Math.round(growth),
            fell: Math.round(fell * 100),
            looks,
          }),
          innocent: say('guard.innocent.fewer-posts', {}),
          evidence: [from, to - WINDOW, to].map((index) => ({
            ref: axis.day(index),
            day: axis.day(index),
            measure: 'followers' as const,
            value: Number.isNaN(stock[index]!) ? null : stock[index]!,
            expected: null,
          })),
          signs: [say('guard.sign.reach-per-follower-fell', {})],
          statistic: byZ(-z, WINDOW, 'days'),
        }
      }),
    )
  },
}

/** Growth of followers over each four weeks, as a share. */
function growths(stock: Float64Array): number[] {
  const shares: number[] = []
  for (let i = 0; i + WINDOW < stock.length; i += 7)
    if (stock[i]! > 0 && !Number.isNaN(stock[i + WINDOW]!)) shares.push(stock[i + WINDOW]! / stock[i]! - 1)
  return shares
}

function fewerPosts(input: GuardInput, axis: Axis, from: number): boolean {
  const count = (a: number, b: number) =>
    input.posts.filter((post) => axis.index(post.day) >= a && axis.index(post.day) <= b).length
  return count(from, from + WINDOW - 1) < 0.7 * count(from - WINDOW, from - 1)
}
