/** Words of the overview: one brand's period at a glance. */
import type { Format } from '../../words.ts'

const DAYS = { one: '# день', few: '# дня', many: '# дней', other: '# дня' }
const FINDINGS = { one: '# находка', few: '# находки', many: '# находок', other: '# находки' }
const CHECKS = { one: '# проверка', few: '# проверки', many: '# проверок', other: '# проверки' }

export const overview = {
  title: () => 'Обзор',
  'title.of': ({ period }: { period: string }) => `Обзор · ${period}`,

  'lead.no-data': () => 'Пока нечего показать: данных ещё нет.',
  'lead.no-goal': () => 'Данные есть, цели пока нет: сказать, достигнуто ли нужное, не о чем.',
  'lead.ahead': ({ first }: { first: string }, f: Format) =>
    `Цель начнёт действовать ${f.day(first)}: ответ появится, когда загрузите цифры за её дни.`,
  'lead.other-time': () => 'В этом периоде цели не действовали.',
  'lead.before-data': ({ day }: { day: string }, f: Format) =>
    `За этот период данных нет. Последние цифры — за ${f.day(day)}.`,
  'lead.stopped': ({ goals }: { goals: number }): string =>
    goals > 1
      ? 'Цели этого периода сняты до срока, поэтому итога по ним нет.'
      : 'Цель этого периода снята до срока, поэтому итога по ней нет.',
  'stopped.title': () => 'Сняты до срока',
  'stopped.withdrawn': ({ on, reason }: { on: string; reason: string }, f: Format) =>
    `Снята ${f.day(on)}. Причина: ${reason}`,
  'stopped.moved': (
    { on, reason, from, deadline }: { on: string; reason: string; from: string; deadline: string },
    f: Format,
  ) => `${f.day(on)} перенесена на другой срок: ${f.range(from, deadline)}. Причина: ${reason}`,
  'goals.other': () => 'Цели действуют в другие дни',
  'goals.new': () => 'Поставить новую цель',
  'goals.other.open': () => 'Открыть этот период',

  'kpis.title': () => 'Показатели',
  'kpis.main': () => 'Главный показатель',
  'kpis.window': ({ from, to }: { from: string; to: string }, f: Format) => f.range(from, to),
  'kpis.goal': () => 'Цель',
  'kpis.older': ({ target, until }: { target: string; until: string; reason: string }, f: Format) =>
    `До ${f.day(until)} план был ${target}`,
  'kpis.older.reason': ({ reason }: { reason: string }) => `причина: ${reason}`,
  'kpis.passed': ({ percent }: { percent: number }, f: Format) => `прошло ${f.percent(percent, 0)} срока`,

  'figure.plan': () => 'План',
  'figure.fact': () => 'Факт',
  'figure.clean': () => 'Чистый факт',
  'figure.raw': () => 'Насчитала сеть',
  'figure.suspect': () => 'Похоже на накрутку',
  'figure.removed': () => 'Не засчитано',
  'figure.expected': ({ day }: { day: string }, f: Format) => `Ожидалось к ${f.day(day, 'short')}`,
  'figure.forecast': ({ day }: { day: string }, f: Format) => `Прогноз на ${f.day(day, 'short')}`,
  'figure.interval': ({ low, high }: { low: string; high: string }) => `от ${low} до ${high}`,
  'figure.point-a': () => 'Точка А',
  'figure.change': () => 'К точке А',
  'figure.change.usual': () => 'К обычному ходу',
  'figure.progress': () => 'Выполнено',
  'figure.done': () => 'Получено',
  'figure.not-done': () => 'Не получено',

  'change.real': () => 'больше обычных колебаний',
  'change.chance': () => 'в пределах обычных колебаний',
  'change.cannot-tell': () => 'не различимо',

  'spark.week': () => 'по неделям',
  'spark.day': () => 'по дням',
  'spark.rolling': () => 'за 7 дней',
  'spark.plan': () => 'черта — план',
  'spark.label': ({ kpi }: { kpi: string }) => `${kpi}: последние 13 недель`,

  'badge.open': ({ name, open }: { name: string; open: number }, f: Format) =>
    open > 1 ? `${name} · ${f.number(open)} ждут решения` : `${name} · ждёт решения`,
  'badge.decided': ({ name, count }: { name: string; count: number }, f: Format) =>
    count > 1 ? `${name} · ${f.number(count)}` : name,

  'checks.found': ({ found, open }: { found: number; open: number }, f: Format) =>
    `Проверка: ${f.plural(found, FINDINGS)}${open === 0 ? '' : open === found ? ` ${f.plural(open, { one: 'ждёт', few: 'ждут', many: 'ждут', other: 'ждут' })} решения` : `, ${f.number(open)} ${f.plural(open, { one: 'ждёт', few: 'ждут', many: 'ждут', other: 'ждут' })} решения`}`,
  'checks.clean': ({ worked }: { worked: number }, f: Format) =>
    `Проверка: ${f.plural(worked, CHECKS)}, похожего на накрутку не найдено`,
  'checks.none': () => 'Проверка: данных пока не хватает ни одной проверке',
  'checks.silent': ({ silent }: { silent: number }, f: Format) =>
    `${f.plural(silent, { one: '# проверке', few: '# проверкам', many: '# проверкам', other: '# проверки' })} не хватило данных`,
  'checks.no-data': () => 'Проверка: за этот период данных ещё нет',
  'checks.all': () => 'Что проверяется',
  'checks.open': () => 'Смотреть находки',

  'chart.title': () => 'Как шло',
  'chart.which': () => 'Показатель на графике',
  'chart.total': ({ kpi }: { kpi: string }) => `${kpi}: нарастающим итогом`,
  'chart.rolling': ({ kpi }: { kpi: string }) => `${kpi}: за 7 дней, что кончаются в этот день`,
  'chart.level': ({ kpi }: { kpi: string }) => `${kpi}: по дням`,
  'chart.before': ({ days }: { days: number }, f: Format) => `${f.plural(days, DAYS)} до этого`,
  'chart.break': () => 'Сеть начала считать иначе',
  'chart.look': () => 'На графике',

  'cause.ads': () => 'Реклама',
  'cause.contest': () => 'Конкурс',
  'cause.viral-post': () => 'Вирусная запись',
  'cause.mentions': () => 'О вас написали',
  'cause.no-approved-content': () => 'Контент не согласован',
  'cause.holiday': () => 'Праздник',
  'cause.other': () => 'Событие',

  'next.title': () => 'Что делать дальше',
  'next.none': () => 'Менять пока нечего: для вывода мало данных.',
  'next.plan': () => 'В план действий',
  'outside.title': () => 'Не зависело от специалиста',
  'outside.none': () => 'За период ничего такого не отмечено.',
  'outside.add': () => 'Отметить в плане',

  'accounts.title': () => 'Аккаунты',
  'accounts.against': ({ from, to }: { from: string; to: string }, f: Format) => `Изменения — к ${f.range(from, to)}.`,
  'accounts.same-days': () => 'Где данные кончаются раньше, рядом столько же дней прежнего периода.',
  'accounts.alone': () => 'Без сравнения.',
  'accounts.no-figures': () => 'ключевых цифр за период нет',
  'accounts.to': ({ day }: { day: string }, f: Format) => `данные по ${f.day(day, 'short')}`,
  'accounts.old': ({ days }: { days: number }, f: Format) => `${f.plural(days, DAYS)} без новых данных`,
  'accounts.refresh': () => 'Обновить данные',

  'way.title': () => 'С чего начать',
  'way.rest': () => 'До полного порядка осталось',
  'way.done': () => 'готово',
  'way.now': () => 'сейчас',
  'way.later': () => 'потом',
  'way.a': () => 'Точка А',
  'way.a.text': () =>
    'Перетащите на страницу выгрузку из соцсети, сервиса статистики или CRM. Мерило узнает файл и посчитает, откуда вы начинаете.',
  'way.a.done': ({ accounts }: { accounts: number }, f: Format) =>
    `Данные есть: ${f.plural(accounts, { one: '# источник', few: '# источника', many: '# источников', other: '# источника' })}.`,
  'way.a.action': () => 'Загрузить файл',
  'way.a.look': () => 'Посмотреть точку А',
  'way.goal': () => 'Цель',
  'way.goal.text': () =>
    'Назовите цель одной фразой — например, «Привлечь 250 новых подписчиков ВКонтакте за две недели». Мерило проверит её по SMART.',
  'way.goal.done': ({ goals }: { goals: number }, f: Format) =>
    `Есть ${f.plural(goals, { one: '# цель', few: '# цели', many: '# целей', other: '# цели' })}.`,
  'way.goal.action': () => 'Поставить цель',
  'way.steps': () => 'Шаги и соглашение',
  'way.steps.text': () => 'Разбейте цель на три-четыре шага с числами и сроками, а соглашение о KPI примите вдвоём.',
  'way.steps.action': () => 'К шагам',
  'way.no-right': () => 'Это сделает специалист или руководитель.',
  'rest.steps': () => 'Разбить цели на шаги',
  'rest.agreed': () => 'Принять соглашение о KPI обеими сторонами',
}
