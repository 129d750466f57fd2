import type { Format } from '../../words.ts'

const count = (f: Format, n: number) =>
  f.plural(n, { one: '# упоминание', few: '# упоминания', many: '# упоминаний', other: '# упоминания' })

export const mentions = {
  title: () => 'Упоминания',
  'lead.count': ({ n }: { n: number }, f: Format) =>
    `За период о бренде ${f.plural(n, { one: 'написали # раз', few: 'написали # раза', many: 'написали # раз', other: 'написали # раза' })}.`,
  'lead.negative': ({ share, low, high }: { share: string; low: string; high: string }) =>
    `Негатива ${share} (от ${low} до ${high}).`,
  'lead.more': () => 'Его стало больше, и это не случайность.',
  'lead.less': () => 'Его стало меньше, и это не случайность.',
  'lead.same': () => 'Изменение к периоду сравнения в пределах случайного.',
  'lead.unrated': () => 'Тональность в выгрузке не размечена.',
  'empty.title': () => 'Упоминаний пока нет',
  'empty.text': () =>
    'Загрузите выгрузку из Brand Analytics, YouScan, Talkwalker или другого мониторинга: CSV или JSON с текстами, датами и тональностью.',
  'empty.period.title': () => 'За этот период упоминаний нет',
  'empty.period.text': () => 'Выберите другой период вверху страницы или догрузите выгрузку мониторинга за эти дни.',
  'empty.action': () => 'Загрузить выгрузку',
  against: () => 'Треугольник — изменение к периоду сравнения.',
  own: ({ n }: { n: number }, f: Format) =>
    n > 0
      ? `Не считаются ${count(f, n)} от аккаунтов и сотрудников самого бренда.`
      : 'Упоминаний от аккаунтов и сотрудников самого бренда не найдено; если есть, они не считаются.',

  'weeks.title': () => 'Упоминания по неделям',
  'weeks.week': () => 'Неделя',
  'weeks.all': () => 'Всего',
  'weeks.partial': () => 'неделя не целиком',
  'tone.good': () => 'позитив',
  'tone.neutral': () => 'нейтрально',
  'tone.bad': () => 'негатив',
  'tone.unrated': () => 'не размечено',

  'figures.title': () => 'Показатели',
  few: () => 'меньше 30 упоминаний: доля неточная',
  'note.share_of_voice': () => 'нужны упоминания конкурентов: выгрузите тему рынка и загрузите число по дням',
  'note.hashtag_posts': () => 'нужны публикации с фирменным хештегом от других людей',
  'note.negative_worked_through': () => 'нужна отметка «Обработано» в мониторинге',
  'note.mentions': () => '',
  'note.tone_negative_share': () => 'нужна разметка тональности',

  'sources.title': () => 'Где пишут',
  'sources.source': () => 'Площадка',
  'sources.mentions': () => 'Упоминаний',
  'sources.negative': () => 'Негатив',
  'sources.unknown': () => 'площадка не названа',
  of: ({ part, all }: { part: number; all: number }, f: Format) => `${f.number(part)} из ${f.number(all)}`,

  'tags.title': () => 'Хештеги',
  'tags.hint': () => 'С какими хештегами о бренде пишут другие.',
  'tags.none': () => 'В текстах упоминаний хештегов нет.',
  'tags.tag': () => 'Хештег',

  'list.title': () => 'Что пишут',
  'list.found': ({ found, total }: { found: number; total: number }, f: Format) =>
    found === total ? count(f, total) : `${f.number(found)} из ${f.number(total)}`,
  'list.none': () => 'По этим условиям упоминаний нет.',
  'list.clear': () => 'Сбросить условия',
  'filter.tone': () => 'Тональность',
  'filter.tone.any': () => 'Любая тональность',
  'filter.source': () => 'Площадка',
  'filter.source.any': () => 'Все площадки',
  'filter.text': () => 'Слова из текста',
  option: ({ name, n }: { name: string; n: number }, f: Format) => `${name} (${f.number(n)})`,
  link: () => 'Открыть',
  handled: () => 'обработано',
  open: () => 'не обработано',
  reach: ({ n }: { n: number }, f: Format) =>
    f.plural(n, { one: '# просмотр', few: '# просмотра', many: '# просмотров', other: '# просмотра' }),
  engagements: ({ n }: { n: number }, f: Format) =>
    f.plural(n, { one: '# реакция', few: '# реакции', many: '# реакций', other: '# реакции' }),
  'no-text': () => 'текста в выгрузке нет',
  page: ({ page, pages }: { page: number; pages: number }, f: Format) =>
    `Страница ${f.number(page)} из ${f.number(pages)}`,
  earlier: () => 'Назад',
  later: () => 'Вперёд',
}
