import type { Format } from '../../words.ts'

const posts = (f: Format, n: number) =>
  f.plural(n, { one: '# запись', few: '# записи', many: '# записей', other: '# записи' })

const DAYS = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье']
const SHORT = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс']

/** A dash that no line breaks after. */
const DASH = '\u2060–\u2060'

export const content = {
  title: () => 'Контент',
  'to-table': () => 'К таблице записей',

  'lead.count': ({ n, accounts }: { n: number; accounts: number }, f: Format) =>
    accounts > 1
      ? `За период ${f.plural(n, { one: 'вышла # запись', few: 'вышло # записи', many: 'вышло # записей', other: 'вышло # записи' })} в ${f.plural(accounts, { one: '# аккаунте', few: '# аккаунтах', many: '# аккаунтах', other: '# аккаунта' })}.`
      : `За период ${f.plural(n, { one: 'вышла # запись', few: 'вышло # записи', many: 'вышло # записей', other: 'вышло # записи' })}.`,
  'lead.real': ({ best, measure }: { best: readonly string[]; measure: string }, f: Format) =>
    `${measure}: лучше остальных ${f.list(best)}.`,
  'lead.worse': ({ worst, measure }: { worst: readonly string[]; measure: string }, f: Format) =>
    `${measure}: хуже остальных ${f.list(worst)}.`,
  'lead.none': () => 'Ни формат, ни время, ни длина не дают отличий сильнее случайных.',

  'empty.title': () => 'Записей пока нет',
  'empty.text': () =>
    'Загрузите выгрузку записей: статистику публикаций ВКонтакте, экспорт канала Telegram, публикации из Meta Business Suite или YouTube Студии. Мерило разберёт файл само.',
  'empty.action': () => 'Загрузить выгрузку',
  'empty.period.title': () => 'За этот период записей нет',
  'empty.period.text': () => 'Выберите другой период вверху страницы или догрузите выгрузку за эти дни.',

  'measure.err': () => 'ERR: вовлечённость на охват',
  'measure.engagements': () => 'Вовлечённость записи',
  'measure.reach': () => 'Охват записи',
  'measure.views': () => 'Просмотры записи',
  'measure.err.hint': () => 'реакции, комментарии, репосты и сохранения к охвату записей',
  'measure.engagements.hint': () => 'реакции, комментарии, репосты и сохранения в среднем на запись',
  'measure.reach.hint': () => 'сколько людей видит запись в среднем',
  'measure.views.hint': () => 'сколько раз смотрят запись в среднем',

  'choose.account': () => 'Аккаунт',
  'choose.measure': () => 'Что сравнить',
  'choose.span': () => 'По истории',
  'span.half': () => 'за полгода',
  'span.year': () => 'за год',
  'span.period': () => 'только за период',

  'differences.title': () => 'Какие отличия настоящие',
  'differences.hint': ({ from, to, compared }: { from: string; to: string; compared: number }, f: Format) =>
    `Каждая группа против остальных записей того же аккаунта, ${f.range(from, to)}. Сделана поправка на ${f.plural(compared, { one: '# сравнение', few: '# сравнения', many: '# сравнений', other: '# сравнения' })}: чем больше сравниваешь, тем легче принять случайность за находку.`,
  'differences.none': () => 'Сравнить нечего: вовлечённости и охвата в выгрузках этого аккаунта нет.',
  'differences.few': () =>
    'Сравнить не с чем: нужно хотя бы по восемь записей с обеих сторон. Возьмите историю подлиннее.',
  'differences.left': ({ apart, unknown }: { apart: number; unknown: number }, f: Format) =>
    [
      apart > 0 ? `Не сравниваются ${posts(f, apart)}: реклама, репосты, конкурсы и удалённые.` : '',
      unknown > 0 ? `Ещё ${posts(f, unknown)} без нужных цифр.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  'differences.all': () => 'в среднем',
  'differences.more': ({ n }: { n: number }, f: Format) =>
    `Ещё ${f.plural(n, { one: '# группа', few: '# группы', many: '# групп', other: '# группы' })} меньше чем из восьми записей: мало данных.`,
  better: () => 'лучше остальных',
  worse: () => 'хуже остальных',
  same: () => 'не различимо',
  few: () => 'мало данных',
  posts: () => 'записей',
  'by.format': () => 'Формат',
  'by.weekday': () => 'День недели',
  'by.hour': () => 'Время выхода',
  'by.length': () => 'Длина текста',
  'by.tag': () => 'Рубрика (хештег)',
  group: () => 'Группа',

  'format.text': () => 'текст',
  'format.photo': () => 'фото',
  'format.carousel': () => 'карусель',
  'format.video': () => 'видео',
  'format.reel': () => 'короткое видео',
  'format.story': () => 'история',
  'format.link': () => 'ссылка',
  'format.poll': () => 'опрос',
  'format.audio': () => 'аудио',
  'format.live': () => 'прямой эфир',
  'format.other': () => 'не указан',
  'length.none': () => 'без текста',
  'length.short': () => 'короткий, до 100 знаков',
  'length.medium': () => 'средний, 100–300',
  'length.long': () => 'длинный, от 300',
  weekday: ({ day }: { day: number }) => DAYS[day - 1]!,
  'weekday.short': ({ day }: { day: number }) => SHORT[day - 1]!,
  band: ({ hour }: { hour: number }) => `${hour}${DASH}${hour + 3}\u00a0ч`,
  hour: ({ hour }: { hour: number }) => `${hour}:00`,
  unknown: () => 'нет данных',
  'flag.ad': () => 'реклама',
  'flag.repost': () => 'репост',
  'flag.coauthor': () => 'соавторство',
  'flag.deleted': () => 'удалена',
  'flag.contest': () => 'конкурс',

  'time.title': () => 'Лучшее время',
  'time.hint': () =>
    'Цвет — среднее по ячейке; отмечены только отличия сильнее случайных. Где записей меньше восьми, там мало данных, и цвета нет.',
  'time.best': ({ times }: { times: readonly string[] }, f: Format) => `Лучше остального времени: ${f.list(times)}.`,
  'time.none': () =>
    'Лучшего времени не видно: разница между ячейками не больше случайной. Публикуйте, когда удобно читателям и вам.',
  'time.few': () => 'Ни в одной ячейке нет восьми записей: о лучшем времени говорить рано.',
  'time.unknown': ({ n }: { n: number }, f: Format) =>
    `Ещё ${posts(f, n)} без часа выхода: выгрузка называет только день.`,
  'time.no-hours': () => 'Выгрузка этого аккаунта не называет час выхода записей.',
  'time.at': ({ day, hour }: { day: number; hour: number }) =>
    `${SHORT[day - 1]}\u00a0${hour}${DASH}${hour + 3}\u00a0ч`,
  'time.cell': ({ low, high, verdict }: { low: string; high: string; verdict: string }) =>
    `от ${low} до ${high}; ${verdict}`,
  'time.none-here': () => 'записей не было',

  'rhythm.title': () => 'Ритм: записи по неделям',
  'rhythm.summary': ({ median, low, high }: { median: number; low: number; high: number }, f: Format) =>
    `Обычно ${f.plural(median, { one: '# запись', few: '# записи', many: '# записей', other: '# записи' })} в неделю, бывало от ${f.number(low)} до ${f.number(high)}. План выхода — в «Плане действий».`,
  'rhythm.ordinary': () => 'обычные записи',
  'rhythm.apart': () => 'реклама и конкурсы',
  'rhythm.week': () => 'Неделя',
  'rhythm.all': () => 'Записей',
  'rhythm.partial': () => 'неделя не целиком',

  'table.title': () => 'Записи',
  'table.caption': () => 'Записи за период',
  'table.found': ({ found, total }: { found: number; total: number }, f: Format) =>
    found === total
      ? posts(f, total)
      : `${f.number(found)} из ${f.plural(total, { one: '# записи', few: '# записей', many: '# записей', other: '# записи' })}`,
  'table.copies': ({ n }: { n: number }, f: Format) =>
    `Не показаны ${f.plural(n, { one: '# копия', few: '# копии', many: '# копий', other: '# копии' })} записей канала в чате обсуждений: иначе запись считалась бы дважды.`,
  'table.none': () => 'По этим условиям записей нет.',
  'table.clear': () => 'Сбросить условия',
  'table.page': ({ page, pages }: { page: number; pages: number }, f: Format) =>
    `Страница ${f.number(page)} из ${f.number(pages)}`,
  'table.earlier': () => 'Назад',
  'table.later': () => 'Вперёд',
  'filter.any.account': () => 'Все аккаунты',
  'filter.any.format': () => 'Любой формат',
  'filter.any.tag': () => 'Любая рубрика',
  'filter.any.weekday': () => 'Любой день',
  'filter.any.hour': () => 'Любое время',
  'filter.any.length': () => 'Любая длина',
  'filter.any.flag': () => 'Любые отметки',
  'filter.flag': () => 'Отметка',
  'filter.text': () => 'Слова из текста',
  'filter.option': ({ name, n }: { name: string; n: number }, f: Format) => `${name} (${f.number(n)})`,

  'col.day': () => 'Вышла',
  'col.post': () => 'Запись',
  'col.format': () => 'Формат',
  'col.length': () => 'Знаков',
  'col.reach': () => 'Охват',
  'col.views': () => 'Просмотры',
  'col.likes': () => 'Реакции',
  'col.comments': () => 'Комментарии',
  'col.shares': () => 'Репосты',
  'col.saves': () => 'Сохранения',
  'col.engagements': () => 'Вовлечённость',
  'col.er': () => 'ER',
  'col.err': () => 'ERR',
  'post.untitled': () => 'Без текста',
  'post.open': ({ title }: { title: string }) => `${title}: откуда цифры`,
  'post.link': () => 'Открыть в\u00a0сети',
  'post.link.of': ({ title }: { title: string }) => `Открыть в сети: ${title}`,
  'post.title': () => 'Откуда цифры записи',
  'post.counter': () => 'Счётчик',
  'post.value': () => 'Значение',
  'post.definition': () => 'Определение',
  'post.source': () => 'Источник',
  'post.moment': () => 'На какой день',
  'post.row': ({ file, row }: { file: string; row: number }, f: Format) => `${file}, строка ${f.number(row)}`,
  'post.typed': () => 'введено вручную',
  'post.formula.err': ({ top, bottom, value }: { top: string; bottom: string; value: string }) =>
    `ERR = ${top} ÷ ${bottom} × 100 % = ${value}`,
  'post.formula.er': ({ value }: { value: string }) =>
    `ER = вовлечённость ÷ подписчики в день выхода × 100 % = ${value}`,
  'post.no-err': () => 'ERR не посчитать: сеть не сообщает охват записи.',
  'post.no-er': () => 'ER не посчитать: неизвестно, сколько было подписчиков в день выхода.',
}
