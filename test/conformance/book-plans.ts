/** The other half of what every book engine must do: brands, plans in versions, tasks, closed months, summaries. */
import { expect, test } from 'vitest'
import type {
  Book,
  BrandRecord,
  CauseRecord,
  ClosedMonthRecord,
  ContentItemRecord,
  StepPlanRecord,
  TaskRecord,
  Versioned,
} from '../../src/store/book/types.ts'

const AT = '2026-11-01T10:00:00Z'

export const brand = (over: Partial<BrandRecord> = {}): BrandRecord => ({
  name: "Кофейня «Зерно» & O'Пар",
  demo: false,
  business: null,
  currency: 'RUB',
  zone: 'Europe/Moscow',
  today: null,
  colour: null,
  logo: null,
  retentionMonths: null,
  createdAt: AT,
  ...over,
})
const version = (version: number, over: Partial<Versioned> = {}): Versioned => ({
  version,
  body: { lines: [0.1 + 0.2, null, 'строка\n"с кавычками"'], nested: { a: [] } },
  reason: null,
  author: 'Лена',
  at: AT,
  ...over,
})
const task = (id: string, over: Partial<TaskRecord> = {}): TaskRecord => ({
  id,
  title: 'Снять рилс',
  until: null,
  doneAt: null,
  goalId: null,
  step: null,
  assignee: null,
  note: null,
  at: AT,
  ...over,
})
const item = (id: string, day: string, over: Partial<ContentItemRecord> = {}): ContentItemRecord => ({
  id,
  day,
  account: null,
  format: null,
  rubric: null,
  title: 'Про обжарку',
  state: 'idea',
  postId: null,
  at: AT,
  ...over,
})

/** Inside the suite of an engine: `book` gives the fresh book of the running test. */
export function plansConform(book: () => Book): void {
  test('has no brand, plan, task, month or summary at first', async () => {
    expect(await book().brand.get('w')).toBeNull()
    expect(await book().summary.get('w')).toBeNull()
    const { stepPlans, strategies, closedMonths, tasks, contentItems } = book()
    for (const part of [stepPlans, strategies, closedMonths, tasks, contentItems])
      expect(await part.all('w')).toEqual([])
  })

  test('a brand is one per workspace and is replaced whole, back to unknown too', async () => {
    const full = brand({ demo: true, business: 'cafe', today: '2026-11-01', colour: '#17527f', retentionMonths: 24 })
    const logo = `data:image/png;base64,${'A'.repeat(300_000)}`
    await book().brand.save('w', { ...full, logo })
    expect(await book().brand.get('w')).toEqual({ ...full, logo })
    await book().brand.save('w', brand({ name: 'Новое имя' }))
    expect(await book().brand.get('w')).toEqual(brand({ name: 'Новое имя' }))
    expect(await book().brand.get('other')).toBeNull()
  })

  test('versions stand side by side in their order; the same version is replaced', async () => {
    const plan = (goalId: string, n: number, over: Partial<Versioned> = {}): StepPlanRecord => ({
      goalId,
      ...version(n, over),
    })
    await book().stepPlans.save('w', plan('g2', 1))
    await book().stepPlans.save('w', plan('g1', 10))
    await book().stepPlans.save('w', plan('g1', 2, { reason: 'бюджет' }))
    await book().stepPlans.save('w', plan('g1', 10, { author: 'Олег', body: null }))
    expect(await book().stepPlans.all('w')).toEqual([
      plan('g1', 2, { reason: 'бюджет' }),
      plan('g1', 10, { author: 'Олег', body: null }),
      plan('g2', 1),
    ])

    for (const n of [2, 1, 10]) await book().strategies.save('w', version(n))
    expect((await book().strategies.all('w')).map((one) => one.version)).toEqual([1, 2, 10])
    expect((await book().strategies.all('w'))[0]).toEqual(version(1))

    const month = (name: string, n: number, over: Partial<Versioned> = {}): ClosedMonthRecord => ({
      month: name,
      ...version(n, over),
    })
    await book().closedMonths.save('w', month('2026-10', 2, { reason: 'догрузили заявки' }))
    await book().closedMonths.save('w', month('2026-10', 1))
    await book().closedMonths.save('w', month('2026-09', 1))
    expect(await book().closedMonths.all('w')).toEqual([
      month('2026-09', 1),
      month('2026-10', 1),
      month('2026-10', 2, { reason: 'догрузили заявки' }),
    ])
  })

  test('tasks and planned posts are changed and taken away by id, in their workspace only', async () => {
    const done = task('t1', { until: '2026-11-05', doneAt: AT, goalId: 'g', step: 0, assignee: 'Олег', note: 'важно' })
    await book().tasks.save('w', task('t1'))
    await book().tasks.save('w', task('t2', { at: '2026-10-01T10:00:00Z' }))
    await book().tasks.save('w', done)
    expect(await book().tasks.all('w')).toEqual([task('t2', { at: '2026-10-01T10:00:00Z' }), done])
    await book().tasks.remove('other', 't1')
    await book().tasks.remove('w', 't2')
    await book().tasks.remove('w', 'nothing')
    expect(await book().tasks.all('w')).toEqual([done])

    const published = item('c1', '2026-11-03', {
      account: 'vk:1',
      format: 'reel',
      rubric: 'обжарка',
      state: 'published',
      postId: '-1_5',
    })
    await book().contentItems.save('w', item('c1', '2026-11-09'))
    await book().contentItems.save('w', published)
    await book().contentItems.save('w', item('c2', '2026-11-02'))
    expect(await book().contentItems.all('w')).toEqual([item('c2', '2026-11-02'), published])
    await book().contentItems.remove('other', 'c1')
    await book().contentItems.remove('w', 'c2')
    expect(await book().contentItems.all('w')).toEqual([published])
  })

  test('a cause is taken away by its id, in its workspace only', async () => {
    const cause = (id: string): CauseRecord => ({
      id,
      kind: 'no-approval',
      from: '2026-10-01',
      to: '2026-10-14',
      note: 'две недели без согласований',
      accounts: ['vk:1'],
      importId: null,
    })
    for (const id of ['a', 'b']) await book().causes.save('w', cause(id))
    await book().causes.remove('other', 'a')
    await book().causes.remove('w', 'b')
    expect(await book().causes.all('w')).toEqual([cause('a')])
  })

  test('a summary is one per workspace, whatever it holds', async () => {
    await book().summary.save('w', { body: [1, { a: null }], at: AT })
    await book().summary.save('w', { body: null, at: '2026-11-02T10:00:00Z' })
    await book().summary.save('other', { body: 'x', at: AT })
    expect(await book().summary.get('w')).toEqual({ body: null, at: '2026-11-02T10:00:00Z' })
    expect(await book().summary.get('other')).toEqual({ body: 'x', at: AT })
  })
}
