import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { definitionName } from './definition-name.ts'
import { LANGS } from './words.ts'

const folder = new URL('../files/formats/', import.meta.url)
const written = new Set(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .flatMap((file) => [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(/(?:definition: |DEFINITION = )'([^']+)'/g),
    ])
    .map(([, id]) => id!),
)

test('every definition that a reader of files writes has words in both languages', () => {
  expect(written.size).toBeGreaterThan(10)
  for (const lang of LANGS) expect([...written].filter((id) => definitionName(lang, id) === id)).toEqual([])
})

test('a table that a person mapped is called so, whatever its fingerprint', () => {
  expect(definitionName('ru', 'table.3f9a')).toBe('таблица по разметке столбцов')
})
