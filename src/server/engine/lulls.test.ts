import { expect, test } from 'vitest'
import { lulls } from './lulls.ts'

const soon = () => new Promise((done) => setTimeout(done, 5))

test('what nobody waits for begins when no person waits', async () => {
  const lull = lulls()
  await lull.wait()
  const order: string[] = []
  const [one, two] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const works = [one, two].map(({ promise }) => lull.during(() => promise))
  const background = lull.wait().then(() => order.push('background'))
  one.resolve()
  await soon()
  expect(order).toEqual([])
  two.reject(new Error('also a failure is an end'))
  await Promise.allSettled([...works, background])
  expect(order).toEqual(['background'])
})

test('it does not wait for ever', async () => {
  const lull = lulls(10)
  void lull.during(() => new Promise(() => {}))
  await expect(lull.wait()).resolves.toBeUndefined()
})
