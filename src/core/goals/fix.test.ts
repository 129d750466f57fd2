import { expect, test } from 'vitest'
import { withFix, withHint, type GoalFix } from './fix.ts'
import { parseGoal } from './parse.ts'

const TODAY = '2026-11-02'
const fixed = (sentence: string, fix: GoalFix) => withFix(parseGoal(sentence, { today: TODAY, lang: 'ru' }), fix, TODAY)
const LEADS = 'Получить 100 лидов через таргетированную рекламу.'

test('a deadline closes the open question', () => {
  const goal = fixed(LEADS, { deadline: '2026-11-30' })
  expect(goal.missing).toEqual([])
  expect(goal.question).toBeNull()
  expect(goal.understood.window).toEqual({ from: '2026-11-03', to: '2026-11-30' })
  expect(goal.understood).toMatchObject({ amount: 100, form: 'by', base: 'zero', channel: 'ads' })
})

test('no fix leaves the goal as it was', () => {
  const goal = parseGoal(LEADS, { today: TODAY, lang: 'ru' })
  expect(withFix(goal, {}, TODAY)).toBe(goal)
  expect(withFix(goal, { kpi: 'revenue' }, TODAY, 'EUR').understood.currency).toBe('EUR')
})

test('a goal from nothing but the wizard', () => {
  const goal = fixed('', { kpi: 'net_growth', amount: 120, network: 'vk', deadline: '2026-11-16' })
  expect(goal.isGoal).toBe(true)
  expect(goal.missing).toEqual([])
  expect(goal.understood).toMatchObject({ kind: 'awareness', form: 'by', base: 'zero', unit: 'people', network: 'vk' })
})

test('a ratio is moved to a level, a limit stays a limit', () => {
  expect(fixed('', { kpi: 'er', amount: 3 }).understood.form).toBe('to')
  const kept = fixed('Держать ERR ВКонтакте не ниже 7 % в ноябре', { amount: 6 })
  expect(kept.understood).toMatchObject({ form: 'limit', bound: 'at-least', amount: 6 })
})

test('a number of another unit is not carried over, one of the same is', () => {
  const other = fixed('поднять ER ВКонтакте до 3 % за 2 месяца', { kpi: 'leads' })
  expect(other.understood).toMatchObject({ amount: null, form: null })
  expect(other.missing).toEqual(['amount'])
  expect(other.question?.code).toBe('goal.missing.amount')
  expect(fixed('поднять ER ВКонтакте до 3 % за 2 месяца', { kpi: 'err' }).understood.amount).toBe(3)
})

test('a day that has passed is asked about again', () => {
  const goal = fixed(LEADS, { deadline: '2026-10-01' })
  expect(goal.understood.window).toBeNull()
  expect(goal.question?.code).toBe('goal.question.past-deadline')
})

test('the brand as a whole is no answer for what lives in one account', () => {
  expect(fixed('', { kpi: 'er', amount: 3, network: 'all', deadline: '2026-12-31' }).missing).toEqual(['network'])
  expect(fixed('', { kpi: 'leads', amount: 3, network: 'all', deadline: '2026-12-31' }).missing).toEqual([])
})

test('the question of the sentence stays while its part is open', () => {
  const goal = fixed('увеличить ER ВКонтакте и в Телеграме до 3 % за месяц', { owner: 'Аня' })
  expect(goal.question?.code).toBe('goal.question.networks')
  expect(goal.understood.owner).toBe('Аня')
})

test('nothing grows or falls by a factor of zero or less', () => {
  for (const sentence of ['Увеличить ER ВКонтакте в 0 раз за месяц', 'Уменьшить отток ВКонтакте в 0 раз за месяц']) {
    const goal = parseGoal(sentence, { today: TODAY, lang: 'ru' })
    expect(goal.understood).toMatchObject({ amount: null, form: null })
    expect(goal.missing).toContain('amount')
    expect(goal.question?.code).toBe('goal.question.factor')
  }
  const english = parseGoal('Increase ER on VK -2 times within a month', { today: TODAY, lang: 'en' })
  expect(english.question?.code).toBe('goal.question.factor')
  const chip = fixed('Увеличить ER ВКонтакте в 2 раза за месяц', { amount: 0 })
  expect(chip.understood).toMatchObject({ amount: null, form: null })
  expect(chip.question?.code).toBe('goal.missing.amount')
  expect(fixed('Увеличить ER ВКонтакте в 2 раза за месяц', { amount: 3 }).understood.amount).toBe(3)
})

test('a milestone is received or not', () => {
  const goal = fixed('', { kpi: 'milestone', subject: 'синяя галочка', deadline: '2027-01-31' })
  expect(goal.understood).toMatchObject({ form: 'milestone', amount: null, subject: 'синяя галочка', unit: 'yes-no' })
  expect(goal.missing).toEqual([])
})

test('«в неделю» was said of the number of the sentence', () => {
  expect(fixed('10 лидов в неделю до конца года', {}).understood.per).toBe('week')
  expect(fixed('10 лидов в неделю до конца года', { amount: 90 }).understood.per).toBeNull()
})

test('a hint fills what the sentence leaves open, and nothing else', () => {
  const hint = { kpi: 'err', network: 'vk' } as const
  const asked = (sentence: string, fix: GoalFix = {}) =>
    withHint(parseGoal(sentence, { today: TODAY, lang: 'ru' }), hint, fix)
  expect(asked('')).toEqual(hint)
  expect(asked('до 3 % за месяц')).toEqual(hint)
  expect(asked(LEADS)).toEqual({})
  expect(asked('ER до 3 % за месяц')).toEqual({ network: 'vk' })
  expect(asked('ER в Телеграме до 3 % за месяц')).toEqual({})
  expect(asked('ER в Телеграме и ВКонтакте до 3 % за месяц')).toEqual({})
  expect(asked('', { kpi: 'er' })).toEqual({ kpi: 'er', network: 'vk' })
})
