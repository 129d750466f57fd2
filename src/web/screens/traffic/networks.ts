/** Networks by name, where a figure came from one. */
import type { Network } from '../../../core/facts/types.ts'
import type { Lang } from '../../../i18n/words.ts'

const SAME = {
  telegram: 'Telegram',
  instagram: 'Instagram',
  facebook: 'Facebook',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  crm: 'CRM',
} as const

export const NETWORK: Record<Lang, Record<Network, string>> = {
  ru: {
    ...SAME,
    vk: 'ВКонтакте',
    ok: 'Одноклассники',
    dzen: 'Дзен',
    site: 'сайт',
    ads: 'реклама',
    monitoring: 'мониторинг',
    other: 'другая площадка',
  },
  en: {
    ...SAME,
    vk: 'VK',
    ok: 'Odnoklassniki',
    dzen: 'Dzen',
    site: 'site',
    ads: 'ads',
    monitoring: 'monitoring',
    other: 'another place',
  },
}
