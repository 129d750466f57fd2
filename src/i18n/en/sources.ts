import type { WordMap } from '../words.ts'

/** What an imported file turned out to be, by format id. */
const names: Record<string, string> = {
  'vk-community': 'VK community statistics',
  'vk-posts': 'VK post reach',
  'brand-analytics-csv': 'Brand Analytics mentions (CSV)',
  'brand-analytics-json': 'Brand Analytics mentions (JSON)',
  'meta-instagram-content': 'Instagram posts from Meta Business Suite',
  'meta-facebook-content': 'Facebook posts from Meta Business Suite',
  'meta-facebook-video': 'Facebook videos from Meta Business Suite',
  'meta-overview': 'Meta Business Suite overview',
  'meta-audience': 'Meta Business Suite audience',
  'meta-page-insights': 'old Facebook Page Insights',
  'meta-ads': 'Meta Ads Manager',
  'youtube-studio': 'YouTube Studio',
  'tiktok-days': 'TikTok by day',
  'tiktok-videos': 'TikTok videos',
  talkwalker: 'Talkwalker mentions',
  'instagram-dyi-insights': 'Instagram “Download your information”: insights',
  'instagram-dyi-followers': 'Instagram “Download your information”: followers',
  'telegram-desktop': 'Telegram Desktop',
  ga4: 'Google Analytics 4',
  'metrika-logs': 'Yandex Metrika, Logs API',
  'mentions-table': 'a table of mentions',
  'period-columns': 'a table with periods as columns',
  'metrika-report': 'Yandex Metrika, report',
  'merilo-template': "Merilo's own table",
  mapped: 'table by mapped columns',
  typed: 'typed by hand',
}

export const sources: WordMap = Object.fromEntries(
  Object.entries(names).map(([id, name]) => [`source.${id}`, () => name]),
)
