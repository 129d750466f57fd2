import { mentions as en } from '../../../i18n/en/web/mentions.ts'
import { mentions as ru } from '../../../i18n/ru/web/mentions.ts'

export const mentionsWords = { ru, en }
