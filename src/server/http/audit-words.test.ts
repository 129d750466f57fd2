/** Every action that goes into a brand's log has words in both languages. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { hasWords } from '../../i18n/say.ts'
import { LANGS } from '../../i18n/words.ts'

const SERVER = fileURLToPath(new URL('..', import.meta.url))

const recorded = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .flatMap((path) => [...readFileSync(`${SERVER}/${path}`, 'utf8').matchAll(/\brecord\(\s*'([\w.-]+)'/g)])
  .map((match) => match[1]!)

test('actions of the log have words', () => {
  expect(new Set(recorded).size).toBeGreaterThan(15)
  for (const lang of LANGS) expect(recorded.filter((action) => !hasWords(lang, `audit.${action}`))).toEqual([])
})
