import type { FilesPhrases } from '../../core/files-phrases.ts'
import type { Words } from '../words.ts'

/** Nobody reads two hundred names of columns. */
const MOST = 20
const quoted = (names: readonly string[]) => [
  ...names.slice(0, MOST).map((name) => `“${name}”`),
  ...(names.length > MOST ? [`${names.length - MOST} more`] : []),
]
const cellsOf = { one: '# cell', other: '# cells' }

const MISSING: Record<string, string> = {
  date: 'a date',
  measure: 'any measure (reach, likes, followers…)',
  url: 'a link to the post or its id',
  amount: 'an amount',
  spend: 'the spend',
}

export const files: Words<FilesPhrases> = {
  'files.missing': ({ file }) => `There is no file “${file}”. Check the path and the name.`,
  'files.no-access': ({ file }) =>
    `“${file}” can’t be read: no permission. Grant access to it or copy it into your own folder.`,
  'files.directory': ({ file }) => `“${file}” is a folder. Name the files themselves, for example ${file}/*.csv.`,
  'files.not-a-file': ({ file }) => `“${file}” is not an ordinary file. Name an exported file.`,
  'files.too-many-open': ({ file }) =>
    `“${file}” did not open: the system has too many files open. Close some and try again.`,
  'files.unreadable': ({ file, detail }) =>
    `“${file}” could not be read: the system answered ${detail}. Check the disk and try again.`,
  'files.changed': ({ file }) =>
    `“${file}” changed while it was being read. Wait until the download ends and try again. Nothing was taken from it.`,
  'files.empty': ({ file }) => `“${file}” is empty. Download the export again.`,
  'files.too-large': ({ file, megabytes }, f) =>
    `“${file}” is larger than ${f.number(megabytes)}\u00a0MB, too much to hold in memory at once. Export a shorter period, or CSV, which is read in pieces.`,
  'files.binary': ({ file }) =>
    `“${file}” holds neither text nor a table. An export is needed: CSV, XLSX, XLS, JSON or a ZIP of them.`,
  'files.not-a-table': ({ file }) =>
    `“${file}” holds text but no table: no columns were found. An export with column names is needed.`,
  'files.unknown': ({ file }) =>
    `Merilo does not know what export “${file}” is. If it holds a table, save that as CSV or XLSX: an unknown table can be mapped by its columns.`,
  'files.encrypted': ({ file }) =>
    `“${file}” is protected by a password. Open it in Excel, remove the password (File → Info → Protect Workbook) and save it.`,
  'files.encoding.damaged': ({ file }) =>
    `Some letters in “${file}” are damaged: it is UTF-8, broken in places. Download it again.`,
  'files.encoding.unknown': ({ file }) =>
    `The encoding of “${file}” is not UTF-8, UTF-16 or Windows-1251. Save the file as UTF-8 and try again.`,
  'files.encoding.twice': ({ file }) =>
    `The text of “${file}” was encoded twice (“РћС…РІР°С‚” for “Охват”). Download the original export and don’t save it again.`,
  'files.given.pdf': ({ file }) =>
    `“${file}” is a PDF: figures can’t be read from it reliably. Export the same statistics as CSV or XLSX.`,
  'files.given.image': ({ file }) =>
    `“${file}” is a picture. Figures are not taken from screenshots: export the statistics as CSV or XLSX.`,
  'files.given.video': ({ file }) => `“${file}” is a video. An export of statistics is needed: CSV, XLSX or JSON.`,
  'files.given.html': ({ file }) =>
    `“${file}” is a web page. Perhaps a login page was saved instead of the export. Download the statistics as CSV or XLSX.`,
  'files.given.telegram-html': ({ file }) =>
    `“${file}” is a Telegram history made for reading (HTML). Export again and choose “Machine-readable JSON” under “Format” in Telegram Desktop: you will get result.json.`,
  'files.given.archive': ({ file }) =>
    `“${file}” is an archive of a kind that Merilo does not open. Unpack it and name the files; a ZIP is fine too.`,
  'files.given.office': ({ file }) => `“${file}” is a document, not a table. Save the table as XLSX or CSV.`,
  'files.zip.broken': ({ file }) =>
    `The archive or workbook “${file}” breaks off: it was not downloaded completely. Download it again.`,
  'files.zip.broken-entry': ({ file, name }) =>
    `“${name}” in the archive “${file}” is damaged. Download the archive again.`,
  'files.zip.encrypted': ({ file }) =>
    `The archive “${file}” is protected by a password. Unpack it yourself and name the files.`,
  'files.zip.unsafe-name': ({ file, name }) =>
    `The archive “${file}” holds a file with a dangerous path (“${name}”). Real exports have none, so it was not opened.`,
  'files.zip.bomb': ({ file, name }) =>
    `“${name}” in the archive “${file}” unpacks to hundreds of times its size. Zip bombs are made that way, so it was not opened.`,
  'files.zip.too-large': ({ file, megabytes }, f) =>
    `Unpacked, “${file}” takes more than ${f.number(megabytes)}\u00a0MB. Unpack it yourself and name the files that you need.`,
  'files.zip.nothing': ({ file }) => `The archive “${file}” holds no table and no JSON.`,
  'files.zip.nested': ({ file, depth }, f) =>
    `“${file}” lies in archives within archives, deeper than ${f.plural(depth, { one: '# level', other: '# levels' })}. Unpack it yourself and name the files.`,
  'files.sheet.broken': ({ file }) =>
    `The workbook “${file}” did not open: it seems to be damaged. Download it again or save it as CSV.`,
  'files.sheet.empty': ({ file }) => `The workbook “${file}” holds no table: every sheet is empty.`,
  'files.json.truncated': ({ file }) =>
    `“${file}” breaks off in the middle. Wait until the export ends or download it again.`,
  'files.json.broken': ({ file, line }, f) =>
    `“${file}” is damaged JSON${line > 0 ? ` (line\u00a0${f.number(line)})` : ''}. Download it again and don’t edit it by hand.`,
  'files.truncated.quote': ({ row }, f) =>
    `A quote opened in row ${f.number(row)} is never closed: the file was not downloaded completely or is damaged. Download it again.`,

  'files.value.number': ({ text }) => `“${text}” is not a number`,
  'files.value.negative': ({ text }) => `“${text}” is below zero, where nothing can be`,
  'files.value.not-whole': ({ text }) => `“${text}” is a fraction where only whole numbers make sense`,
  'files.value.excel-date': ({ text }) =>
    `“${text}”: Excel turned a number into a date. Download the file again and don’t save it in Excel`,
  'files.value.excel-id': ({ text }) =>
    `“${text}”: Excel spoilt an id, its last digits are lost. Download the file again and don’t save it in Excel`,
  'files.value.duration': ({ text }) => `“${text}” is not a duration`,
  'files.value.date': ({ text }) => `“${text}” is not a date`,
  'files.value.date-order': ({ text }) => `“${text}”: it is not clear which is the day and which the month`,
  'files.value.date-year': ({ text }) => `“${text}”: the date has no year. Give it, for example --year 2026`,
  'files.value.zone': ({ zone }) => `There is no time zone “${zone}”. A right one looks like Europe/Moscow`,

  'files.row.longer': ({ cells, columns }, f) =>
    `the row has ${f.plural(cells, cellsOf)} and the table ${f.plural(columns, { one: '# column', other: '# columns' })}: values may be shifted`,
  'files.row.cut': ({ cells, columns }, f) =>
    `the row breaks off: ${f.plural(cells, cellsOf)} of ${f.number(columns)}. The file seems to be cut short`,
  'files.row.no-date': () => 'no date',
  'files.row.no-id': () => 'neither a link to the post nor its id',
  'files.row.total': () => 'a row of totals: Merilo works out totals itself',
  'files.row.repeated': ({ row }, f) =>
    `row ${f.number(row)} has other figures for the same: they were taken. If the table holds several accounts, name them in a column`,
  'files.row.repeated-elsewhere': ({ row }, f) =>
    `another table of this file (row ${f.number(row)}) has other figures for the same: they were taken. If these are different accounts, give them as separate files`,
  'files.row.unknown-figure': ({ name }) =>
    name === '' ? 'the row names no figure' : `Merilo does not know the figure “${name}”`,
  'files.row.cell': ({ column, why }, f) => `column “${column}”: ${f.say(why)}`,

  'files.no-rows': ({ file }) =>
    `“${file}” has column names but not a single row of data. Check the period of the export.`,
  'files.zip.part-unread': ({ name, why }, f) => `“${name}” in the archive was not read. ${f.say(why)}`,
  'files.part-unread': ({ name, why }, f) => `The part “${name}” was not taken. ${f.say(why)}`,
  'files.sheet.hidden': ({ sheet }) =>
    `The sheet “${sheet}” is hidden and was not read. If it is needed, unhide it in Excel and give the file again.`,
  'files.part-unknown': ({ name }) => `The part “${name}” is like no known export and was left out.`,

  'files.vk.zone-unknown': ({ zone }) =>
    `VK does not write the time zone into its export. Dates are taken as they stand, in the community’s zone (${zone}).`,
  'files.vk.unknown-criteria': ({ criteria }, f) =>
    `The export has criteria that Merilo does not know yet; they were left out: ${f.list(criteria)} (number of rows in brackets).`,
  'files.vk.bad-link': ({ text }) => (text === '' ? 'no link to the post' : `“${text}” is not a link to a VK post`),

  'files.template.status': ({ text, known }) =>
    `the status “${text}” is not understood. Known ones: ${known.join(', ')}`,
  'files.template.network': ({ text }) =>
    text === '' ? 'the network is missing' : `the network “${text}” is not known. Examples: vk, telegram, ok, youtube`,
  'files.template.no-amount': () => 'no amount',
  'files.template.no-currency': ({ currency }) => `Some rows name no currency. It is taken to be ${currency}.`,
  'files.template.won-without-amount': ({ rows }, f) =>
    `${f.plural(rows, { one: '# sale has', other: '# sales have' })} no amount: counted as sales, but no part of the revenue.`,
  'files.template.cause': ({ text, known }) => `the cause “${text}” is not understood. Known ones: ${known.join(', ')}`,
  'files.template.causes-unkept': () => 'Known causes are not kept here: this command needs figures only.',
  'files.template.period': ({ from, to }, f) => `the period ends (${f.day(to)}) before it begins (${f.day(from)})`,

  'files.mapping.needed': ({ file, columns, missing }, f) =>
    `The table “${file}” was not understood: ${missing.length > 0 ? `it lacks ${f.list(missing.map((part) => MISSING[part] ?? part))}` : 'too many unknown columns'}. Columns: ${quoted(columns).join(', ')}. Help with, for example, --map "Column=reach".`,
  'files.mapping.no-date': ({ file, columns }) =>
    `No column of the table “${file}” looks like a date, and without one figures belong to no time. Columns: ${quoted(columns).join(', ')}. Help with, for example, --map "Column=date".`,
  'files.mapping.date-order': ({ file, column, text, dmy, mdy }, f) =>
    `In “${file}” the date “${text}” (column “${column}”) reads two ways: ${f.day(dmy)} or ${f.day(mdy)}. No other date settles it. Say the order: --map dates=dmy (day first) or --map dates=mdy (month first).`,
  'files.mapping.date-mixed': ({ file, column }) =>
    `In “${file}” the dates of column “${column}” contradict each other: some put the day first, others the month. Saving in Excel often does that. Download the file again.`,
  'files.mapping.decimal-mixed': ({ file, column }) =>
    `In “${file}” the numbers of column “${column}” contradict each other: fractions stand after a dot here and after a comma there. Download the file again or correct the column.`,
  'files.mapping.average': ({ column }) =>
    `Column “${column}” was left out: it is a mean per post, and no total can be made of means. Export posts, or sums per day.`,
  'files.mapping.rate': ({ columns }, f) =>
    `Ready-made rates were left out: ${f.list(quoted(columns))}. Services define ER and its kin differently; Merilo works them out itself by one formula.`,
  'files.mapping.unmapped': ({ columns }, f) => `Columns that were not read: ${f.list(quoted(columns))}.`,
  'files.mapping.ambiguous': ({ column, options }, f) =>
    `Column “${column}” was left out: another one already stands for ${f.list(options)}. To take this one: --map "${column}=${options[0] ?? ''}".`,
  'files.mapping.guessed': ({ columns }) =>
    `An unknown table; its columns were understood by their names: ${columns.join('; ')}. Correct what is wrong with --map.`,
  'files.mapping.bad-correction': ({ text, fields }) =>
    `Not understood: --map "${text}". It should be “Column=measure”, for example --map "Post reach=reach" or --map "When=date". Beside measures there are: ${fields.join(', ')}. “Column=-” leaves a column out.`,
  'files.mapping.no-column': ({ column, columns }) =>
    `The table has no column “${column}”. It has: ${quoted(columns).join(', ')}.`,
  'files.mapping.stages': ({ stages }, f) =>
    `Stages that Merilo does not know: ${f.list(quoted(stages))}. Such leads are counted, but neither as handled nor as sales.`,
  'files.mapping.currency': ({ currency }) =>
    `The table names no currency. It is taken to be ${currency}. Another one: --map currency=USD.`,
  'files.mapping.year': ({ from, to }, f) =>
    `The dates of the table have no year. They are taken as ${f.range(from, to)}. If the year is another one, give it in --year.`,
  'files.mapping.several-per-day': ({ file }) =>
    `“${file}” has several rows for each day and nothing to tell them apart: only the last would stand. If the rows are posts, a column with the link or id of the post is needed; if they are different accounts or networks, a column with their names.`,
  'files.mapping.daily-not-per-post': ({ file }) =>
    `The same posts come again and again in “${file}”: its rows seem to be per day, while one row per post is needed. Figures would come out several times too high. Export lifetime totals per post.`,
}
