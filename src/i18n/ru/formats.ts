import type { FormatPhrases } from '../../core/format-phrases.ts'
import type { Format, Words } from '../words.ts'

const names = (items: readonly string[], f: Format): string => f.list(items.map((item) => `«${item}»`))
const rows = (n: number, f: Format): string =>
  f.plural(n, { one: '# строка', few: '# строки', many: '# строк', other: '# строки' })
const posts = (n: number, f: Format): string =>
  f.plural(n, { one: '# публикация', few: '# публикации', many: '# публикаций', other: '# публикации' })
const cells = (n: number, f: Format): string =>
  f.plural(n, { one: '# ячейка', few: '# ячейки', many: '# ячеек', other: '# ячейки' })

/** What readers of export formats tell about rows and files. */
export const formats: Words<FormatPhrases> = {
  'formats.cell': ({ column, reason }, f) =>
    `Ячейка в\u00a0столбце «${column}» не\u00a0прочитана, значение считаем неизвестным. ${f.say(reason)}`,
  'formats.cut-row': ({ cells: n, expected }, f) =>
    `Строка обрывается: ${cells(n, f)} вместо ${f.number(expected)}. Похоже, файл скачался не\u00a0до\u00a0конца.`,
  'formats.long-row': ({ cells: n, expected }, f) =>
    `В\u00a0строке ${cells(n, f)}, а\u00a0столбцов ${f.number(expected)}: значения могли сдвинуться, поэтому строка не\u00a0взята.`,
  'formats.no-id': () => 'В\u00a0строке нет идентификатора.',
  'formats.no-date': ({ text }) => (text === '' ? 'В\u00a0строке нет даты.' : `«${text}» — не\u00a0дата.`),
  'formats.meta-failed-row': ({ comment }) => `Meta не\u00a0смогла посчитать эту публикацию: «${comment}».`,
  'formats.repeated-row': ({ id }) => `Публикация ${id} в\u00a0файле уже была; взята первая строка.`,
  'formats.coauthor': ({ account }) => `Совместная публикация: она записана на\u00a0аккаунт «${account}».`,
  'formats.total-row': () => 'Итоговая строка: итоги Мерило считает само.',
  'formats.no-figures': () => 'В\u00a0строке нет ни\u00a0одного числа.',
  'formats.unknown-block': ({ title }) => `Что измеряет график «${title}», неизвестно, поэтому он не\u00a0взят.`,
  'formats.ragged-block': ({ title }) =>
    `В\u00a0блоке «${title}» названий и\u00a0чисел не\u00a0поровну, поэтому он не\u00a0взят.`,
  'formats.no-period': () => 'Неизвестно, за\u00a0какой период эта строка.',
  'formats.repeated-object': ({ name }) => `Запись ${name} в\u00a0файле уже была; взята первая.`,
  'formats.not-object': () => 'Запись устроена не\u00a0так, как остальные, и\u00a0прочитать её не\u00a0получилось.',

  'formats.unused-columns': ({ columns, more }, f) =>
    `Эти столбцы не\u00a0использованы: ${names(columns, f)}${more > 0 ? ` и\u00a0ещё ${f.number(more)}` : ''}.`,
  'formats.other-accounts': ({ accounts, own }, f) =>
    `В\u00a0файле есть публикации других аккаунтов: ${names(accounts, f)}. Взяты только публикации «${own}». Чтобы взять другой аккаунт, укажите его в\u00a0--account.`,
  'formats.clock-mismatch': ({ posts: n, example }, f) =>
    `Время в\u00a0файле расходится со\u00a0временем, записанным в\u00a0ссылке: ${posts(n, f)}, например ${example}. Взято время из\u00a0ссылки: оно точное.`,
  'formats.sum-mismatch': ({ rows: n, column }, f) =>
    `Столбец «${column}» не\u00a0равен сумме реакций, комментариев и\u00a0репостов: ${rows(n, f)}. Числа взяты как есть.`,
  'formats.comparison-dropped': ({ title }) =>
    `В\u00a0графике «${title}» включено сравнение с\u00a0другим периодом. Взят только основной период.`,
  'formats.ads-reach-dropped': ({ rows: n }, f) =>
    `Охват нескольких строк нельзя сложить (люди пересекаются), поэтому он не\u00a0взят: ${f.plural(n, { one: '# раз', few: '# раза', many: '# раз', other: '# раза' })}.`,
  'formats.ads-merged': ({ rows: n }, f) =>
    `У\u00a0некоторых объявлений одинаковые названия; их показатели сложены: ${rows(n, f)}.`,
  'formats.telegram-kept': ({ chat }) =>
    `Из\u00a0выгрузки всего аккаунта взят только чат «${chat}». Остальное — переписка, контакты, сеансы — отброшено сразу.`,
  'formats.telegram-service': ({ actions }) =>
    `Служебные сообщения без показателей не\u00a0взяты: ${actions.join(', ')}.`,
  'formats.telegram-local-time': ({ messages, zone }, f) =>
    `У\u00a0${f.plural(messages, { one: '# сообщения', few: '# сообщений', many: '# сообщений', other: '# сообщения' })} время записано по\u00a0часам компьютера, с\u00a0которого сделана выгрузка. Считаем, что это ${zone}.`,
  'formats.telegram-no-views': () =>
    'Просмотров, пересылок и\u00a0комментариев в\u00a0выгрузке Telegram нет: они неизвестны, а\u00a0не\u00a0равны нулю.',
  'formats.youtube-lifetime': () =>
    'В\u00a0файле YouTube не\u00a0сказано, за\u00a0какой он период. Показатели видео считаем накопленными за\u00a0всё время; если период был короче, скачайте отчёт заново за\u00a0всё время.',
  'formats.youtube-period': ({ from, to, posts: n }, f) =>
    `Отчёт YouTube — за\u00a0${f.range(from, to)}. Вышли раньше: ${posts(n, f)}; их показатели взяты как показатели этого периода, а\u00a0не\u00a0за\u00a0всё время.`,
  'formats.youtube-parts': ({ parts }, f) =>
    `Из\u00a0архива YouTube не\u00a0взято: ${names(parts, f)}. Это те\u00a0же данные в\u00a0другом виде.`,
  'formats.zip-left-out': ({ parts }, f) => `Из\u00a0архива не\u00a0взято: ${names(parts, f)}.`,
  'formats.ads-cabinet': () =>
    'В\u00a0отчёте не\u00a0назван рекламный кабинет. Если кабинетов несколько, их цифры смешаются: добавьте в\u00a0отчёт столбец «Название аккаунта» или укажите --account ads:имя.',
  'formats.tiktok-year': ({ from, to }, f) =>
    `В\u00a0файле TikTok нет года. Считаем, что это ${f.range(from, to)}. Если год другой, укажите год последнего дня в\u00a0--year.`,
  'formats.zone-assumed': ({ zone }) =>
    `Часовой пояс в\u00a0файле не\u00a0указан. Считаем, что это ${zone}; другой пояс можно задать в\u00a0--tz.`,
  'formats.unknown-keys': ({ keys }, f) => `Эти показатели Мерилу незнакомы и\u00a0не\u00a0взяты: ${names(keys, f)}.`,
  'formats.dyi-no-stories': () =>
    'Reels и\u00a0историй в\u00a0этом файле Instagram нет, а\u00a0вид публикаций не\u00a0указан.',
  'formats.dyi-survivors': ({ people }, f) =>
    `Посчитано подписчиков по\u00a0дню подписки: ${f.number(people)}. Имена отброшены. Тех, кто уже отписался, в\u00a0списке нет, поэтому прошлые дни занижены.`,
  'formats.personal-dropped': ({ columns }, f) =>
    `Сведения о\u00a0людях не\u00a0сохраняются: ${names(columns, f)}. Автор заменён псевдонимом.`,

  'formats.daily-not-per-post': ({ file }) =>
    `В\u00a0файле ${file} каждая публикация повторена по\u00a0дням. Если сложить такие строки, показатели вырастут в\u00a0разы. Скачайте в\u00a0Meta Business Suite выгрузку контента за\u00a0всё время (Lifetime): одна строка на\u00a0публикацию.`,
  'formats.network-needed': ({ title }) =>
    `В\u00a0файле написано только «${title}» и\u00a0не\u00a0сказано, чьё это: Facebook или Instagram? Добавьте --network facebook или --network instagram.`,
  'formats.network-wrong': ({ network, wanted }) =>
    `Такой файл не\u00a0может быть из\u00a0сети «${network}». Подойдёт: ${wanted}.`,
  'formats.columns-missing': ({ columns }, f) =>
    `Не\u00a0хватает столбцов, без которых файл не\u00a0прочесть: ${names(columns, f)}.`,
  'formats.excel-damaged': ({ text, row }, f) =>
    `В\u00a0строке ${f.number(row)} вместо числа стоит «${text}»: файл пересохранила программа таблиц, и\u00a0числа стали датами. Скачайте файл заново и\u00a0не\u00a0открывайте его перед загрузкой.`,
  'formats.telegram-kind': ({ type }) =>
    `Это выгрузка личной переписки или бота (${type}). Мерило читает только каналы и\u00a0группы.`,
  'formats.telegram-choose': ({ chats }, f) =>
    `В\u00a0выгрузке несколько каналов и\u00a0групп: ${names(chats, f)}. Выберите один: --chat «название или номер».`,
  'formats.telegram-no-chat': ({ chat, chats }, f) =>
    chats.length === 0
      ? `Канала или группы «${chat}» в\u00a0выгрузке нет, как и\u00a0других каналов и\u00a0групп.`
      : `Канала или группы «${chat}» в\u00a0выгрузке нет. Есть: ${names(chats, f)}.`,
  'formats.telegram-none': () => 'В\u00a0выгрузке нет ни\u00a0одного канала и\u00a0ни\u00a0одной группы.',
  'formats.youtube-other-report': ({ column }) =>
    `Отчёт YouTube разбит по\u00a0столбцу «${column}», а\u00a0Мерилу нужен отчёт по\u00a0контенту или по\u00a0датам.`,
  'formats.ga4-dimension': ({ columns }, f) =>
    `Отчёт разбит ещё и\u00a0по\u00a0${f.plural(columns.length, { one: 'столбцу', other: 'столбцам' })} ${names(columns, f)}. Уберите эту разбивку из\u00a0отчёта и\u00a0скачайте его снова.`,
  'formats.empty': () => 'В\u00a0файле нет данных.',
}
