import { expect, test } from 'vitest'
import { subjectIn } from './audit-subject.ts'

test.each([
  ['team.role', 'Manager Лена: viewer → manager', 'Manager Лена: заказчик → менеджер'],
  ['invite.make', 'viewer, owner@example.test', 'заказчик, owner@example.test'],
  ['invite.accept', 'specialist', 'специалист'],
  ['brand.save', 'name, colour, logo', 'название, цвет, логотип'],
  ['people.retention', '12', '12 месяцев'],
  ['people.retention', '', 'без срока'],
  ['goal.set', 'owner', 'owner'],
])('%s %s', (action, subject, shown) => {
  expect(subjectIn('ru', action, subject)).toBe(shown)
})
