import { appendFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Observation } from '../core/facts/types.ts'
import type { ImportRecord } from './book/types.ts'
import { backup, restore } from './backup.ts'
import { openDataFolder } from './data-folder.ts'
import type { Stores } from './data-folder.ts'
import { doctor } from './doctor.ts'

const AT = '2026-11-01T00:00:00Z'
const FILES = ['book.sqlite', 'facts.duckdb', 'format', 'manifest.json', 'salt']

let root: string
let stores: Stores
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "merilo's backup-"))
  stores = await openDataFolder(join(root, 'data'))
})
afterEach(async () => {
  await stores.close()
  await rm(root, { recursive: true })
})

const DAYS = 28

async function importOne(n: number): Promise<void> {
  const account = `vk:${n}`
  const record: ImportRecord = {
    id: `i${n}`,
    file: `${n}.csv`,
    hash: String(n),
    source: 'test',
    rows: DAYS,
    facts: DAYS,
    skipped: [],
    warnings: [],
    accounts: [account],
    zone: 'Europe/Moscow',
    status: 'pending',
    at: AT,
    from: null,
    to: null,
    by: null,
  }
  await stores.book.accounts.save('w', { id: account, network: 'vk', nativeId: null, name: '', zone: record.zone })
  await stores.book.imports.save('w', record)
  const writer = await stores.facts.beginImport('w', record.id, AT)
  const facts = Array.from({ length: DAYS }, (_, i): Observation => {
    const day = `2026-02-${String(i + 1).padStart(2, '0')}`
    return {
      kind: 'observation',
      account,
      subject: 'account',
      subjectId: '',
      measure: 'likes',
      dims: '',
      grain: 'day',
      from: day,
      to: day,
      value: n,
      currency: null,
      definition: 'test/1',
      row: i,
    }
  })
  await writer.append(facts)
  await writer.commit()
  await stores.book.imports.save('w', { ...record, status: 'done' })
}

test('a backup made while imports run is whole, and restores to a sound folder', async () => {
  await importOne(0)
  const stop = new AbortController()
  let done = 0
  const importing = (async () => {
    for (let n = 1; !stop.signal.aborted; n++) {
      await importOne(n)
      done = n
    }
  })()
  for (let round = 0; round < 4; round++) {
    const atLeast = done
    const target = join(root, `copy-${round}`)
    const manifest = await backup(stores, target, AT)
    expect(manifest.at).toBe(AT)
    expect((await readdir(target)).sort()).toEqual(FILES)
    expect((await stat(join(target, 'salt'))).mode & 0o777).toBe(0o600)

    const folder = join(root, `restored-${round}`)
    await restore(target, folder)
    const copy = await openDataFolder(folder, { create: false })
    const findings = await doctor(copy)
    // Only the import that was under way may need an end.
    expect(findings.length).toBeLessThan(2)
    for (const finding of findings) expect(finding.code).toBe('doctor.import-rolled-back')
    expect(await doctor(copy)).toEqual([])
    expect(copy.salt).toBe(stores.salt)
    const imports = (await copy.book.imports.all('w')).filter((one) => one.status === 'done')
    expect(imports.length).toBeGreaterThanOrEqual(atLeast + 1)
    expect([...(await copy.facts.countsByImport('w')).values()]).toEqual(imports.map(() => DAYS))
    await copy.close()
  }
  stop.abort()
  await importing
  expect(done).toBeGreaterThan(0)
  expect((await readdir(root)).filter((name) => name.endsWith('.partial'))).toEqual([])
})

test('refuses what would overwrite, and what the manifest does not confirm', async () => {
  await importOne(1)
  const target = join(root, 'copy')
  await backup(stores, target, AT)
  await expect(backup(stores, target, AT)).rejects.toMatchObject({ code: 'backup.target-not-empty' })
  await expect(restore(target, join(root, 'data'))).rejects.toMatchObject({ code: 'restore.folder-not-empty' })
  await expect(restore(root, join(root, 'new'))).rejects.toMatchObject({ code: 'backup.no-manifest' })

  await appendFile(join(target, 'facts.duckdb'), 'x')
  const damaged = { code: 'backup.damaged', params: { file: 'facts.duckdb' } }
  await expect(restore(target, join(root, 'new'))).rejects.toMatchObject(damaged)
  await rm(join(target, 'facts.duckdb'))
  await expect(restore(target, join(root, 'new'))).rejects.toMatchObject(damaged)
  const manifest = join(target, 'manifest.json')
  const text = await readFile(manifest, 'utf8')
  await writeFile(manifest, text.replace('"merilo": 1', '"merilo": 2'))
  await expect(restore(target, join(root, 'new'))).rejects.toMatchObject({ code: 'backup.newer' })
  await truncate(manifest, 40)
  await expect(restore(target, join(root, 'new'))).rejects.toMatchObject({ code: 'backup.damaged' })
  expect(await readdir(root)).not.toContain('new')
})
