import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { latestChange } from './latest-change.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merilo-changed-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Changed so many seconds after 1970. */
async function file(name: string, seconds: number): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, name)
  await utimes(path, seconds, seconds)
  return path
}

test('the youngest file counts, however deep; folders themselves do not', async () => {
  await mkdir(join(folder, 'a/b'), { recursive: true })
  await file('a/b/deep', 300)
  await file('a/near', 200)
  const single = await file('single', 100)
  expect(await latestChange([join(folder, 'a'), single])).toEqual({ files: 3, latest: 300_000 })
  expect(await latestChange([single])).toEqual({ files: 1, latest: 100_000 })
  expect(await latestChange([])).toEqual({ files: 0, latest: 0 })
})

test('what is not there is an error, not an old file', async () => {
  await expect(latestChange([join(folder, 'gone')])).rejects.toThrow(/ENOENT/)
})
