import { roles as rolesEn } from '../../../i18n/en/web/roles.ts'
import { team as en } from '../../../i18n/en/web/team.ts'
import { roles as rolesRu } from '../../../i18n/ru/web/roles.ts'
import { team as ru } from '../../../i18n/ru/web/team.ts'

export const teamWords = { ru: { ...ru, ...rolesRu }, en: { ...en, ...rolesEn } }
