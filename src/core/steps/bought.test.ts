import { describe, expect, it } from 'vitest'
import { kpiById } from '../kpis/catalogue.ts'
import { boughtBy, cameByAd } from './bought.ts'

const paid = (medium: string | null, source: string | null = null) => cameByAd({ source, medium })

describe('results of ads', () => {
  it.each([
    'cpc',
    'CPM',
    'cpa',
    'ppc',
    'paid',
    'paid_social',
    'paid-social',
    'ad',
    'ads',
    'vk_ads',
    'target',
    'реклама',
    'Таргет',
  ])('medium %s is an ad', (medium) => expect(paid(medium)).toBe(true))
  it.each(['smm', 'social', 'organic', 'referral', 'email', 'post', 'stories', 'adaptive', 'messenger', 'direct', ''])(
    'medium %s is not',
    (medium) => expect(paid(medium)).toBe(false),
  )
  it('the source may say it as well; neither known is not an ad', () => {
    expect([paid(null, 'vk_ads'), paid(null, 'mytarget'), paid('', 'yandex_direct')]).toEqual([true, true, true])
    expect([paid(null, 'vk'), paid(null, 'direct'), paid(null)]).toEqual([false, false, false])
  })
  it('only what ads can bring has a price: never a post published, an answer, a mention', () => {
    for (const kpi of ['posts_published', 'response_time_median', 'mentions', 'comments', 'revenue'])
      expect([kpi, boughtBy(kpi as Parameters<typeof boughtBy>[0])]).toEqual([kpi, null])
    for (const kpi of ['followers', 'members', 'net_growth', 'new_followers', 'leads', 'sales'])
      expect(boughtBy(kpiById(kpi).id)).not.toBeNull()
  })
})
