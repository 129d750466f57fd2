import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kpiById } from './catalogue.ts'
import { evaluateKpi } from './evaluate.ts'
import { evaluateOverAccounts } from './over-accounts.ts'
import { answer, lookupOf } from './testing.ts'
import type { Term } from './types.ts'

const october = { from: '2026-10-01', to: '2026-10-31' }
const follows: Term = { take: 'sum', measure: 'follows' }
const unfollows: Term = { take: 'sum', measure: 'unfollows' }
const first: Term = { take: 'first', measure: 'followers' }
const last: Term = { take: 'last', measure: 'followers' }
const vk = lookupOf([follows, 100], [unfollows, 40], [first, 1000], [last, 1060])
const telegram = lookupOf([first, 500], [last, 530])
const ads = lookupOf([{ take: 'sum', measure: 'spend' }, answer(600_00, { currency: 'RUB' })])
const over = (id: string, ...accounts: Parameters<typeof evaluateOverAccounts>[2]) =>
  evaluateOverAccounts(kpiById(id), october, accounts)

describe('several accounts together', () => {
  it('lets each account answer with what its network tells', () => {
    expect(over('net_growth', vk, telegram, ads)).toMatchObject({ value: 90 })
    expect(over('growth_rate', vk, telegram, ads)).toMatchObject({ value: 6, numerator: 90, denominator: 1500 })
  })
  it('does not divide the losses of one account by the followers of all', () => {
    expect(over('churn', vk, telegram)).toMatchObject({ value: 4, denominator: 1000 })
  })
  it('joins spend of one account with the result of another', () => {
    expect(over('cost_per_follower', vk, ads)).toMatchObject({ value: 600, currency: 'RUB' })
  })
  it('does not count a lead of the CRM again in the advertising account', () => {
    const crm = lookupOf([{ take: 'event-count', event: 'lead', where: { origin: 'social' } }, 12])
    const adLeads = lookupOf([{ take: 'sum', measure: 'leads' }, 9])
    expect(over('leads', crm, adLeads).value).toBe(12)
  })
  it('refuses to add reach of two accounts', () => {
    const reach: Term = { take: 'exact', measure: 'reach' }
    expect(() => over('reach', lookupOf([reach, 10]), lookupOf([reach, 20]))).toThrow(
      expect.objectContaining({ code: 'measure.unique-over-accounts' }),
    )
    expect(over('reach', lookupOf([reach, 10]), ads).value).toBe(10)
  })
  it('takes two networks with two definitions for what they are, not for a redefinition', () => {
    const a = lookupOf([{ take: 'post-mean', measure: 'likes' }, answer(10, { definitions: ['vk.likes/1'] })])
    const b = lookupOf([{ take: 'post-mean', measure: 'likes' }, answer(20, { definitions: ['tiktok.likes/1'] })])
    expect(over('likes_per_post', a, b)).toMatchObject({ value: 15, mixedDefinitions: false })
  })
  it('of no account is unknown', () => {
    expect(over('net_growth').value).toBeNull()
    expect(over('er').value).toBeNull()
  })
  it('of one account is the KPI of that account', () => {
    for (const id of ['net_growth', 'growth_rate', 'churn', 'followers'])
      expect(over(id, vk)).toEqual(evaluateKpi(kpiById(id), october, vk))
  })
  it('adds growth in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(999), fc.nat(999)), { minLength: 1, maxLength: 6 }), (pairs) => {
        const accounts = pairs.map(([gained, lost]) => lookupOf([follows, gained], [unfollows, lost]))
        const whole = pairs.reduce((sum, [gained, lost]) => sum + gained - lost, 0)
        expect(over('net_growth', ...accounts).value).toBe(whole)
        expect(over('net_growth', ...accounts.toReversed()).value).toBe(whole)
      }),
    )
  })
})
