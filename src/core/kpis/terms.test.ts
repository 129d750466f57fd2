import { describe, expect, it } from 'vitest'
import { kpiById, KPIS } from './catalogue.ts'
import { measuresNeeded, needId, needsOf, termKey, termsOf, termsOfAll } from './terms.ts'
import type { Term } from './types.ts'

describe('terms', () => {
  it('are unique and stand in the order of the formula', () => {
    expect(termsOf(kpiById('growth_rate'))).toEqual([
      { take: 'sum', measure: 'follows' },
      { take: 'sum', measure: 'unfollows' },
      { take: 'sum', measure: 'net_follows' },
      { take: 'last', measure: 'followers' },
      { take: 'first', measure: 'followers' },
      { take: 'last', measure: 'members' },
      { take: 'first', measure: 'members' },
      { take: 'event-count', event: 'join' },
      { take: 'event-count', event: 'leave' },
    ])
    expect(termsOf(kpiById('romi'))).toHaveLength(3)
    expect(termsOf(kpiById('milestone'))).toEqual([])
  })

  it('of all KPIs fit into one query without repeats', () => {
    const keys = termsOfAll(KPIS).map(termKey)
    expect(new Set(keys).size).toBe(keys.length)
    for (const kpi of KPIS) for (const term of termsOf(kpi)) expect(keys).toContain(termKey(term))
  })

  it('have a key that does not depend on how they were written', () => {
    const a: Term = { take: 'event-count', event: 'lead', where: { origin: 'social', status: ['won'] } }
    const b: Term = { where: { status: ['won'], origin: 'social' }, event: 'lead', take: 'event-count' }
    expect(termKey(a)).toBe(termKey(b))
    expect(termKey(a)).not.toBe(termKey({ ...a, where: { origin: 'social' } }))
  })

  it('name what a source must deliver', () => {
    expect(needsOf({ take: 'post-per-follower', measure: 'likes' }).map(needId)).toEqual([
      'likes',
      'followers',
      'posts',
    ])
    expect(needsOf({ take: 'post-sum', measure: 'engagements', where: 'reach' }).map(needId)).toEqual([
      'engagements',
      'reach',
      'posts',
    ])
    expect(needsOf({ take: 'event-money', event: 'sale' }).map(needId)).toEqual(['event:sale'])
    expect(needsOf({ take: 'post-count' }).map(needId)).toEqual(['posts'])
    expect(measuresNeeded(kpiById('cost_per_follower'))).toEqual(['spend', 'follows'])
  })
})
