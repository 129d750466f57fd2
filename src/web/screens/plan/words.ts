import { plan as en } from '../../../i18n/en/web/plan.ts'
import { plan as ru } from '../../../i18n/ru/web/plan.ts'

export const planWords = { ru, en }
