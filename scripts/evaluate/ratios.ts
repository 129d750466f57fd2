import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { mulberry32, shuffled } from '../../src/core/stats/random.ts'
import { compareRatios, type RatioItem } from '../../src/core/stats/ratios.ts'
import { percent, type Line } from './line.ts'
import { rows } from './read.ts'

function facebook(folder: string): RatioItem[] | null {
  const file = join(folder, 'facebook-metrics', 'dataset_Facebook_shortnames.csv')
  if (!existsSync(file)) return null
  const [head, ...body] = rows(file, ';')
  const place = (test: RegExp) => head!.findIndex((name) => test.test(name))
  const reach = place(/reach/i)
  const top = place(/interactions/i)
  return body.map((row) => ({ bottom: Number(row[reach]), top: Number(row[top]) })).filter((item) => item.bottom > 0)
}

function liveSellers(folder: string): RatioItem[] | null {
  const file = join(folder, 'facebook-live-sellers', 'Live.csv')
  if (!existsSync(file)) return null
  // No reach there: comments and shares per reaction stand in for a ratio over posts.
  return rows(file)
    .slice(1)
    .map((row) => ({ top: Number(row[3]) + Number(row[4]), bottom: Number(row[5]) }))
}

function falseDifferences(items: readonly RatioItem[], rounds: number): { ours: number; pooled: number } {
  const random = mulberry32(11)
  let ours = 0
  let pooled = 0
  for (let round = 0; round < rounds; round++) {
    const drawn = shuffled(random, items).slice(0, 120)
    const a = drawn.slice(0, 60)
    const b = drawn.slice(60)
    const found = compareRatios(a, b, { alarm: 0.05, seed: round, rounds: 399 })
    if (found && found.p < 0.05) ours++
    const sum = (list: readonly RatioItem[], key: 'top' | 'bottom') =>
      list.reduce((total, item) => total + item[key], 0)
    const p = sum(drawn, 'top') / sum(drawn, 'bottom')
    const error = Math.sqrt(p * Math.max(0, 1 - p) * (1 / sum(a, 'bottom') + 1 / sum(b, 'bottom')))
    if (Math.abs(sum(a, 'top') / sum(a, 'bottom') - sum(b, 'top') / sum(b, 'bottom')) > 1.96 * error) pooled++
  }
  return { ours: ours / rounds, pooled: pooled / rounds }
}

export function ratioLines(folder: string | null, rounds: number): Line[] {
  if (folder === null) return []
  const sets = [
    { data: 'facebook-metrics', items: facebook(folder) },
    { data: 'facebook-live-sellers', items: liveSellers(folder) },
  ]
  return sets.flatMap(({ data, items }) => {
    if (!items) return []
    const found = falseDifferences(items, rounds)
    return [
      {
        question: 'false difference of ER between random halves of posts (60 against 60), nominal 5 %',
        data,
        reference: `z-test 94 % (here ${percent(found.pooled, 0)}), delta 7 %`,
        aim: '≤ 6 %',
        ours: `${percent(found.ours)} (${rounds} splits)`,
        reached: found.ours <= 0.06,
        note:
          data === 'facebook-metrics'
            ? 'Interactions ÷ reach.'
            : 'No reach in the file: (comments + shares) ÷ reactions as a ratio over posts.',
      },
    ]
  })
}
