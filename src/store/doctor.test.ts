import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Observation, PostFact } from '../core/facts/types.ts'
import type { ImportRecord } from './book/types.ts'
import { openDataFolder, openInMemory } from './data-folder.ts'
import type { Stores } from './data-folder.ts'
import { doctor } from './doctor.ts'

const AT = '2026-11-01T00:00:00Z'

let stores: Stores
beforeEach(async () => {
  stores = await openInMemory()
  await stores.book.accounts.save('w', { id: 'vk:1', network: 'vk', nativeId: '1', name: '', zone: 'UTC' })
})
afterEach(() => stores.close())

const likes = (account: string): Observation => ({
  kind: 'observation',
  account,
  subject: 'account',
  subjectId: '',
  measure: 'likes',
  dims: '',
  grain: 'day',
  from: '2026-10-01',
  to: '2026-10-01',
  value: 1,
  currency: null,
  definition: 'test/1',
  row: 1,
})

async function facts(id: string, account = 'vk:1'): Promise<void> {
  const writer = await stores.facts.beginImport('w', id, AT)
  await writer.append([likes(account)])
  await writer.commit()
}

const record = (id: string, over: Partial<ImportRecord> = {}) =>
  stores.book.imports.save('w', {
    id,
    file: `${id}.csv`,
    hash: id,
    source: 'test',
    rows: 1,
    facts: 1,
    skipped: [],
    warnings: [],
    accounts: ['vk:1'],
    zone: 'UTC',
    status: 'done',
    at: AT,
    from: null,
    to: null,
    by: null,
    ...over,
  })

const codes = async () => (await doctor(stores)).map((finding) => [finding.code, finding.repaired])

test('finds nothing in sound stores, derived facts included', async () => {
  expect(await codes()).toEqual([])
  await record('i1')
  await facts('i1')
  await facts('questions:vk:1')
  await record('i2', { status: 'undone' })
  // Facts of i1 now stand behind those of the derived import: they are there all the same.
  expect(await codes()).toEqual([])
})

test('ends imports and undos that were cut off', async () => {
  await record('before', { status: 'pending', facts: 0 })
  await record('after', { status: 'pending', facts: 0 })
  await facts('after')
  await stores.book.breaks.save('w', {
    account: 'vk:1',
    measure: 'views',
    day: '2026-10-01',
    fromDefinition: 'a',
    toDefinition: 'b',
    importId: 'after',
  })
  await record('undoing')
  await record('undone', { status: 'undone' })
  await facts('undone')
  expect(await codes()).toEqual([
    ['doctor.import-rolled-back', true],
    ['doctor.import-rolled-back', true],
    ['doctor.undo-finished', true],
    ['doctor.undone-facts', true],
  ])
  expect(await codes()).toEqual([])
  expect((await stores.book.imports.all('w')).map((one) => one.status)).toEqual(Array(4).fill('undone'))
  expect(await stores.book.breaks.all('w')).toEqual([])
  expect(await stores.facts.countsByImport('w')).toEqual(new Map())
})

test('removes facts that no import explains, and tells of what it cannot mend', async () => {
  await facts('orphan')
  await record('short', { facts: 5 })
  await facts('short', 'vk:2')
  expect(await codes()).toEqual([
    ['doctor.facts-missing', false],
    ['doctor.orphan-facts', true],
    ['doctor.unknown-account', false],
  ])
  expect(await codes()).toEqual([
    ['doctor.facts-missing', false],
    ['doctor.unknown-account', false],
  ])
})

test('finds keys that stand twice, and counts post counters again when they fell behind', async () => {
  const root = await mkdtemp(join(tmpdir(), 'merilo-doctor-'))
  const path = join(root, 'facts.duckdb')
  await stores.close()
  stores = await openDataFolder(root)
  await stores.book.accounts.save('w', { id: 'vk:1', network: 'vk', nativeId: '1', name: '', zone: 'UTC' })
  const post: PostFact = {
    kind: 'post',
    account: 'vk:1',
    postId: 'p1',
    publishedAt: null,
    day: '2026-10-01',
    hour: null,
    format: 'photo',
    title: '',
    url: null,
    flags: [],
    row: 1,
  }
  await record('i1', { facts: 2 })
  const writer = await stores.facts.beginImport('w', 'i1', AT)
  await writer.append([post, { ...likes('vk:1'), subject: 'post', subjectId: 'p1', grain: 'lifetime', value: 7 }])
  await writer.commit()
  expect(await codes()).toEqual([])
  await stores.close()

  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  await connection.run('update post_counter set value = 99')
  await connection.run('insert into observation from observation')
  connection.disconnectSync()
  instance.closeSync()

  stores = await openDataFolder(root)
  expect(await codes()).toEqual([
    ['doctor.facts-missing', false],
    ['doctor.duplicate-keys', false],
    ['doctor.stale-counters', true],
  ])
  const range = { from: '2026-10-01', to: '2026-10-01' }
  expect((await stores.facts.posts({ workspace: 'w', accounts: [], range }))[0]?.counters).toEqual({ likes: 7 })
  await stores.close()
  await rm(root, { recursive: true })
})
