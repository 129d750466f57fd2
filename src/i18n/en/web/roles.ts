import type { roles as ru } from '../../ru/web/roles.ts'

export const roles: typeof ru = {
  'role.owner': () => 'Owner',
  'role.manager': () => 'Manager',
  'role.specialist': () => 'Specialist',
  'role.viewer': () => 'Client',
  'may.owner': () => 'All that a manager may, and: the team, settings of the brand, personal data.',
  'may.manager': () =>
    'All that a specialist may, and: goals, the agreement, decisions on findings, closing a month, links.',
  'may.specialist': () => 'Does the work: files and figures, plan, tasks, content, the reply in the report.',
  'may.viewer': () => 'Only looks: figures, goals, reports.',
}
