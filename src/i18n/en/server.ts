import type { Format, WordMap } from '../words.ts'

/** What the server says: starting, refusing, failing. */
export const server: WordMap = {
  'server.building': () => 'Building the interface, only this first time…',
  'server.ready': ({ address }: { address: string }) => `Merilo is open: ${address}`,
  'server.bad-setting': ({ name, value }: { name: string; value: string }) =>
    `The setting ${name} can’t be “${value}”. docs/settings.md says what it may be.`,
  'server.port-taken': ({ port }: { port: number }) =>
    `Port ${port} is taken. Choose another: MERILO_PORT=${port + 1} npm start`,
  'server.bad-request': ({ where, why }: { where: string; why: string }) =>
    `The request can’t be understood: ${where} — ${why}.`,
  'server.not-signed-in': () => 'Sign in first.',
  'server.wrong-password': () => 'The e-mail or the password is wrong.',
  'server.code-needed': () => 'A code from your authenticator app is needed.',
  'server.code-wrong': () => 'The code is wrong. Take a fresh one: it changes every half minute.',
  'server.password-short': ({ least }: { least: number }) => `The password is short: at least ${least} characters.`,
  'server.password-plain': () => 'A password of the same few characters is easy to guess. Choose another.',
  'server.password-email': () => 'The password must differ from the e-mail.',
  'server.password-needed': () => 'The current password is wrong.',
  'server.code-late': () => 'The time for setting this up is over. Begin again.',
  'server.owner-stays': () =>
    'You own this installation: without you no brand would have an owner. To erase everything, stop Merilo and delete its data folder.',
  'server.tokens-many': ({ most }: { most: number }) =>
    `There are ${most} tokens already. Revoke those you no longer need.`,
  'server.forbidden': () => 'You have no right to do this. Ask the owner of the brand.',
  'server.cross-site': () => 'The request came from another site and was refused.',
  'server.not-found': () => 'There is no such thing here.',
  'server.brand-unknown': () => 'There is no such brand, or it is not open to you.',
  'server.link-unknown': () => 'The link does not work: it was revoked, has expired or was not copied whole.',
  'server.already-set-up': () => 'There is an owner already. Sign in or ask for an invitation.',
  'server.conflict': () => 'Somebody else has changed this. Reload the page and try again.',
  'server.too-large': ({ mb }: { mb: number }) => `The file is too large: at most ${mb}\u00a0MB.`,
  'server.too-many': ({ minutes }: { minutes: number }, f: Format) =>
    `Too many attempts. Try again in ${f.plural(minutes, { one: '#\u00a0minute', other: '#\u00a0minutes' })}.`,
  'server.internal': () => 'Something broke on our side. Nothing is lost; the server’s log has the details.',
  'reports.month-running': ({ day }: { day: string }, f: Format) =>
    `The month is still running. It can be closed after ${f.day(day)}.`,
  'reports.month-empty': ({ month }: { month: string }, f: Format) =>
    `There is not one figure for ${f.month(month)}, so there is nothing to close. Add files in Sources.`,
  'reports.needs-reason': () =>
    'This month is closed already. A new version of its report needs a reason, which everybody will see.',
  'reports.not-closed': ({ month }: { month: string }, f: Format) =>
    `The report for ${f.month(month)} is not closed yet. Links show closed reports only: their figures no longer move.`,
  'reports.version-unknown': () => 'There is no such version of the report.',
  'plan.needs-reason': () => 'A strategy changes in the open: say why.',
  'plan.note-from-file': () => 'This note came with a file. To take it away, undo that file in Sources.',
  'cause.ads': () => 'ads',
  'cause.contest': () => 'contest',
  'cause.viral-post': () => 'viral post',
  'cause.mentions': () => 'mentions in the press or by bloggers',
  'cause.no-approved-content': () => 'no approved content',
  'cause.out-of-stock': () => 'product out of stock',
  'cause.budget-cut': () => 'ad budget cut',
  'cause.blocked': () => 'account blocked',
  'cause.holiday': () => 'holiday',
  'cause.redefinition': () => 'the network changed how it counts',
  'reports.reply-reason': () => 'The specialist’s reply was added',
  'server.reason-needed': () => 'Say why you decided so: the reason stays in the log.',
  'audit.brand.tag': () => 'Changed the tags of the brand',
  'audit.import.add': () => 'Uploaded a file',
  'audit.import.undo': () => 'Took back an upload',
  'audit.figures.add': () => 'Typed figures by hand',
  'audit.account.rename': () => 'Renamed an account',
  'audit.finding.accept': () => 'Accepted a finding',
  'audit.finding.reject': () => 'Rejected a finding',
  'audit.finding.withdraw': () => 'Withdrew a decision about a finding',
}
