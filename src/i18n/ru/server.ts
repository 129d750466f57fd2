import type { Format, WordMap } from '../words.ts'

/** What the server says: starting, refusing, failing. */
export const server: WordMap = {
  'server.building': () => 'Собираю интерфейс — только в первый раз…',
  'server.ready': ({ address }: { address: string }) => `Мерило открыто: ${address}`,
  'server.bad-setting': ({ name, value }: { name: string; value: string }) =>
    `Настройка ${name} не подходит: «${value}». Какой она бывает, написано в\u00a0docs/settings.md.`,
  'server.port-taken': ({ port }: { port: number }) =>
    `Порт ${port} занят. Задайте другой: MERILO_PORT=${port + 1} npm start`,
  'server.bad-request': ({ where, why }: { where: string; why: string }) => `Запрос непонятен: ${where} — ${why}.`,
  'server.not-signed-in': () => 'Сначала войдите.',
  'server.wrong-password': () => 'Почта или пароль не подходят.',
  'server.code-needed': () => 'Нужен код из приложения-аутентификатора.',
  'server.code-wrong': () => 'Код не подошёл. Возьмите свежий: он меняется каждые полминуты.',
  'server.password-short': ({ least }: { least: number }, f: Format) =>
    `Пароль короткий: нужно не меньше ${f.plural(least, { one: '# знака', few: '# знаков', many: '# знаков', other: '# знака' })}.`,
  'server.password-plain': () => 'Пароль из одних и тех же знаков легко подобрать. Придумайте другой.',
  'server.password-email': () => 'Пароль не должен совпадать с почтой.',
  'server.password-needed': () => 'Текущий пароль не подходит.',
  'server.code-late': () => 'Время на подключение вышло. Начните заново.',
  'server.owner-stays': () =>
    'Вы владелец этой установки, и без вас все бренды останутся без хозяина. Чтобы стереть всё, остановите Мерило и удалите папку с данными.',
  'server.tokens-many': ({ most }: { most: number }) => `Токенов уже ${most}. Отзовите те, что больше не нужны.`,
  'server.forbidden': () => 'На это у\u00a0вас нет прав. Попросите владельца бренда.',
  'server.cross-site': () => 'Запрос пришёл с\u00a0другого сайта, поэтому отклонён.',
  'server.not-found': () => 'Такого здесь нет.',
  'server.brand-unknown': () => 'Такого бренда нет, или он вам не открыт.',
  'server.link-unknown': () => 'Ссылка не подходит: она отозвана, истекла или скопирована не целиком.',
  'server.already-set-up': () => 'Владелец уже есть. Войдите или попросите приглашение.',
  'server.conflict': () => 'Это уже изменил кто-то другой. Обновите страницу и\u00a0повторите.',
  'server.too-large': ({ mb }: { mb: number }) => `Файл слишком большой: можно не больше ${mb}\u00a0МБ.`,
  'server.too-many': ({ minutes }: { minutes: number }, f: Format) =>
    `Слишком много попыток. Повторите через ${f.plural(minutes, { one: '#\u00a0минуту', few: '#\u00a0минуты', many: '#\u00a0минут', other: '#\u00a0минуты' })}.`,
  'server.internal': () => 'Что-то сломалось у\u00a0нас. Ничего не потеряно; подробности — в\u00a0журнале сервера.',
  'reports.month-running': ({ day }: { day: string }, f: Format) =>
    `Месяц ещё идёт. Закрыть его можно после ${f.day(day)}.`,
  'reports.month-empty': ({ month }: { month: string }, f: Format) =>
    `За ${f.month(month)} нет ни одной цифры: закрывать нечего. Загрузите файлы в\u00a0«Источниках».`,
  'reports.needs-reason': () =>
    'Этот месяц уже закрыт. Чтобы выпустить новую версию отчёта, напишите причину: её увидят все.',
  'reports.not-closed': ({ month }: { month: string }, f: Format) =>
    `Отчёт за ${f.month(month)} ещё не закрыт. По ссылке показываем только закрытые отчёты: цифры в\u00a0них уже не меняются.`,
  'reports.version-unknown': () => 'Такой версии отчёта нет.',
  'plan.needs-reason': () => 'Стратегия меняется открыто: напишите, почему.',
  'plan.note-from-file': () =>
    'Эта отметка пришла из файла. Чтобы убрать её, отмените загрузку этого файла в\u00a0«Источниках».',
  'cause.ads': () => 'реклама',
  'cause.contest': () => 'конкурс',
  'cause.viral-post': () => 'вирусный пост',
  'cause.mentions': () => 'упоминания в\u00a0СМИ и у\u00a0блогеров',
  'cause.no-approved-content': () => 'нет согласованного контента',
  'cause.out-of-stock': () => 'товара нет в\u00a0наличии',
  'cause.budget-cut': () => 'рекламный бюджет урезан',
  'cause.blocked': () => 'аккаунт заблокирован',
  'cause.holiday': () => 'праздник, каникулы',
  'cause.redefinition': () => 'сеть изменила подсчёт',
  'reports.reply-reason': () => 'Добавлен ответ специалиста',
  'server.reason-needed': () => 'Напишите, почему вы так решили: причина останется в\u00a0журнале.',
  'audit.brand.tag': () => 'Изменил метки бренда',
  'audit.import.add': () => 'Загрузил файл',
  'audit.import.undo': () => 'Отменил загрузку',
  'audit.figures.add': () => 'Ввёл цифры вручную',
  'audit.account.rename': () => 'Переименовал аккаунт',
  'audit.finding.accept': () => 'Принял находку проверки',
  'audit.finding.reject': () => 'Отклонил находку проверки',
  'audit.finding.withdraw': () => 'Отозвал решение о\u00a0находке',
}
