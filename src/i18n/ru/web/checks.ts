/** Слова экрана «Проверка». Никого не обвиняем: «похоже на», с вероятностью и строками, решает человек. */
import type { Format } from '../../words.ts'

const findings = (n: number, f: Format) =>
  f.plural(n, { one: '# находка', few: '# находки', many: '# находок', other: '# находки' })
const checksN = (n: number, f: Format) =>
  f.plural(n, { one: '# проверка', few: '# проверки', many: '# проверок', other: '# проверки' })
const accountsIn = (n: number, f: Format) =>
  f.plural(n, { one: '# аккаунте', few: '# аккаунтах', many: '# аккаунтах', other: '# аккаунтах' })

export const checks = {
  title: () => 'Проверка',
  'lead.none': ({ worked }: { worked: number }, f: Format) =>
    `Ничего похожего на накрутку: ${f.plural(worked, { one: 'сработала # проверка', few: 'сработали # проверки', many: 'сработали # проверок', other: 'сработали # проверки' })}.`,
  'lead.found': ({ found, open }: { found: number; open: number }, f: Format) =>
    open === 0
      ? `${findings(found, f)}, по всем есть решение.`
      : `${findings(found, f)}; ${open === found ? 'решения ждут все' : `${f.plural(open, { one: 'решения ждёт', other: 'решения ждут' })} ${f.number(open)}`}.`,
  'lead.effect': ({ kpi, account, raw, clean }: { kpi: string; account: string; raw: string; clean: string }) =>
    `${kpi} (${account}): сеть насчитала ${raw}, засчитано ${clean}.`,
  'lead.silent': ({ silent }: { silent: number }, f: Format) =>
    `${f.plural(silent, { one: 'Молчит', other: 'Молчат' })} ${checksN(silent, f)}: данных не хватает.`,
  'empty.title': () => 'Проверять пока нечего',
  'empty.text': () =>
    'Проверки ищут в загруженных данных то, что похоже на накрутку или вводит в заблуждение. Загрузите выгрузку соцсети — и они сработают сами.',
  'empty.action': () => 'Загрузить данные',
  'empty.period.title': () => 'За этот период данных нет',
  'empty.period.text': () => 'Выберите другой период или посмотрите всё время.',

  'span.label': () => 'За какое время',
  'span.all': () => 'Всё время',
  'filter.account': () => 'Аккаунт',
  'filter.guard': () => 'Проверка',
  'filter.any': () => 'все',
  'filter.clear': () => 'Показать все',
  'filter.none': () => 'С таким отбором находок нет.',

  'effects.title': () => 'Сеть насчитала — засчитано',
  'effects.hint': () =>
    'Снимается принятое вами, посчитанное построчно и то, на что указывают два независимых признака. Отклонённое не снимается никогда.',
  'effects.kpi': () => 'Показатель',
  'effects.raw': () => 'Насчитала сеть',
  'effects.removed': () => 'Снято',
  'effects.clean': () => 'Засчитано',
  'effects.interval': () => 'Интервал 80 %',
  'effects.between': ({ low, high }: { low: string; high: string }) => `${low} – ${high}`,

  'list.open': () => 'Ждут решения',
  'list.decided': () => 'Решено',
  'list.none': () => 'Находок нет.',
  'list.none.open': () => 'Всё разобрано.',
  'item.look': () => 'Разобрать',
  'item.when': ({ from, to }: { from: string; to: string }, f: Format) =>
    from === to ? f.day(from) : f.range(from, to),
  'item.probability': ({ percent }: { percent: number }, f: Format) => `вероятность ${f.percent(percent, 0)}`,
  'item.exact': () => 'посчитано построчно',
  'state.warning': () => 'снимать нечего, это предупреждение',
  'state.counted': ({ what }: { what: string }) => `учтено в чистой цифре: ${what}`,
  'state.left': () => 'пока не учтено: нужен второй признак или ваше решение',
  'state.accept': ({ what }: { what: string }) => `принято, учтено: ${what}`,
  'state.accept.warning': () => 'принято',
  'state.reject': () => 'отклонено, засчитано всё',

  'detail.loading': () => 'Находка',
  'detail.unknown': () => 'Такой находки больше нет: данные или решения могли измениться.',
  'detail.size': ({ measure, value, low, high }: { measure: string; value: string; low: string; high: string }) =>
    `${measure}: около ${value}, с вероятностью 80 % — от ${low} до ${high}.`,
  'detail.size.exact': ({ measure, value }: { measure: string; value: string }) =>
    `${measure}: ровно ${value}, посчитано построчно.`,
  'detail.size.none': () => 'Вычитать из цифры нечего: это предупреждение о том, как её читать.',
  'detail.amount': () => 'Размер',
  'probability.95': () => 'почти наверняка это оно',
  'probability.80': () => 'скорее всего, это оно',
  'probability.60': () => 'похоже, но может оказаться и другим',
  'probability.0': () => 'возможно; без решения человека ничего не значит',
  'probability.is': ({ percent, words }: { percent: number; words: string }, f: Format) =>
    `Вероятность ${f.percent(percent, 0)} — ${words}.`,
  'detail.signs': () => 'Что на это указывает',
  'detail.innocent': () => 'Невинное объяснение',
  'detail.picture': ({ measure }: { measure: string }) => `${measure} по дням`,
  'detail.picture.plain': () => 'По дням',
  'detail.expected': () => 'как обычно',
  'detail.suspect': () => 'находка',
  'detail.effects': () => 'Что изменит решение',
  'detail.effects.in': ({ from, to }: { from: string; to: string }, f: Format) => `Цифры за ${f.range(from, to)}.`,
  'detail.effects.none': () => 'Ни из одной цифры это построчно не вычитается.',
  'detail.effects.beside': ({ kpis }: { kpis: string }) =>
    `Рядом с этими показателями находку видно, но построчно она из них не вычитается: ${kpis}.`,
  'detail.if.accept': () => 'Если принять',
  'detail.if.reject': () => 'Если отклонить',
  'detail.now': () => 'сейчас',
  'detail.beside': () => 'В те же дни',
  'detail.rows': () => 'Строки',
  'detail.rows.more': ({ shown, total }: { shown: number; total: number }, f: Format) =>
    `Показаны ${f.number(shown)} из ${f.number(total)}.`,
  'rows.day': () => 'День',
  'rows.time': () => 'Время',
  'rows.text': () => 'Что это',
  'rows.actor': () => 'Кто (псевдоним)',
  'rows.value': () => 'Было',
  'rows.expected': () => 'Обычно',
  'rows.unknown': () => 'нет данных',
  'rows.none': () => 'Отдельных строк у этой находки нет.',
  'detail.method': () => 'Для статистика',
  'detail.method.how': () => 'Метод',
  'detail.method.source': () => 'Источник метода',
  'detail.guide': () => 'Эта проверка в справочнике',

  'decide.title': () => 'Решение',
  'decide.ask': () => 'Мерило никого не обвиняет: решает человек, и причина остаётся в журнале.',
  'decide.reason': () => 'Почему',
  'decide.reason.hint': () => 'Одной фразой: что вы проверили или узнали.',
  'decide.reason.error': () => 'Напишите, почему вы так решили.',
  'decide.accept': () => 'Принять: не засчитывать',
  'decide.accept.warning': () => 'Принять: учитывать при чтении',
  'decide.reject': () => 'Отклонить: засчитать',
  'decide.reject.warning': () => 'Отклонить: это не мешает',
  'decide.change': () => 'Изменить решение',
  'decide.withdraw': () => 'Отозвать',
  'decide.cancel': () => 'Отмена',
  'decide.no-right': () => 'Решает менеджер или владелец бренда.',
  'decided.accept': ({ by, when }: { by: string; when: string }) => `Принято: ${by || 'без имени'}, ${when}`,
  'decided.reject': ({ by, when }: { by: string; when: string }) => `Отклонено: ${by || 'без имени'}, ${when}`,
  'done.accept': () => 'Принято. Чистая цифра пересчитана.',
  'done.reject': () => 'Отклонено. Засчитано всё.',
  'done.withdraw': () => 'Решение отозвано.',

  'guards.title': () => 'Что проверено',
  'guards.hint': () => 'Каждая проверка смотрит только туда, где у неё есть данные. Молчание — не «чисто».',
  'guards.tab.worked': () => 'Сработали',
  'guards.tab.silent': () => 'Молчат',
  'guards.silent.title': () => 'Молчат: не хватает данных',
  'guards.silent.hint': () => 'Загрузите недостающее, и они сработают сами.',
  'guards.found': ({ n }: { n: number }, f: Format) => findings(n, f),
  'guards.clean': () => 'чисто',
  'guards.on': ({ n }: { n: number }, f: Format) => `на ${accountsIn(n, f)}`,
  'guards.silent.on': ({ accounts }: { accounts: string }) => accounts,
  'guards.everywhere': () => 'везде',
  'guards.guide': () => 'Все проверки в справочнике',
  'guards.sources': () => 'Загрузить данные',
  'guards.rest': ({ n }: { n: number }, f: Format) =>
    `Ещё ${f.plural(n, { one: '# проверка сработала', few: '# проверки сработали', many: '# проверок сработали', other: '# проверки сработали' })} не на всех аккаунтах`,

  'log.title': () => 'Журнал решений',
  'log.none': () => 'Решений пока нет. Каждое решение с причиной и именем останется здесь.',
  'log.when': () => 'Когда',
  'log.finding': () => 'Находка',
  'log.verdict': () => 'Решение',
  'log.reason': () => 'Почему',
  'log.by': () => 'Кто',
  'log.accept': () => 'принято',
  'log.reject': () => 'отклонено',
  'log.withdraw': () => 'отозвано',
  'log.since': ({ day }: { day: string }, f: Format) => `с ${f.day(day, 'short')}`,
}
