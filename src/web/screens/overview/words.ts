import { overview as en } from '../../../i18n/en/web/overview.ts'
import { overview as ru } from '../../../i18n/ru/web/overview.ts'

export const overviewWords = { ru, en }
