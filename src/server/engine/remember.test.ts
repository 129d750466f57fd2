import { expect, test } from 'vitest'
import { remembering } from './remember.ts'

test('an answer is computed once, until its brand changes; other brands keep theirs', async () => {
  const memory = remembering<unknown>(100)
  let computed = 0
  const compute = async () => ++computed
  expect(await memory.get('a', 'overview', compute)).toBe(1)
  expect(await memory.get('a', 'overview', compute)).toBe(1)
  expect(await memory.get('b', 'overview', compute)).toBe(2)
  memory.forget('a')
  expect(await memory.get('a', 'overview', compute)).toBe(3)
  expect(await memory.get('b', 'overview', compute)).toBe(2)
})

test('an answer that was begun before a change is not given to those who ask after it', async () => {
  const memory = remembering<unknown>(100)
  let release!: (value: string) => void
  const slow = memory.get('a', 'overview', () => new Promise<string>((resolve) => (release = resolve)))
  memory.forget('a')
  expect(await memory.get('a', 'overview', async () => 'new')).toBe('new')
  release('old')
  expect(await slow).toBe('old')
  expect(await memory.get('a', 'overview', async () => 'newest')).toBe('new')
})

test('a failure is told to all who wait and is not remembered', async () => {
  const memory = remembering<unknown>(100)
  const failing = async () => {
    throw new Error('no')
  }
  await expect(memory.get('a', 'x', failing)).rejects.toThrow('no')
  expect(await memory.get('a', 'x', async () => 1)).toBe(1)
})

test('what was asked least recently goes first', async () => {
  const memory = remembering<unknown>(2)
  let computed = 0
  const compute = async () => ++computed
  await memory.get('a', '1', compute)
  await memory.get('a', '2', compute)
  await memory.get('a', '1', compute)
  await memory.get('a', '3', compute)
  expect(await memory.get('a', '1', compute)).toBe(1)
  expect(await memory.get('a', '2', compute)).toBe(4)
})

test('each change of a brand is a new revision', () => {
  const memory = remembering<unknown>(100)
  memory.forget('a')
  expect([memory.revision('a'), memory.revision('b')]).toEqual([1, 0])
})

test('what one memory knows the next can recall; what a change overtook is not told', async () => {
  const memory = remembering<string>(10)
  await memory.get('a', 'x', async () => 'a knows')
  let release!: (value: string) => void
  const slow = memory.get('b', 'x', () => new Promise<string>((resolve) => (release = resolve)))
  memory.forget('b')
  release('old')
  await slow
  await memory.get('c', 'x', () => Promise.reject(new Error('no'))).catch(() => undefined)
  const known = await memory.all()
  expect(known).toEqual([{ brand: 'a', key: 'x', answer: 'a knows' }])
  const next = remembering<string>(10)
  next.forget('d')
  next.recall([...known, { brand: 'd', key: 'x', answer: 'before the change' }])
  const ask = (brand: string) => next.get(brand, 'x', async () => 'new')
  expect(await Promise.all(['a', 'b', 'd'].map(ask))).toEqual(['a knows', 'new', 'new'])
})
