/** Words of the screen “Sources”: files, figures typed by hand, freshness. */
import type { sources as ru } from '../../ru/web/sources.ts'

const rows = { one: '# row', other: '# rows' }
const values = { one: '# value', other: '# values' }
const files = { one: '# file', other: '# files' }
const days = { one: '# day', other: '# days' }

export const sources: typeof ru = {
  title: () => 'Sources',
  'lead.empty': () =>
    'Drop an export of any network here. Merilo recognises it, shows what is inside, and only then imports it.',
  'lead.fresh': ({ day }, f) => `Every account is fresh: the latest figures are of ${f.day(day)}.`,
  'lead.due': ({ names, due, all }, f) =>
    due === all && all === 1
      ? `Time to update the figures: ${f.list(names)}.`
      : due === all
        ? `Time to update all ${f.plural(all, { one: '# account', other: '# accounts' })}: ${f.list(names)}.`
        : `Time to update ${f.number(due)} of ${f.plural(all, { one: '# account', other: '# accounts' })}: ${f.list(names)}.`,
  'lead.and-more': ({ count }, f) => `${f.number(count)} more`,
  'lead.viewer': () => 'Where the figures come from and how fresh they are.',

  'tab.label': () => 'Parts of the sources',
  'tab.accounts': () => 'Freshness',
  'tab.imports': () => 'Uploads',
  'tab.how': () => 'Get exports',

  'drop.hint': ({ mb }, f) =>
    `CSV, XLSX, XLS, JSON or ZIP, up to ${f.number(mb)} MB. Several at once are fine, on any screen of the brand. Don’t re-save them in Excel.`,
  'drop.type': () => 'Type figures by hand',
  'drop.no-file': () => 'No file?',

  'queue.title': () => 'To import',
  'queue.done': () => 'Imported',
  'queue.all': ({ count }, f) => (count === 1 ? 'Import' : `Import all: ${f.plural(count, files)}`),
  'queue.waiting': ({ count }, f) => `${f.plural(count, { one: '# file needs', other: '# files need' })} an answer.`,
  'queue.status': ({ ready, asks, done }, f) =>
    `Files: ${f.number(ready)} ready to import, ${f.number(asks)} waiting for an answer, ${f.number(done)} imported.`,
  'queue.clear': () => 'Clear what is done',
  'queue.importing': ({ name }) => (name === '' ? 'Importing…' : `Importing ${name}`),

  'item.size': ({ bytes }, f) =>
    bytes < 1024
      ? `${f.number(bytes)} B`
      : bytes < 1024 * 1024
        ? `${f.number(bytes / 1024, 0)} KB`
        : `${f.number(bytes / 1024 / 1024, 1)} MB`,
  'item.waiting': () => 'in line',
  'item.uploading': () => 'Sending the file',
  'item.looking': () => 'Looking inside…',
  'item.importing': () => 'Importing',
  'item.ready': () => 'ready',
  'item.asks': () => 'needs an answer',
  'item.already': () => 'imported before',
  'item.nothing': () => 'nothing to import',
  'item.refused': () => 'not usable',
  'item.done': () => 'imported',
  'item.take': () => 'Import',
  'item.remove': () => 'Remove',
  'item.remove.named': ({ name }) => `Remove ${name}`,
  'item.again': () => 'Try again',
  'item.too-large': ({ mb }, f) =>
    `The file is larger than ${f.number(mb)} MB. Export a shorter period, or ask the owner to raise the limit (MERILO_UPLOAD_MB).`,
  'item.already.text': ({ file, day, by }, f) =>
    `The very same data was imported on ${f.day(day)}${by === null ? '' : ` by ${by}`}: “${file}”. Once is enough.`,
  'item.nothing.text': () => 'The file has no figure that could be taken. Check the period of the export.',
  'item.brings': ({ rows: count, facts }, f) =>
    count > 0 ? `${f.plural(count, rows)} with ${f.plural(facts, values)}` : f.plural(facts, values),
  'item.period': () => 'Period',
  'item.inside': () => 'Inside',
  'item.whose': () => 'Whose figures',
  'item.skipped': ({ count }, f) => `${f.plural(count, { one: '# row', other: '# rows' })} will be left out`,
  'item.skipped.rows': ({ rows: list, more }, f) =>
    `rows ${list.map((row) => f.number(row)).join(', ')}${more > 0 ? ` and ${f.number(more)} more` : ''}`,
  'item.skipped.row': ({ row }, f) => `row ${f.number(row)}`,
  'item.skipped.more': ({ count }, f) =>
    `And ${f.plural(count, { one: '# more reason', other: '# more reasons' })}: the whole list comes with the import.`,
  'item.warnings': ({ count }, f) => f.plural(count, { one: '# remark', other: '# remarks' }),
  'item.sample': () => 'First rows of the file',
  'item.sample.facts': () => 'First records',
  'item.row': () => 'Row',
  'item.lines': () => 'What will be imported',
  'item.line.what': () => 'Figure',
  'item.line.facts': () => 'Values',
  'item.line.period': () => 'Days',
  'item.level.post': () => 'per post',
  'item.level.campaign': () => 'per campaign',
  'item.level.event': () => 'records',
  'item.causes': ({ count }, f) =>
    `Known causes: ${f.plural(count, { one: '# mark', other: '# marks' })} on the charts`,
  'item.earlier': ({ files: names }, f) =>
    `These days have figures already: ${f.list(names.map((name) => `“${name}”`))}. Where figure and day are the same, the new value stands; undo brings the old one back.`,
  'item.done.text': ({ facts, from, to }, f) =>
    `${f.plural(facts, values)}${from && to ? `, ${f.range(from, to)}` : ''}`,
  'item.undo': () => 'Undo the import',
  'item.undone': () => 'import undone',
  'item.next': () => 'See point A',

  'ask.account': () => 'Whose figures are these?',
  'ask.account.same': ({ id }) =>
    `The file gives the id ${id}, and your account of this network has none yet. It may be the same one.`,
  'ask.account.several': ({ network }) =>
    `The file does not say whose it is, and there are several accounts (${network}).`,
  'ask.account.choose': () => 'Choose an account',
  'ask.account.as-file': ({ name }) => `${name}, a new one as the file says`,
  'ask.account.new': () => 'A new account…',
  'ask.account.name': () => 'Name or link',
  'ask.account.new-named': ({ network }) => `New account: ${network}`,
  'ask.account.name-hint': () => 'The account is called so on screens and in reports.',
  'ask.network': () => 'Which network is it from?',
  'ask.network.choose': () => 'Choose a network',
  'ask.chats': () => 'Which channels and groups to take?',
  'ask.chats.hint': () => 'Nothing else of this export is kept: no other chats, contacts or sessions.',
  'ask.chats.messages': ({ count }, f) => f.plural(count, { one: '# message', other: '# messages' }),
  'ask.year': () => 'Year of the last day in the file',
  'ask.year.hint': () => 'TikTok writes no year. Correct it if it is another one.',
  'ask.order': ({ text }) => `The date “${text}” is…`,

  'map.title': () => 'What the columns hold',
  'map.remembered': () => 'You explained a table with these columns before; the same is used. Correct what is wrong.',
  'map.proposed': () => 'An unknown table. This is how its columns were understood; correct them and Merilo remembers.',
  'map.level': () => 'A row is',
  'map.level.day': () => 'a day, week or month of an account',
  'map.level.post': () => 'a post',
  'map.level.lead': () => 'a lead or deal',
  'map.level.sale': () => 'a sale',
  'map.level.spend': () => 'advertising spend',
  'map.network': () => 'Network',
  'map.column': () => 'Column',
  'map.samples': () => 'Examples',
  'map.meaning': () => 'What it is',
  'map.ignore': () => 'not read',
  'map.fields.row': () => 'What the row is about',
  'map.fields.measures': () => 'Figures',
  'map.meaning-of': ({ name }) => `What column “${name}” holds`,
  'map.note.average': () => 'a mean per post: no total can be made of means',
  'map.note.rate': () => 'a ready-made rate: Merilo works it out itself',
  'map.note.twice': () => 'another column already gives this figure',
  'map.missing': ({ what }, f) => `Missing: ${f.list(what)}.`,
  'map.missing.date': () => 'a date',
  'map.missing.measure': () => 'any figure',
  'map.missing.url': () => 'a link to the post or its id',
  'map.missing.amount': () => 'an amount',
  'map.missing.spend': () => 'the spend',

  'fresh.caption': () => 'Accounts and how fresh their figures are',
  'fresh.account': () => 'Account',
  'fresh.last': () => 'Last day',
  'fresh.age': () => 'Freshness',
  'fresh.sources': () => 'From',
  'fresh.state.fresh': () => 'fresh',
  'fresh.state.due': () => 'time to update',
  'fresh.state.old': () => 'out of date',
  'fresh.ago': ({ days: count }, f) => (count === 0 ? 'up to today' : `${f.plural(count, days)} ago`),
  'fresh.what-next': () => 'What to download',
  'fresh.what-next.named': ({ name }) => `What to download: ${name}`,
  'fresh.details': ({ name }) => `More about ${name}`,
  'fresh.history': () => 'Figures since',
  'fresh.source.files': ({ count }, f) => f.plural(count, files),
  'fresh.source.to': ({ day }, f) => `to ${f.day(day)}`,
  'fresh.rename': () => 'Name of the account',
  'fresh.rename.save': () => 'Rename',
  'fresh.renamed': ({ name }) => `The account is now called “${name}”.`,
  'fresh.empty.title': () => 'No account yet',
  'fresh.empty.text': () =>
    'Begin with the statistics export of a community or channel: Merilo makes point A out of it. The next tab says where to get it.',
  'fresh.empty.action': () => 'What to download',
  'fresh.none-viewer': () => 'Accounts appear here as soon as the specialist imports the first files.',

  'imports.caption': () => 'What was imported, the newest first',
  'imports.file': () => 'File',
  'imports.account': () => 'Account',
  'imports.period': () => 'Days',
  'imports.rows': () => 'Rows',
  'imports.facts': () => 'Values',
  'imports.skipped': () => 'Left out',
  'imports.who': () => 'Who and when',
  'imports.by-machine': () => 'by command',
  'imports.by-demo': () => 'demo',
  'imports.state': () => 'State',
  'imports.state.done': () => 'imported',
  'imports.state.pending': () => 'importing',
  'imports.state.undone': () => 'undone',
  'imports.action': () => 'Actions',
  'imports.undo': () => 'Undo',
  'imports.undo.named': ({ name }) => `Undo the import of ${name}`,
  'imports.edit': () => 'Edit',
  'imports.edit.named': ({ name }) => `Edit ${name}`,
  'imports.all-accounts': () => 'All accounts',
  'imports.filter.account': () => 'Account',
  'imports.filter.status': () => 'State',
  'imports.filter.all': () => 'All',
  'imports.filter.done': () => 'Only those in force',
  'imports.filter.undone': () => 'Only undone ones',
  'imports.empty.title': () => 'Nothing imported yet',
  'imports.empty.text': () => 'Drop a file on this page, or type figures by hand.',
  'imports.empty-filter': () => 'Nothing fits these filters.',
  'imports.reset': () => 'Show all',
  'imports.page': ({ page, pages }, f) => `Page ${f.number(page)} of ${f.number(pages)}`,
  'imports.newer': () => '← Newer',
  'imports.older': () => 'Older →',

  'import.warnings': () => 'Remarks',
  'import.skipped': () => 'Rows left out',
  'import.skipped.none': () => 'Every row was taken.',
  'import.row': () => 'Row',
  'import.reason': () => 'Why',
  'import.reasons': () => 'Reasons',
  'import.times': ({ count }, f) => f.plural(count, rows),
  'import.next': () => 'Next',
  'import.previous': () => 'Previous',

  'undo.title': ({ name }) => `Undo the import of “${name}”?`,
  'undo.text': ({ facts }, f) =>
    `${f.plural(facts, { one: '# value leaves', other: '# values leave' })} every screen and the reports of open months. Reports of closed months do not change.`,
  'undo.returns': ({ files: names }, f) =>
    `Where this import replaced earlier figures, they come back: ${f.list(names.map((name) => `“${name}”`))}.`,
  'undo.returns-none': () => 'There are no earlier figures for these days: they will say “no data” again.',
  'undo.file-gone': () => 'The file itself is not kept here: to bring the figures back, give it again.',
  'undo.do': () => 'Undo the import',
  'undo.keep': () => 'Keep it',
  'undo.done': ({ name, removed }, f) => `The import of “${name}” is undone: ${f.plural(removed, values)} removed.`,
  'toast.imported': ({ count }, f) => f.plural(count, { one: '# file imported.', other: '# files imported.' }),
  'toast.undo': () => 'Undo',

  'type.title': () => 'Figures by hand',
  'type.text': () =>
    'For networks without an export, and for what only you know. An empty cell is “no data”, a zero is a zero. Everywhere the figure says that it was typed by hand.',
  'type.account': () => 'Account',
  'type.account.network': () => 'Network',
  'type.measure': () => 'Figure',
  'type.group.audience': () => 'Audience',
  'type.group.reach': () => 'Reach and shows',
  'type.group.reactions': () => 'Reactions',
  'type.group.content': () => 'Content',
  'type.group.talk': () => 'Talk',
  'type.group.traffic': () => 'Traffic',
  'type.group.business': () => 'Leads, sales, ads',
  'type.grain': () => 'Step',
  'type.grain.day': () => 'By day',
  'type.grain.month': () => 'By month',
  'type.grain.month-flow': () =>
    'A month is typed as a whole when it is over. Where it has daily figures too, the days count.',
  'type.grain.month-stock': () => 'For this figure it is the value on the month’s last day.',
  'type.grain.unique': () => 'Reach does not add up: for a month, type the reach of that month and not a sum of days.',
  'type.earlier': ({ period }) => `Earlier: ${period}`,
  'type.later': ({ period }) => `Later: ${period}`,
  'type.cell': ({ measure, at }) => `${measure}, ${at}`,
  'type.from-file': ({ file }) => `from the file “${file}”`,
  'type.legend': ({ files: names }, f) =>
    `Dashed cells come from files: ${f.list(names.map((name) => `“${name}”`))}. They may be corrected: the new value stands over them.`,
  'type.typed': () => 'typed by hand',
  'type.future': () => 'still ahead',
  'type.paste': () => 'A whole column of a spreadsheet may be pasted: Ctrl+V into the first cell.',
  'type.money': ({ currency }) => `Amounts are in ${currency}.`,
  'type.bad': ({ text }) => `“${text}” is not a number. Take out what does not belong there.`,
  'type.bad-whole': () => 'Only whole numbers make sense here.',
  'type.bad-negative': () => 'It never goes below zero.',
  'type.save': ({ count }, f) =>
    count === 0 ? 'Save' : `Save ${f.plural(count, { one: '# change', other: '# changes' })}`,
  'type.saved': ({ name }) => `Saved: ${name}.`,
  'type.overrides': () => 'The new value stands over the one of the file; undo brings that one back.',
  'type.lose': () => 'The typed figures are not saved. Close?',

  'how.next': ({ from, to }, f) => `Download ${f.range(from, to)}.`,
  'how.next-later': ({ from }, f) => `Fresh for now. Next time download from ${f.day(from)} on.`,
  'how.next-any': () =>
    'Take as long a period as you can: the longer the history, the surer point A. A year or more is best.',
  'how.templates': () => 'Tables of Merilo',
  'how.templates.text': () => 'For what no network exports. Download an empty one, fill it in and drop it here.',
  'how.template.leads': () => 'Leads and sales',
  'how.template.leads.text': () => 'a row is a lead: date, source, status, amount',
  'how.template.spend': () => 'Advertising spend',
  'how.template.spend.text': () => 'a row is a day or period of a campaign: network, spend, shows, clicks',
  'how.template.causes': () => 'Known causes',
  'how.template.causes.text': () =>
    'contests, promotion, pauses and holidays: checks take them into account, charts mark them',
  'how.connect': () => 'Connections',
  'how.connect.text': () =>
    'For now figures come as files and by hand: that works for every network today. Direct connections to VK, Telegram and others will appear here; the history that you imported stays and goes on.',
  'how.services': () => 'Through a statistics service',

  // The legal footnote belongs to the Russian interface.
  'meta.footnote': () => '',
}
