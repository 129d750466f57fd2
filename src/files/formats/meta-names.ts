/**
 * Column names of Meta's content exports in English, Russian, Swedish and German. Not every Russian and German
 * name was ever seen in a file; an unseen one simply lands in the list of columns that were not taken.
 */
import type { Names } from './synonyms.ts'

export const COMMON = {
  postId: ['Post ID', 'ID публикации', 'Publicerings-id', 'Beitrags-ID'],
  publishTime: ['Publish time', 'Время публикации', 'Publiceringstid', 'Veröffentlichungszeitpunkt'],
  permalink: ['Permalink', 'Постоянная ссылка', 'Permalänk'],
  postType: ['Post type', 'Тип публикации', 'Inläggstyp', 'Beitragstyp'],
  title: ['Title', 'Заголовок', 'Titel'],
  description: ['Description', 'Описание', 'Beskrivning', 'Beschreibung'],
  comment: ['Data comment'],
  date: ['Date', 'Дата', 'Datum'],
  views: ['Views', 'Просмотры', 'Visningar', 'Aufrufe'],
  impressions: ['Impressions'],
  reach: ['Reach', 'Охват', 'Räckvidd', 'Reichweite', 'IMPRESSION:UNIQUE_USERS'],
  comments: ['Comments', 'Комментарии', 'Kommentarer', 'Kommentare'],
  shares: ['Shares', 'Поделились', 'Репосты', 'Delningar', 'Geteilte Inhalte'],
} as const satisfies Names<string>

export const INSTAGRAM = {
  ...COMMON,
  accountId: ['Account ID', 'ID аккаунта', 'Идентификатор аккаунта', 'Konto-id'],
  accountName: ['Account username', 'Имя пользователя аккаунта', 'Kontots användarnamn', 'Konto-Benutzername'],
  accountTitle: ['Account name', 'Название аккаунта', 'Kontonamn', 'Kontoname'],
  likes: ['Likes', 'Отметки "Нравится"', 'Нравится', 'Лайки', 'Gilla-markeringar', '"Gefällt mir"-Angaben'],
  follows: ['Follows', 'Подписки', 'Följer'],
  saves: ['Saves', 'Сохранения', 'Sparade objekt', 'Gespeicherte Beiträge'],
} as const satisfies Names<string>

export const FACEBOOK = {
  ...COMMON,
  accountId: ['Page ID', 'ID Страницы', 'Sid-id'],
  accountName: ['Page name', 'Название Страницы', 'Sidnamn'],
  isShare: ['Is share'],
  likes: ['Reactions', 'Реакции', 'Reaktioner'],
  engagements: ['Reactions, Comments and Shares'],
  clicks: ['Total clicks', 'Totalt antal klick'],
  link_clicks: ['Link Clicks', 'Länkklick'],
  other_clicks: ['Other Clicks', 'Övriga klick'],
  photo_clicks: ['Matched Audience Targeting Consumption (Photo Click)'],
  reach_organic: ['Reach from Organic posts'],
  reach_ads: ['Reach from Boosted posts'],
  negative_feedback: ['Negative feedback from users'],
  hides: ['Negative feedback from users: Hide all'],
  watch_seconds: ['Seconds viewed'],
  average_view_seconds: ['Average Seconds viewed'],
} as const satisfies Names<string>

export const VIDEO = {
  postId: ['Universal video ID', 'Video asset ID'],
  accountId: ['Page ID'],
  accountName: ['Page name'],
  title: ['Title'],
  publishTime: ['Publish time'],
  date: ['Date'],
  comment: ['Data comment'],
  views: ['Views'],
  impressions: ['Impressions'],
  reach: ['Reach'],
  watch_seconds: ['Seconds viewed'],
  average_view_seconds: ['Average Seconds viewed'],
} as const satisfies Names<string>

/** Columns that describe a post but carry no figure that Merilo keeps. */
export const SILENT = [
  'Duration (sec)',
  'Caption type',
  'Is crosspost',
  'Languages',
  'Custom labels',
  'Funded content status',
]
