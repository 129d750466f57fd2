import { expect, test } from 'vitest'
import type { z } from 'zod'
import { demoFiles } from '../../src/demo/files.ts'
import { schemas } from '../contract/schemas.ts'
import { each, place, widest } from './merilo.ts'

type Goal = z.infer<typeof schemas.goal>

const here = place()
const files = demoFiles()
  .filter((file) => ['vk-community.csv', 'vk-posts.csv', 'leads.csv', 'telegram-chat.json'].includes(file.name))
  .map((file) => here.file(file.name, file.bytes))

const ask = async (sentence: string, ...more: string[]): Promise<Goal> => {
  const { code, out, err } = await here.run('goal', sentence, ...more, '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).not.toMatch(/\b(?:NaN|Infinity|undefined)\b/)
  return schemas.goal.parse(JSON.parse(out))
}

const letters = (goal: Goal) => Object.fromEntries(goal.smart.map((one) => [one.letter, one.verdict]))

/** METHOD §7, letter by letter; today is 2 November 2026. */
const SENTENCES: {
  sentence: string
  understood: Partial<Goal['understood']>
  missing?: string[]
  smart: Record<string, string>
}[] = [
  {
    sentence: 'Привлечь 250 новых подписчиков в группу Вконтакте за две недели.',
    understood: {
      kind: 'awareness',
      kpi: 'net_growth',
      form: 'by',
      amount: 250,
      network: 'vk',
      deadline: '2026-11-16',
      window: { from: '2026-11-03', to: '2026-11-16' },
    },
    smart: { S: 'yes', R: 'yes', T: 'yes' },
  },
  {
    sentence: 'Получить 100 лидов через таргетированную рекламу.',
    understood: { kind: 'leads', kpi: 'leads', form: 'by', amount: 100, network: null, deadline: null, window: null },
    missing: ['deadline'],
    smart: { S: 'yes', T: 'no' },
  },
  {
    sentence: 'Сделать 10 продаж за месяц через Instagram.',
    understood: { kind: 'sales', kpi: 'sales', form: 'by', amount: 10, network: 'instagram', deadline: '2026-12-02' },
    smart: { S: 'yes', R: 'warn', T: 'yes' },
  },
  {
    sentence: 'Увеличить среднее количество комментариев в Facebook до 10 за 2 месяца.',
    understood: {
      kind: 'engagement',
      kpi: 'comments_per_post',
      form: 'to',
      amount: 10,
      network: 'facebook',
      deadline: '2027-01-02',
    },
    smart: { S: 'yes', T: 'yes' },
  },
  {
    sentence: 'Получить Прометея Вконтакте за 3 месяца.',
    understood: { kpi: 'milestone', form: 'milestone', network: 'vk', deadline: '2027-02-02' },
    smart: { S: 'yes', M: 'yes', T: 'yes' },
  },
  {
    sentence: 'Уменьшить время ответа специалистов поддержки до 10 минут к концу апреля.',
    understood: {
      kind: 'service',
      kpi: 'response_time',
      form: 'to',
      amount: 600,
      unit: 'seconds',
      deadline: '2027-04-30',
    },
    smart: { S: 'yes', R: 'yes', T: 'yes' },
  },
]

test('the six sentences of the method are understood', async () => {
  const goals = await each(SENTENCES, ({ sentence }) => ask(sentence))
  for (const [i, goal] of goals.entries()) {
    const { understood, missing = [], smart } = SENTENCES[i]!
    expect(goal.understood).toMatchObject(understood)
    expect(goal.missing).toEqual(missing)
    expect(goal.question === null).toBe(missing.length === 0)
    expect(letters(goal)).toMatchObject(smart)
    expect(goal.smart.map((one) => one.letter).join('')).toBe('SMART')
    expect(goal.probability).toBeNull()
    expect([3, 4]).toContain(goal.steps.length)
  }
}, 60_000)

test('with files the letters rest on evidence', async () => {
  const goals = await each([SENTENCES[0]!, SENTENCES[1]!, SENTENCES[5]!], ({ sentence }) => ask(sentence, ...files))
  const [growth, leads, answers] = goals as [Goal, Goal, Goal]
  expect(letters(growth)).toMatchObject({ S: 'yes', M: 'yes', T: 'yes' })
  expect(growth.probability!.asBefore).toBeLessThan(0.5)
  expect(growth.probability!.low).toBeLessThanOrEqual(growth.probability!.asBefore)
  expect(growth.probability!.high).toBeGreaterThanOrEqual(growth.probability!.asBefore)
  expect(growth.shortestWindowDays).toBeGreaterThan(0)
  expect(growth.steps.flatMap((step) => step.assumptions).some((one) => one.origin === 'history')).toBe(true)
  expect(letters(leads)).toMatchObject({ M: 'yes', T: 'no' })
  expect(letters(answers)).toMatchObject({ M: 'yes', T: 'yes' })
  for (const goal of goals)
    expect(goal.understood).toMatchObject(
      SENTENCES.find((one) => one.understood.kpi === goal.understood.kpi)!.understood,
    )
}, 60_000)

test('what is no goal is answered kindly and understood as nothing', async () => {
  const kinds = await each(['', 'Сколько у нас подписчиков?'], (text) => ask(text))
  for (const goal of kinds)
    expect(goal).toMatchObject({ smart: [], steps: [], question: expect.stringContaining('Например') })
}, 30_000)

test('on a terminal: understood, letters, steps, in both languages and within 80 columns', async () => {
  const [ru, en] = await Promise.all([
    here.run('goal', SENTENCES[0]!.sentence, ...files),
    here.run('goal', 'Get 100 leads through targeted ads', ...files, '--lang', 'en'),
  ])
  expect(ru.out).toMatch(/Понял так[\s\S]*SMART[\s\S]*\[да\] конкретная[\s\S]*Шаги/)
  expect(en.out).toMatch(/Understood[\s\S]*\[no\] time-bound[\s\S]*Steps/)
  expect(en.out).not.toMatch(/[а-яё]/i)
  expect(ru.out.match(/вероятность/g)).toHaveLength(1)
  for (const { out } of [ru, en]) expect(widest(out)).toBeLessThanOrEqual(80)
}, 30_000)
