import { traffic as en } from '../../../i18n/en/web/traffic.ts'
import { traffic as ru } from '../../../i18n/ru/web/traffic.ts'

export const trafficWords = { ru, en }
