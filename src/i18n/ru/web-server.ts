/** Что сервер говорит людям в браузере: замены фраз, в которых команда называет свои ключи, и слова источников. */
import type { Format, WordMap } from '../words.ts'

const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`)

const MISSING: Record<string, string> = {
  date: 'даты',
  measure: 'хотя бы одного показателя (охват, лайки, подписчики…)',
  url: 'ссылки на пост или его номера',
  amount: 'суммы',
  spend: 'расхода',
}

interface Named {
  file: string
}

export const webServer: WordMap = {
  'web.app.unnamed-account': ({ file }: Named) => `В файле «${file}» не сказано, чей он. Проверьте аккаунт.`,
  'web.app.unnamed-network': ({ file }: Named) => `В файле «${file}» не сказано, из какой он соцсети. Выберите её.`,
  'web.app.import-unknown': () => 'Такой загрузки нет.',
  'web.app.import-undone': () => 'Эта загрузка уже отменена.',
  'web.app.account-unknown': () => 'Такого аккаунта в этом бренде нет.',
  'web.app.kpi-unknown': ({ kpi }: { kpi: string }) => `KPI «${kpi}» нет в каталоге. Все KPI — в справочнике.`,
  'web.app.finding-unknown': () => 'Такой находки больше нет: данные могли измениться.',
  'web.app.no-facts': () => 'Данных пока нет. Загрузите первый файл в разделе «Источники».',
  'web.app.goal-unknown': () => 'Такой цели нет.',
  'web.app.goal-needs-reason': () => 'План меняется открыто: напишите причину. Старый план останется виден.',
  'web.app.no-goals': () => 'Целей пока нет. Поставьте первую в разделе «Цель и KPI».',
  'web.kpi.unknown': ({ kpi }: { kpi: string }) => `KPI «${kpi}» нет в каталоге. Все KPI — в справочнике.`,

  'web.files.value.date-year': ({ text }: { text: string }) => `«${text}»: в дате нет года. Укажите его`,
  'web.files.mapping.needed': ({ missing }: { missing: readonly string[] }, f: Format) =>
    missing.length > 0
      ? `В таблице не нашлось ${f.list(missing.map((part) => MISSING[part] ?? part))}. Подскажите, какой это столбец.`
      : 'В таблице слишком много незнакомых столбцов. Подскажите, что в них.',
  'web.files.mapping.no-date': () =>
    'В таблице не нашлось даты, а без неё цифры не отнести ко времени. Подскажите, какой это столбец.',
  'web.files.mapping.date-order': (
    { column, text, dmy, mdy }: { column: string; text: string; dmy: string; mdy: string },
    f: Format,
  ) =>
    `Дату «${text}» (столбец «${column}») можно прочитать двояко: ${f.day(dmy)} или ${f.day(mdy)}. Выберите порядок.`,
  'web.files.mapping.ambiguous': ({ column }: { column: string }) =>
    `Столбец «${column}» пропущен: тот же показатель уже взят из другого столбца.`,
  'web.files.mapping.guessed': () => 'Таблица незнакомая, столбцы поняты по названиям.',
  'web.files.mapping.currency': ({ currency }: { currency: string }) =>
    `Валюта в таблице не указана. Считаем, что это ${currency}.`,
  'web.formats.other-accounts': ({ accounts, own }: { accounts: readonly string[]; own: string }, f: Format) =>
    `В файле есть публикации других аккаунтов: ${f.list(quoted(accounts))}. Взяты только публикации «${own}».`,
  'web.formats.tiktok-year': ({ from, to }: { from: string; to: string }, f: Format) =>
    `В файле TikTok нет года. Считаем, что это ${f.range(from, to)}.`,
  'web.files.mapping.year': ({ from, to }: { from: string; to: string }, f: Format) =>
    `В датах таблицы нет года. Считаем, что это ${f.range(from, to)}.`,
  'web.formats.ads-cabinet': () =>
    'В отчёте не назван рекламный кабинет. Если кабинетов несколько, их цифры смешаются: добавьте в отчёт столбец «Название аккаунта».',
  'web.formats.zone-assumed': ({ zone }: { zone: string }) =>
    `Часовой пояс в файле не указан. Взят пояс бренда: ${zone}.`,
  'web.formats.network-needed': ({ title }: { title: string }) =>
    `В файле написано только «${title}» и не сказано, чьё это: Facebook или Instagram.`,
  'web.formats.telegram-choose': () => 'В выгрузке несколько каналов и групп. Выберите, какие взять.',

  'sources.field.date': () => 'дата',
  'sources.field.time': () => 'время',
  'sources.field.id': () => 'номер записи или заявки',
  'sources.field.url': () => 'ссылка',
  'sources.field.text': () => 'текст или название',
  'sources.field.format': () => 'вид публикации',
  'sources.field.account': () => 'аккаунт',
  'sources.field.network': () => 'соцсеть',
  'sources.field.status': () => 'статус заявки',
  'sources.field.amount': () => 'сумма',
  'sources.field.currency': () => 'валюта',
  'sources.field.source': () => 'источник (utm_source)',
  'sources.field.medium': () => 'канал (utm_medium)',
  'sources.field.campaign': () => 'кампания (utm_campaign)',
  'sources.field.content': () => 'объявление (utm_content)',
  'sources.field.contact': () => 'контакт',

  'sources.posts': () => 'публикации',
  'sources.slices': () => 'разрезы: пол, возраст, города',
  'sources.causes': () => 'известные причины',
  'sources.upload-gone': () => 'Загруженный файл не дождался решения и удалён. Выберите его ещё раз.',
  'sources.upload-cut': () => 'Загрузка оборвалась на полпути. Выберите файл ещё раз.',
  'sources.upload-empty': ({ file }: Named) => `Файл «${file}» пуст. Скачайте выгрузку ещё раз.`,
  'sources.figures.future': ({ day }: { day: string }, f: Format) =>
    `${f.day(day)} ещё впереди: вписать можно только прошедшее.`,
  'sources.figures.negative': ({ value }: { value: number }, f: Format) =>
    `${f.number(value)}: этот показатель не бывает меньше нуля.`,
  'sources.figures.fraction': ({ value }: { value: number }, f: Format) =>
    `${f.number(value)}: здесь бывают только целые числа.`,
  'sources.figures.outside': () => 'Одна из дат не относится к выбранному периоду. Обновите страницу.',
  'sources.figures.measure': () => 'Этот показатель вручную не вводится: Мерило считает его само.',
  'sources.account-needed': () => 'Скажите, чьи это цифры: выберите аккаунт или назовите новый.',
}
