import { expect, test } from 'vitest'
import { lanes } from './lanes.ts'

/** A clock of its own; `done(n)` ends the n-th work that began. */
async function road() {
  let time = 0
  const line = lanes({ slowMs: 100, atOnce: 2, now: () => time })
  const began: string[] = []
  const ends: (() => void)[] = []
  const ask = (kind: string, name: string) =>
    line.run(kind, () => {
      began.push(name)
      return new Promise<void>((resolve) => ends.push(resolve))
    })
  const settle = () => new Promise((done) => setTimeout(done))
  // The first of its kind teaches how long it takes.
  const first = ask('slow', 'first')
  time += 500
  ends[0]!()
  await first
  return { ask, began, settle, done: (n: number) => ends[n]!(), wait: (ms: number) => (time += ms) }
}

test('slow ones run two at a time, in the order they were asked; quick ones pass', async () => {
  const { ask, began, settle, done } = await road()
  for (const name of ['a', 'b', 'c', 'd']) void ask('slow', name)
  void ask('quick', 'q')
  await settle()
  expect(began).toEqual(['first', 'a', 'b', 'q'])
  done(2)
  await settle()
  expect(began).toEqual(['first', 'a', 'b', 'q', 'c'])
})

test('a failure frees its place', async () => {
  const line = lanes({ slowMs: 0, atOnce: 1 })
  await line.run('x', async () => {})
  await expect(line.run('x', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await line.run('x', async () => 'next')).toBe('next')
})

test('a kind that became quick leaves the line', async () => {
  const { ask, began, settle, done } = await road()
  for (let n = 1; n <= 8; n++) {
    void ask('slow', String(n))
    await settle()
    done(n)
    await settle()
  }
  for (const name of ['a', 'b', 'c']) void ask('slow', name)
  await settle()
  expect(began.slice(-3)).toEqual(['a', 'b', 'c'])
})
