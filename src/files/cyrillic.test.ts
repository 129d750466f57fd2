import { describe, expect, test } from 'vitest'
import { cyrillicEncodingOf } from './cyrillic.ts'
import { oneByte } from './testing/bytes.ts'
import { openTable } from './testing/rows.ts'

const HAND = 'Дата;Подписчики;Лайки;Комментарии\n01.10.2026;1000;12;1\n'
const TEXTS = {
  'a table made by hand': HAND,
  capitals: 'ДАТА;ПОДПИСЧИКИ;ОХВАТ\n01.10.2026;1000;12\n',
  'a statistics export': '"Дата","Критерий","Парам. N1","Значение"\n"15.03.2020","members","Новые участники",4\n',
  posts: 'Date,Text,Likes\n2026-10-01,"Новый латте уже в меню: приходите, ёжики!",12\n',
}

describe.each(['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic'])('%s', (encoding) => {
  test.each(Object.entries(TEXTS))('%s', async (_, text) => {
    const table = await openTable(oneByte(encoding)(text))
    expect(table.header.join()).toBe(text.split('\n')[0]!.replaceAll('"', '').replaceAll(';', ','))
  })
})

test('a few letters are windows-1251, as most such files are; a few accents are nothing', () => {
  expect(cyrillicEncodingOf(oneByte('windows-1251')('2,ёж'), 'windows-1251')).toBe('windows-1251')
  expect(cyrillicEncodingOf(Uint8Array.from(Buffer.from('café crème', 'latin1')), null)).toBeNull()
})
