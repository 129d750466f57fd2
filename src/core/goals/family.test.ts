import { expect, test } from 'vitest'
import { parseGoal } from './parse.ts'

const read = (sentence: string) => parseGoal(sentence, { today: '2026-11-02' })

test.each(['Хочу больше вовлечённости', 'I want more engagement', 'Увеличить вовлечённость на 10 % за два месяца'])(
  '«%s» names a thing, not a formula',
  (sentence) => {
    expect(read(sentence).family).toEqual(['er', 'err', 'er_view'])
  },
)

test.each([
  'Повысить ER до 3 % к концу года',
  'Raise the engagement rate to 3% by the end of March',
  'Повысить коэффициент вовлечённости до 5 % за месяц',
  'Поднять вовлечённость по охвату на 20 % за месяц',
  'Привлечь 250 новых подписчиков ВКонтакте за две недели',
])('«%s» has decided already', (sentence) => {
  expect(read(sentence)).not.toHaveProperty('family')
})
