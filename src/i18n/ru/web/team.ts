/** Слова команды: люди, настройки бренда, персональные данные, журнал. */
import { capital } from '../../capital.ts'
import type { Format } from '../../words.ts'

const people = (n: number, f: Format) =>
  f.plural(n, { one: '# человек', few: '# человека', many: '# человек', other: '# человека' })
const records = (n: number, f: Format) =>
  f.plural(n, { one: '# запись', few: '# записи', many: '# записей', other: '# записи' })

export const team = {
  title: () => 'Команда',
  lead: ({ members }: { members: number }, f: Format) => `С брендом работают ${people(members, f)}.`,
  'lead.one': () => 'С брендом работает один человек.',
  'lead.waiting': ({ links }: { links: number }, f: Format) =>
    f.plural(links, {
      one: '# приглашение ждёт ответа.',
      few: '# приглашения ждут ответа.',
      many: '# приглашений ждут ответа.',
      other: '# приглашения ждут ответа.',
    }),
  'tabs.label': () => 'Разделы команды',
  'tab.people': () => 'Люди',
  'tab.brand': () => 'Настройки бренда',
  'tab.data': () => 'Персональные данные',
  'tab.log': () => 'Журнал',
  save: () => 'Сохранить',
  saved: () => 'Сохранено',
  cancel: () => 'Отмена',
  done: () => 'Готово',

  'people.caption': () => 'Люди бренда',
  'people.name': () => 'Имя',
  'people.role': () => 'Роль',
  'people.since': () => 'В команде с',
  'people.you': () => 'это вы',
  'people.install': () => 'владелец установки',
  'people.guest': () => 'гость демо',
  'people.role.of': ({ name }: { name: string }) => `Роль: ${name}`,
  'people.role.changed': ({ name, role }: { name: string; role: string }) => `${name} теперь ${role.toLowerCase()}`,
  'people.remove': () => 'Убрать',
  'people.remove.of': ({ name }: { name: string }) => `Убрать из команды: ${name}`,
  'people.reset': () => 'Новый пароль',
  'people.reset.of': ({ name }: { name: string }) => `Ссылка для нового пароля: ${name}`,
  'reset.title': ({ name }: { name: string }) => `Новый пароль: ${name}`,
  'reset.text': () =>
    'Если человек забыл пароль, отправьте ему ссылку: по ней он задаст новый сам. Она действует сутки и сработает один раз.',
  'reset.factor': () => 'Заодно выключить вход с кодом',
  'reset.factor.hint': () =>
    'Если потерян и телефон, и запасные коды. Сначала убедитесь, что просит тот самый человек.',
  'reset.make': () => 'Создать ссылку',
  'reset.made': () => 'Скопируйте её сейчас и отправьте человеку лично.',
  'reset.link': () => 'Ссылка для нового пароля',
  'people.leave': () => 'Выйти',
  'remove.title': ({ name }: { name: string }) => `Убрать из команды: ${name}?`,
  'remove.text': ({ brand }: { brand: string }) =>
    `Доступ к бренду «${brand}» закроется сразу, токены для него перестанут работать. Учётная запись и всё сделанное останутся.`,
  'removed.done': ({ name }: { name: string }) => `Больше не в команде: ${name}`,
  'leave.title': ({ brand }: { brand: string }) => `Выйти из команды «${brand}»?`,
  'leave.text': () => 'Вернуться можно только по новому приглашению.',
  'leave.do': () => 'Выйти из команды',
  'roles.title': () => 'Кто что может',

  'invite.title': () => 'Приглашения',
  'invite.hint': () => 'Ссылка срабатывает один раз. Отправьте её человеку сами: писем Мерило не шлёт.',
  'invite.new': () => 'Пригласить',
  'invite.none': () => 'Приглашений нет',
  'invite.none.text': () => 'Создайте ссылку для специалиста, менеджера или заказчика.',
  'invite.role': () => 'Роль',
  'invite.email': () => 'Для кого',
  'invite.email.field': () => 'Почта приглашённого',
  'invite.email.hint': () => 'Тогда ссылку примет только он. Без почты — любой, у кого она окажется.',
  'invite.anyone': () => 'для любого, у кого ссылка',
  'invite.days': () => 'Сколько действует',
  'invite.days.of': ({ days }: { days: number }, f: Format) =>
    f.plural(days, { one: '# день', few: '# дня', many: '# дней', other: '# дня' }),
  'invite.until': () => 'Действует до',
  'invite.by': () => 'Кто пригласил',
  'invite.expired': () => 'истекла',
  'invite.create': () => 'Создать ссылку',
  'invite.made': () => 'Ссылка готова',
  'invite.made.text': ({ day }: { day: string }, f: Format) =>
    `Скопируйте её сейчас: больше мы её не покажем. Действует до ${f.day(day)}.`,
  'invite.link': () => 'Ссылка-приглашение',
  'invite.revoke': () => 'Отозвать',
  'invite.revoke.of': ({ whom }: { whom: string }) => `Отозвать приглашение: ${whom}`,
  'invite.revoked': () => 'Приглашение отозвано',

  'brand.title': () => 'Бренд',
  'brand.look.title': () => 'Вид отчётов',
  'brand.look.hint': () => 'Логотип и цвет стоят в отчётах и презентациях вместо наших.',
  'brand.logo': () => 'Логотип',
  'brand.logo.hint': () => 'PNG, JPEG или SVG. Большую картинку уменьшим сами.',
  'brand.logo.none': () => 'Логотипа нет',
  'brand.logo.alt': ({ brand }: { brand: string }) => `Логотип: ${brand}`,
  'brand.logo.remove': () => 'Убрать логотип',
  'brand.logo.bad': () => 'Это не картинка или она слишком большая. Подойдут PNG, JPEG и SVG до 300 КБ.',
  'brand.colour': () => 'Цвет',
  'brand.colour.reset': () => 'Вернуть обычный',
  'brand.colour.pale': () => 'На белом этот цвет плохо виден: возьмите темнее.',
  'brand.colour.sample': () => 'Так будут выглядеть заголовки отчёта',
  'own.title': () => 'Свои аккаунты',
  'own.hint': () =>
    'Аккаунты бренда и сотрудников: по ним видно, какие упоминания, комментарии и ответы — свои. Записанное раньше тоже пересчитается. Сами имена не хранятся, только их необратимые отпечатки.',
  'own.label': () => 'По одному в строке: адрес страницы, @имя или имя, как в выгрузке',
  'own.none': () => 'Пока не назван ни один.',
  'own.count': ({ accounts }: { accounts: number }, f: Format) =>
    `Названо: ${f.plural(accounts, { one: '# аккаунт', few: '# аккаунта', many: '# аккаунтов', other: '# аккаунта' })}.`,
  'own.add': () => 'Добавить',
  'own.clear': () => 'Забыть все',
  'brand.read-only': () => 'Менять настройки может владелец бренда.',
  'brand.none': () => 'не указано',

  'data.title': () => 'Что хранится об аудитории',
  'data.text': () =>
    'Имена, телефоны и адреса людей не сохраняются: вместо них — псевдонимы, обратно их не превратить. Тексты комментариев и сообщений хранятся как доказательства; в них люди могли написать о себе сами.',
  'data.none': () => 'Пока ничего',
  'data.none.text': () =>
    'Псевдонимы и тексты появятся с файлами, где есть комментарии, сообщения, заявки, визиты или упоминания.',
  'data.kind': () => 'Что',
  'data.events': () => 'Записей',
  'data.actors': () => 'С псевдонимом',
  'data.people': () => 'Разных людей',
  'data.texts': () => 'С текстом',
  'data.from': () => 'Самая старая',
  'kind.comment': () => 'Комментарии',
  'kind.message': () => 'Сообщения',
  'kind.mention': () => 'Упоминания',
  'kind.visit': () => 'Визиты на сайт',
  'kind.lead': () => 'Заявки',
  'kind.sale': () => 'Продажи',
  'kind.question': () => 'Вопросы (выделены из сообщений)',
  'kind.join': () => 'Вступления',
  'kind.leave': () => 'Выходы',
  'retention.title': () => 'Срок хранения',
  'retention.now': ({ months }: { months: number }, f: Format) =>
    `Храним ${f.plural(months, { one: '# месяц', few: '# месяца', many: '# месяцев', other: '# месяца' })}. Более старое каждый день обезличиваем: число записей остаётся, псевдонимы и тексты стираются.`,
  'retention.none': () => 'Сейчас персональные данные хранятся без срока.',
  'retention.before': ({ day }: { day: string }, f: Format) => `Всё до ${f.day(day)} уже обезличено.`,
  'retention.months': () => 'Хранить',
  'retention.option': ({ months }: { months: number }, f: Format) =>
    f.plural(months, { one: '# месяц', few: '# месяца', many: '# месяцев', other: '# месяца' }),
  'retention.forever': () => 'без срока',
  'retention.set': () => 'Изменить срок',
  'retention.confirm': () => 'Обезличить старое?',
  'retention.count': ({ events, before }: { events: number; before: string }, f: Format) =>
    `${records(events, f)} старше ${f.day(before)} потеряют псевдонимы и тексты. Вернуть их нельзя. KPI не изменятся, но проверки накрутки за то время больше не увидят людей.`,
  'retention.do': () => 'Обезличить и сохранить',
  'retention.done': ({ events }: { events: number }, f: Format) =>
    events === 0 ? 'Срок сохранён' : `Срок сохранён, обезличено: ${records(events, f)}`,
  'person.title': () => 'Данные одного человека',
  'person.hint': () =>
    'Если человек просит показать или стереть его данные, введите то, как его знает сеть или CRM: почту, телефон, id, имя или адрес страницы.',
  'person.field': () => 'Почта, телефон, id, имя или ссылка',
  'person.find': () => 'Найти',
  'person.none': () => 'Ничего не нашли. Попробуйте другое написание или id из сети.',
  'person.found': ({ found }: { found: number }, f: Format) => `Нашли ${records(found, f)}.`,
  'person.what': () => 'Что',
  'person.day': () => 'День',
  'person.where': () => 'Где',
  'person.text': () => 'Текст',
  'person.export': () => 'Скачать (JSON)',
  'person.erase': () => 'Стереть этого человека',
  'person.sure': () => 'Стереть данные человека?',
  'person.sure.text': ({ found }: { found: number }, f: Format) =>
    `${records(found, f)} исчезнут из данных, вместе с ними изменятся числа комментариев, заявок и визитов за те дни. Закрытые отчёты не изменятся. Если этот файл загрузят ещё раз, этого человека в нём пропустим. Вернуть нельзя.`,
  'person.sure.copies': () =>
    'В резервных копиях, сделанных раньше, человек останется: удалите их или сотрите его снова после восстановления.',
  'person.do': () => 'Стереть насовсем',
  'person.erased': ({ erased }: { erased: number }, f: Format) => `Стёрто: ${records(erased, f)}`,
  'erased.count': ({ erased }: { erased: number }, f: Format) =>
    `По просьбе людей стёрто псевдонимов: ${f.number(erased)}. Новые файлы их не вернут.`,

  'log.caption': () => 'Действия в бренде',
  'log.when': () => 'Когда',
  'log.who': () => 'Кто',
  'log.what': () => 'Что',
  'log.subject': () => 'Подробнее',
  'log.month': ({ month, version }: { month: string; version: string | null }, f: Format) =>
    capital(f.month(month)) + (version === null ? '' : `, версия ${version}`),
  'log.nobody': () => 'удалённая учётная запись',
  'log.more': () => 'Показать ещё',
  'log.none': () => 'Журнал пуст',
  'log.none.text': () => 'Здесь появится всё, что делают люди: цели, загрузки, решения, отчёты.',
}
