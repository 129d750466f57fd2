/** Какой файл принести и где его взять: одна фраза на выгрузку. */
import type { BringPhrases } from '../../core/kpis/bring.ts'
import type { Phrase } from '../../core/phrase.ts'
import { capital } from '../capital.ts'
import { russian } from '../typography.ts'
import type { Format, Words } from '../words.ts'

const names = (f: Format, what: readonly Phrase[]): string => f.list(what.map((one) => f.say(one)))
const network = (f: Format, id: string | null): string =>
  id === null ? '' : `${f.say({ code: `network.${id}`, params: {} })}: `

const sentences: Words<BringPhrases> = {
  'bring.vk-community': () =>
    'ВКонтакте: файл статистики сообщества (цифры по дням) — «Статистика» → выгрузка в файл, CSV.',
  'bring.vk-posts': () =>
    'ВКонтакте: файл охвата записей — раздел статистики записей, выгружается отдельно от статистики сообщества.',
  'bring.telegram-chat': () =>
    'Telegram: файл result.json — Telegram Desktop, меню «⋮» → «Экспорт истории чата» → «Машиночитаемый JSON».',
  'bring.telegram-discussion': () =>
    'Telegram: файл result.json группы обсуждения — комментарии лежат в ней, экспорт тот же: Telegram Desktop, меню «⋮» → «Экспорт истории чата».',
  'bring.telegram-services': ({ what }, f) =>
    `Telegram: таблица из TGStat (${names(f, what)}) — в экспорте самого Telegram этого нет. Можно и вписать вручную.`,
  'bring.meta-content': ({ network: id }, f) =>
    `${network(f, id)}файл «Контент» — Meta Business Suite → «Статистика» → «Контент» → «Экспорт данных», строка на публикацию.`,
  'bring.meta-overview': ({ network: id }, f) =>
    `${network(f, id)}графики обзора — Meta Business Suite → «Статистика», у каждого графика своя кнопка экспорта в CSV.`,
  'bring.youtube-content': () =>
    'YouTube: отчёт по контенту — Студия → «Аналитика» → «Расширенный режим» → «Скачать», CSV.',
  'bring.youtube-days': () => 'YouTube: отчёт по датам — Студия → «Аналитика» → «Расширенный режим» → «Скачать», CSV.',
  'bring.tiktok-videos': () => 'TikTok: данные по видео — TikTok Studio на компьютере → «Аналитика» → скачать CSV.',
  'bring.tiktok-days': () => 'TikTok: обзор по дням — TikTok Studio на компьютере → «Аналитика» → скачать CSV.',
  'bring.table': ({ what, network: id }, f) =>
    `${network(f, id)}готовой выгрузки с этим нет. Подойдёт таблица с датой и столбцами: ${names(f, what)} — из LiveDune, Popsters или своя.`,
  'bring.typed': ({ what, network: id }, f) =>
    `${network(f, id)}в выгрузках этого нет — впишите вручную по дням или по месяцам: ${names(f, what)}.`,
  'bring.period': ({ what }, f) =>
    `Цифры за месяц целиком (${names(f, what)}) — с экрана статистики соцсети. Впишите их вручную по месяцам: дневные складывать нельзя.`,
  'bring.no-comments': ({ network: id }, f) =>
    `${network(f, id)}выгрузки с текстами комментариев нет. Пока Мерило читает их только из группы обсуждения Telegram.`,
  'bring.no-messages': ({ network: id }, f) =>
    `${network(f, id)}выгрузки переписки нет. Пока Мерило читает вопросы и ответы только из чата Telegram.`,
  'bring.site': () =>
    'Сайт: визиты из Яндекс Метрики (Logs API) или отчёт Google Analytics 4 с датой в первом столбце, CSV.',
  'bring.crm': () =>
    'CRM: список заявок или сделок в CSV или XLSX (amoCRM, Битрикс24, Tilda) — или таблица Мерила «Заявки и продажи».',
  'bring.ads': () =>
    'Реклама: отчёт кабинета по кампаниям и дням в CSV или XLSX — или таблица Мерила «Расходы на рекламу».',
  'bring.monitoring': () =>
    'Упоминания: Brand Analytics → тема → экспорт сообщений, CSV или JSON; или экспорт Talkwalker, CSV.',
  'bring.cases': () => 'Файл не нужен: показатель появится, когда будет из чего считать.',
}

export const bring = Object.fromEntries(
  Object.entries(sentences as Record<string, (params: never, f: Format) => string>).map(([code, sentence]) => [
    code,
    (params: never, f: Format) => russian(capital(sentence(params, f))),
  ]),
) as unknown as Words<BringPhrases>
