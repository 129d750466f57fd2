import { expect, test } from 'vitest'
import { fits, needOf, NEEDS, speaksOf, tagsOf } from './states.ts'
import type { PortfolioBrand } from './use-portfolio.ts'

type Known = NonNullable<PortfolioBrand['known']>

type Main = NonNullable<Known['main']>

const kpi = (status: Main['status'], name = 'Лиды'): Main => ({
  name,
  status,
  unit: 'people',
  currency: null,
  better: 'up',
  clean: 1,
  plan: 2,
  expectedToday: null,
  progress: 0.5,
})
const brand = (over: Partial<Known> | null, name = 'Кофейня'): PortfolioBrand => ({
  id: 'brand',
  name,
  demo: false,
  role: 'owner',
  known: over && {
    dataTo: '2026-10-31',
    age: 2,
    accounts: 1,
    tags: [],
    hasGoal: true,
    main: kpi('on-track'),
    others: [],
    deadline: '2026-10-31',
    daysLeft: 1,
    open: 0,
    ...over,
  },
})

test('who missed the plan needs help before who is behind, and both before those on track', () => {
  const order = (['on-track', 'behind', 'missed'] as const).map((status) => needOf(brand({ main: kpi(status) })))
  expect(order.toSorted((a, b) => NEEDS.indexOf(a) - NEEDS.indexOf(b))).toEqual(['missed', 'behind', 'on-track'])
})

test('a brand without data, without a goal, or whose goal is for other days has no status', () => {
  expect(needOf(brand({ main: null, hasGoal: false, dataTo: null }))).toBe('setup-data')
  expect(needOf(brand({ main: null, hasGoal: false }))).toBe('setup-goal')
  expect(needOf(brand({ main: null }))).toBe('other-time')
  expect(needOf(brand(null))).toBe('counting')
})

test('filters: old data, findings to decide on; what is unknown is neither old nor fresh', () => {
  expect(fits(brand({ age: 8 }), 'stale')).toBe(true)
  expect(fits(brand({ age: 7 }), 'stale')).toBe(false)
  expect(fits(brand({ age: null, dataTo: null }), 'stale')).toBe(false)
  expect(fits(brand({ open: 1 }), 'open')).toBe(true)
  expect(fits(brand(null), 'well')).toBe(false)
})

test('text is looked for word by word in names, tags and KPIs', () => {
  const one = brand({ tags: ['Ресторан'], main: kpi('behind', 'Новые подписчики') }, 'Зерно и пар')
  expect(speaksOf(one, '  зерно РЕСТ ')).toBe(true)
  expect(speaksOf(one, 'подписчики пар')).toBe(true)
  expect(speaksOf(one, 'чай')).toBe(false)
  expect(tagsOf([one, brand({ tags: ['Анна', 'Ресторан'] })])).toEqual(['Анна', 'Ресторан'])
})
