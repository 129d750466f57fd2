import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { lockstep } from '../../src/core/guards/lockstep.ts'
import type { Line } from './line.ts'
import { rows } from './read.ts'

export function lockstepLines(folder: string | null): Line[] {
  const file = folder === null ? '' : join(folder, 'coordinated-tweets', 'russian_coord_tweets.csv')
  if (!existsSync(file)) return []
  const acts = rows(file)
    .slice(1)
    .map(([object, actor, , at]) => ({ object: object!, actor: actor!, at: Number(at) }))
  const asPublished = { within: 60, everyMeeting: true, turns: 199 }
  const three = lockstep(acts, { ...asPublished, least: 3 })
  const two = lockstep(acts, { ...asPublished, least: 2 })
  const apart = lockstep(acts, { within: 60, least: 3, turns: 199 })
  return [
    {
      question: 'lockstep: pairs who share the same thing within 60 s, at least 3 times',
      data: 'coordinated-tweets',
      reference: '11 pairs, permuted null 0 (at least 2 times: 63 against 28)',
      aim: 'reproduced, with a p-value',
      ours: `${three.pairs.length} pairs against ${three.byChance.toFixed(2)} by chance, p = ${three.p.toFixed(3)}; at least 2 times: ${two.pairs.length} against ${two.byChance.toFixed(1)}, p = ${two.p.toFixed(3)}`,
      reached: three.pairs.length === 11 && three.p <= 0.05,
      note: `199 permutations of who acted, with time and object kept; 0.005 is the least p that so many can give. The reference counts every meeting; on at least 3 different things, which is how the guard counts, there are ${apart.pairs.length} pairs against ${apart.byChance.toFixed(2)} by chance, p = ${apart.p.toFixed(3)}. The file has no labels: the line shows that the count is the published one and that chance does not make it, not that the accounts are bought.`,
    },
  ]
}
