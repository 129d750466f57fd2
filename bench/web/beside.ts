/** Each page of some brands beside one query by hand: computed for the first time, and asked again. */
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { engineOver } from '../../src/server/engine/engine.ts'
import { runUse, touched } from '../../src/server/engine/run-use.ts'
import type { UseName } from '../../src/server/engine/uses.ts'
import { FILES, openDataFolder } from '../../src/store/data-folder.ts'
import { median, say } from '../machine.ts'
import { byHand } from './by-hand.ts'
import { accountId, brandId } from './facts.ts'

/** Brands in the middle: nobody has asked for them in this process. */
const SOME = [40, 41, 42, 43, 44, 45]
const MONTH = { from: '2026-10-01', to: '2026-10-31' }
const PERIOD = { ...MONTH, vs: 'previous' }

/** In the order in which a person comes by: what one page has found out, the next need not. */
const USES: readonly (readonly [string, UseName, (b: number) => object])[] = [
  ['overview', 'overview.get', () => PERIOD],
  ['sources', 'sources.get', () => ({})],
  ['point A', 'point-a.account', (b) => ({ account: accountId(b, 0) })],
  ['checks', 'checks.list', () => MONTH],
  ['content', 'content.posts', () => ({ ...PERIOD, page: 1 })],
  ['goals', 'goals.list', () => ({})],
  ['plan', 'plan.steps', () => ({})],
  ['reports', 'reports.list', () => ({})],
]

export async function benchBeside(folder: string): Promise<void> {
  say(`Pages of a brand of 10 accounts × 24 months beside one query by hand, medians of ${SOME.length} brands, ms`)
  const hand = await byHand(join(folder, FILES.facts), join(folder, FILES.book))
  const theirs = new Map<string, number>()
  for (const page of hand.pages) {
    await hand.ask(page, 30)
    const times: number[] = []
    for (const b of SOME) times.push(await hand.ask(page, b))
    theirs.set(page, median(times))
  }
  hand.close()

  const stores = await openDataFolder(folder)
  const engine = engineOver({
    run: async (call, progress) => serialize(await runUse(stores, call, progress)),
    touch: (brand) => touched(stores, brand),
    close: () => stores.close(),
  })
  const ours = new Map<string, { first: number[]; again: number[] }>()
  // The code is compiled and the file is warm before anything counts.
  for (const b of [30, 31, ...SOME])
    for (const [page, use, args] of USES) {
      const once = async () => {
        const start = performance.now()
        const asking = { brand: brandId(b), lang: 'ru' as const, person: null }
        JSON.stringify(await engine.ask(use, args(b), asking))
        return performance.now() - start
      }
      const known = ours.getOrInsertComputed(page, () => ({ first: [], again: [] }))
      const [first, again] = [await once(), await once()]
      if (b < SOME[0]!) continue
      known.first.push(first)
      known.again.push(again)
    }
  await engine.close()
  const row = (cells: readonly string[]) =>
    say(
      `  ${cells[0]!.padEnd(12)}${cells
        .slice(1)
        .map((c) => c.padStart(12))
        .join('')}`,
    )
  row(['page', 'by hand', 'first asked', 'ratio', 'asked again', 'ratio'])
  for (const [page, { first, again }] of ours) {
    const by = theirs.get(page)!
    const ratio = (ms: number) => `${(ms / by).toFixed(2)} ×`
    const [one, two] = [median(first), median(again)]
    row([page, by.toFixed(1), one.toFixed(1), ratio(one), two.toFixed(2), ratio(two)])
  }
  say('')
}
