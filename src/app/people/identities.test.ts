import { expect, test } from 'vitest'
import { identitiesOf } from './identities.ts'

test('an e-mail and a phone are found however they are typed', () => {
  expect(identitiesOf(' Anna@Example.TEST ')).toContain('anna@example.test')
  for (const phone of ['+7 (916) 123-45-67', '8 916 123 45 67', '79161234567'])
    expect(identitiesOf(phone)).toContain('79161234567')
})

test('an id is tried as each source writes it', () => {
  for (const typed of ['12345', 'user12345', 'id12345'])
    expect(identitiesOf(typed)).toEqual(expect.arrayContaining(['12345', 'user12345', 'metrika:12345']))
})

test('an address of a page is tried with and without its edges', () => {
  expect(identitiesOf('vk.com/anna')).toEqual(
    expect.arrayContaining(['vk.com/anna', 'https://vk.com/anna', 'https://vk.com/anna/', 'http://vk.com/anna']),
  )
})

test('a name is taken as written; nothing is nobody', () => {
  expect(identitiesOf('  Анна   Петрова ')).toEqual(['Анна Петрова', 'анна петрова'])
  expect(identitiesOf('  ')).toEqual([])
})
