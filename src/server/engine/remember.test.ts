import { expect, test } from 'vitest'
import { remembering } from './remember.ts'

test('an answer is computed once, until its brand changes; other brands keep theirs', async () => {
  const memory = remembering()
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
  const memory = remembering()
  let release!: (value: string) => void
  const slow = memory.get('a', 'overview', () => new Promise<string>((resolve) => (release = resolve)))
  memory.forget('a')
  expect(await memory.get('a', 'overview', async () => 'new')).toBe('new')
  release('old')
  expect(await slow).toBe('old')
  expect(await memory.get('a', 'overview', async () => 'newest')).toBe('new')
})

test('a failure is told to all who wait and is not remembered', async () => {
  const memory = remembering()
  const failing = async () => {
    throw new Error('no')
  }
  await expect(memory.get('a', 'x', failing)).rejects.toThrow('no')
  expect(await memory.get('a', 'x', async () => 1)).toBe(1)
})

test('what was asked least recently goes first', async () => {
  const memory = remembering(2)
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
  const memory = remembering()
  memory.forget('a')
  expect([memory.revision('a'), memory.revision('b')]).toEqual([1, 0])
})

test('what is packed is known to the next memory; what a change overtook is not packed', async () => {
  const memory = remembering()
  await memory.get('a', 'x', async () => ({ when: undefined, value: Number.NaN }))
  let release!: (value: string) => void
  const slow = memory.get('b', 'x', () => new Promise<string>((resolve) => (release = resolve)))
  memory.forget('b')
  release('old')
  await slow
  const next = remembering()
  const packed = await memory.pack()
  next.recall([...packed, { brand: 'c', key: 'x', bytes: packed[0]!.bytes }])
  next.forget('c')
  const asked: string[] = []
  const ask = (brand: string) => next.get(brand, 'x', async () => asked.push(brand))
  expect(await ask('a')).toEqual({ when: undefined, value: Number.NaN })
  await Promise.all([ask('b'), ask('c')])
  expect(asked).toEqual(['b', 'c'])
  // What was never unpacked is packed as it came.
  const again = remembering()
  again.recall(packed)
  expect((await again.pack()).map(({ brand }) => brand)).toEqual(['a'])
})

test('what was prepared is the same when it is asked for, and is computed once', async () => {
  const memory = remembering()
  let computed = 0
  const compute = async () => ({ times: ++computed, unknown: Number.NaN })
  const expected = { times: 1, unknown: Number.NaN }
  expect(await memory.prepare('a', 'x', compute)).toEqual(expected)
  expect(await memory.prepare('a', 'x', compute)).toEqual(expected)
  expect(await memory.get('a', 'x', compute)).toEqual(expected)
  expect(await memory.prepare('a', 'x', compute)).toEqual(expected)
  memory.forget('a')
  expect(await memory.prepare('a', 'x', compute)).toMatchObject({ times: 2 })
})
