import type { AgreementPhrases } from '../../core/verdict/agreement-phrases.ts'
import type { Words } from '../words.ts'

export const agreement: Words<AgreementPhrases> = {
  'agreement.title': ({ version }, f) => `Соглашение о\u00a0KPI, версия ${f.number(version)}`,
  'agreement.intro': () =>
    'Заказчик и специалист договорились, что считать результатом, как его считать и что от специалиста не зависит. План можно изменить — открыто, с датой и причиной; прежний план остаётся виден.',
  'agreement.main': () => 'главный',
  'agreement.supporting': () => 'дополнительный',
  'agreement.goal': () => 'Цель',
  'agreement.kpi': () => 'KPI',
  'agreement.formula': () => 'Как считаем',
  'agreement.source': () => 'Откуда цифры',
  'agreement.no-source': () => 'источника пока нет: договоритесь, кто и откуда берёт цифру',
  'agreement.point-a': () => 'Точка А',
  'agreement.point-a.total': ({ value, days }, f) =>
    `${value} — столько вышло за ${f.plural(days, { one: 'последний # день', few: 'последние # дня', many: 'последние # дней', other: 'последние # дня' })} с\u00a0данными до\u00a0цели`,
  'agreement.plan': () => 'План',
  'agreement.window': () => 'Срок',
  'agreement.guards': () => 'Что проверяется',
  'agreement.control': () => 'Насколько зависит от специалиста',
  'agreement.weak': () => 'Показатель слабо зависит от специалиста: обе стороны знают об этом и подписывают.',
  'agreement.owner': () => 'Кто отвечает',
  'agreement.unknown': () => 'нет данных',
  'agreement.marked-by': ({ name }) => `отметил(а) ${name}`,
  'agreement.hand': () => 'имя, дата, подпись',
  'agreement.at-least': ({ value }) => `не\u00a0меньше ${value}`,
  'agreement.at-most': ({ value }) => `не\u00a0больше ${value}`,
  'agreement.hackability': () => 'Насколько легко накрутить',
  'agreement.older': ({ target, until, reason }, f) => `Прежний план: ${target} (до\u00a0${f.day(until)}; ${reason})`,
  'agreement.outside': () => 'Что не\u00a0зависит от специалиста',
  'agreement.outside.1': () => 'Работа отдела продаж с\u00a0заявками, цена, наличие товара и\u00a0сезон.',
  'agreement.outside.2': () => 'Сроки согласования контента и\u00a0размер рекламного бюджета.',
  'agreement.outside.3': () =>
    'Блокировки и\u00a0смена правил подсчёта у\u00a0соцсетей: такие дни отмечаются, линии через них не\u00a0соединяются.',
  'agreement.rules': () => 'Как решаем',
  'agreement.rules.1': () =>
    'Засчитывается факт без того, что похоже на накрутку; каждую находку человек принимает или отклоняет с\u00a0причиной.',
  'agreement.rules.2': () =>
    'Если данные не\u00a0позволяют судить, вердикт — «не\u00a0различимо», и\u00a0это не\u00a0провал.',
  'agreement.rules.3': () => 'У специалиста есть право ответа: ответ входит в\u00a0отчёт.',
  'agreement.signed': () => 'Приняли',
  'agreement.client': () => 'Заказчик',
  'agreement.specialist': () => 'Специалист',
  'agreement.unsigned': () => 'ещё не\u00a0принято',
}
