import type { FilesPhrases } from '../../core/files-phrases.ts'
import type { Words } from '../words.ts'

const rows = { one: '# строка', few: '# строки', many: '# строк', other: '# строки' }
const columns = { one: '# столбец', few: '# столбца', many: '# столбцов', other: '# столбца' }
/** Nobody reads two hundred names of columns. */
const MOST = 20
const quoted = (names: readonly string[]) => [
  ...names.slice(0, MOST).map((name) => `«${name}»`),
  ...(names.length > MOST ? [`ещё ${names.length - MOST}`] : []),
]

/** Чего не хватает таблице, словами. */
const MISSING: Record<string, string> = {
  date: 'даты',
  measure: 'хотя бы одного показателя (охват, лайки, подписчики…)',
  url: 'ссылки на пост или его номера',
  amount: 'суммы',
  spend: 'расхода',
}

export const files: Words<FilesPhrases> = {
  'files.missing': ({ file }) => `Файла «${file}» нет. Проверьте путь и имя.`,
  'files.no-access': ({ file }) =>
    `Файл «${file}» нельзя прочитать: нет прав. Откройте к нему доступ или скопируйте его в свою папку.`,
  'files.directory': ({ file }) => `«${file}» — папка. Укажите сами файлы, например ${file}/*.csv.`,
  'files.not-a-file': ({ file }) => `«${file}» — не обычный файл. Укажите файл выгрузки.`,
  'files.too-many-open': ({ file }) =>
    `Файл «${file}» не открылся: в системе открыто слишком много файлов. Закройте лишнее и повторите.`,
  'files.unreadable': ({ file, detail }) =>
    `Файл «${file}» не прочитался: система ответила ${detail}. Проверьте диск и повторите.`,
  'files.changed': ({ file }) =>
    `Файл «${file}» менялся, пока мы его читали. Дождитесь конца скачивания и повторите. Из него ничего не взято.`,
  'files.empty': ({ file }) => `Файл «${file}» пуст. Скачайте выгрузку ещё раз.`,
  'files.too-large': ({ file, megabytes }, f) =>
    `Файл «${file}» больше ${f.number(megabytes)}\u00a0МБ: такой целиком в память не берём. Выгрузите более короткий период или CSV, он читается частями.`,
  'files.binary': ({ file }) =>
    `В файле «${file}» не текст и не таблица. Нужна выгрузка: CSV, XLSX, XLS, JSON или ZIP с ними.`,
  'files.not-a-table': ({ file }) =>
    `В файле «${file}» текст, но не таблица: столбцы не нашлись. Нужна выгрузка с заголовками столбцов.`,
  'files.unknown': ({ file }) =>
    `Не узнали, что это за выгрузка: «${file}». Если в ней есть таблица, сохраните её в CSV или XLSX: незнакомую таблицу можно разметить по столбцам.`,
  'files.encrypted': ({ file }) =>
    `Файл «${file}» закрыт паролем. Откройте его в Excel, снимите пароль (Файл → Сведения → Защита книги) и сохраните.`,
  'files.encoding.damaged': ({ file }) =>
    `В файле «${file}» испорчена часть букв: он в UTF-8, но местами повреждён. Скачайте его заново.`,
  'files.encoding.unknown': ({ file }) =>
    `Кодировка файла «${file}» не подошла: это не UTF-8, не UTF-16 и не Windows-1251. Сохраните файл в UTF-8 и повторите.`,
  'files.encoding.twice': ({ file }) =>
    `Текст в файле «${file}» перекодирован дважды («РћС…РІР°С‚» вместо «Охват»). Скачайте исходную выгрузку и не пересохраняйте её.`,
  'files.given.pdf': ({ file }) =>
    `«${file}» — PDF: цифры из него надёжно не прочитать. Выгрузите ту же статистику в CSV или XLSX.`,
  'files.given.image': ({ file }) =>
    `«${file}» — картинка. Со снимков экрана цифры не берём: выгрузите статистику в CSV или XLSX.`,
  'files.given.video': ({ file }) => `«${file}» — видео. Нужна выгрузка статистики: CSV, XLSX или JSON.`,
  'files.given.html': ({ file }) =>
    `«${file}» — веб-страница. Возможно, вместо выгрузки сохранилась страница входа. Скачайте статистику в CSV или XLSX.`,
  'files.given.telegram-html': ({ file }) =>
    `«${file}» — история Telegram для чтения (HTML). Повторите экспорт и в окне Telegram Desktop под «Формат» выберите «Машиночитаемый JSON»: получится result.json.`,
  'files.given.archive': ({ file }) =>
    `«${file}» — архив, который мы не открываем. Распакуйте его и укажите файлы, подойдёт и ZIP.`,
  'files.given.office': ({ file }) => `«${file}» — документ, а не таблица. Сохраните таблицу в XLSX или CSV.`,
  'files.zip.broken': ({ file }) =>
    `Архив или книга «${file}» обрывается: файл скачался не целиком. Скачайте его заново.`,
  'files.zip.broken-entry': ({ file, name }) => `В архиве «${file}» повреждён файл «${name}». Скачайте архив заново.`,
  'files.zip.encrypted': ({ file }) => `Архив «${file}» закрыт паролем. Распакуйте его сами и укажите файлы.`,
  'files.zip.unsafe-name': ({ file, name }) =>
    `В архиве «${file}» есть файл с опасным путём («${name}»): такие архивы не открываем. В настоящих выгрузках таких путей нет.`,
  'files.zip.bomb': ({ file, name }) =>
    `Файл «${name}» из архива «${file}» распаковывается в сотни раз больше своего размера. Так устроены архивные бомбы, поэтому не открываем.`,
  'files.zip.too-large': ({ file, megabytes }, f) =>
    `После распаковки «${file}» займёт больше ${f.number(megabytes)}\u00a0МБ. Распакуйте архив сами и укажите нужные файлы.`,
  'files.zip.nothing': ({ file }) => `В архиве «${file}» нет ни таблиц, ни JSON.`,
  'files.zip.nested': ({ file, depth }, f) =>
    `В «${file}» архив лежит в архиве глубже ${f.plural(depth, { one: '# уровня', few: '# уровней', many: '# уровней', other: '# уровня' })}. Распакуйте его сами и укажите файлы.`,
  'files.sheet.broken': ({ file }) =>
    `Книга «${file}» не открылась: похоже, файл повреждён. Скачайте его заново или сохраните в CSV.`,
  'files.sheet.empty': ({ file }) => `В книге «${file}» нет ни одной таблицы: все листы пустые.`,
  'files.json.truncated': ({ file }) =>
    `Файл «${file}» обрывается на середине. Дождитесь конца экспорта или скачайте его заново.`,
  'files.json.broken': ({ file, line }, f) =>
    `Файл «${file}» — повреждённый JSON${line > 0 ? ` (строка\u00a0${f.number(line)})` : ''}. Скачайте его заново и не правьте вручную.`,
  'files.truncated.quote': ({ row }, f) =>
    `В строке ${f.number(row)} открыта кавычка, и до конца файла она не закрыта: файл скачался не целиком или повреждён. Скачайте его заново.`,

  'files.value.number': ({ text }) => `«${text}» — не число`,
  'files.value.negative': ({ text }) => `«${text}» — меньше нуля там, где такого не бывает`,
  'files.value.not-whole': ({ text }) => `«${text}» — дробь там, где бывает только целое`,
  'files.value.excel-date': ({ text }) =>
    `«${text}»: Excel превратил число в дату. Скачайте файл заново и не пересохраняйте его в Excel`,
  'files.value.excel-id': ({ text }) =>
    `«${text}»: Excel испортил номер, его последние цифры потеряны. Скачайте файл заново и не пересохраняйте его в Excel`,
  'files.value.duration': ({ text }) => `«${text}» — не длительность`,
  'files.value.date': ({ text }) => `«${text}» — не дата`,
  'files.value.date-order': ({ text }) => `«${text}»: неясно, где здесь день, а где месяц`,
  'files.value.date-year': ({ text }) => `«${text}»: в дате нет года. Укажите его, например --year 2026`,
  'files.value.zone': ({ zone }) => `Часового пояса «${zone}» нет. Пример правильного: Europe/Moscow`,

  'files.row.longer': ({ cells, columns: wanted }, f) =>
    `в строке ${f.plural(cells, { one: '# ячейка', few: '# ячейки', many: '# ячеек', other: '# ячейки' })}, а в таблице ${f.plural(wanted, columns)}: значения могли сдвинуться`,
  'files.row.cut': ({ cells, columns: wanted }, f) =>
    `строка обрывается: ${f.plural(cells, { one: '# ячейка', few: '# ячейки', many: '# ячеек', other: '# ячейки' })} из ${f.number(wanted)}. Похоже, файл скачался не целиком`,
  'files.row.no-date': () => 'нет даты',
  'files.row.no-id': () => 'нет ни ссылки на пост, ни его номера',
  'files.row.total': () => 'итоговая строка: итоги Мерило считает само',
  'files.row.repeated': ({ row }, f) =>
    `о том же есть строка ${f.number(row)} с другими цифрами: взяты они. Если в таблице несколько аккаунтов, укажите их отдельным столбцом`,
  'files.row.repeated-elsewhere': ({ row }, f) =>
    `о том же сказано в другой таблице этого файла (строка ${f.number(row)}), и цифры там другие: взяты они. Если это разные аккаунты, дайте их отдельными файлами`,
  'files.row.unknown-figure': ({ name }) =>
    name === '' ? 'в строке не назван показатель' : `показатель «${name}» Мерилу незнаком`,
  'files.row.cell': ({ column, why }, f) => `столбец «${column}»: ${f.say(why)}`,

  'files.no-rows': ({ file }) =>
    `В файле «${file}» есть заголовки, но нет ни одной строки с данными. Проверьте период выгрузки.`,
  'files.zip.part-unread': ({ name, why }, f) => `Файл «${name}» из архива не прочитан. ${f.say(why)}`,
  'files.part-unread': ({ name, why }, f) => `Часть «${name}» не взята. ${f.say(why)}`,
  'files.sheet.hidden': ({ sheet }) =>
    `Лист «${sheet}» скрыт, поэтому не прочитан. Если он нужен, покажите его в Excel и дайте файл ещё раз.`,
  'files.part-unknown': ({ name }) => `Часть «${name}» не похожа ни на одну известную выгрузку и пропущена.`,

  'files.vk.zone-unknown': ({ zone }) =>
    `ВКонтакте не пишет в выгрузке часовой пояс. Даты взяты как есть и отнесены к поясу сообщества (${zone}).`,
  'files.vk.unknown-criteria': ({ criteria }, f) =>
    `В выгрузке есть критерии, которых Мерило пока не знает, они пропущены: ${f.list(criteria)}. В скобках число строк.`,
  'files.vk.bad-link': ({ text }) =>
    text === '' ? 'нет ссылки на запись' : `«${text}» — не ссылка на запись ВКонтакте`,

  'files.template.status': ({ text, known }) => `статус «${text}» не понят. Подходят: ${known.join(', ')}`,
  'files.template.network': ({ text }) =>
    text === '' ? 'не указана соцсеть' : `соцсеть «${text}» не узнана. Примеры: vk, telegram, ok, youtube`,
  'files.template.no-amount': () => 'нет суммы',
  'files.template.no-currency': ({ currency }) => `В части строк не указана валюта. Считаем, что это ${currency}.`,
  'files.template.won-without-amount': ({ rows: count }, f) =>
    `Продажи без суммы: ${f.plural(count, rows)}. Они сосчитаны, но в выручку не вошли.`,
  'files.template.cause': ({ text, known }) => `причина «${text}» не понята. Подходят: ${known.join(', ')}`,
  'files.template.causes-unkept': () => 'Известные причины сюда не записываются: этой команде нужны только цифры.',
  'files.template.period': ({ from, to }, f) => `конец периода (${f.day(to)}) раньше начала (${f.day(from)})`,

  'files.mapping.needed': ({ file, columns: names, missing }, f) =>
    `Таблица «${file}» не разобрана: ${missing.length > 0 ? `не нашлось ${f.list(missing.map((part) => MISSING[part] ?? part))}` : 'слишком много незнакомых столбцов'}. Столбцы: ${quoted(names).join(', ')}. Подскажите, например: --map "Столбец=охват".`,
  'files.mapping.no-date': ({ file, columns: names }) =>
    `В таблице «${file}» не нашлось столбца с датой, а без неё цифры не отнести ко времени. Столбцы: ${quoted(names).join(', ')}. Подскажите, например: --map "Столбец=date".`,
  'files.mapping.date-order': ({ file, column, text, dmy, mdy }, f) =>
    `В файле «${file}» дату «${text}» (столбец «${column}») можно прочитать двояко: ${f.day(dmy)} или ${f.day(mdy)}. Остальные даты ответа не дают. Укажите порядок: --map dates=dmy (сначала день) или --map dates=mdy (сначала месяц).`,
  'files.mapping.date-mixed': ({ file, column }) =>
    `В файле «${file}» даты столбца «${column}» спорят между собой: в одних сначала день, в других месяц. Обычно это след пересохранения в Excel. Скачайте файл заново.`,
  'files.mapping.decimal-mixed': ({ file, column }) =>
    `В файле «${file}» числа столбца «${column}» спорят между собой: дробная часть отделена то точкой, то запятой. Скачайте файл заново или исправьте столбец.`,
  'files.mapping.average': ({ column }) =>
    `Столбец «${column}» пропущен: это среднее на пост, а итог из средних не собрать. Выгрузите посты или суммы за день.`,
  'files.mapping.rate': ({ columns: names }, f) =>
    `Пропущены готовые коэффициенты: ${f.list(quoted(names))}. Сервисы считают ER и похожие показатели по-разному, Мерило посчитает их само по одной формуле.`,
  'files.mapping.unmapped': ({ columns: names }, f) => `Не прочитаны столбцы: ${f.list(quoted(names))}.`,
  'files.mapping.ambiguous': ({ column, options }, f) =>
    `Столбец «${column}» пропущен: на его место (${f.list(options)}) уже взят другой. Если нужен этот, укажите: --map "${column}=${options[0] ?? ''}".`,
  'files.mapping.guessed': ({ columns: names }) =>
    `Таблица незнакомая, столбцы поняты по названиям: ${names.join('; ')}. Если что-то не так, поправьте через --map.`,
  'files.mapping.bad-correction': ({ text, fields }) =>
    `Не понято: --map "${text}". Нужно «Столбец=показатель», например --map "Охват поста=reach" или --map "Когда=date". Кроме показателей есть поля: ${fields.join(', ')}. «Столбец=-» пропускает столбец.`,
  'files.mapping.no-column': ({ column, columns: names }) =>
    `Столбца «${column}» в таблице нет. Есть: ${quoted(names).join(', ')}.`,
  'files.mapping.stages': ({ stages }, f) =>
    `Этапы, которых Мерило не знает: ${f.list(quoted(stages))}. Такие лиды сосчитаны, но не как обработанные и не как продажи.`,
  'files.mapping.currency': ({ currency }) =>
    `Валюта в таблице не указана. Считаем, что это ${currency}. Другую задаёт --map currency=USD.`,
  'files.mapping.year': ({ from, to }, f) =>
    `В датах таблицы нет года. Считаем, что это ${f.range(from, to)}. Если год другой, укажите его в --year.`,
  'files.mapping.several-per-day': ({ file }) =>
    `В файле «${file}» на один день приходится по несколько строк, а различить их нечем: уцелела бы только последняя. Если строки — посты, нужен столбец со ссылкой или номером поста; если это разные аккаунты или соцсети, нужен столбец с их названием.`,
  'files.mapping.daily-not-per-post': ({ file }) =>
    `В файле «${file}» одни и те же посты повторяются: похоже, строки посуточные, а нужна одна строка на пост. Иначе цифры выйдут завышенными в разы. Выгрузите итоги за всё время по каждому посту.`,
}
