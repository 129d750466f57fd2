import { pointA as en } from '../../../i18n/en/web/point-a.ts'
import { pointA as ru } from '../../../i18n/ru/web/point-a.ts'

export const pointAWords = { ru, en }
