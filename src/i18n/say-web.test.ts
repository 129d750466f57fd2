import { expect, test } from 'vitest'
import { en } from './en.ts'
import { ru } from './ru.ts'
import { sayWeb } from './say-web.ts'

test('a sentence that names an option of the command line has its own words in the browser', () => {
  const phrase = { code: 'app.unnamed-account', params: { account: 'vk:main', file: 'vk.csv' } }
  expect(sayWeb('ru', phrase)).not.toMatch(/--/)
  expect(sayWeb('en', phrase)).not.toMatch(/--/)
})

test('phrases inside phrases are changed too', () => {
  const why = { code: 'files.value.date-year', params: { text: '8 мая' } }
  expect(sayWeb('ru', { code: 'files.row.cell', params: { column: 'Дата', why } })).not.toMatch(/--year/)
})

test('what files and formats tell never names an option in the browser', () => {
  for (const words of [ru, en]) {
    const own = Object.entries(words).filter(([code]) => /^(?:files|formats)\./.test(code) && !(`web.${code}` in words))
    // The words are functions: an option would stand in their text.
    const naming = own.filter(([, word]) => /--[a-z]/.test(String(word))).map(([code]) => code)
    // Of what only a typed correction can cause.
    expect(naming).toEqual(['files.mapping.bad-correction'])
  }
})
