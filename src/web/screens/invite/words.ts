import { invite as en } from '../../../i18n/en/web/invite.ts'
import { invite as ru } from '../../../i18n/ru/web/invite.ts'
import { roles as rolesEn } from '../../../i18n/en/web/roles.ts'
import { roles as rolesRu } from '../../../i18n/ru/web/roles.ts'

export const inviteWords = { ru: { ...ru, ...rolesRu }, en: { ...en, ...rolesEn } }
