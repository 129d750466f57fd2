import { describe, expect, test } from 'vitest'
import { KPIS } from '../kpis/catalogue.ts'
import { KPI_IDS } from '../kpis/ids.ts'
import { GOAL_KINDS } from '../kpis/types.ts'
import { BUSINESS_KINDS } from './evidence.ts'
import { adviceOn, MOST_SUPPORTING, recommend } from './recommend.ts'

const ALL = new Set(KPI_IDS)
const kpi = (id: string) => KPIS.find((one) => one.id === id)!

describe('recommend', () => {
  test.each(GOAL_KINDS)('%s: one main KPI that is a main one of the kind, and few beside it', (kind) => {
    for (const business of [null, ...BUSINESS_KINDS]) {
      const { ranked, main, supporting } = recommend(kind, business, ALL)
      expect(kpi(main!).mainFor).toContain(kind)
      expect(kpi(main!).control).not.toBe('weak')
      expect(supporting.length).toBeLessThanOrEqual(MOST_SUPPORTING)
      expect(supporting).not.toContain(main)
      expect(new Set(ranked).size).toBe(ranked.length)
      expect(ranked).toEqual(expect.arrayContaining([main, ...supporting]))
    }
  })

  test.each([
    ['awareness', 'net_growth'],
    ['leads', 'leads'],
    ['engagement', 'err'],
    ['community', 'err'],
    ['service', 'response_time'],
  ] as const)('%s, all measured: %s', (kind, main) => {
    expect(recommend(kind, null, ALL).main).toBe(main)
  })

  test('sales lead to visits, never to the number of sales', () => {
    expect(recommend('sales', 'shop', ALL).main).toBe('utm_visits')
  })

  test('what the data measures goes before what it does not', () => {
    expect(recommend('awareness', 'horeca', new Set(['net_growth', 'err'])).main).toBe('net_growth')
    expect(recommend('engagement', 'personal-blog', new Set(['er'])).main).toBe('er')
  })

  test('beside the main one stand only KPIs that are measured, one of a family', () => {
    expect(
      recommend('engagement', null, new Set(['er', 'err', 'er_view', 'likes_per_post', 'likes'])).supporting,
    ).toEqual(['likes_per_post'])
  })

  test('mentions are for brands', () => {
    const measured = new Set(['mentions'] as const)
    expect(recommend('awareness', 'brand', measured).main).toBe('mentions')
    expect(recommend('awareness', 'shop', measured).main).not.toBe('mentions')
  })

  test('a goal is offered even before any data', () => {
    for (const kind of GOAL_KINDS) expect(recommend(kind, null, new Set()).main).not.toBeNull()
  })
})

test('advice depends on the business', () => {
  expect(adviceOn('engagement', 'shop')).toBe('engagement-for-shop')
  expect(adviceOn('engagement', 'personal-blog')).toBe('engagement-suits')
  expect(adviceOn('engagement', 'brand')).toBeNull()
  expect(adviceOn('sales', null)).toBe('sales-chain')
  expect(adviceOn('leads', 'shop')).toBeNull()
})
