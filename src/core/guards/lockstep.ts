/**
 * Pairs of people who keep step: act on the same object within moments of each other, on several objects. CopyCatch
 * (Beutel et al. 2013) looks for the same; how many such pairs chance gives is never a formula here but a permuted null.
 */
import { groupBy } from './numbers.ts'
import { permuted } from './pods.ts'

export interface Act {
  actor: string
  /** Post, link, page. */
  object: string
  /** Seconds. */
  at: number
}

export interface Lockstep {
  pairs: readonly { a: string; b: string; objects: number }[]
  /** Mean number of such pairs in the permuted null. */
  byChance: number
  /** Phipson & Smyth (2010), one-sided, for the number of pairs. */
  p: number
}

export interface LockstepRule {
  /** Seconds between two acts on one object. */
  within: number
  /** Objects on which a pair must have met. */
  least: number
  /** Count every meeting, several on one object too. Not said: an object counts once, so one quarrel makes no lockstep. */
  everyMeeting?: boolean
  turns?: number
}

/** Acts in order of object and time, with the reach of each: the last index that is still `within` of it. */
interface Sorted {
  actors: number[]
  objects: number[]
  last: Int32Array
}

function sorted(acts: readonly Act[], within: number): { order: Sorted; names: string[] } {
  const names = [...new Set(acts.map((act) => act.actor))].sort()
  const number = new Map(names.map((name, i) => [name, i]))
  const order: Sorted = { actors: [], objects: [], last: new Int32Array(acts.length) }
  const times: number[] = []
  const groups = [...groupBy(acts, (act) => act.object)].sort(([a], [b]) => (a < b ? -1 : 1))
  groups.forEach(([, group], object) => {
    const first = times.length
    for (const act of group.toSorted((a, b) => a.at - b.at || (a.actor < b.actor ? -1 : 1))) {
      order.actors.push(number.get(act.actor)!)
      order.objects.push(object)
      times.push(act.at)
    }
    let end = first
    for (let i = first; i < times.length; i++) {
      while (end + 1 < times.length && times[end + 1]! - times[i]! <= within) end++
      order.last[i] = end
    }
  })
  return { order, names }
}

/** Objects on which each pair met (or how often it met), by `a · people + b` with a < b. */
function meetings(
  { objects, last }: Sorted,
  actors: readonly number[],
  people: number,
  every: boolean,
): Map<number, number> {
  const met = new Map<number, number>()
  const seen = new Map<number, number>()
  for (let i = 0; i < objects.length; i++) {
    for (let k = i + 1; k <= last[i]!; k++) {
      const [a, b] = [actors[i]!, actors[k]!]
      if (a === b) continue
      const key = Math.min(a, b) * people + Math.max(a, b)
      if (!every && seen.get(key) === objects[i]) continue
      seen.set(key, objects[i]!)
      met.set(key, (met.get(key) ?? 0) + 1)
    }
  }
  return met
}

/**
 * Chance: who acted is shuffled over all acts; when and on what stays, so a lively hour stays lively and a person who
 * acts often goes on acting often. Order of the acts does not matter; no acts give no pairs and p = 1.
 */
export function lockstep(
  acts: readonly Act[],
  { within, least, everyMeeting = false, turns = 199 }: LockstepRule,
): Lockstep {
  const { order, names } = sorted(acts, within)
  const people = names.length
  const found = (actors: readonly number[]) =>
    [...meetings(order, actors, people, everyMeeting)].filter(([, objects]) => objects >= least)
  const pairs = found(order.actors)
    .map(([key, objects]) => ({ a: names[Math.floor(key / people)]!, b: names[key % people]!, objects }))
    .sort((x, y) => y.objects - x.objects || (x.a + x.b < y.a + y.b ? -1 : 1))
  const chance = permuted(order.actors, turns, pairs.length, (actors) => found(actors).length)
  return { pairs, byChance: chance.mean, p: chance.p }
}
