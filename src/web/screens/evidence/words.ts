import { evidence as en } from '../../../i18n/en/web/evidence.ts'
import { evidence as ru } from '../../../i18n/ru/web/evidence.ts'

export const evidenceWords = { ru, en }
