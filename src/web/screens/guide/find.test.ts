import { expect, test } from 'vitest'
import { find, rankOf } from './find.ts'

const ER = ['ER (вовлечённость по подписчикам)', 'er', 'Какая доля подписчиков откликается', 'Покупные лайки']

test.each([
  ['', 0],
  ['ER', 0],
  ['вовлеченность', 0],
  ['подписчиков', 0],
  ['доля подписчиков', 2],
  ['лайки', 3],
  ['лиды', null],
  ['er лайки', 3],
])('«%s» → %s', (query, rank) => {
  expect(rankOf(ER, query)).toBe(rank)
})

test('a name goes before a mention, order is kept otherwise', () => {
  const items = [
    ['Охват', 'считает людей'],
    ['Люди', 'кто они'],
    ['Люди в чате', 'участники'],
  ]
  expect(find(items, 'люди', (one) => one).map(([name]) => name)).toEqual(['Люди', 'Люди в чате'])
  expect(find(items, '', (one) => one)).toEqual(items)
})
