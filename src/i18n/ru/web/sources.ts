/** Слова экрана «Источники»: файлы, цифры вручную, свежесть. */
import type { Format } from '../../words.ts'

const rows = { one: '# строка', few: '# строки', many: '# строк', other: '# строки' }
const values = { one: '# значение', few: '# значения', many: '# значений', other: '# значения' }
const files = { one: '# файл', few: '# файла', many: '# файлов', other: '# файла' }
const days = { one: '# день', few: '# дня', many: '# дней', other: '# дня' }

interface Count {
  count: number
}
interface Named {
  name: string
}
interface Period {
  from: string
  to: string
}

export const sources = {
  title: () => 'Источники',
  'lead.empty': () =>
    'Перетащите сюда выгрузку из любой соцсети. Мы узнаем её, покажем, что внутри, и только потом загрузим.',
  'lead.fresh': ({ day }: { day: string }, f: Format) => `Цифры свежие у всех аккаунтов: последние — за ${f.day(day)}.`,
  'lead.just': ({ day }: { day: string }, f: Format) =>
    `Файлы загружены, последний день в них — ${f.day(day)}. Что было после, даст следующая выгрузка.`,
  'lead.due': ({ names, due, all }: { names: readonly string[]; due: number; all: number }, f: Format) =>
    due === all && all === 1
      ? `Пора обновить цифры: ${f.list(names)}.`
      : due === all
        ? `Пора обновить все ${f.plural(all, { one: '# аккаунт', few: '# аккаунта', many: '# аккаунтов', other: '# аккаунта' })}: ${f.list(names)}.`
        : `Пора обновить ${f.number(due)} из ${f.plural(all, { one: '# аккаунта', few: '# аккаунтов', many: '# аккаунтов', other: '# аккаунта' })}: ${f.list(names)}.`,
  'lead.and-more': ({ count }: Count, f: Format) => `ещё ${f.number(count)}`,
  'lead.viewer': () => 'Откуда взяты цифры и насколько они свежие.',

  'tab.label': () => 'Части источников',
  'tab.accounts': () => 'Свежесть',
  'tab.imports': () => 'Загрузки',
  'tab.how': () => 'Что скачать',

  'drop.hint': ({ mb }: { mb: number }, f: Format) =>
    `CSV, XLSX, XLS, JSON или ZIP, до ${f.number(mb)} МБ. Можно сразу несколько и на любом экране бренда. Пересохранять в Excel не нужно.`,
  'drop.type': () => 'Ввести цифры вручную',
  'drop.no-file': () => 'Файла нет?',

  'queue.title': () => 'К загрузке',
  'queue.done': () => 'Загружено',
  'queue.all': ({ count }: Count, f: Format) =>
    count === 1 ? 'Загрузить' : `Загрузить всё: ${f.plural(count, files)}`,
  'queue.waiting': ({ count }: Count, f: Format) =>
    `${f.plural(count, { one: '# файл ждёт', few: '# файла ждут', many: '# файлов ждут', other: '# файла ждут' })} ответа.`,
  'queue.status': ({ ready, asks, done }: { ready: number; asks: number; done: number }, f: Format) =>
    `Файлы: готовы к загрузке — ${f.number(ready)}, ждут ответа — ${f.number(asks)}, загружены — ${f.number(done)}.`,
  'queue.one-account': ({ name }: Named) => `Все файлы — об одном аккаунте: ${name}.`,
  'queue.clear': () => 'Скрыть загруженные из списка',
  'queue.importing': ({ name }: Named) => (name === '' ? 'Загружаем…' : `Загружаем: ${name}`),

  'item.size': ({ bytes }: { bytes: number }, f: Format) =>
    bytes < 1024
      ? `${f.number(bytes)} Б`
      : bytes < 1024 * 1024
        ? `${f.number(bytes / 1024, 0)} КБ`
        : `${f.number(bytes / 1024 / 1024, 1)} МБ`,
  'item.waiting': () => 'ждёт очереди',
  'item.uploading': () => 'Передаём файл',
  'item.looking': () => 'Смотрим, что внутри…',
  'item.importing': () => 'Загружаем в базу',
  'item.ready': () => 'готов',
  'item.asks': () => 'нужен ответ',
  'item.already': () => 'уже загружен',
  'item.nothing': () => 'нечего загружать',
  'item.refused': () => 'не подошёл',
  'item.done': () => 'загружен',
  'item.take': () => 'Загрузить',
  'item.remove': () => 'Убрать',
  'item.remove.named': ({ name }: Named) => `Убрать ${name}`,
  'item.again': () => 'Попробовать ещё раз',
  'item.too-large': ({ mb }: { mb: number }, f: Format) =>
    `Файл больше ${f.number(mb)} МБ. Выгрузите период покороче или попросите владельца поднять предел (MERILO_UPLOAD_MB).`,
  'item.already.text': ({ file, day, by }: { file: string; day: string; by: string | null }, f: Format) =>
    `Те же самые данные уже загружены ${f.day(day)}${by === null ? '' : ` (${by})`}: «${file}». Второй раз не нужно.`,
  'item.nothing.text': () => 'В файле не нашлось ни одного числа, которое можно взять. Проверьте период выгрузки.',
  'item.brings': ({ rows: count, facts }: { rows: number; facts: number }, f: Format) =>
    count > 0 ? `${f.plural(count, rows)}, в них ${f.plural(facts, values)}` : f.plural(facts, values),
  'item.period': () => 'Период',
  'item.inside': () => 'Внутри',
  'item.whose': () => 'Чьи это цифры',
  'item.skipped': ({ count }: Count, f: Format) =>
    `Пропустим ${f.plural(count, { one: '# строку', few: '# строки', many: '# строк', other: '# строки' })}`,
  'item.skipped.rows': ({ rows: list, more }: { rows: readonly number[]; more: number }, f: Format) =>
    `строки ${list.map((row) => f.number(row)).join(', ')}${more > 0 ? ` и ещё ${f.number(more)}` : ''}`,
  'item.skipped.row': ({ row }: { row: number }, f: Format) => `строка ${f.number(row)}`,
  'item.skipped.more': ({ count }: Count, f: Format) =>
    `И ещё ${f.plural(count, { one: '# причина', few: '# причины', many: '# причин', other: '# причины' })} — полный список будет после загрузки.`,
  'item.warnings': ({ count }: Count, f: Format) =>
    f.plural(count, { one: '# замечание', few: '# замечания', many: '# замечаний', other: '# замечания' }),
  'item.sample': () => 'Первые строки файла',
  'item.sample.facts': () => 'Первые записи',
  'item.row': () => 'Строка',
  'item.lines': () => 'Что загрузится',
  'item.line.what': () => 'Показатель',
  'item.line.facts': () => 'Значений',
  'item.line.period': () => 'За какие дни',
  'item.level.post': () => 'по публикациям',
  'item.level.campaign': () => 'по кампаниям',
  'item.level.event': () => 'записи',
  'item.causes': ({ count }: Count, f: Format) =>
    `Известные причины: ${f.plural(count, { one: '# отметка', few: '# отметки', many: '# отметок', other: '# отметки' })} на графиках`,
  'item.earlier': ({ files: names }: { files: readonly string[] }, f: Format) =>
    `За эти дни цифры уже есть: ${f.list(names.map((name) => `«${name}»`))}. Там, где показатель и день совпадут, останется новое значение; если загрузку отменить, вернётся прежнее.`,
  'item.done.text': ({ facts, from, to }: { facts: number; from: string | null; to: string | null }, f: Format) =>
    `${f.plural(facts, values)}${from && to ? ` за ${f.range(from, to)}` : ''}`,
  'item.undo': () => 'Отменить загрузку',
  'item.undone': () => 'загрузка отменена',
  'item.next': () => 'Посмотреть точку А',

  'ask.account': () => 'Чьи это цифры?',
  'ask.account.same': ({ id }: { id: string }) =>
    `В файле номер ${id}, а у аккаунта этой сети номера пока нет. Возможно, это он и есть.`,
  'ask.account.several': ({ network }: { network: string }) =>
    `В файле не сказано, чей он, а аккаунтов несколько (${network}).`,
  'ask.account.choose': () => 'Выберите аккаунт',
  'ask.account.as-file': ({ name }: Named) => `${name} — новый, как в файле`,
  'ask.account.new': () => 'Новый аккаунт…',
  'ask.account.name': () => 'Название или ссылка',
  'ask.account.new-named': ({ network }: { network: string }) => `Новый аккаунт: ${network}`,
  'ask.account.name-hint': () => 'Так аккаунт будет называться на экранах и в отчётах.',
  'ask.network': () => 'Из какой это соцсети?',
  'ask.network.choose': () => 'Выберите соцсеть',
  'ask.chats': () => 'Какие каналы и группы взять?',
  'ask.chats.hint': () => 'Остальная переписка, контакты и сеансы из этой выгрузки не сохраняются.',
  'ask.chats.messages': ({ count }: Count, f: Format) =>
    f.plural(count, { one: '# сообщение', few: '# сообщения', many: '# сообщений', other: '# сообщения' }),
  'ask.year': () => 'Год последнего дня в файле',
  'ask.year.hint': () => 'TikTok не пишет год в датах. Если год другой, поправьте.',
  'ask.order': ({ text }: { text: string }) => `Дата «${text}» — это…`,

  'map.title': () => 'Что в столбцах',
  'map.remembered': () =>
    'Таблицу с такими столбцами вы уже объясняли: взято то же самое. Поправьте, если что-то не так.',
  'map.proposed': () => 'Таблица незнакомая. Вот как мы поняли столбцы по названиям; поправьте, и мы запомним.',
  'map.level': () => 'Одна строка — это',
  'map.level.day': () => 'день, неделя или месяц аккаунта',
  'map.level.post': () => 'публикация',
  'map.level.lead': () => 'заявка или сделка',
  'map.level.sale': () => 'продажа',
  'map.level.spend': () => 'расход на рекламу',
  'map.network': () => 'Соцсеть',
  'map.column': () => 'Столбец',
  'map.samples': () => 'Примеры',
  'map.meaning': () => 'Что это',
  'map.ignore': () => 'не читать',
  'map.fields.row': () => 'О чём строка',
  'map.fields.measures': () => 'Показатели',
  'map.meaning-of': ({ name }: Named) => `Что в столбце «${name}»`,
  'map.note.average': () => 'среднее на пост: итог из средних не собрать',
  'map.note.rate': () => 'готовый коэффициент: Мерило посчитает его само',
  'map.note.twice': () => 'этот показатель уже взят из другого столбца',
  'map.missing': ({ what }: { what: readonly string[] }, f: Format) => `Не хватает: ${f.list(what)}.`,
  'map.missing.date': () => 'даты',
  'map.missing.measure': () => 'хотя бы одного показателя',
  'map.missing.url': () => 'ссылки на публикацию или её номера',
  'map.missing.amount': () => 'суммы',
  'map.missing.spend': () => 'расхода',

  'fresh.caption': () => 'Аккаунты и свежесть их цифр',
  'fresh.account': () => 'Аккаунт',
  'fresh.last': () => 'Последний день',
  'fresh.age': () => 'Свежесть',
  'fresh.sources': () => 'Откуда',
  'fresh.state.fresh': () => 'свежие',
  'fresh.state.due': () => 'пора обновить',
  'fresh.state.just': () => 'только что загружены',
  'fresh.state.old': () => 'устарели',
  'fresh.ago': ({ days: count }: { days: number }, f: Format) =>
    count === 0 ? 'по сегодня' : `${f.plural(count, days)} назад`,
  'fresh.what-next': () => 'Что скачать',
  'fresh.what-next.named': ({ name }: Named) => `Что скачать: ${name}`,
  'fresh.details': ({ name }: Named) => `Подробнее: ${name}`,
  'fresh.history': () => 'Цифры есть с',
  'fresh.source.files': ({ count }: Count, f: Format) => f.plural(count, files),
  'fresh.source.to': ({ day }: { day: string }, f: Format) => `по ${f.day(day)}`,
  'fresh.rename': () => 'Название аккаунта',
  'fresh.rename.save': () => 'Переименовать',
  'fresh.renamed': ({ name }: Named) => `Теперь аккаунт называется «${name}».`,
  'fresh.empty.title': () => 'Пока ни одного аккаунта',
  'fresh.empty.text': () =>
    'Начните с выгрузки статистики сообщества или канала: по ней Мерило построит точку А. Где её взять — на соседней вкладке.',
  'fresh.empty.action': () => 'Что и где скачать',
  'fresh.none-viewer': () => 'Здесь появятся аккаунты, как только специалист загрузит первые файлы.',

  'imports.caption': () => 'Что загружено, сначала новое',
  'imports.file': () => 'Файл',
  'imports.account': () => 'Аккаунт',
  'imports.period': () => 'За какие дни',
  'imports.rows': () => 'Строк',
  'imports.facts': () => 'Значений',
  'imports.skipped': () => 'Пропущено',
  'imports.who': () => 'Кто и когда',
  'imports.by-machine': () => 'командой',
  'imports.by-demo': () => 'демо',
  'imports.state': () => 'Состояние',
  'imports.state.done': () => 'загружено',
  'imports.state.pending': () => 'загружается',
  'imports.state.undone': () => 'отменено',
  'imports.action': () => 'Действия',
  'imports.undo': () => 'Отменить',
  'imports.undo.named': ({ name }: Named) => `Отменить загрузку: ${name}`,
  'imports.edit': () => 'Изменить',
  'imports.edit.named': ({ name }: Named) => `Изменить: ${name}`,
  'imports.all-accounts': () => 'Все аккаунты',
  'imports.filter.account': () => 'Аккаунт',
  'imports.filter.status': () => 'Состояние',
  'imports.filter.all': () => 'Все',
  'imports.filter.done': () => 'Только действующие',
  'imports.filter.undone': () => 'Только отменённые',
  'imports.empty.title': () => 'Пока ничего не загружено',
  'imports.empty.text': () => 'Перетащите файл на эту страницу или введите цифры вручную.',
  'imports.empty-filter': () => 'Под такой отбор ничего не подходит.',
  'imports.reset': () => 'Показать всё',
  'imports.page': ({ page, pages }: { page: number; pages: number }, f: Format) =>
    `Страница ${f.number(page)} из ${f.number(pages)}`,
  'imports.newer': () => '← Новее',
  'imports.older': () => 'Старее →',

  'import.warnings': () => 'Замечания',
  'import.skipped': () => 'Пропущенные строки',
  'import.skipped.none': () => 'Взяты все строки.',
  'import.row': () => 'Строка',
  'import.reason': () => 'Почему',
  'import.reasons': () => 'Причины',
  'import.times': ({ count }: Count, f: Format) => f.plural(count, rows),
  'import.next': () => 'Дальше',
  'import.previous': () => 'Назад',

  'undo.title': ({ name }: Named) => `Отменить загрузку «${name}»?`,
  'undo.text': ({ facts }: { facts: number }, f: Format) =>
    `${f.plural(facts, { one: '# значение уйдёт', few: '# значения уйдут', many: '# значений уйдут', other: '# значения уйдут' })} со всех экранов и из открытых отчётов. Отчёты закрытых месяцев не изменятся.`,
  'undo.returns': ({ files: names }: { files: readonly string[] }, f: Format) =>
    `Там, где эта загрузка заменила прежние цифры, они вернутся: ${f.list(names.map((name) => `«${name}»`))}.`,
  'undo.returns-none': () => 'Прежних цифр за эти дни нет: там снова будет «нет данных».',
  'undo.file-gone': () => 'Сам файл у нас не хранится: чтобы вернуть цифры, загрузите его ещё раз.',
  'undo.do': () => 'Отменить загрузку',
  'undo.keep': () => 'Оставить',
  'undo.done': ({ name, removed }: { name: string; removed: number }, f: Format) =>
    `Загрузка «${name}» отменена: убрано ${f.plural(removed, values)}.`,
  'toast.imported': ({ count }: Count, f: Format) =>
    f.plural(count, {
      one: 'Загружен # файл.',
      few: 'Загружено # файла.',
      many: 'Загружено # файлов.',
      other: 'Загружено # файла.',
    }),
  'toast.undo': () => 'Отменить',

  'type.title': () => 'Цифры вручную',
  'type.text': () =>
    'Для сетей без выгрузки и для того, что знаете только вы. Пустая клетка — «нет данных», ноль — это ноль. Откуда цифра, будет видно везде: «введено вручную».',
  'type.account': () => 'Аккаунт',
  'type.account.network': () => 'Соцсеть',
  'type.measure': () => 'Показатель',
  'type.group.audience': () => 'Аудитория',
  'type.group.reach': () => 'Охват и показы',
  'type.group.reactions': () => 'Реакции',
  'type.group.content': () => 'Контент',
  'type.group.talk': () => 'Общение',
  'type.group.traffic': () => 'Трафик',
  'type.group.business': () => 'Заявки, продажи, реклама',
  'type.grain': () => 'Шаг',
  'type.grain.day': () => 'По дням',
  'type.grain.month': () => 'По месяцам',
  'type.grain.month-flow': () =>
    'Месяц вводится целиком, когда он закончился. Если за месяц есть и цифры по дням, считаются дни.',
  'type.grain.month-stock': () => 'Для этого показателя — значение на последний день месяца.',
  'type.grain.unique': () => 'Охват не складывается: за месяц введите охват именно за месяц, а не сумму дней.',
  'type.earlier': ({ period }: { period: string }) => `Раньше: ${period}`,
  'type.later': ({ period }: { period: string }) => `Позже: ${period}`,
  'type.cell': ({ measure, at }: { measure: string; at: string }) => `${measure}, ${at}`,
  'type.from-file': ({ file }: { file: string }) => `из файла «${file}»`,
  'type.legend': ({ files: names }: { files: readonly string[] }, f: Format) =>
    `Пунктир — цифры из файлов: ${f.list(names.map((name) => `«${name}»`))}. Их можно исправить: новое значение встанет поверх.`,
  'type.typed': () => 'введено вручную',
  'type.future': () => 'ещё не наступил',
  'type.paste': () => 'Столбец чисел из таблицы можно вставить целиком: Ctrl+V в первую клетку.',
  'type.money': ({ currency }: { currency: string }) => `Суммы — в ${currency}.`,
  'type.bad': ({ text }: { text: string }) => `«${text}» — не число. Уберите лишние знаки.`,
  'type.bad-whole': () => 'Здесь бывают только целые числа.',
  'type.bad-negative': () => 'Меньше нуля не бывает.',
  'type.save': ({ count }: Count, f: Format) =>
    count === 0
      ? 'Сохранить'
      : `Сохранить ${f.plural(count, { one: '# изменение', few: '# изменения', many: '# изменений', other: '# изменения' })}`,
  'type.saved': ({ name }: Named) => `Сохранено: ${name}.`,
  'type.overrides': () => 'Новое значение встанет поверх цифры из файла; отмена вернёт прежнюю.',
  'type.lose': () => 'Введённые цифры не сохранены. Закрыть?',

  'how.next': ({ from, to }: Period, f: Format) => `Скачайте за ${f.range(from, to)}.`,
  'how.next-later': ({ from }: { from: string }, f: Format) => `Пока свежо. В следующий раз скачайте с ${f.day(from)}.`,
  'how.next-any': () => 'Период берите как можно длиннее: чем длиннее история, тем точнее точка А. Лучше год и больше.',
  'how.templates': () => 'Таблицы Мерила',
  'how.templates.text': () => 'Для того, чего не выгружает ни одна сеть. Скачайте пустую, заполните и перетащите сюда.',
  'how.template.leads': () => 'Заявки и продажи',
  'how.template.leads.text': () => 'строка — заявка: дата, источник, статус, сумма',
  'how.template.spend': () => 'Расходы на рекламу',
  'how.template.spend.text': () => 'строка — день или период кампании: соцсеть, расход, показы, клики',
  'how.template.causes': () => 'Известные причины',
  'how.template.causes.text': () => 'конкурсы, посевы, паузы и праздники: проверки учтут их, а графики отметят',
  'how.connect': () => 'Подключения',
  'how.connect.text': () =>
    'Пока цифры приходят сюда файлами и вручную: это работает для всех сетей уже сейчас. Прямые подключения ВКонтакте, Telegram и других появятся здесь; загруженная история останется и продолжится.',
  'how.services': () => 'Через сервис статистики',
}
