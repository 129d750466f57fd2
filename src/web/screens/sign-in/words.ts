import { signIn as en } from '../../../i18n/en/web/sign-in.ts'
import { signIn as ru } from '../../../i18n/ru/web/sign-in.ts'

export const signInWords = { ru, en }
