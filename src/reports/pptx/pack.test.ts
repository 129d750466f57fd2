import { expect, test } from 'vitest'
import { pack, type Part } from './pack.ts'

const part = (title: string, ...texts: string[]): Part => ({
  title,
  lines: texts.map((text) => ({ lead: null, text })),
})
const texts = (pages: ReturnType<typeof pack>) =>
  pages.flatMap((page) => page.flatMap(({ lines }) => lines.map(({ text }) => text)))

test('short parts share a slide in their order, an empty one has none', () => {
  const pages = pack([part('А', 'раз'), part('Б'), part('В', 'два', 'три')])
  expect(pages.map((page) => page.map(({ title }) => title))).toEqual([['А', 'В']])
  expect(pack([])).toEqual([])
})

test('a long part is cut about evenly, so that no slide holds a leftover line', () => {
  const long = Array.from({ length: 12 }, (_, i) => `${i} `.padEnd(220, 'слово '))
  const pages = pack([part('Длинное', ...long)])
  expect(texts(pages)).toEqual(long)
  const sizes = pages.map(([first]) => first!.lines.length)
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2)
})

test('a text that no slide holds is cut between sentences, and nothing is lost', () => {
  const long = Array.from({ length: 90 }, (_, i) => `Предложение номер ${i} об одном и том же.`).join(' ')
  const pages = pack([part('Ответ', long)])
  expect(pages.length).toBeGreaterThan(1)
  expect(texts(pages).join(' ')).toBe(long)
})
