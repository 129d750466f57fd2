/** Words of the parts, in both languages: `const { t } = useWords(uiWords)`. */
import { ui as en } from '../../i18n/en/web/ui.ts'
import { ui as ru } from '../../i18n/ru/web/ui.ts'

export const uiWords = { ru, en }
