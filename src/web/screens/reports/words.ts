import { reports as en } from '../../../i18n/en/web/reports.ts'
import { reports as ru } from '../../../i18n/ru/web/reports.ts'

export const reportsWords = { ru, en }
