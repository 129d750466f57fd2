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
}

export const definitionName = (lang: Lang, definition: string): string => NAMES[definition]?.[lang] ?? definition
