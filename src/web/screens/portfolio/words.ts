import { portfolio as en } from '../../../i18n/en/web/portfolio.ts'
import { portfolio as ru } from '../../../i18n/ru/web/portfolio.ts'

export const portfolioWords = { ru, en }
