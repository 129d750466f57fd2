import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { mean } from '../../src/core/stats/robust.ts'
import { simplexWeights } from '../../src/core/stats/simplex.ts'
import type { Line } from './line.ts'
import { rows } from './read.ts'

export function prop99Lines(folder: string | null): Line[] {
  const file = folder === null ? '' : join(folder, 'causal-prop99', 'california_prop99.csv')
  if (!existsSync(file)) return []
  const table = rows(file, ';').slice(1)
  const states = new Map<string, number[]>()
  for (const [state, , packs] of [...table].sort((a, b) => Number(a[1]) - Number(b[1])))
    states.set(state!, [...(states.get(state!) ?? []), Number(packs)])
  const own = states.get('California')!
  const others = [...states].filter(([state]) => state !== 'California').map(([, values]) => values)
  // 1970–1988 before the tax, 1989–2000 after.
  const before = 19
  const gap = (values: readonly number[]) => mean(values.slice(before)) - mean(values.slice(0, before))
  const did = gap(own) - mean(others.map(gap))
  const weights = simplexWeights(
    own.slice(0, before),
    others.map((values) => values.slice(0, before)),
    20_000,
  )
  const synthetic = own.map((_, t) => others.reduce((total, values, k) => total + weights[k]! * values[t]!, 0))
  const sc = mean(own.slice(before).map((value, i) => value - synthetic[before + i]!))
  return [
    {
      question: 'Proposition 99: effect on packs per head',
      data: 'causal-prop99',
      reference: 'DID −27.35; SC −19.5',
      aim: 'same within 1',
      ours: `DID ${did.toFixed(2)}; SC ${sc.toFixed(2)}`,
      reached: Math.abs(did + 27.35) < 1 && Math.abs(sc + 19.5) < 1,
      note: 'Same simplex solver that weighs sister accounts; outcomes before the tax only, no covariates.',
    },
  ]
}
