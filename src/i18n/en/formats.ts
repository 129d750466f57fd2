import type { FormatPhrases } from '../../core/format-phrases.ts'
import type { Format, Words } from '../words.ts'

const names = (items: readonly string[], f: Format): string => f.list(items.map((item) => `“${item}”`))
const rows = (n: number, f: Format): string => f.plural(n, { one: '# row', other: '# rows' })
const posts = (n: number, f: Format): string => f.plural(n, { one: '# post', other: '# posts' })
const cells = (n: number, f: Format): string => f.plural(n, { one: '# cell', other: '# cells' })

/** What readers of export formats tell about rows and files. */
export const formats: Words<FormatPhrases> = {
  'formats.cell': ({ column, reason }, f) =>
    `The cell in column “${column}” could not be read; its value is taken as unknown. ${f.say(reason)}`,
  'formats.cut-row': ({ cells: n, expected }, f) =>
    `The row breaks off: ${cells(n, f)} instead of ${f.number(expected)}. The download looks incomplete.`,
  'formats.long-row': ({ cells: n, expected }, f) =>
    `The row has ${cells(n, f)} for ${f.number(expected)} columns: values may have shifted, so it was not taken.`,
  'formats.no-id': () => 'The row has no id.',
  'formats.no-date': ({ text }) => (text === '' ? 'The row has no date.' : `“${text}” is not a date.`),
  'formats.meta-failed-row': ({ comment }) => `Meta failed to compute this post: “${comment}”.`,
  'formats.repeated-row': ({ id }) => `Post ${id} already stood in the file; the first row was taken.`,
  'formats.coauthor': ({ account }) => `A co-authored post: it is listed under the account “${account}”.`,
  'formats.total-row': () => 'A total row: Merilo adds up totals itself.',
  'formats.no-figures': () => 'The row has no figures.',
  'formats.unknown-block': ({ title }) => `What the chart “${title}” measures is not known, so it was not taken.`,
  'formats.ragged-block': ({ title }) =>
    `The block “${title}” has unequal numbers of names and values, so it was not taken.`,
  'formats.no-period': () => 'The period of this row is not known.',
  'formats.repeated-object': ({ name }) => `Record ${name} already stood in the file; the first one was taken.`,
  'formats.not-object': () => 'The record is not built like the others and could not be read.',

  'formats.unused-columns': ({ columns, more }, f) =>
    `Columns not used: ${names(columns, f)}${more > 0 ? ` and ${f.number(more)} more` : ''}.`,
  'formats.other-accounts': ({ accounts, own }, f) =>
    `The file has posts of other accounts: ${names(accounts, f)}. Only posts of “${own}” were taken. To take another account, name it in --account.`,
  'formats.clock-mismatch': ({ posts: n, example }, f) =>
    `The time in the file differs from the time inside the link: ${posts(n, f)}, for example ${example}. The time from the link was taken, because it is exact.`,
  'formats.sum-mismatch': ({ rows: n, column }, f) =>
    `The column “${column}” is not the sum of reactions, comments and shares: ${rows(n, f)}. The figures were taken as they are.`,
  'formats.comparison-dropped': ({ title }) =>
    `The chart “${title}” has a comparison with another period. Only the main period was taken.`,
  'formats.ads-reach-dropped': ({ rows: n }, f) =>
    `Reach of several rows can’t be added (people overlap), so it was left out: ${f.plural(n, { one: '# time', other: '# times' })}.`,
  'formats.ads-merged': ({ rows: n }, f) => `Some ads have the same name; their figures were added up: ${rows(n, f)}.`,
  'formats.telegram-kept': ({ chat }) =>
    `Of the export of a whole account only the chat “${chat}” was taken. The rest (conversations, contacts, sessions) was dropped at once.`,
  'formats.telegram-service': ({ actions }) => `Service messages without figures were left out: ${actions.join(', ')}.`,
  'formats.telegram-local-time': ({ messages, zone }, f) =>
    `${f.plural(messages, { one: '# message has', other: '# messages have' })} only the clock of the exporting computer. It is taken as ${zone}.`,
  'formats.telegram-no-views': () =>
    'Telegram’s export has no views, forwards or comments: they are unknown, not zero.',
  'formats.youtube-lifetime': () =>
    'The YouTube file does not say its period. Figures of videos are taken as lifetime figures; if the period was shorter, download the report again for all time.',
  'formats.youtube-period': ({ from, to, posts: n }, f) =>
    `The YouTube report is for ${f.range(from, to)}. Published earlier: ${posts(n, f)}; their figures are taken as figures of that period, not of all time.`,
  'formats.youtube-parts': ({ parts }, f) =>
    `Left out of the YouTube archive: ${names(parts, f)}. It is the same data in another shape.`,
  'formats.zip-left-out': ({ parts }, f) => `Left out of the archive: ${names(parts, f)}.`,
  'formats.ads-cabinet': () =>
    'The report does not name its ad account. If there are several, their figures will mix: add the column “Account name” to the report, or give --account ads:name.',
  'formats.tiktok-year': ({ from, to }, f) =>
    `TikTok’s file has no year. It is taken as ${f.range(from, to)}. If the year is another one, give the year of the last day in --year.`,
  'formats.zone-assumed': ({ zone }) =>
    `The file does not name its time zone. It is taken as ${zone}; give another one in --tz.`,
  'formats.unknown-keys': ({ keys }, f) => `Merilo does not know these figures and left them out: ${names(keys, f)}.`,
  'formats.dyi-no-stories': () =>
    'Instagram’s file has no reels and no stories, and it does not say the kind of posts.',
  'formats.dyi-survivors': ({ people }, f) =>
    `Followers counted by the day they came: ${f.number(people)}. Names were dropped. Those who left are not in the list, so past days are too low.`,
  'formats.personal-dropped': ({ columns }, f) =>
    `Details about people are not kept: ${names(columns, f)}. The author is replaced by a pseudonym.`,

  'formats.daily-not-per-post': ({ file }) =>
    `In ${file} each post is repeated for every day. Adding such rows up would multiply the figures. Download the lifetime content export in Meta Business Suite: one row per post.`,
  'formats.network-needed': ({ title }) =>
    `The file says only “${title}”, not whose it is: Facebook or Instagram? Add --network facebook or --network instagram.`,
  'formats.network-wrong': ({ network, wanted }) => `Such a file can’t come from “${network}”. Possible: ${wanted}.`,
  'formats.columns-missing': ({ columns }, f) => `The file can’t be read without these columns: ${names(columns, f)}.`,
  'formats.excel-damaged': ({ text, row }, f) =>
    `Row ${f.number(row)} has “${text}” in place of a number: a spreadsheet program saved the file again and turned numbers into dates. Download the file again and don’t open it before importing.`,
  'formats.telegram-kind': ({ type }) =>
    `This is an export of a private conversation or a bot (${type}). Merilo reads channels and groups only.`,
  'formats.telegram-choose': ({ chats }, f) =>
    `The export has several channels and groups: ${names(chats, f)}. Choose one: --chat "name or id".`,
  'formats.telegram-no-chat': ({ chat, chats }, f) =>
    chats.length === 0
      ? `The export has no channel or group “${chat}”, and no other ones either.`
      : `The export has no channel or group “${chat}”. It has: ${names(chats, f)}.`,
  'formats.telegram-none': () => 'The export has no channels and no groups.',
  'formats.youtube-other-report': ({ column }) =>
    `The YouTube report is split by “${column}”; Merilo needs the report by content or by date.`,
  'formats.ga4-dimension': ({ columns }, f) =>
    `The report is also split by ${names(columns, f)}. Remove that from the report and download it again.`,
  'formats.empty': () => 'The file has no data.',
}
