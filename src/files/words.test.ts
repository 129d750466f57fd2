import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { LANGS } from '../i18n/words.ts'
import { hasWords } from '../i18n/say.ts'

const sources = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder, { recursive: true })
  const own = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('testing'))
  return Promise.all(own.map((name) => readFile(join(folder, name), 'utf8')))
}

it('every code that this part may say has words in every language', async () => {
  const texts = await sources(import.meta.dirname)
  const codes = new Set(
    texts.flatMap((text) => [...text.matchAll(/'(files\.[a-z]+(?:[.-][a-z]+)*)'/g)].map((match) => match[1]!)),
  )
  expect(codes.size).toBeGreaterThan(60)
  for (const lang of LANGS) expect([...codes].filter((code) => !hasWords(lang, code))).toEqual([])
})
