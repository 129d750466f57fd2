import { start as en } from '../../../i18n/en/web/start.ts'
import { start as ru } from '../../../i18n/ru/web/start.ts'

export const startWords = { ru, en }
