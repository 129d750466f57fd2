import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { KPIS } from '../core/kpis/catalogue.ts'
import { MEASURE_IDS } from '../core/measures/ids.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import { hasWords } from './say.ts'

const src = fileURLToPath(new URL('..', import.meta.url))
const sources = globSync('**/*.ts', { cwd: src }).filter(
  (path) => !/\.(test|fixture)\.ts$|(^|\/)testing(\/|\.ts$)/.test(path),
)

/** Codes written as literals: thrown errors and phrases. A code made of parts is covered by the compiler's `Words<P>`. */
const literal = /(?:new\s+MeriloError|\bsay)\(\s*'([a-z][\w-]*(?:\.[\w-]+)+)'|\bcode:\s*'([a-z][\w-]*(?:\.[\w-]+)+)'/g

const used = sources.flatMap((path) =>
  [...readFileSync(src + path, 'utf8').matchAll(literal)].map((match) => ({ code: (match[1] ?? match[2])!, path })),
)

const missing = (lang: 'ru' | 'en') => [
  ...new Set(used.filter(({ code }) => !hasWords(lang, code)).map(({ code, path }) => `${code} (${path})`)),
]

describe('words', () => {
  it('of every code exist in both languages', () => {
    const codes = { ru: Object.keys(ru).sort(), en: Object.keys(en).sort() }
    expect(codes.ru.filter((code) => !(code in en))).toEqual([])
    expect(codes.en.filter((code) => !(code in ru))).toEqual([])
  })

  it('exist for every error thrown and every phrase said', () => {
    expect(used.length).toBeGreaterThan(20)
    expect({ ru: missing('ru'), en: missing('en') }).toEqual({ ru: [], en: [] })
  })

  it('exist for every KPI and measure', () => {
    const codes = [...KPIS.map((kpi) => `kpi.${kpi.id}.name`), ...MEASURE_IDS.map((id) => `measure.${id}`)]
    expect(codes.filter((code) => !hasWords('ru', code) || !hasWords('en', code))).toEqual([])
  })
})
