/** What a definition counts, in words. A definition without words is shown by its own name. */
import type { Lang } from './words.ts'

const NAMES: Record<string, Record<Lang, string>> = {
  'meta.impressions/2024': { ru: 'показы', en: 'impressions' },
  'meta.views/2025': { ru: 'просмотры', en: 'views' },
  'youtube.views/2024': {
    ru: 'просмотр Shorts засчитан не сразу',
    en: 'a view of a Short counted after a while',
  },
  'youtube.views/2025': {
    ru: 'у Shorts — каждый запуск и повтор, у остальных видео — просмотр не с первого кадра',
    en: 'Shorts: every start and replay; other videos: not from the first frame',
  },
  'youtube.views/2026': {
    ru: 'каждый запуск любого видео; прежний счёт — «заинтересованные просмотры»',
    en: 'every start of any video; the old count lives on as “engaged views”',
  },
  'instagram.plays/2024': { ru: 'запуски и просмотры видео', en: 'plays and video views' },
  'instagram.views/2025': { ru: 'просмотры публикаций всех видов', en: 'views of posts of all kinds' },
  'facebook.impressions/2024': { ru: 'показы', en: 'impressions' },
  'facebook.media-views/2025': { ru: 'просмотры публикаций', en: 'media views' },
  'facebook.reach/2024': { ru: 'люди, кому показали', en: 'people it was shown to' },
  'vk.post-reach/2020': { ru: 'статистика записей ВКонтакте', en: 'VK post statistics' },
  'vk.community/2020': { ru: 'статистика сообщества ВКонтакте', en: 'VK community statistics' },
  'telegram.desktop-export': { ru: 'экспорт из Telegram Desktop', en: 'Telegram Desktop export' },
  'youtube.studio': { ru: 'YouTube Studio', en: 'YouTube Studio' },
  'metrika.logs': { ru: 'визиты Яндекс Метрики', en: 'Yandex Metrica visits' },
  'facebook.viewers/2026': { ru: 'люди, которые посмотрели', en: 'people who viewed it' },
  'meta.content': { ru: 'публикации из Meta Business Suite', en: 'posts from Meta Business Suite' },
  'meta.overview': { ru: 'обзор Meta Business Suite', en: 'Meta Business Suite overview' },
  'meta.audience': { ru: 'аудитория Meta Business Suite', en: 'Meta Business Suite audience' },
  'meta.audience-percent': {
    ru: 'доли аудитории из Meta Business Suite, округлённые самой сетью',
    en: 'shares of the audience from Meta Business Suite, rounded by the network',
  },
  'meta.page-insights': { ru: 'старая статистика страницы Facebook', en: 'old Facebook page insights' },
  'meta.ads': { ru: 'Meta Ads Manager', en: 'Meta Ads Manager' },
  'instagram.dyi-insights': {
    ru: 'статистика из выгрузки «Скачать информацию» Instagram',
    en: 'insights from Instagram’s “Download your information”',
  },
  'instagram.dyi-followers-who-stayed': {
    ru: 'подписчики, которые остались, по дню подписки',
    en: 'followers who stayed, by the day they followed',
  },
  'tiktok.analytics': { ru: 'TikTok Studio по дням', en: 'TikTok Studio by day' },
  'tiktok.videos': { ru: 'видео из TikTok Studio', en: 'videos from TikTok Studio' },
  ga4: { ru: 'отчёты Google Analytics 4', en: 'Google Analytics 4 reports' },
  'metrika.report': { ru: 'отчёт из интерфейса Яндекс Метрики', en: 'a report from the Yandex Metrica interface' },
  'metrika.logs.hits': { ru: 'просмотры страниц Яндекс Метрики', en: 'Yandex Metrica page views' },
  'telegram.desktop-export.service': {
    ru: 'служебные сообщения из экспорта Telegram Desktop',
    en: 'service messages of the Telegram Desktop export',
  },
  'brand-analytics': { ru: 'сообщения Brand Analytics', en: 'Brand Analytics messages' },
  'merilo.spend/1': { ru: 'таблица расходов Мерила', en: 'Merilo’s table of spend' },
  typed: { ru: 'введено вручную', en: 'typed by hand' },
}

/** A person's own table: its fingerprint tells a reader nothing. */
const TABLE: Record<Lang, string> = { ru: 'таблица по разметке столбцов', en: 'a table with mapped columns' }

export const definitionName = (lang: Lang, definition: string): string =>
  NAMES[definition]?.[lang] ?? (definition.startsWith('table.') ? TABLE[lang] : definition)
