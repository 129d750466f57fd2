/** Which file to bring and where it is taken from: a sentence per export. */
import type { BringPhrases } from '../../core/kpis/bring.ts'
import type { Phrase } from '../../core/phrase.ts'
import { capital } from '../capital.ts'
import type { Format, Words } from '../words.ts'

const names = (f: Format, what: readonly Phrase[]): string => f.list(what.map((one) => f.say(one)))
const network = (f: Format, id: string | null): string =>
  id === null ? '' : `${f.say({ code: `network.${id}`, params: {} })}: `

const sentences: Words<BringPhrases> = {
  'bring.vk-community': () =>
    'VK: the file of community statistics (figures by day) — Statistics → export to a file, CSV.',
  'bring.vk-posts': () =>
    'VK: the file of post reach — in the statistics of posts, exported apart from the community’s.',
  'bring.telegram-chat': () =>
    'Telegram: the file result.json — Telegram Desktop, menu “⋮” → “Export chat history” → “Machine-readable JSON”.',
  'bring.telegram-discussion': () =>
    'Telegram: result.json of the discussion group — comments live there, and it is exported the same way: Telegram Desktop, menu “⋮” → “Export chat history”.',
  'bring.telegram-services': ({ what }, f) =>
    `Telegram: a table from TGStat (${names(f, what)}) — Telegram’s own export does not have it. Typing it by hand works too.`,
  'bring.meta-content': ({ network: id }, f) =>
    `${network(f, id)}the Content file — Meta Business Suite → Insights → Content → Export data, a row per post.`,
  'bring.meta-overview': ({ network: id }, f) =>
    `${network(f, id)}the charts of the overview — Meta Business Suite → Insights, each chart has its own CSV export.`,
  'bring.youtube-content': () => 'YouTube: the report by content — Studio → Analytics → Advanced mode → download, CSV.',
  'bring.youtube-days': () => 'YouTube: the report by date — Studio → Analytics → Advanced mode → download, CSV.',
  'bring.tiktok-videos': () => 'TikTok: data of videos — TikTok Studio on a computer → Analytics → download, CSV.',
  'bring.tiktok-days': () => 'TikTok: the overview by day — TikTok Studio on a computer → Analytics → download, CSV.',
  'bring.table': ({ what, network: id }, f) =>
    `${network(f, id)}no ready-made export has it. A table with a date and columns for ${names(f, what)} will do: from LiveDune, Popsters or your own.`,
  'bring.typed': ({ what, network: id }, f) =>
    `${network(f, id)}not in its exports — type it by hand, by day or by month: ${names(f, what)}.`,
  'bring.period': ({ what }, f) =>
    `Figures of a whole month (${names(f, what)}) stand on the network’s statistics screen. Type them by hand, by month: daily ones must not be added up.`,
  'bring.no-comments': ({ network: id }, f) =>
    `${network(f, id)}no export has the texts of comments. So far Merilo reads them from a Telegram discussion group only.`,
  'bring.no-messages': ({ network: id }, f) =>
    `${network(f, id)}no export has messages. So far Merilo reads questions and answers from a Telegram chat only.`,
  'bring.site': () =>
    'Site: visits from Yandex Metrica (Logs API), or a Google Analytics 4 report with the date in its first column, CSV.',
  'bring.crm': () =>
    'CRM: the list of leads or deals as CSV or XLSX (amoCRM, Bitrix24, Tilda), or Merilo’s table “Leads and sales”.',
  'bring.ads': () =>
    'Ads: the cabinet’s report by campaign and day as CSV or XLSX, or Merilo’s table “Advertising spend”.',
  'bring.monitoring': () =>
    'Mentions: Brand Analytics → theme → export the messages, CSV or JSON; or a Talkwalker export, CSV.',
  'bring.cases': () => 'No file is needed: it appears once there is something to count.',
}

export const bring = Object.fromEntries(
  Object.entries(sentences as Record<string, (params: never, f: Format) => string>).map(([code, sentence]) => [
    code,
    (params: never, f: Format) => capital(sentence(params, f)),
  ]),
) as unknown as Words<BringPhrases>
