import { expect, test } from 'vitest'
import { UNKNOWN_EVENT } from '../core/facts/unknown-event.ts'
import type { Fact, Network } from '../core/facts/types.ts'
import { kpiById } from '../core/kpis/catalogue.ts'
import type { KpiId } from '../core/kpis/ids.ts'
import type { MeasureId } from '../core/measures/ids.ts'
import { adCosts } from './ad-costs.ts'
import { withApp } from './open.ts'

const RANGE = { from: '2026-10-05', to: '2026-10-18' }
const ACCOUNTS = ['vk:1', 'instagram:1', 'ads:vk', 'ads:instagram', 'crm:leads'] as const
let row = 0

const figure = (account: string, measure: MeasureId, day: string, amount: number): Fact => ({
  kind: 'observation',
  account,
  subject: 'account',
  subjectId: '',
  measure,
  dims: '',
  grain: 'day',
  from: day,
  to: day,
  value: amount,
  currency: measure === 'spend' ? 'EUR' : null,
  definition: 'test',
  row: ++row,
})
const lead = (day: string, medium: string | null): Fact => ({
  ...UNKNOWN_EVENT,
  type: 'lead',
  account: 'crm:leads',
  eventId: `lead-${++row}`,
  at: null,
  day,
  origin: 'vk',
  source: 'vk',
  medium,
  row,
})

const costsOf = (kpi: KpiId, facts: readonly Fact[]) =>
  withApp({ dataDir: null, zone: 'Europe/Moscow', today: '2026-11-02' }, async (app) => {
    const writer = await app.facts.beginImport(app.workspace, 'one', '2026-11-02T00:00:00Z')
    await writer.append(facts)
    await writer.commit()
    const accounts = ACCOUNTS.map((id) => ({
      id,
      network: id.slice(0, id.indexOf(':')) as Network,
      name: id,
      zone: '',
    }))
    const scope = { kpi: kpiById(kpi), network: null, coverage: [], span: RANGE, accounts: accounts as never }
    return adCosts(app, scope, RANGE)
  })

const SPENT = [figure('ads:vk', 'spend', '2026-10-06', 10_000), figure('ads:vk', 'spend', '2026-10-13', 30_000)]

test('leads that came by themselves have no part in the price of those that ads brought', async () => {
  const found = await costsOf('leads', [
    ...SPENT,
    ...Array.from({ length: 40 }, () => lead('2026-10-07', 'smm')),
    lead('2026-10-07', 'cpc'),
    lead('2026-10-08', 'paid_social'),
  ])
  expect(found).toEqual({
    currency: 'EUR',
    costs: [
      { spend: 10_000, results: 2, days: 7 },
      { spend: 30_000, results: 0, days: 7 },
    ],
  })
})

test('without a mark of ads on a single lead, and for what ads cannot bring, there is no price', async () => {
  const nothing = { costs: [], currency: null }
  const leads = Array.from({ length: 40 }, () => lead('2026-10-07', 'smm'))
  expect(await costsOf('leads', [...SPENT, ...leads])).toEqual(nothing)
  expect(await costsOf('posts_published', SPENT)).toEqual(nothing)
})

test('followers have the price of those whom the ads of the same network brought', async () => {
  const all = [...SPENT, figure('vk:1', 'follows', '2026-10-07', 500)]
  expect((await costsOf('new_followers', all)).costs).toEqual([])
  const other = figure('ads:instagram', 'follows_ads', '2026-10-07', 50)
  expect((await costsOf('new_followers', [...all, other])).costs).toEqual([])
  const own = figure('vk:1', 'follows_ads', '2026-10-07', 25)
  expect(await costsOf('new_followers', [...all, other, own])).toEqual({
    currency: 'EUR',
    costs: [{ spend: 10_000, results: 25, days: 7 }],
  })
})
