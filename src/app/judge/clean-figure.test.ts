import { expect, test } from 'vitest'
import type { Finding } from '../../core/guards/types.ts'
import { kpiById } from '../../core/kpis/catalogue.ts'
import { cleanFigure, concerns } from './clean-figure.ts'

const october = { from: '2026-10-01', to: '2026-10-31' }
const bought: Finding = {
  guard: 'follower-drip',
  account: 'vk:1',
  range: { from: '2026-10-02', to: '2026-10-03' },
  measure: 'follows',
  estimate: 100,
  interval: { low: 80, high: 120 },
  probability: 0.95,
  what: { code: 'guard.follower-drip.found', params: {} },
  innocent: null,
  evidence: [
    { ref: '2026-10-02', day: '2026-10-02', measure: 'follows', value: 70, expected: 20 },
    { ref: '2026-10-03', day: '2026-10-03', measure: 'follows', value: 70, expected: 20 },
  ],
  exact: true,
}
const vk = [{ id: 'vk:1' }]

test('bought followers concern new followers, growth and the level that they lifted, and nothing else', () => {
  const concerned = (['new_followers', 'net_growth', 'followers', 'likes', 'leads'] as const).filter((kpi) =>
    concerns(bought, kpiById(kpi), vk, october),
  )
  expect(concerned).toEqual(['new_followers', 'net_growth', 'followers'])
  expect(concerns(bought, kpiById('new_followers'), [{ id: 'telegram:1' }], october)).toBe(false)
})

test('a level and a total lose the same people', () => {
  expect(cleanFigure('new_followers', 500, october, [bought], [])).toMatchObject({ clean: 400, discounted: 100 })
  expect(cleanFigure('followers', 9000, october, [bought], [])).toMatchObject({ clean: 8900 })
  expect(cleanFigure('err', 7, october, [bought], [])).toBeNull()
  expect(cleanFigure('new_followers', null, october, [bought], [])).toBeNull()
})
