/** Words of the parts that every screen is made of. */
import type { Format } from '../../words.ts'

export const ui = {
  'no-data': () => 'нет данных',
  failed: () => 'не удалось посчитать',
  evidence: ({ value }: { value: string }) => `${value}: откуда эта цифра`,
  loading: () => 'Загружаем…',
  retry: () => 'Повторить',
  close: () => 'Закрыть',
  cancel: () => 'Отмена',
  undo: () => 'Вернуть',
  copy: () => 'Скопировать',
  copied: () => 'Скопировано',
  required: () => 'обязательно',
  optional: () => 'необязательно',
  more: () => 'Подробнее в справочнике',

  'error.network': () => 'Сервер не отвечает. Проверьте связь и повторите.',
  'error.unknown': () => 'Что-то пошло не так. Повторите; если не поможет, посмотрите журнал сервера.',
  'error.code': ({ code }: { code: string }) => `Код ошибки: ${code}`,

  'status.reached': () => 'достигнут',
  'status.on-track': () => 'в темпе',
  'status.behind': () => 'отстаёт',
  'status.missed': () => 'не достигнут',
  'status.cannot-tell': () => 'не различимо',
  'status.early': () => 'рано судить',
  'status.no-data': () => 'нет данных',

  'delta.noise': () => 'в пределах обычных колебаний',
  'delta.unknown': () => 'сравнить не с чем',
  'delta.better': () => 'лучше',
  'delta.worse': () => 'хуже',

  'table.sort': ({ column }: { column: string }) => `Упорядочить: ${column}`,
  'table.wider': () => 'ещё столбцы →',
  'table.scroll': ({ caption }: { caption: string }) => `${caption} (прокручивается вбок)`,
  'table.rows': ({ rows }: { rows: number }, f: Format) =>
    f.plural(rows, { one: '# строка', few: '# строки', many: '# строк', other: '# строки' }),
  'table.more': ({ rows }: { rows: number }, f: Format) =>
    `Показать ещё ${f.plural(rows, { one: '# строку', few: '# строки', many: '# строк', other: '# строки' })}`,

  'drop.choose': () => 'Выберите файл',
  'drop.or': () => 'или перетащите его сюда',

  'chart.table': () => 'Таблица',
  'chart.picture': () => 'График',
  'chart.day': () => 'День',
  'chart.fact': () => 'факт',
  'chart.forecast': () => 'прогноз',
  'chart.forecast.interval': ({ low, high }: { low: string; high: string }) => `от ${low} до ${high}`,
  'chart.plan': () => 'план',
  'chart.expected': () => 'ожидалось к сегодня',
  'chart.clean': () => 'чистый факт',
  'chart.raw': () => 'как насчитала сеть',
  'chart.suspect': () => 'похоже на накрутку',
  'chart.compare': () => 'период сравнения',
  'chart.empty': () => 'За эти дни нет данных',
  'chart.gap': () => 'нет данных',
  'chart.marks': () => 'События',
  'chart.breaks': () => 'Смена определения или источника',
  'chart.keys': () => 'Стрелки влево и вправо — по дням',
  'chart.start': () => 'точка А',
  'chart.today': () => 'сегодня',
  'chart.value': () => 'Значение',
  'chart.low-high': () => 'Интервал',
  'chart.name': () => 'Название',

  'ruler.done': ({ percent }: { percent: string }) => `пройдено ${percent} пути от точки А до плана`,
  'ruler.of-plan': ({ percent }: { percent: string }) => `${percent} плана`,
  'ruler.no-way': () => 'путь не измерить: нет точки А или плана',

  /** The law wants it in Russian only. */
  'meta.footnote': () =>
    '* Instagram и Facebook принадлежат компании Meta, которая признана в России экстремистской организацией и запрещена.',
}
