import { expect, test } from 'vitest'
import { initialBytes } from './initial-size.ts'

test('what the entry imports counts once, what is loaded later does not', () => {
  const chunk = (code: string, imports: string[] = []) => ({ code, imports })
  const chunks = new Map([
    ['main', chunk('main()', ['a', 'b'])],
    ['a', chunk('a()', ['shared'])],
    ['b', chunk('b()', ['shared', 'main'])],
    ['shared', chunk('shared()')],
    ['screen', chunk('screen()'.repeat(100))],
  ])
  const alone = (name: string) => initialBytes(new Map([[name, { ...chunks.get(name)!, imports: [] }]]), name)
  expect(initialBytes(chunks, 'main')).toBe(alone('main') + alone('a') + alone('b') + alone('shared'))
})
