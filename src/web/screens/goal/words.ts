import { goal as en } from '../../../i18n/en/web/goal.ts'
import { goal as ru } from '../../../i18n/ru/web/goal.ts'

export const goalWords = { ru, en }
