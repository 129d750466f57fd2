import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from '@hono/zod-openapi'
import { vkCommunity } from '../../../test/e2e/exports.ts'
import { BRAND, testServer, type TestServer } from '../testing/test-server.ts'
import type { FiguresAnswer, FiguresSaved, SourcesAnswer } from './sources.schemas.ts'
import { codeOf, sourcesSteps } from './testing.ts'

let server: TestServer
let steps: ReturnType<typeof sourcesSteps>
beforeAll(async () => {
  server = await testServer()
  steps = sourcesSteps(server)
})
afterAll(() => server.close())

type Json<S extends z.ZodType> = z.output<S>
interface Imports {
  imports: { id: string; title: string; source: string; status: string; by: string; rows: number; typed: object }[]
}

const OCTOBER = { measure: 'followers', grain: 'day', period: '2026-10' }
const NEW = { network: 'ok', name: 'Группа в ОК' }
const ACCOUNT = 'ok:группа-в-ок'
const type = (values: [string, number | null][], over: object = {}) =>
  server.request(`${steps.at}/figures`, {
    method: 'POST',
    as: 'specialist',
    body: JSON.stringify({ account: NEW, ...OCTOBER, values: values.map(([at, value]) => ({ at, value })), ...over }),
  })
const saved = async (answer: Response) => (await answer.json()) as Json<typeof FiguresSaved>
const read = async (over: object = {}) => {
  const query = new URLSearchParams({ account: ACCOUNT, ...OCTOBER, ...over })
  return server.json<Json<typeof FiguresAnswer>>(`${steps.at}/figures?${query.toString()}`)
}
const known = async (over: object = {}) =>
  (await read(over)).cells.filter((cell) => cell.value !== null).map(({ at, value }) => [at, value])
const imports = async () => (await server.json<Imports>(`${steps.at}/imports`)).imports

test('a new account, a measure and a month of days: each saving is an import with its giver', async () => {
  expect(
    await saved(
      await type([
        ['2026-10-01', 500],
        ['2026-10-03', 510],
      ]),
    ),
  ).toMatchObject({ account: ACCOUNT })
  expect(await known()).toEqual([
    ['2026-10-01', 500],
    ['2026-10-03', 510],
  ])
  expect((await imports())[0]).toMatchObject({
    title: 'подписчики, октябрь\u00a02026',
    source: 'введено вручную',
    by: 'specialist',
    rows: 2,
    typed: { account: ACCOUNT, ...OCTOBER },
  })
  const cells = (await read()).cells
  expect(cells).toHaveLength(31)
  expect(cells[0]).toMatchObject({ source: 'введено вручную', typed: true })
  expect(cells[1]).toMatchObject({ value: null, source: null, typed: false })
  expect((await server.office.audit.ofBrand(BRAND, 1))[0]).toMatchObject({ action: 'figures.add' })
})

test('typed again, the newer figure stands; undone, the older one is back', async () => {
  const again = await saved(await type([['2026-10-03', 512]], { account: { id: ACCOUNT } }))
  expect(await known()).toEqual([
    ['2026-10-01', 500],
    ['2026-10-03', 512],
  ])
  await server.json(`${steps.at}/imports/${again.import}/undo`, { send: {}, as: 'specialist' })
  expect(await known()).toEqual([
    ['2026-10-01', 500],
    ['2026-10-03', 510],
  ])
})

test('a figure that is cleared is unknown again, not zero, and does not come back from an earlier saving', async () => {
  await type([
    ['2026-10-03', null],
    ['2026-10-05', 0],
  ])
  expect(await known()).toEqual([
    ['2026-10-01', 500],
    ['2026-10-05', 0],
  ])
  await type([
    ['2026-10-01', null],
    ['2026-10-05', null],
  ])
  expect(await known()).toEqual([])
  expect((await imports()).filter((one) => one.status === 'done')).toEqual([])
})

test('figures of a file are shown beside, say so, and may be corrected', async () => {
  const { id } = await steps.upload('vk.csv', vkCommunity())
  await steps.take({ upload: id, choices: { account: { network: 'vk', name: 'Сообщество' } } })
  const of = { account: 'vk:сообщество', measure: 'reach' }
  const cell = (await read(of)).cells[1]!
  expect(cell).toMatchObject({ at: '2026-10-02', value: 120, source: 'vk.csv', typed: false })
  const correction = await saved(await type([['2026-10-02', 121]], { ...of, account: { id: of.account } }))
  expect((await read(of)).cells[1]).toMatchObject({ value: 121, typed: true })
  await server.json(`${steps.at}/imports/${correction.import}/undo`, { send: {}, as: 'specialist' })
  expect((await read(of)).cells[1]).toMatchObject({ value: 120, typed: false })
})

test('months of a year: money in minor units of the brand’s currency, a stock on the month’s last day', async () => {
  const spend = { measure: 'spend', grain: 'month', period: '2025', account: { network: 'ads', name: 'Таргет' } }
  await type([['2025-03', 1_500_050]], spend)
  const query = { ...spend, account: 'ads:таргет' }
  expect(await read(query)).toMatchObject({ currency: 'RUB' })
  expect(await known(query)).toEqual([['2025-03', 1_500_050]])
  const [fact] = await server.stores.facts.observations({
    workspace: BRAND,
    accounts: ['ads:таргет'],
    range: { from: '2025-01-01', to: '2025-12-31' },
    measure: 'spend',
  })
  expect(fact).toMatchObject({
    grain: 'month',
    from: '2025-03-01',
    to: '2025-03-31',
    currency: 'RUB',
    definition: 'typed',
  })

  const stock = { measure: 'followers', grain: 'month', period: '2025', account: { id: ACCOUNT } }
  await type([['2025-02', 300]], stock)
  expect(await known({ ...stock, account: ACCOUNT })).toEqual([['2025-02', 300]])
})

test('what cannot be is refused', async () => {
  const code = async (answer: Promise<Response>) => codeOf(await answer)
  expect(await code(type([['2026-11-01', 5]]))).toBe('sources.figures.outside')
  expect(await code(type([['2026-10-01', -5]]))).toBe('sources.figures.negative')
  expect(await code(type([['2026-10-01', 1.5]]))).toBe('sources.figures.fraction')
  expect(await code(type([['2099-10-01', 5]], { period: '2099-10' }))).toBe('sources.figures.future')
  expect(await code(type([['2026-10-01', 5]], { measure: 'response_seconds' }))).toBe('sources.figures.measure')
  expect(await code(type([['2026-10-01', 5]], { account: { id: 'vk:stranger' } }))).toBe('app.account-unknown')
  expect(await code(type([['2026-10-01', 5]], { period: '2026-13' }))).toBe('sources.figures.outside')
  const year = new Date().getUTCFullYear() + 1
  expect(await code(type([[`${year}-12`, 5]], { grain: 'month', period: String(year) }))).toBe('sources.figures.future')
})

test('freshness: the last day with figures of each account, how long ago, and what it was told by', async () => {
  const sources = await server.json<Json<typeof SourcesAnswer>>(`${steps.at}/sources`)
  const vk = sources.accounts.find((one) => one.id === 'vk:сообщество')!
  expect(vk).toMatchObject({ networkName: 'ВКонтакте', from: '2026-10-01', to: '2026-10-02' })
  expect(vk.sources).toMatchObject([{ id: 'vk-community', to: '2026-10-02', files: 1 }])
  expect(sources.accounts.find((one) => one.id === ACCOUNT)!.sources[0]).toMatchObject({ id: 'typed' })
  expect(sources.typable.find((one) => one.id === 'spend')).toMatchObject({ money: true, group: 'business' })
  expect(sources.uploadMb).toBe(300)
})
