import { expect, test } from 'vitest'
import { sayStats } from '../../core/stats/phrases.ts'
import { judge } from '../../core/verdict/judge.ts'
import { amount, say as phrase } from '../../core/verdict/phrases.ts'
import { DEADLINE, finding, newFollowers, nothingElse } from '../../core/verdict/testing.ts'
import { say } from '../say.ts'

const plain = (text: string) => text.replace(/\u00a0/g, ' ')
const name = phrase('verdict.text', { text: 'Новые подписчики' })
const people = (value: number, signed = false) => amount(value, { unit: 'people', currency: null }, signed)

test('cannot tell, in one sentence', () => {
  const said = sayStats('stats.cannot-tell', { days: 14, percent: 38.2, weeks: 5, neighbour: true })
  expect(plain(say('ru', said))).toBe(
    'Не различимо: за 14 дней при таком разбросе видно изменение от 38 %; нужно 5 недель или сравнение с соседней группой — подключите её.',
  )
  expect(plain(say('en', said))).toBe(
    'Cannot tell: with this much noise 14 days show only changes of 38% or more; it takes 5 weeks or a comparison with a sister account: connect one.',
  )
  // Where one is in use, or nothing could stand beside it, there is nothing to advise.
  const used = sayStats('stats.cannot-tell', { days: 14, percent: 38.2, weeks: 5, neighbour: false })
  expect(plain(say('ru', used))).toMatch(/; нужно 5 недель\.$/)
})

test('amounts by unit', () => {
  const ru = (value: number, unit: 'money' | 'percent' | 'seconds' | 'people' | 'ratio', signed = false) =>
    plain(say('ru', amount(value, { unit, currency: unit === 'money' ? 'RUB' : null }, signed)))
  expect(ru(300_000, 'money')).toBe('3 000 ₽')
  expect(ru(2.153, 'percent')).toBe('2,15 %')
  expect(ru(600, 'seconds')).toBe('10 мин')
  expect(ru(-600, 'seconds', true)).toBe('−10 мин')
  expect(ru(412.4, 'people', true)).toBe('+412')
  expect(ru(3.27, 'people')).toBe('3,3')
  expect(ru(2.4, 'ratio')).toBe('2,4')
})

test('raw and clean', () => {
  const said = phrase('verdict.because.raw-only', {
    raw: people(530),
    clean: people(412),
    plan: people(500),
    removed: people(118),
    low: people(390),
    high: people(440),
    over: true,
  })
  expect(plain(say('ru', said))).toBe(
    'По данным сети 530, но 118 похожи на накрутку: засчитано 412 (от 390 до 440), план 500 не достигнут.',
  )
  expect(plain(say('en', said))).toBe(
    'The network shows 530, but 118 look bought: 412 counted (390 to 440), so the plan of 500 is not reached.',
  )
})

test('plurals and steps', () => {
  const decide = (findings: number) =>
    plain(say('ru', phrase('verdict.next.decide', { findings, removed: people(118), name })))
  expect(decide(1)).toContain('Проверить находку по показателю «Новые подписчики»')
  expect(decide(3)).toContain('3 находки')
  expect(decide(5)).toContain('5 находок')
  const chain = phrase('verdict.next.chain', {
    from: 'leads',
    to: 'handled-leads',
    now: 50,
    before: 94.8,
    owner: 'sales-team',
  })
  expect(plain(say('ru', chain))).toBe(
    'Чинить звено «заявки → обработанные заявки»: 50 % против 94,8 % в точке А; отвечает отдел продаж.',
  )
})

test('a director reads four sentences in a minute', () => {
  const { director } = judge({
    ...nothingElse,
    kpis: [
      newFollowers(62, 1.5, { today: DEADLINE, plan: 1500, findings: [finding()] }),
      newFollowers(62, 1, { today: DEADLINE, main: false, plan: 9000 }),
    ],
    findings: [finding()],
    split: { ads: 700, organic: 900 },
    outside: { leads: { total: 60, notHandled: 24 } },
  })
  const ru = director.map((sentence) => plain(say('ru', sentence)))
  expect(ru[0]).toMatch(
    /^План достигнут: «Новые подписчики» — 1 \d{3} при плане 1 500\. Остальные показатели: не достигнуто — 1\.$/,
  )
  expect(ru[1]).toMatch(
    /^Улучшение не случайно: \+\d{3} к тому, что шло бы и так \(от \+\d{2,3} до \+\d{3,4}\), сезон и тренд учтены\.$/,
  )
  expect(ru[2]).toMatch(
    /^С рекламой пришло 700 \(44 %\), без неё — 900; похоже на накрутку 118 из 1 \d{3}, засчитано 1 \d{3}; не зависело от специалиста: по 40 % заявок \(24 из 60\) отдел продаж не связался с клиентом\.$/,
  )
  expect(ru[3]).toMatch(/^Дальше: проверить находку по показателю «Новые подписчики»/)
  expect(ru.join(' ').split(/\s+/).length).toBeLessThan(130)
  const en = director.map((sentence) => say('en', sentence))
  expect(en[0]).toMatch(
    /^The plan is reached: “Новые подписчики”, 1,\d{3} against 1,500\. Other KPIs: 1 not reached\.$/,
  )
  expect(en[3]).toMatch(/^Next: check the finding on/)
  expect([...ru, ...en].join(' ')).not.toMatch(/undefined|NaN|null/)
})
