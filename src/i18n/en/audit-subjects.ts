import type { Format } from '../words.ts'
import type { auditSubjects as ru } from '../ru/audit-subjects.ts'

export const auditSubjects: typeof ru = {
  roles: { owner: 'owner', manager: 'manager', specialist: 'specialist', viewer: 'client' },
  fields: {
    name: 'name',
    business: 'kind of business',
    currency: 'currency',
    zone: 'time zone',
    logo: 'logo',
    colour: 'colour',
  },
  months: (months: number, f: Format) => f.plural(months, { one: '# month', other: '# months' }),
  forever: 'without an end',
}
