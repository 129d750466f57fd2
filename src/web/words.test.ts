import { expect, test } from 'vitest'
import type { Format } from '../i18n/words.ts'
import { sayIn, webFormat } from './words.ts'

const ru = {
  title: () => 'Откуда данные',
  rows: ({ rows }: { rows: number }, f: Format) =>
    f.plural(rows, { one: '# строка', few: '# строки', many: '# строк', other: '# строки' }),
}
const en: typeof ru = {
  title: () => 'Where data comes from',
  rows: ({ rows }, f) => f.plural(rows, { one: '# row', other: '# rows' }),
}

test('words are said in the language, with its plurals and unbreakable spaces', () => {
  expect(sayIn('ru', ru)('rows', { rows: 1234 })).toBe('1\u00a0234\u00a0строки')
  expect(sayIn('en', en)('rows', { rows: 1 })).toBe('1\u00a0row')
  expect(sayIn('ru', { a: () => 'в темпе — на плане' })('a')).toBe('в\u00a0темпе\u00a0— на\u00a0плане')
})

test('the compiler asks for exactly the parameters of a sentence', () => {
  const t = sayIn('ru', ru)
  expect([t('title'), t('rows', { rows: 1 })]).toHaveLength(2)
  // @ts-expect-error a parameter is missing
  void (() => t('rows'))
  // @ts-expect-error there is no such sentence
  void (() => t('cells'))
  // @ts-expect-error nothing to fill in
  void (() => t('title', { rows: 1 }))
})

test('phrases of the core are never said in the browser', () => {
  expect(() => webFormat('ru').say({ code: 'goal.missing', params: {} })).toThrow('goal.missing')
})
