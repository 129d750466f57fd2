import { appendFile, chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFile } from './open.ts'
import { fileError, fileSource } from './source.ts'
import { rowsOf, tableOf } from './testing/rows.ts'

const coded = (code: string) => expect.objectContaining({ code })

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merilo-files-'))
})
afterAll(() => rm(folder, { recursive: true }))

const CSV = 'Дата;Охват\n01.05.2026;5\n'

describe('files that can’t be read', () => {
  it('missing', () => expect(openFile(join(folder, 'none.csv'))).rejects.toThrow(coded('files.missing')))
  it('a folder', () => expect(openFile(folder)).rejects.toThrow(coded('files.directory')))
  it('no file at all', () => expect(openFile('/dev/null')).rejects.toThrow(coded('files.not-a-file')))
  it('empty', async () => {
    const path = join(folder, 'empty.csv')
    await writeFile(path, '')
    await expect(openFile(path)).rejects.toThrow(coded('files.empty'))
  })
  it('without rights', async () => {
    const path = join(folder, 'closed.csv')
    await writeFile(path, CSV)
    await chmod(path, 0o000)
    const root = process.getuid?.() === 0
    // Root reads everything, so it steps down for a moment.
    if (root) process.seteuid!(65_534)
    await chmod(folder, 0o755).catch(() => undefined)
    try {
      await expect(openFile(path)).rejects.toThrow(coded('files.no-access'))
    } finally {
      if (root) process.seteuid!(0)
    }
  })
  it('anything else keeps the system’s code', () => {
    const error = fileError(Object.assign(new Error('i/o'), { code: 'EIO' }), '/a/b.csv')
    expect(error).toMatchObject({ code: 'files.unreadable', params: { file: 'b.csv', detail: 'EIO' } })
  })
})

describe('files that change', () => {
  it('before the rows are read', async () => {
    const path = join(folder, 'grows.csv')
    await writeFile(path, CSV)
    const table = tableOf((await openFile(path)).content)
    await appendFile(path, '02.05.2026;6\n')
    await expect(rowsOf(table)).rejects.toThrow(coded('files.changed'))
  })
  it('while the rows are read', async () => {
    const path = join(folder, 'grows-later.csv')
    await writeFile(path, CSV + '02.05.2026;6\n'.repeat(200_000))
    const table = tableOf((await openFile(path)).content)
    const reading = async () => {
      let first = true
      for await (const batch of table.batches()) {
        if (first) await appendFile(path, `03.05.2026;${batch.length}\n`)
        first = false
      }
    }
    await expect(reading()).rejects.toThrow(coded('files.changed'))
  })
})

it('reads ranges and pieces exactly', async () => {
  const path = join(folder, 'bytes.bin')
  const bytes = Uint8Array.from({ length: 1000 }, (_, i) => i % 251)
  await writeFile(path, bytes)
  const source = await fileSource(path)
  expect(await source.read(990, 100)).toEqual(bytes.subarray(990))
  const pieces: number[] = []
  for await (const piece of source.chunks(10, 300)) pieces.push(...piece)
  expect(pieces).toEqual([...bytes.subarray(10)])
})
