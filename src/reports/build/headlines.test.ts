import { expect, it } from 'vitest'
import type { Headline } from '../data.ts'
import { buildReport } from '../model.ts'
import { month } from '../testing/month.ts'

const [vk] = month().accounts
const september = { from: '2026-09-01', to: '2026-09-30' }
const err: Headline = {
  account: vk!.id,
  kpi: 'err',
  unit: 'percent',
  currency: null,
  better: 'up',
  raw: 7.5,
  clean: 7.5,
  audience: null,
  before: { range: september, value: 6, difference: 1.5, change: 1.5, real: true },
  year: null,
}
const growth: Headline = {
  ...err,
  kpi: 'net_growth',
  unit: 'people',
  raw: 530,
  clean: 412,
  audience: 9412,
  before: { range: september, value: 390, difference: 22, change: -8, real: null },
}
const waiting: Headline = {
  ...err,
  kpi: 'unanswered_share',
  better: 'down',
  raw: 40,
  clean: 40,
  before: { range: september, value: 20, difference: 20, change: 20, real: true },
}
const views: Headline = { ...err, kpi: 'views', unit: 'pieces', raw: 900, clean: 900, before: null }
const goalless = month({ goal: null, kpis: [], headlines: [err, growth, waiting, views] })
const plain = (value: unknown) => JSON.stringify(value).replaceAll('\u00a0', ' ')
const director = (lang: 'ru' | 'en', data = goalless) =>
  buildReport(data, lang).sections.find(({ id }) => id === 'director')!.blocks

it('opens with what really changed, and says that a goal is missing', () => {
  const [lead] = director('ru')
  expect(plain(lead)).toMatch(/изменились 2 показателя из 3: .* — 7,5 %, было 6 %;.*Цели на этот месяц нет/)
  expect(plain(director('en')[0])).toMatch(/2 of 3 figures changed by more than chance explains.*has no goal/)
})

it('shows the clean figure beside what the network says, and judges each comparison in a word', () => {
  const table = director('ru').find((block) => block.kind === 'table')!
  const rows = table.table.rows.map((row) => plain(row))
  expect(rows[1]).toMatch(/"412".*по данным сети 530.*всего 9 412.*"390".*не различимо/)
  expect(rows[0]).toMatch(/реальный рост.*"good"/)
  // More unanswered questions are no success.
  expect(rows[2]).toMatch(/реальный рост.*"bad"/)
  expect(rows[3]).toContain('сравнить не с чем')
  expect(table.table.columns.map(({ title }) => title.replaceAll('\u00a0', ' '))).toEqual([
    'Показатель',
    'Октябрь 2026',
    'Сентябрь 2026',
  ])
})

it('says how to set a goal, and leaves out KPIs that there are none of', () => {
  const model = buildReport(goalless, 'ru')
  expect(plain(model.sections.find(({ id }) => id === 'goal'))).toContain('«Цель и KPI»')
  expect(model.sections.some(({ id }) => id === 'kpis')).toBe(false)
})

it('the spreadsheet begins with the same figures as numbers', () => {
  const [summary] = buildReport(goalless, 'ru').sheets
  expect(summary!.header).toHaveLength(9)
  expect(summary!.rows[1]!.slice(3, 6)).toEqual([
    { number: 530, format: '#,##0' },
    { number: 412, format: '#,##0' },
    { number: 390, format: '#,##0' },
  ])
})

it('where nothing was known a month before, that is said', () => {
  const fresh = month({ goal: null, kpis: [], headlines: [views] })
  expect(plain(director('ru', fresh)[0])).toContain('сравнимых цифр нет')
})
