import type { StatsPhrases } from '../../core/stats/phrases.ts'
import type { Words } from '../words.ts'

const methods: Record<string, string> = {
  'placebo-in-time': 'сравнение с такими же промежутками собственной истории с поправкой на нынешний разброс',
  'placebo-in-time-season':
    'сравнение с такими же промежутками собственной истории с поправкой на нынешний разброс, сезон вычтен',
  'placebo-in-time-sisters': 'сравнение с собственной историей и соседними аккаунтами',
  'placebo-in-time-sisters-season': 'сравнение с собственной историей и соседними аккаунтами, сезон вычтен',
  'too-short': 'истории не хватает для сравнения',
  redefined: 'сеть сменила определение, сравнивать нечего',
  'posts-permutation': 'сравнение публикаций до и после (перестановочный тест)',
  'waits-bootstrap': 'сравнение времени ответа по вопросам (бутстреп, с учётом неотвеченных)',
  'proportions-score': 'сравнение двух долей',
  'weekday-means': 'средние по дням недели',
  'weekday-ses': 'сглаживание с учётом дней недели',
  'weekday-ses-season': 'сглаживание с учётом дней недели и сезона',
  zero: 'в истории только нули',
}

export const stats: Words<StatsPhrases> = {
  'stats.bad-number': ({ value, index }) => `Не число: «${value}» на месте ${index + 1}.`,
  'stats.empty': ({ what }) => `Не из чего считать: нет ни одного известного значения (${what}).`,
  'stats.bad-count': ({ what, value, least }) =>
    `«${what}» должно быть целым числом не меньше ${least}, а не ${value}.`,
  'stats.bad-share': ({ what, value }) => `«${what}» должно лежать между 0 и 1, а не ${value}.`,
  'stats.bad-windows': ({ before, after }) =>
    `Промежуток «после» (${after}) должен начинаться позже, чем кончается «до» (${before}).`,
  'stats.method': ({ method }) => methods[method] ?? method,
  'stats.cannot-tell': ({ days, percent, weeks, neighbour }, f) => {
    const inDays = f.plural(days, { one: '# день', few: '# дня', many: '# дней', other: '# дня' })
    const seen = `Не различимо: за ${inDays} при таком разбросе видно изменение от ${f.percent(percent, 0)}`
    const control = 'сравнение с\u00a0соседней группой\u00a0— подключите её'
    if (weeks === null) return neighbour ? `${seen}; поможет ${control}.` : `${seen}.`
    return `${seen}; нужно ${f.plural(weeks, { one: '# неделя', few: '# недели', many: '# недель', other: '# недели' })}${neighbour ? ` или ${control}` : ''}.`
  },
  'stats.too-short': ({ days }, f) =>
    `Не различимо: истории до начала работы не хватает, чтобы знать, насколько показатель обычно меняется за ${f.plural(days, { one: '# день', few: '# дня', many: '# дней', other: '# дня' })}.`,
  'stats.cannot-tell-items': ({ percent }, f) =>
    `Не различимо: при таком разбросе видно изменение от ${f.percent(percent, 0)}; нужно больше публикаций, вопросов или событий.`,
  'stats.mostly-unanswered': ({ side }) =>
    `Не различимо: ${side === 'before' ? 'в точке А' : 'за этот период'} слишком много вопросов осталось без ответа по делу, сравнивать время не с чем.`,
  'stats.redefined': ({ day }, f) =>
    `Не различимо: с ${f.day(day)} сеть считает иначе, и цифры до и после этого дня не сравниваются.`,
  'stats.too-few-items': ({ least }, f) =>
    `Не различимо: для сравнения нужно не меньше ${f.plural(least, { one: '# записи или вопроса', few: '# записей или вопросов', many: '# записей или вопросов', other: '# записи или вопроса' })} до и после.`,
}
