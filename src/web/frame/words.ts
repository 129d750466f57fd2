import { shell as en } from '../../i18n/en/web/shell.ts'
import { shell as ru } from '../../i18n/ru/web/shell.ts'

export const shellWords = { ru, en }
