import type { WordMap } from '../words.ts'

const common = `Общие ключи:
  --data ПАПКА      где лежат данные (по умолчанию ./data)
  --lang ru|en      язык ответа (по умолчанию — язык системы)
  --json            ответ для программ, описан в docs/json.md
  --today ДАТА      считать сегодняшним этот день, например 2026-10-31
  --tz ПОЯС         часовой пояс аккаунтов (по умолчанию Europe/Moscow)
  --account ИМЯ     чьи это цифры, если в файле не сказано
  --network СЕТЬ    vk, telegram, instagram, facebook, ok, youtube, tiktok…
  --year ГОД        год для выгрузок, в датах которых его нет (TikTok)`

export const cli: WordMap = {
  'cli.help.intro': () => `merilo — мерило для SMM: точка А, цель, KPI, честный отчёт и вердикт.

Как вызывать: merilo КОМАНДА [ФАЙЛ…] [КЛЮЧИ]`,
  'cli.help.common': () => common,
  'cli.help.outro': () => `Подробно о команде: merilo КОМАНДА --help. С чего начать: merilo demo.
Коды выхода: 0 — сделано, 1 — не получилось, 2 — команда вызвана неверно.`,

  'cli.short.demo': () => 'главная работа целиком на демо-бренде',
  'cli.short.audit': () => 'точка А по файлам: уровень, тренд, что похоже на накрутку',
  'cli.short.goal': () => 'понять цель, проверить по SMART, предложить шаги',
  'cli.short.import': () => 'взять файлы в папку данных',
  'cli.short.undo': () => 'отменить импорт',
  'cli.short.agree': () => 'соглашение о KPI: записать цель, показать, принять',
  'cli.short.verdict': () => 'план, факт, прогноз и вердикт по целям',
  'cli.short.report': () => 'отчёт за месяц: HTML, PDF, PPTX или XLSX',
  'cli.short.kpi': () => 'каталог KPI: что показывает, как накручивают',
  'cli.short.cause': () => 'записать, что случилось: конкурс, реклама, пауза',
  'cli.short.explain': () => 'одна находка целиком: строки, график, метод',
  'cli.short.decide': () => 'принять или отклонить находку с причиной',
  'cli.short.reply': () => 'ответ специалиста в отчёт',
  'cli.short.backup': () => 'копия папки данных, не останавливая работу',
  'cli.short.restore': () => 'вернуть данные из копии',
  'cli.short.doctor': () => 'проверить, что оба хранилища в порядке',

  'cli.help.demo': () => `merilo demo [--out ПАПКА]

Создаёт выгрузки вымышленного бренда «Зерно и пар», импортирует их, как это сделал
бы человек, ставит цели и пишет отчёт за октябрь 2026 года. Папка по умолчанию —
./merilo-demo; если она не пуста, прежнее демо в ней заменяется.`,
  'cli.help.audit': () => `merilo audit [ФАЙЛ…]

Показывает точку А: что измеримо, на каком уровне, куда движется, что похоже на
накрутку и чего не хватает. С файлами ничего не сохраняет; без файлов смотрит
в папку данных.
  --chat ИМЯ        какой чат взять из выгрузки всего аккаунта Telegram
  --map "СТОЛБЕЦ=ПОЛЕ"  поправить разметку столбцов (можно несколько раз)`,
  'cli.help.goal': () => `merilo goal "ЦЕЛЬ" [ФАЙЛ…]

Понимает цель, сказанную обычными словами, проверяет её по SMART — с данными,
если есть файлы или папка данных, — и предлагает три-четыре шага.
  merilo goal "Привлечь 250 новых подписчиков в группу ВКонтакте за две недели"
  --business ВИД    shop, services, horeca, b2b, brand, personal-blog, info-business, entertainment, professional-community`,
  'cli.help.import': () => `merilo import ФАЙЛ…

Узнаёт выгрузку по содержимому и берёт её в папку данных. Один и тот же файл дважды
не считается; более новая выгрузка уточняет старую.
  --chat ИМЯ        какой чат взять из выгрузки всего аккаунта Telegram
  --map "СТОЛБЕЦ=ПОЛЕ"  поправить разметку столбцов; Мерило запомнит её`,
  'cli.help.undo': () => `merilo undo ИМПОРТ

Отменяет импорт по номеру (начала достаточно) или по имени файла. Значения, которые
он уточнил, возвращаются прежними. Без номера показывает список импортов.`,
  'cli.help.agree': () => `merilo agree ["ЦЕЛЬ"]

Записывает цель и показывает соглашение о KPI: формула и источник, точка А, план,
срок, проверки, что не зависит от специалиста. Без цели показывает действующее.
  --reason ТЕКСТ    почему план меняется (при замене цели обязательно)
  --replace ЦЕЛЬ    номер цели, которую заменяет новая; старый план остаётся виден
  --client ИМЯ      принять от имени заказчика
  --specialist ИМЯ  принять от имени специалиста
  --reached ЦЕЛЬ     отметить, что веха достигнута
  --out ФАЙЛ.html   сохранить для печати`,
  'cli.help.verdict': () => `merilo verdict

По каждой цели: план, факт, факт без похожего на накрутку, ожидалось к сегодня,
прогноз и вердикт. «Не различимо» — честный ответ, когда данных мало.`,
  'cli.help.report': () => `merilo report --month 2026-10 --out ОТЧЁТ.html|.pdf|.pptx|.xlsx

Отчёт за месяц. Имя файла решает, какой он будет. --brand ИМЯ — как назвать бренд.`,
  'cli.help.kpi': () => `merilo kpi [KPI]

Каталог: что показывает, как считается, насколько зависит от специалиста и насколько
легко накрутить. Без имени — список.`,
  'cli.help.cause': () => `merilo cause ВИД --from ДАТА --to ДАТА [--note ТЕКСТ] [--account АККАУНТ]

Записывает, что случилось, чтобы всплеск не приняли за накрутку, а провал — за лень:
ads, contest, viral-post, mentions, no-approved-content, out-of-stock, budget-cut,
blocked, holiday.`,
  'cli.help.explain': () => `merilo explain НАХОДКА [--all]

Одна находка целиком: что, где и когда, сколько с интервалом, вероятность, признаки,
невинное объяснение, график вокруг неё, строки и метод с источником. Номер находки
показывают audit и verdict, достаточно его начала. --all — все строки, а не первые 20.`,
  'cli.help.decide': () => `merilo decide НАХОДКА accept|reject --reason ТЕКСТ

Человек решает, накрутка ли это. Номер находки показывают audit и verdict.`,
  'cli.help.reply': () => `merilo reply --month 2026-10 --author ИМЯ --text ТЕКСТ

Ответ специалиста становится частью отчёта.`,
  'cli.help.backup': () => `merilo backup ПАПКА

Согласованная копия папки данных; работать при этом можно.`,
  'cli.help.restore': () => `merilo restore КОПИЯ --data ПАПКА

Возвращает данные из копии в пустую папку и сверяет контрольные суммы.`,
  'cli.help.doctor': () => `merilo doctor

Сверяет книгу и факты, доводит до конца прерванные импорты, говорит, что нашёл.`,

  'cli.unknown-command': ({ command }: { command: string }) =>
    `Нет команды «${command}». Список команд: merilo --help.`,
  'cli.unknown-option': ({ option }: { option: string }) => `Нет такого ключа: ${option}. Какие есть: merilo --help.`,
  'cli.bad-option': ({ option }: { option: string }) => `Ключ ${option} задан неверно. Как надо: merilo --help.`,
  'cli.bad-value': ({ option, value, allowed }: { option: string; value: string; allowed: readonly string[] }) =>
    `${option.startsWith('--') ? 'Ключ' : 'Команда'} ${option} не понимает «${value}». Например: ${allowed.join(', ')}.`,
  'cli.need-argument': ({ command, argument }: { command: string; argument: string }) =>
    `Команде ${command} нужно ещё: ${argument}. Подробно: merilo ${command} --help.`,
  'cli.extra-argument': ({ command, argument }: { command: string; argument: string }) =>
    `Лишнее в команде ${command}: «${argument}». Подробно: merilo ${command} --help.`,
  'cli.internal': ({ detail }: { detail: string }) =>
    `Что-то пошло не так внутри Мерила, данные при этом целы: ${detail}. С переменной MERILO_DEBUG=1 видно подробности.`,

  'cli.import.done': (
    {
      file,
      source,
      rows,
      records,
      facts,
    }: { file: string; source: string; rows: number; records: boolean; facts: number },
    f,
  ) =>
    `${file}: ${source}, ${f.plural(rows, records ? { one: '# запись', few: '# записи', many: '# записей', other: '# записи' } : { one: '# строка', few: '# строки', many: '# строк', other: '# строки' })}, ${f.plural(facts, { one: '# факт', few: '# факта', many: '# фактов', other: '# факта' })}`,
  'cli.import.already': ({ file, id }: { file: string; id: string }) =>
    `${file}: этот файл уже взят (импорт ${id}), ничего не изменилось. Чтобы взять его иначе, сначала отмените: merilo undo ${id}`,
  'cli.import.skipped': ({ count }: { count: number }, f) =>
    f.plural(count, {
      one: '# строка пропущена или прочитана не целиком:',
      few: '# строки пропущены или прочитаны не целиком:',
      many: '# строк пропущено или прочитано не целиком:',
      other: '# строки пропущено или прочитано не целиком:',
    }),
  'cli.import.skipped-row': ({ row, reason }: { row: number; reason: string }) => `строка ${row}: ${reason}`,
  'cli.import.more': ({ count }: { count: number }, f) => `…и ещё ${f.number(count)}`,
  'cli.import.next': ({ id }: { id: string }) => `Отменить: merilo undo ${id}`,
  'cli.import.reading': ({ file }: { file: string }) => `читаю ${file}`,
  'cli.undo.done': ({ file, removed }: { file: string; removed: number }, f) =>
    `Импорт файла ${file} отменён: ${f.plural(removed, { one: 'убран # факт', few: 'убрано # факта', many: 'убрано # фактов', other: 'убрано # факта' })}`,
  'cli.undo.list': () => 'Импорты:',
  'cli.undo.none': () => 'Импортов пока нет. Начните с merilo import ФАЙЛ…',

  'cli.audit.files': () => 'Файлы',
  'cli.audit.accounts': () => 'Аккаунты',
  'cli.audit.point-a': () => 'Точка А',
  'cli.audit.point-a-note': () => 'Последние 28 дней с данными; разброс — обычный для месяца, тренд — за месяц.',
  'cli.audit.guards': () => 'Что похоже на накрутку или мешает верить цифрам',
  'cli.audit.no-guards': () => 'Проверки ничего подозрительного не нашли.',
  'cli.audit.not-measurable': () => 'Чего измерить нельзя',
  'cli.audit.needs': ({ needs, kpis }: { needs: readonly string[]; kpis: readonly string[] }, f) =>
    `${kpis.join(', ')} — не\u00a0хватает: ${f.list(needs)}`,
  'cli.audit.break': ({ measure, day }: { measure: string; day: string }, f) =>
    `С ${f.day(day)} показатель «${measure}» считается иначе: до и после этого дня линии не соединены.`,
  'cli.column.account': () => 'Аккаунт',
  'cli.column.network': () => 'Сеть',
  'cli.column.period': () => 'Период',
  'cli.column.days': () => 'Дней',
  'cli.column.posts': () => 'Постов',
  'cli.column.kpi': () => 'KPI',
  'cli.column.value': () => 'Значение',
  'cli.column.spread': () => 'Разброс',
  'cli.column.trend': () => 'Тренд',
  'cli.column.plan': () => 'План',
  'cli.column.raw': () => 'Факт',
  'cli.column.clean': () => 'Засчитано',
  'cli.column.expected': () => 'Ожидалось',
  'cli.column.forecast': () => 'Прогноз',
  'cli.column.status': () => 'Вердикт',
  'cli.column.import': () => 'Импорт',
  'cli.column.file': () => 'Файл',
  'cli.column.source': () => 'Что это',
  'cli.column.facts': () => 'Фактов',
  'cli.column.control': () => 'Зависит',
  'cli.column.hack': () => 'Накрутить',
  'cli.brand-account': () => 'весь бренд',

  'cli.goal.understood': () => 'Понял так',
  'cli.goal.ignored': ({ words }: { words: readonly string[] }, f) =>
    `Не понял слова: ${f.list(words.map((word) => `«${word}»`))}`,
  'cli.goal.target': ({ pointA, target }: { pointA: string; target: string }) => `Точка А: ${pointA}. План: ${target}.`,
  'cli.goal.window': ({ days }: { days: number }, f) =>
    `Самый короткий разумный срок для такого изменения — ${f.plural(days, { one: '# день', few: '# дня', many: '# дней', other: '# дня' })}.`,
  'cli.goal.steps': () => 'Шаги',
  'cli.goal.step-until': ({ day }: { day: string }, f) => `до ${f.day(day)}`,
  'cli.goal.origin': ({ origin }: { origin: string }) =>
    origin === 'history' ? 'из вашей истории' : origin === 'sentence' ? 'из цели' : 'предположение',
  'cli.goal.field.kind': () => 'вид цели',
  'cli.goal.field.kpi': () => 'KPI',
  'cli.goal.field.form': () => 'изменение',
  'cli.goal.field.network': () => 'сеть',
  'cli.goal.field.deadline': () => 'срок',
  'cli.goal.form.by': ({ amount }: { amount: string }) => `на ${amount}`,
  'cli.goal.form.to': ({ amount }: { amount: string }) => `до ${amount}`,
  'cli.goal.form.from-to': ({ from, amount }: { from: string; amount: string }) => `с ${from} до ${amount}`,
  'cli.goal.form.percent': ({ amount }: { amount: string }) => `на ${amount}`,
  'cli.goal.form.times': ({ amount }: { amount: string }) => `в ${amount} раза`,
  'cli.goal.form.limit': ({ amount }: { amount: string }) => `предел ${amount}`,
  'cli.goal.form.milestone': ({ subject }: { subject: string }) => `получить: ${subject}`,

  'cli.kpi.main': () => 'главный',
  'cli.kpi.goals': () => 'Для целей',
  'cli.kpi.formula': () => 'Формула',
  'cli.kpi.measures': () => 'По показателям',
  'cli.kpi.unit': () => 'Единица',
  'cli.kpi.control': () => 'Зависит от специалиста',
  'cli.kpi.hackability': () => 'Накрутить',
  'cli.kpi.window': () => 'Самый короткий срок',
  'cli.kpi.hacks': () => 'Как накручивают',
  'cli.kpi.guards': () => 'Что проверяет Мерило',
  'cli.kpi.caveats': () => 'Особенности соцсетей',
  'cli.kpi.source': () => 'Откуда определение',
  'cli.control.direct': () => 'прямо',
  'cli.control.strong': () => 'сильно',
  'cli.control.shared': () => 'отчасти',
  'cli.control.weak': () => 'слабо',
  'cli.hackability.easy': () => 'легко',
  'cli.hackability.moderate': () => 'можно',
  'cli.hackability.hard': () => 'трудно',
  'cli.change.real': () => 'больше случайного',
  'cli.change.chance': () => 'в пределах случайного',
  'cli.change.unknown': () => 'не различимо',
  'cli.smart.yes': () => '[да]',
  'cli.smart.warn': () => '[!]',
  'cli.smart.no': () => '[нет]',
  'cli.doctor.repaired': () => 'Исправлено.',
  'cli.doctor.needs-you': () => 'Нужно ваше внимание.',
  'cli.verdict.stopped': () => 'Цели, снятые до срока',
  'cli.verdict.outside': () => 'Не зависело от специалиста',
  'cli.verdict.next': () => 'Что делать дальше',
  'cli.verdict.interval': ({ low, high }: { low: string; high: string }) => `от ${low} до ${high}`,
  'cli.verdict.change': () => 'Изменение против точки А',
  'cli.agree.saved': ({ id, version }: { id: string; version: number }) => `Цель записана: ${id}, версия ${version}.`,
  'cli.agree.accepted': ({ name }: { name: string }) => `Соглашение принято: ${name}.`,
  'cli.report.no-data': ({ month, from, to }: { month: string; from: string; to: string }, f) =>
    `За ${f.month(month)} данных нет: есть ${f.range(from, to)}. В отчёте цифр не будет.`,
  'cli.report.done': ({ file }: { file: string }) => `Отчёт готов: ${file}`,
  'cli.cause.done': ({ from, to }: { from: string; to: string }, f) => `Записано: ${f.range(from, to)}`,
  'cli.decide.done': ({ finding }: { finding: string }) => `Решение по находке ${finding} записано`,
  'cli.reply.done': ({ month }: { month: string }, f) => `Ответ войдёт в отчёт за ${f.month(month)}`,
  'cli.backup.done': ({ folder }: { folder: string }) => `Копия готова: ${folder}`,
  'cli.restore.done': ({ folder }: { folder: string }) => `Данные возвращены: ${folder}`,
  'cli.doctor.fine': () => 'Оба хранилища в порядке и согласны друг с другом.',
  'cli.demo.start': () => 'Создаю выгрузки вымышленного бренда «Зерно и пар» и импортирую их…',
  'cli.demo.done': ({ html, pdf, xlsx }: { html: string; pdf: string; xlsx: string }) => `Отчёт за октябрь 2026 года:
  ${html}
  ${pdf}
  ${xlsx}`,
  'cli.demo.next': ({ folder }: { folder: string }) => `Дальше — на тех же данных:
  merilo verdict --data ${folder}/data --today 2026-11-02
  merilo audit --data ${folder}/data --today 2026-11-02`,
  'cli.demo.folder-taken': ({ folder }: { folder: string }) =>
    `В папке ${folder} лежит что-то кроме прежнего демо. Выберите другую: merilo demo --out ПАПКА.`,
}
