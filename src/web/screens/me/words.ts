import { me as en } from '../../../i18n/en/web/me.ts'
import { me as ru } from '../../../i18n/ru/web/me.ts'

export const meWords = { ru, en }
