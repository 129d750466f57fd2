import { expect, test } from 'vitest'
import { parseGoal } from './parse.ts'

const boundOf = (sentence: string) => parseGoal(sentence, { today: '2026-09-30' }).understood.bound

test.each([
  ['Keep ERR on VK at no less than 7% in October', 'at-least'],
  ['not fewer than 20 comments per post on VK in October', 'at-least'],
  ['keep ERR on VK at less than 7% in October', 'at-most'],
  ['no more than 15% churn on VK by May', 'at-most'],
  ['Держать ERR ВКонтакте не ниже 7 % в октябре', 'at-least'],
  ['Отвечать в чате Телеграма не дольше 30 минут в октябре', 'at-most'],
])('%s → %s', (sentence, bound) => {
  expect(boundOf(sentence)).toBe(bound)
})
