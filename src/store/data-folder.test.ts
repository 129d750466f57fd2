import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { DatabaseSync } from 'node:sqlite'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBook } from './book/open.ts'
import { openDataFolder, openInMemory } from './data-folder.ts'
import { openFacts } from './facts/open.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'merilo-folder-'))
})
afterEach(() => rm(root, { recursive: true }))

test('makes the folder, keeps its salt to its owner, and opens it again', async () => {
  const folder = join(root, 'new', 'data')
  const first = await openDataFolder(folder)
  await first.book.settings.set('w', 'brand', 'Зерно и пар')
  await first.close()
  await first.close()
  expect((await readdir(folder)).sort()).toEqual(['book.sqlite', 'facts.duckdb', 'format', 'salt'])
  expect((await stat(join(folder, 'salt'))).mode & 0o777).toBe(0o600)
  const again = await openDataFolder(folder, { create: false })
  expect(again.salt).toBe(first.salt)
  expect(again.salt).toMatch(/^[0-9a-f]{64}$/)
  expect(await again.book.settings.get('w', 'brand')).toBe('Зерно и пар')
  await again.close()
})

test('in memory nothing is kept and every run has a salt of its own', async () => {
  const [a, b] = [await openInMemory(), await openInMemory()]
  expect(a.folder).toBeNull()
  expect(a.salt).not.toBe(b.salt)
  await a.close()
  await b.close()
})

test('refuses to make a folder where only an existing one is wanted', async () => {
  await expect(openDataFolder(join(root, 'none'), { create: false })).rejects.toMatchObject({ code: 'store.no-book' })
  expect(existsSync(join(root, 'none'))).toBe(false)
})

test('refuses a file in place of the folder and a folder of a newer program', async () => {
  await writeFile(join(root, 'file'), '')
  await expect(openDataFolder(join(root, 'file'))).rejects.toMatchObject({ code: 'store.not-a-folder' })
  await writeFile(join(root, 'format'), 'merilo 99\n')
  await expect(openDataFolder(root)).rejects.toMatchObject({ code: 'store.newer' })
  expect(await readdir(root)).toEqual(['file', 'format'])
})

test('a folder that another process works with is locked', async () => {
  const here = await openDataFolder(root)
  const code = `
    import { openDataFolder } from ${JSON.stringify(new URL('data-folder.ts', import.meta.url).href)}
    try { await openDataFolder(${JSON.stringify(root)}); console.log('opened') } catch (error) { console.log(error.code) }`
  const other = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' })
  expect(other.stdout.trim()).toBe('store.locked')
  await here.close()
})

for (const [name, open] of [
  ['facts', openFacts],
  ['book', openBook],
] as const) {
  test(`${name}: text and a cut-off file are no database, and are left as they were`, async () => {
    const path = join(root, name)
    for (const bytes of ['Дата;Охват\n01.10.2026;5\n'.repeat(2000), 'x']) {
      await writeFile(path, bytes)
      await expect(open(path)).rejects.toMatchObject({ code: 'store.not-a-database', params: { path } })
      expect((await stat(path)).size).toBe(Buffer.byteLength(bytes))
    }
  })
}

test('empty files, as a crash at the very first start leaves them, are begun anew', async () => {
  await writeFile(join(root, 'book.sqlite'), '')
  await writeFile(join(root, 'facts.duckdb'), '')
  const stores = await openDataFolder(root)
  expect(await stores.facts.countsByImport('w')).toEqual(new Map())
  await stores.close()
})

test('a newer schema and a stranger’s database are refused', async () => {
  const book = join(root, 'book')
  const sqlite = new DatabaseSync(book)
  sqlite.exec('create table notes (a text)')
  await expect(openBook(book)).rejects.toMatchObject({ code: 'store.not-ours' })
  sqlite.exec('create table schema_version (version integer); insert into schema_version values (99)')
  await expect(openBook(book)).rejects.toMatchObject({ code: 'store.newer' })
  sqlite.close()

  const facts = join(root, 'facts')
  const write = async (sql: string) => {
    const instance = await DuckDBInstance.create(facts)
    const connection = await instance.connect()
    await connection.run(sql)
    connection.disconnectSync()
    instance.closeSync()
  }
  await write('create table notes (a text)')
  await expect(openFacts(facts)).rejects.toMatchObject({ code: 'store.not-ours' })
  await write('create table schema_version as select 99 as version')
  await expect(openFacts(facts)).rejects.toMatchObject({ code: 'store.newer' })
})
