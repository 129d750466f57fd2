import { expect, test } from 'vitest'
import { whenText } from './when.ts'
import { webFormat } from './words.ts'

const at = (day: number, hours: number) => new Date(2026, 10, day, hours, 5).toISOString()
const now = new Date(2026, 10, 22, 14, 30)

test('today and yesterday are called so; other days by their date', () => {
  expect(whenText(webFormat('ru'), at(22, 9), now)).toBe('сегодня, 09:05')
  expect(whenText(webFormat('ru'), at(21, 23), now)).toBe('вчера, 23:05')
  expect(whenText(webFormat('en'), at(21, 23), now)).toBe('yesterday, 23:05')
  expect(whenText(webFormat('ru'), at(3, 0), now)).toBe('3\u00a0ноября\u00a02026, 00:05')
})
