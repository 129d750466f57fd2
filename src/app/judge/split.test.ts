import { expect, test } from 'vitest'
import type { EventFact, Fact, Network, Observation } from '../../core/facts/types.ts'
import { UNKNOWN_EVENT } from '../../core/facts/unknown-event.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import type { AppContext } from '../context.ts'
import { goalScope } from '../goal-scope.ts'
import { withApp } from '../open.ts'
import { adBudgetOf } from './ad-budget.ts'
import { splitOf } from './split.ts'

const OCTOBER = { from: '2026-10-01', to: '2026-10-31' }
const day = (i: number, month = '10') => `2026-${month}-${String(i).padStart(2, '0')}`

const daily = (account: string, measure: MeasureId, on: string, value: number, row: number): Observation => ({
  kind: 'observation',
  account,
  subject: 'account',
  subjectId: '',
  measure,
  dims: '',
  grain: 'day',
  from: on,
  to: on,
  value,
  currency: measure === 'spend' ? 'RUB' : null,
  definition: 'test',
  row,
})
const lead = (i: number, medium: string | null): EventFact => ({
  ...UNKNOWN_EVENT,
  type: 'lead',
  account: 'crm:1',
  eventId: `lead-${i}`,
  at: null,
  day: day(1 + (i % 30)),
  origin: 'vk',
  source: 'vk',
  medium,
  row: i,
})

async function put(app: AppContext, account: string, facts: readonly Fact[]): Promise<void> {
  const network = account.slice(0, account.indexOf(':')) as Network
  await app.book.accounts.save(app.workspace, { id: account, network, nativeId: null, name: account, zone: app.zone })
  const writer = await app.facts.beginImport(app.workspace, account, '2026-11-02T00:00:00Z')
  await writer.append([...facts])
  await writer.commit()
}
const days = (month: string, of: (on: string, i: number) => Fact[]) =>
  Array.from({ length: 30 }, (_, i) => of(day(i + 1, month), i)).flat()
const inMemory = (work: (app: AppContext) => Promise<void>) =>
  withApp({ dataDir: null, zone: 'Europe/Moscow', today: '2026-11-02' }, work)
const split = async (app: AppContext, kpi: 'leads' | 'new_followers') =>
  splitOf(app, await goalScope(app, kpi, 'vk'), OCTOBER)

test('leads are told apart by their tags, where the tags tell ads at all', () =>
  inMemory(async (app) => {
    const leads = (medium: (i: number) => string | null) => Array.from({ length: 20 }, (_, i) => lead(i, medium(i)))
    await put(
      app,
      'crm:1',
      leads(() => 'smm'),
    )
    // No ads that anybody knows of: there is nothing to tell apart and nothing to ask for.
    expect(await split(app, 'leads')).toEqual({ split: null, needs: null })
    await put(
      app,
      'ads:vk',
      days('10', (on, i) => [daily('ads:vk', 'spend', on, 1000, i)]),
    )
    expect(await split(app, 'leads')).toEqual({ split: null, needs: 'tags' })
    await app.facts.undoImport(app.workspace, 'crm:1')
    await put(
      app,
      'crm:1',
      leads((i) => (i < 5 ? 'cpc' : 'smm')),
    )
    expect(await split(app, 'leads')).toEqual({ split: { ads: 5, organic: 15 }, needs: null })
  }))

test('followers are told apart by the cabinet, when it knows them on the days with spending', () =>
  inMemory(async (app) => {
    await put(
      app,
      'vk:1',
      days('10', (on, i) => [daily('vk:1', 'follows', on, 10, i)]),
    )
    expect(await split(app, 'new_followers')).toEqual({ split: null, needs: null })
    await put(
      app,
      'ads:vk',
      days('10', (on, i) => [daily('ads:vk', 'spend', on, 1000, i)]),
    )
    expect(await split(app, 'new_followers')).toEqual({ split: null, needs: 'follows-ads' })
    await app.facts.undoImport(app.workspace, 'ads:vk')
    const told = days('10', (on, i) => [
      daily('ads:vk', 'spend', on, 1000, i),
      daily('ads:vk', 'follows_ads', on, 4, 100 + i),
    ])
    await put(app, 'ads:vk', told)
    expect(await split(app, 'new_followers')).toEqual({ split: { ads: 120, organic: 180 }, needs: null })
  }))

test('ad spending stands beside point A’s when a file covers both; a told burst is no usual budget', () =>
  inMemory(async (app) => {
    const pointA = { from: '2026-09-01', to: '2026-09-30' }
    const asked = { range: OCTOBER, today: '2026-10-31', pointA }
    const budget = async (causes: Parameters<typeof adBudgetOf>[3] = []) =>
      adBudgetOf(app, await goalScope(app, 'leads', null), asked, causes)
    expect(await budget()).toBeNull()
    await put(
      app,
      'ads:vk',
      days('10', (on, i) => [daily('ads:vk', 'spend', on, 500, i)]),
    )
    expect(await budget()).toBeNull()
    const september = days('09', (on, i) => [daily('ads:vk', 'spend', on, i < 10 ? 4000 : 1000, i)])
    await app.facts.undoImport(app.workspace, 'ads:vk')
    await put(app, 'ads:vk', [...september, ...days('10', (on, i) => [daily('ads:vk', 'spend', on, 500, 50 + i)])])
    expect(await budget()).toEqual({ agreed: 62_000, spent: 15_000, currency: 'RUB' })
    const burst = { kind: 'ads' as const, range: { from: '2026-09-01', to: '2026-09-10' }, note: '' }
    expect(await budget([burst])).toEqual({ agreed: 31_000, spent: 15_000, currency: 'RUB' })
  }))
