import type { WordMap } from '../words.ts'

/** Что сделано с целями: строки журнала действий. */
export const goalAudit: WordMap = {
  'audit.goal.set': () => 'Цель поставлена',
  'audit.goal.change': () => 'План изменён',
  'audit.goal.withdraw': () => 'Цель снята',
  'audit.goal.reached': () => 'Отметка о\u00a0вехе',
  'audit.goal.steps': () => 'Шаги изменены',
  'audit.goal.business': () => 'Вид бизнеса',
  'audit.agreement.client': () => 'Соглашение о\u00a0KPI принято заказчиком',
  'audit.agreement.specialist': () => 'Соглашение о\u00a0KPI принято специалистом',
}
