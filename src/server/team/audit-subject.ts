/** The log keeps codes, so that it reads in any language: here they become words. */
import { auditSubjects as en } from '../../i18n/en/audit-subjects.ts'
import { auditSubjects as ru } from '../../i18n/ru/audit-subjects.ts'
import { formatOf } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'

const words = { ru, en }

const worded = (text: string, known: Record<string, string>): string =>
  text.replace(/[a-z]+/g, (word) => (Object.hasOwn(known, word) ? known[word]! : word))

/** Roles stand at the end of «Имя: viewer → manager» or before an address: `viewer, a@b.ru`. */
const ROLES = /(?<=^|: |→ )(owner|manager|specialist|viewer)(?=$|,| →)/g

export function subjectIn(lang: Lang, action: string, subject: string): string {
  const { roles, fields, months, forever } = words[lang]
  if (action === 'brand.save') return worded(subject, fields)
  if (action === 'people.retention') return subject === '' ? forever : months(Number(subject), formatOf(lang))
  if (action === 'team.role' || action.startsWith('invite.'))
    return subject.replace(ROLES, (role) => roles[role as keyof typeof roles])
  return subject
}
