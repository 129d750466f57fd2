import { sourceGuides as guidesEn } from '../../../i18n/en/web/source-guides.ts'
import { sources as en } from '../../../i18n/en/web/sources.ts'
import { sourceGuides as guidesRu } from '../../../i18n/ru/web/source-guides.ts'
import { sources as ru } from '../../../i18n/ru/web/sources.ts'

export const sourcesWords = { ru, en }
export const guideWords = { ru: guidesRu, en: guidesEn }
