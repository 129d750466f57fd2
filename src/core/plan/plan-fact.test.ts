import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../time/day.ts'
import { planOutcomes, type Planned, type Published } from './plan-fact.ts'

const item = (id: string, day: string, title = '', account: string | null = 'vk:1'): Planned => ({
  id,
  day,
  account,
  title,
})
const post = (postId: string, day: string, text: string | null = null, account = 'vk:1'): Published => ({
  account,
  postId,
  day,
  text,
})
const known = () => '2026-10-31'
const told = (items: Planned[], posts: Published[], knownTo: () => string | null = known) =>
  planOutcomes(items, posts, knownTo).map((one) => (one.state === 'out' ? `${one.post.postId} ${one.late}` : one.state))

test('a post of the day is the planned one, whatever it is called', () => {
  expect(told([item('a', '2026-10-05', 'Рецепт недели')], [post('1', '2026-10-05', 'Совсем другое')])).toEqual(['1 0'])
})

test('a day earlier or later is the usual shift; further away only the same words are the same publication', () => {
  expect(told([item('a', '2026-10-05')], [post('1', '2026-10-06')])).toEqual(['1 1'])
  expect(told([item('a', '2026-10-05', 'Новое зерно')], [post('1', '2026-10-08', 'Другое')])).toEqual(['missing'])
  expect(told([item('a', '2026-10-05', 'Новое зерно')], [post('1', '2026-10-02', 'Новое зерно: Эфиопия')])).toEqual([
    '1 -3',
  ])
})

test('one post does not serve two plans, and goes to the one that it is about', () => {
  const items = [item('a', '2026-10-05', 'Дегустация'), item('b', '2026-10-06', 'Розыгрыш кофемолки')]
  expect(told(items, [post('1', '2026-10-05', 'Розыгрыш кофемолки и зерна')])).toEqual(['missing', '1 -1'])
})

test('another account does not count, unless the plan names none', () => {
  const posts = [post('1', '2026-10-05', null, 'telegram:2')]
  expect(told([item('a', '2026-10-05')], posts)).toEqual(['missing'])
  expect(told([item('a', '2026-10-05', '', null)], posts)).toEqual(['1 0'])
})

test('what no figures reach is ahead and not missing', () => {
  expect(told([item('a', '2026-11-01')], [])).toEqual(['ahead'])
  expect(told([item('a', '2026-10-01')], [], () => null)).toEqual(['ahead'])
})

test('every post serves one plan at most, and only one near enough', () => {
  const day = fc.integer({ min: 0, max: 20 }).map((n) => addDays('2026-10-01', n))
  const title = fc.constantFrom('', 'рецепт недели', 'новое зерно', 'набор для дома')
  const items = fc.array(fc.tuple(day, title), { maxLength: 8 })
  const posts = fc.array(fc.tuple(day, title), { maxLength: 8 })
  fc.assert(
    fc.property(items, posts, (planned, published) => {
      const outcomes = planOutcomes(
        planned.map(([on, text], i) => item(String(i), on, text)),
        published.map(([on, text], i) => post(String(i), on, text)),
        known,
      )
      const served = outcomes.flatMap((one) => (one.state === 'out' ? [one.post.postId] : []))
      expect(new Set(served).size).toBe(served.length)
      expect(outcomes.every((one) => one.state !== 'out' || Math.abs(one.late) <= 7)).toBe(true)
      // A plan is left without a post only when no free one of its day is there.
      const free = published.filter((_, i) => !served.includes(String(i)))
      const missing = planned.filter((_, i) => outcomes[i]!.state === 'missing').map(([on]) => on)
      expect(free.filter(([on]) => missing.includes(on))).toEqual([])
    }),
  )
})
