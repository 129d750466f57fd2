import type { WordMap } from '../words.ts'

/** What an imported file turned out to be, by format id. */
const names: Record<string, string> = {
  'vk-community': 'статистика сообщества ВКонтакте',
  'vk-posts': 'охват записей ВКонтакте',
  'brand-analytics-csv': 'упоминания Brand Analytics (CSV)',
  'brand-analytics-json': 'упоминания Brand Analytics (JSON)',
  'meta-instagram-content': 'публикации Instagram из Meta Business Suite',
  'meta-facebook-content': 'публикации Facebook из Meta Business Suite',
  'meta-facebook-video': 'видео Facebook из Meta Business Suite',
  'meta-overview': 'обзор Meta Business Suite',
  'meta-audience': 'аудитория Meta Business Suite',
  'meta-page-insights': 'старая статистика страницы Facebook',
  'meta-ads': 'Meta Ads Manager',
  'youtube-studio': 'YouTube Studio',
  'tiktok-days': 'TikTok по дням',
  'tiktok-videos': 'видео TikTok',
  talkwalker: 'упоминания Talkwalker',
  'instagram-dyi-insights': 'Instagram «Скачать информацию»: статистика',
  'instagram-dyi-followers': 'Instagram «Скачать информацию»: подписчики',
  'telegram-desktop': 'Telegram Desktop',
  ga4: 'Google Analytics 4',
  'metrika-logs': 'Метрика, Logs API',
  'mentions-table': 'таблица упоминаний',
  'period-columns': 'таблица с периодами в столбцах',
  'metrika-report': 'Метрика, отчёт',
  'merilo-template': 'таблица Мерила',
  mapped: 'таблица по разметке столбцов',
  typed: 'введено вручную',
}

export const sources: WordMap = Object.fromEntries(
  Object.entries(names).map(([id, name]) => [`source.${id}`, () => name]),
)
