/** «Больше вовлечённости» becomes the KPI that the files of this very account can compute. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from '@hono/zod-openapi'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoFiles } from '../../demo/files.ts'
import { BRAND, testServer, type TestServer } from '../testing/test-server.ts'
import { Check } from './goals.schemas.ts'

let server: TestServer
let folder: string
beforeAll(async () => {
  server = await testServer()
  folder = await mkdtemp(join(tmpdir(), 'merilo-family-'))
  const files = demoFiles().filter(({ name }) => name === 'vk-community.csv' || name === 'vk-posts.csv')
  await Promise.all(files.map(({ name, bytes }) => writeFile(join(folder, name), bytes)))
  await server.importFiles(files.map(({ name }) => join(folder, name)))
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const check = async (sentence: string, more: object = {}, lang: 'ru' | 'en' = 'ru'): Promise<z.output<typeof Check>> =>
  Check.parse(
    await server.json(`/api/brands/${BRAND}/goals/check`, { as: 'manager', send: { sentence, ...more }, lang }),
  )

test('VK’s files have the reach of posts and no followers: ERR, and what ER would need', async () => {
  const { understood, because } = await check('Увеличить вовлечённость ВКонтакте на 10 % за два месяца')
  expect(understood).toMatchObject({ kpi: 'err', form: 'percent', amount: 10, network: 'vk' })
  expect(because).toMatch(/ERR.*всё\sесть.*ER.*больше\sданных.*подписчики/s)
  const english = await check('I want more engagement', {}, 'en')
  expect(english.understood.kpi).toBe('err')
  expect(english.because).toMatch(/ERR.*all it needs.*followers/s)
})

test('with the number of followers ER is computable, and ERR stays on offer', async () => {
  const { accounts } = await server.json<{ accounts: { id: string }[] }>(`/api/brands/${BRAND}/sources`)
  const values = ['2026-10-01', '2026-10-31'].map((at, i) => ({ at, value: 5000 + i }))
  const answer = await server.request(`/api/brands/${BRAND}/figures`, {
    method: 'POST',
    as: 'specialist',
    body: JSON.stringify({
      account: { id: accounts[0]!.id },
      measure: 'followers',
      grain: 'day',
      period: '2026-10',
      values,
    }),
  })
  expect(answer.status).toBe(200)
  const { understood, because } = await check('Увеличить вовлечённость ВКонтакте на 10 % за два месяца')
  expect(understood.kpi).toBe('er')
  expect(because).toMatch(/Можно\sвзять\sи.*ERR/)
})

test('who names the formula gets it', async () => {
  const { understood, because } = await check('Повысить ER ВКонтакте до 3 % за два месяца')
  expect(understood.kpi).toBe('er')
  expect(because).toBeNull()
  expect((await check('Больше вовлечённости ВКонтакте', { fix: { kpi: 'er_view' } })).understood.kpi).toBe('er_view')
})
