import { describe, expect, it } from 'vitest'
import { KPIS } from '../core/kpis/catalogue.ts'
import { formulaPhrase } from '../core/kpis/formula-phrase.ts'
import { KPI_IDS } from '../core/kpis/ids.ts'
import { MEASURE_IDS } from '../core/measures/ids.ts'
import { nameOfKpi, nameOfMeasure, wordsOfKpi } from './kpi-names.ts'
import { say } from './say.ts'
import { english, russian, typeset } from './typography.ts'
import { LANGS } from './words.ts'

describe.each(LANGS)('words about KPIs in %s', (lang) => {
  it.each(KPIS)('$id: every warning of METHOD §5 is written', (kpi) => {
    const words = wordsOfKpi(lang, kpi.id)
    for (const text of [words.shows, words.formula, words.control, words.hackability, words.source, words.window])
      expect(text).toMatch(/[.!?]$/)
    expect(words.hacks.length).toBeGreaterThan(0)
    for (const hack of words.hacks) expect(hack).toMatch(/[.!?]$/)
    expect(Object.keys(words.caveats).sort()).toEqual([...kpi.caveats].sort())
  })

  it.each(KPIS)('$id: the formula can be printed', (kpi) => {
    const text = say(lang, formulaPhrase(kpi))
    expect(text.length).toBeGreaterThan(5)
    expect(text).not.toMatch(/undefined|\[object/)
  })

  it('names are not repeated and stand in sentences', () => {
    const names = KPI_IDS.map((id) => nameOfKpi(lang, id))
    expect(new Set(names).size).toBe(names.length)
    expect(say(lang, { code: 'kpi.er.name', params: {} })).toBe(nameOfKpi(lang, 'er'))
    const measures = MEASURE_IDS.map((id) => nameOfMeasure(lang, id))
    expect(new Set(measures).size).toBe(measures.length)
    expect(say(lang, { code: 'measure.reach', params: {} })).toBe(nameOfMeasure(lang, 'reach'))
  })
})

describe('formulas in words', () => {
  const formula = (lang: 'ru' | 'en', id: string) => say(lang, formulaPhrase(KPIS.find((kpi) => kpi.id === id)!))
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')

  it('read like METHOD §6', () => {
    expect(plain(formula('ru', 'err'))).toBe(
      'сумма по записям: вовлечение (где известно: охват) ÷ сумма по записям: охват (где известно: вовлечение) × 100 %',
    )
    expect(plain(formula('en', 'romi'))).toBe(
      '((sum of money: sales (from social networks); failing that, sum over the period: revenue) × margin − sum over the period: ad spend) ÷ sum over the period: ad spend × 100%',
    )
  })
})

describe('typography', () => {
  it('keeps short Russian words, units and dashes with their neighbours', () => {
    expect(russian('и в день за 30 дней — 5 %')).toBe('и\u00a0в\u00a0день за\u00a030\u00a0дней\u00a0— 5\u00a0%')
    expect(english('30 days ÷ 2')).toBe('30\u00a0days ÷ 2')
  })
  it('lets a line break between a number and the preposition after it', () => {
    expect(russian('с 9:00 до 18:00 по будням')).toBe('с\u00a09:00 до\u00a018:00 по\u00a0будням')
    expect(english('9:00 to 18:00')).toBe('9:00 to 18:00')
  })
  it('reaches every string inside', () => {
    expect(typeset({ a: ['x', { b: 'y' }], n: 1, nil: null }, (text) => text.toUpperCase())).toEqual({
      a: ['X', { b: 'Y' }],
      n: 1,
      nil: null,
    })
  })
})
