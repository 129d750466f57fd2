import { checks as en } from '../../../i18n/en/web/checks.ts'
import { checks as ru } from '../../../i18n/ru/web/checks.ts'

export const checksWords = { ru, en }
