import { guide as en } from '../../../i18n/en/web/guide.ts'
import { guide as ru } from '../../../i18n/ru/web/guide.ts'

export const guideWords = { ru, en }
