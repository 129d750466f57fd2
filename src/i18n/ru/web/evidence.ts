/** Слова окна «откуда эта цифра». */
import type { Format } from '../../words.ts'

const rows = (n: number, f: Format) =>
  f.plural(n, { one: '# строка', few: '# строки', many: '# строк', other: '# строки' })

export const evidence = {
  loading: () => 'Откуда эта цифра',
  where: ({ account, from, to }: { account: string; from: string; to: string }, f: Format) =>
    `${account}, ${from === to ? f.day(from) : f.range(from, to)}`,
  'no-data': () => 'нет данных',
  'number.fact': () => 'Факт',
  'number.clean': () => 'Чистый факт',
  'number.raw': () => 'Насчитала сеть',
  'number.removed': () => 'Снято проверками',
  'number.interval': ({ low, high }: { low: string; high: string }) => `от ${low} до ${high}`,
  'number.to': ({ day }: { day: string }, f: Format) => `Период ещё идёт: данные есть по ${f.day(day)}.`,
  'unknown.action': () => 'Загрузить данные',
  'unknown.needs': () => 'Что ещё можно измерить',

  means: () => 'Что это значит',
  how: () => 'Как посчитано',
  'how.sum': ({ top, bottom, value }: { top: string; bottom: string; value: string }) =>
    `${top} ÷ ${bottom} = ${value}`,
  'how.exact': () => 'Формула целиком',
  'how.source': () => 'Откуда определение',
  'how.guide': () => 'Показатель в справочнике',
  'terms.caption': () => 'Из чего складывается',
  'terms.name': () => 'Часть формулы',
  'terms.account': () => 'Аккаунт',
  'terms.value': () => 'Значение',
  'terms.known': () => 'Известно',
  'terms.of': ({ known, total }: { known: number; total: number }, f: Format) =>
    `${f.number(known)} из ${f.number(total)}`,
  'terms.all': () => 'всё',

  mind: () => 'Учтите',
  checks: () => 'Что нашли проверки',
  'checks.applied': () => 'снято из чистой цифры',
  'checks.rejected': () => 'отклонено, засчитано всё',
  'checks.beside': () => 'из этой цифры построчно не вычитается',
  'checks.open': () => 'не снято: нужен второй признак или ваше решение',
  'checks.look': () => 'Разобрать',

  picture: () => 'Как было по дням',
  'picture.day': ({ name }: { name: string }) => `${name} по дням`,
  'picture.level': ({ name }: { name: string }) => `${name}: на конец каждого дня`,
  'picture.week': ({ name }: { name: string }) => `${name}: за семь дней до каждого дня`,
  'picture.break': ({ measure }: { measure: string }) => `${measure}: считают иначе`,
  'picture.finding': ({ name }: { name: string }) => name,

  rows: () => 'Строки, из которых она сложена',
  'rows.days': () => 'Дни',
  'rows.posts': () => 'Записи',
  'rows.comment': () => 'Комментарии',
  'rows.message': () => 'Сообщения',
  'rows.mention': () => 'Упоминания',
  'rows.visit': () => 'Визиты',
  'rows.lead': () => 'Заявки',
  'rows.sale': () => 'Продажи',
  'rows.question': () => 'Вопросы',
  'rows.join': () => 'Вступления',
  'rows.leave': () => 'Выходы',
  'rows.tabs': () => 'Какие строки показать',
  'rows.none': () => 'За эти дни строк нет.',
  'rows.total': ({ from, to, total }: { from: number; to: number; total: number }, f: Format) =>
    `${f.number(from)}–${f.number(to)} из ${f.number(total)}`,
  'rows.newer': () => 'Новее',
  'rows.older': () => 'Раньше',
  'rows.csv': () => 'Скачать все строки (CSV)',
  'rows.unknown': () => 'нет данных',
  'rows.line': ({ file, row }: { file: string; row: number }, f: Format) => `${file}, строка ${f.number(row)}`,
  'rows.open': () => 'открыть запись',

  sources: () => 'Откуда и когда',
  'sources.none': () => 'Файлов за эти дни нет.',
  'sources.loaded': ({ day, by }: { day: string; by: string | null }) =>
    by === null ? `загружен ${day}` : `загружен ${day}, ${by}`,
  'sources.rows': ({ n, skipped }: { n: number; skipped: number }, f: Format) =>
    skipped > 0 ? `${rows(n, f)}, пропущено ${f.number(skipped)}` : `${rows(n, f)}, пропущенных нет`,
  'sources.days': ({ from, to }: { from: string; to: string }, f: Format) => `данные за ${f.range(from, to)}`,
  'sources.all': () => 'Все источники',
  definitions: ({ n }: { n: number }, f: Format) =>
    f.plural(n, { one: 'Определение', few: 'Определения', many: 'Определения', other: 'Определения' }),
}
