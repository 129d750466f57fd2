/** Words of «Точка А». */
import type { Format } from '../../words.ts'

const days = { one: '# день', few: '# дня', many: '# дней', other: '# дня' }
const WEEK = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье']

export const pointA = {
  title: () => 'Точка А',
  'empty.title': () => 'Точки А пока нет',
  'empty.text': () => 'Она считается по истории: загрузите выгрузку сети хотя бы за пару месяцев.',
  'empty.action': () => 'Загрузить файлы',
  account: () => 'Аккаунт',
  brand: () => 'весь бренд',
  lead: ({ from, to, days: n }: { from: string; to: string; days: number }, f: Format) =>
    `История: ${f.range(from, to)}, ${f.plural(n, days)} с данными.`,
  'lead.old': ({ age }: { age: number }, f: Format) => `Последние цифры — ${f.plural(age, days)} назад.`,
  'lead.none': () => 'По этому аккаунту цифр пока нет.',
  table: () => 'Где мы сейчас',
  'table.hint': () =>
    'Последние четыре недели. Разброс — в каких пределах лежат восемь месяцев из десяти: изменение внутри него ничего не доказывает.',
  kpi: () => 'Показатель',
  value: () => 'Сейчас',
  spread: () => 'Обычный разброс',
  'spread.range': ({ low, high }: { low: string; high: string }) => (low === high ? low : `${low} … ${high}`),
  'spread.none': () => 'мало месяцев',
  trend: () => 'За месяц',
  'trend.none': () => 'не видно',
  months: () => 'По месяцам',
  'months.of': ({ kpi }: { kpi: string }) => `${kpi}: по месяцам`,
  'theme.audience': () => 'Аудитория',
  'theme.reach': () => 'Охват',
  'theme.mentions': () => 'Упоминания',
  'theme.engagement': () => 'Вовлечённость',
  'theme.talk': () => 'Общение',
  'theme.business': () => 'Заявки и продажи',
  'theme.service': () => 'Сервис',
  'theme.content': () => 'Контент',
  history: ({ kpi }: { kpi: string }) => `${kpi}: вся история`,
  'history.day': () => 'по дням',
  'history.level': () => 'уровень по дням',
  'history.week': () => 'за семь дней',
  level: () => 'уровень',
  noticeable: ({ value }: { value: string }) =>
    `Показатель и сам по себе меняется от месяца к месяцу: изменение меньше ${value} от случайности не отличить.`,
  'noticeable.none': () => 'Насколько месяцы отличаются сами по себе, пока не видно: истории мало.',
  'trend.up': ({ value, low, high }: { value: string; low: string; high: string }) =>
    `Тренд: ${value} за месяц${low === high ? '' : ` (от ${low} до ${high})`}.`,
  'trend.unsure': () => 'Тренда не видно: рост и падение в пределах разброса.',
  'week.real': ({ best, worst }: { best: number; worst: number }) =>
    `Недельный ритм есть: сильнее всего ${WEEK[best]}, слабее всего ${WEEK[worst]}.`,
  'week.none': () => 'Недельного ритма не видно: дни недели не отличаются.',
  'year.need': ({ have }: { have: number }, f: Format) =>
    `Про сезон года пока не сказать: нужно два года истории, есть ${f.plural(have, { one: '# месяц', few: '# месяца', many: '# месяцев', other: '# месяца' })}.`,
  'year.real': ({ best, worst }: { best: string; worst: string }) =>
    `Сезон года: выше всего — ${best}, ниже всего — ${worst}.`,
  shifts: ({ days: list }: { days: readonly string[] }, f: Format) =>
    `Уровень менялся рывком: ${f.list(list.map((day) => f.day(day)))}.`,
  missing: ({ gaps, known, all }: { gaps: number; known: number; all: number }, f: Format) =>
    gaps === 0
      ? 'Пропусков нет.'
      : `Известно ${f.number(known)} из ${f.plural(all, days)}; ${f.plural(gaps, { one: '# разрыв', few: '# разрыва', many: '# разрывов', other: '# разрыва' })}.`,
  findings: () => 'Проверка',
  'findings.some': ({ count }: { count: number }, f: Format) =>
    `В истории ${f.plural(count, { one: '# подозрительное место', few: '# подозрительных места', many: '# подозрительных мест', other: '# подозрительного места' })}: прежде чем брать точку А за основу, разберитесь с ними.`,
  'findings.none': () => 'Подозрительного в истории не нашли.',
  'findings.open': () => 'К проверке',
  now: (
    { value, from, to, usual }: { value: string; from: string; to: string; usual: readonly string[] | null },
    f: Format,
  ) =>
    `По счёту сети сейчас ${value} (${f.range(from, to)})${usual ? `, обычно ${usual[0] === usual[1] ? usual[0] : `от ${usual[0]} до ${usual[1]}`}` : ''}.`,
  compare: () => 'Сравнить отрезки',
  'compare.hint': () => 'Период и то, с чем сравнивать, выбираются в шапке страницы.',
  'compare.now': () => 'Выбранный период',
  'compare.other': () => 'С чем сравниваем',
  'compare.days': ({ from, to }: { from: string; to: string }, f: Format) => f.range(from, to),
  'compare.clean': ({ clean }: { clean: string }) => `по счёту сети; без похожего на накрутку — ${clean}`,
  'compare.per-day': () => 'Отрезки разной длины, поэтому сравниваем в среднем за день.',
  'compare.real': () => 'Разница больше случайной.',
  'compare.chance': () => 'Разница в пределах обычных колебаний.',
  'compare.cannot': () => 'Не различимо.',
  'compare.need': ({ days: n }: { days: number }, f: Format) => `Нужно не меньше ${f.plural(n, days)}.`,
  'compare.difference': ({ value, clean }: { value: string; clean: boolean }) =>
    `Разница${clean ? ' без похожего на накрутку' : ''}: ${value}`,
  'compare.difference.per-day': ({ value, clean }: { value: string; clean: boolean }) =>
    `Разница${clean ? ' без похожего на накрутку' : ''}: ${value} в день`,
  // Разница — между двумя отрезками, а это — между отрезком и тем, что принёс бы обычный ход: основания разные.
  'compare.over': (
    { days: n, value, low, high }: { days: number; value: string; low: string; high: string },
    f: Format,
  ) => `сверх обычного хода за ${f.plural(n, days)} — ${value}${low === high ? '' : ` (от ${low} до ${high})`}`,
  'compare.method': ({ method }: { method: string }) => `Метод: ${method}.`,
  'compare.interval': ({ low, high }: { low: string; high: string }) =>
    `с учётом разброса — ${low === high ? low : `от ${low} до ${high}`}`,
  'compare.refused.none': () => 'Выберите, с чем сравнивать: предыдущий период, тот же период год назад или любые дни.',
  'compare.refused.overlap': () => 'Отрезки пересекаются: сравнивать один и тот же день с собой нечестно.',
  'compare.refused.now-unknown': () => 'За выбранный период данных нет.',
  'compare.refused.other-unknown': () => 'За отрезок, с которым сравниваем, данных нет.',
  quality: () => 'Насколько полны данные',
  'quality.measure': () => 'Показатель сети',
  'quality.span': () => 'С какого по какой день',
  'quality.known': () => 'Известно дней',
  'quality.share': ({ known, days: all }: { known: number; days: number }, f: Format) =>
    `${f.number(known)} из ${f.number(all)}`,
  'quality.gaps': () => 'Пропуски',
  'quality.gaps.none': () => 'нет',
  'quality.gaps.some': ({ gaps }: { gaps: readonly { from: string; to: string }[] }, f: Format) =>
    gaps
      .slice(0, 3)
      .map(({ from, to }) => (from === to ? f.day(from, 'short') : f.range(from, to)))
      .join('; ') + (gaps.length > 3 ? ` и ещё ${f.number(gaps.length - 3)}` : ''),
  gaps: () => 'Точки А пока нет',
  'gaps.hint': () => 'Сумма за несколько дней — не четыре недели: нужно знать хотя бы восемь дней из десяти.',
  unlocks: () => 'Чего измерить пока нельзя',
  'unlocks.hint': () => 'Какие файлы принести, чтобы появились новые показатели: сверху то, что даёт больше.',
  'unlocks.gives': ({ names }: { names: readonly string[] }, f: Format) =>
    `Даст: ${names.length > 6 ? `${names.slice(0, 6).join(', ')} и ещё ${f.number(names.length - 6)}` : names.join(', ')}.`,
  'unlocks.action': () => 'К источникам',
  'unlocks.how': () => 'Как выгрузить',
  'unlocks.type': () => 'Вписать цифры',
  guide: () => 'Как считается',
  next: () => 'Точка А — где вы сейчас: от неё считают рост.',
  goal: () => 'Поставить цель',
}
