import { content as en } from '../../../i18n/en/web/content.ts'
import { content as ru } from '../../../i18n/ru/web/content.ts'

export const contentWords = { ru, en }
