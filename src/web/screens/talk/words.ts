import { talk as en } from '../../../i18n/en/web/talk.ts'
import { talk as ru } from '../../../i18n/ru/web/talk.ts'

export const talkWords = { ru, en }
