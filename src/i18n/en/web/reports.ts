/** Words of “Reports”. */
import type { reports as ru } from '../../ru/web/reports.ts'

export const reports: typeof ru = {
  title: () => 'Reports',
  'lead.none': () => 'There are no reports yet: figures of at least one month come first.',
  'lead.open': ({ month }, f) =>
    `The report for ${f.month(month)} is ready to be closed. Once closed, its figures stay as they are, whatever is added later.`,
  'lead.done': ({ month }, f) => `The last closed report is for ${f.month(month)}. Send it as a link or a file.`,
  'lead.running': ({ month }, f) =>
    `${f.month(month)} is still running: the report can be read now and closed after the last day.`,
  'empty.title': () => 'Nothing to report on yet',
  'empty.text': () => 'Add an export of a network or a service, and the first report makes itself.',
  'empty.action': () => 'Add files',
  archive: () => 'Months',
  'state.closed': ({ version }) => (version > 1 ? `closed, version ${version}` : 'closed'),
  'state.open': () => 'not closed',
  'state.running': () => 'running',
  'state.changed': () => 'data changed after closing',
  month: ({ month }, f) => f.month(month),
  close: () => 'Close the month',
  cancel: () => 'Cancel',
  'close.again': () => 'Make a new version',
  'close.title': ({ month }, f) => `Close ${f.month(month)}?`,
  'close.text': () =>
    'The report is kept as it is now: figures, verdict, findings of the checks and the specialist’s reply. After that it can only be corrected by a new version with a reason.',
  'close.again-text': () =>
    'The earlier version stays in the archive and opens by its old links. Everybody who reads the report sees the reason.',
  'close.reason': () => 'Why a new version is needed',
  'close.reason-hint': () => 'For example: “VK has recounted reach for October”.',
  'close.busy': () => 'Making the report in two languages…',
  closed: ({ month }, f) => `${f.month(month)} is closed.`,
  'closed-by': ({ name, at }, f) =>
    name === '' ? `Closed on ${f.day(at.slice(0, 10))}.` : `Closed on ${f.day(at.slice(0, 10))} by ${name}.`,
  'not-closed': () => 'A draft: its figures move with the data.',
  'changed-after': ({ files, undone, decisions, goals }, f) =>
    `After it was closed: ${f.list(
      [
        files > 0 && `${f.plural(files, { one: '# file', other: '# files' })} with data for this month came`,
        undone > 0 && f.plural(undone, { one: '# import was undone', other: '# imports were undone' }),
        decisions > 0 &&
          f.plural(decisions, { one: '# finding was decided otherwise', other: '# findings were decided otherwise' }),
        goals > 0 && f.plural(goals, { one: '# goal changed', other: '# goals changed' }),
      ].filter((part) => part !== false),
    )}. None of it is in the closed report.`,
  versions: () => 'Versions',
  draft: () => 'As it stands now',
  version: ({ version }) => `Version ${version}`,
  'version.about': ({ name, at }, f) => [f.day(at.slice(0, 10)), name].filter(Boolean).join(', '),
  download: () => 'Download',
  language: () => 'Language of the report',
  'language.ru': () => 'Russian',
  'language.en': () => 'English',
  open: () => 'Open as a page of its own',
  'format.pdf': () => 'PDF',
  'format.pptx': () => 'PPTX',
  'format.xlsx': () => 'XLSX',
  'format.html': () => 'HTML',
  view: ({ month }, f) => `Report for ${f.month(month)}`,
  share: () => 'Share a link',
  'share.title': ({ month }, f) => `A link to the report for ${f.month(month)}`,
  'share.text': () =>
    'The link opens this closed report only, without signing in and without the rest of the brand. It can be revoked at any moment.',
  'share.days': () => 'Works for how many days',
  'share.make': () => 'Make the link',
  'share.ready': () => 'The link is ready. Copy it now: it is shown only once.',
  'share.address': () => 'Address',
  copy: () => 'Copy',
  copied: () => 'Copied',
  done: () => 'Done',
  links: () => 'Links',
  'links.alive': ({ day }, f) => `works until ${f.day(day)}`,
  'links.expired': ({ day }, f) => `expired on ${f.day(day)}`,
  'links.revoked': ({ day }, f) => `revoked on ${f.day(day)}`,
  'links.about': ({ month, version }, f) => `${f.month(month)}, version ${version}`,
  revoke: () => 'Revoke',
  revoked: () => 'The link is revoked.',
  reply: () => 'The specialist’s reply',
  'reply.hint': () =>
    'What helped, what stood in the way, what you disagree with. The reply becomes part of the report, with your name and the date.',
  'reply.closed-hint': () =>
    'The month is closed, so the reply makes a new version of the report. Its figures do not change.',
  'reply.by': ({ name, at }, f) => [name, f.day(at.slice(0, 10))].filter(Boolean).join(', '),
  'reply.none': () => 'There is no reply yet.',
  'reply.write': () => 'Write a reply',
  'reply.change': () => 'Change the reply',
  'reply.save': () => 'Save the reply',
  'reply.saved': () => 'The reply is saved.',
}
