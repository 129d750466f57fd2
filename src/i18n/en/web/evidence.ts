/** Words of the window “where this figure comes from”. */
import type { evidence as ru } from '../../ru/web/evidence.ts'
import type { Format } from '../../words.ts'

const rows = (n: number, f: Format) => f.plural(n, { one: '# row', other: '# rows' })

export const evidence: typeof ru = {
  loading: () => 'Where this figure comes from',
  where: ({ account, from, to }: { account: string; from: string; to: string }, f: Format) =>
    `${account}, ${from === to ? f.day(from) : f.range(from, to)}`,
  'no-data': () => 'no data',
  'number.fact': () => 'Fact',
  'number.clean': () => 'Clean fact',
  'number.raw': () => 'As the network counts',
  'number.removed': () => 'Taken off by checks',
  'number.interval': ({ low, high }: { low: string; high: string }) => `${low} to ${high}`,
  'number.to': ({ day }: { day: string }, f: Format) => `The period is still running: there is data to ${f.day(day)}.`,
  'unknown.action': () => 'Bring the data',
  'unknown.needs': () => 'What else can be measured',

  means: () => 'What it means',
  how: () => 'How it is computed',
  'how.sum': ({ top, bottom, value }: { top: string; bottom: string; value: string }) =>
    `${top} ÷ ${bottom} = ${value}`,
  'how.exact': () => 'The whole formula',
  'how.source': () => 'Where the definition comes from',
  'how.guide': () => 'This KPI in the guide',
  'terms.caption': () => 'What it is made of',
  'terms.name': () => 'Part of the formula',
  'terms.account': () => 'Account',
  'terms.value': () => 'Value',
  'terms.known': () => 'Known',
  'terms.of': ({ known, total }: { known: number; total: number }, f: Format) =>
    `${f.number(known)} of ${f.number(total)}`,
  'terms.all': () => 'all',

  mind: () => 'Mind this',
  checks: () => 'What the checks found',
  'checks.applied': () => 'taken off the clean figure',
  'checks.rejected': () => 'rejected, all of it counts',
  'checks.beside': () => 'cannot be taken off this figure row by row',
  'checks.open': () => 'not taken off: a second sign or your decision is needed',
  'checks.look': () => 'Look at it',

  picture: () => 'Day by day',
  'picture.day': ({ name }: { name: string }) => `${name} by day`,
  'picture.level': ({ name }: { name: string }) => `${name}: at the end of each day`,
  'picture.week': ({ name }: { name: string }) => `${name}: over the seven days up to each day`,
  'picture.break': ({ measure }: { measure: string }) => `${measure}: counted differently`,
  'picture.finding': ({ name }: { name: string }) => name,

  rows: () => 'The rows it is made of',
  'rows.days': () => 'Days',
  'rows.posts': () => 'Posts',
  'rows.comment': () => 'Comments',
  'rows.message': () => 'Messages',
  'rows.mention': () => 'Mentions',
  'rows.visit': () => 'Visits',
  'rows.lead': () => 'Leads',
  'rows.sale': () => 'Sales',
  'rows.question': () => 'Questions',
  'rows.join': () => 'Joins',
  'rows.leave': () => 'Leaves',
  'rows.tabs': () => 'Which rows to show',
  'rows.none': () => 'There are no rows for these days.',
  'rows.total': ({ from, to, total }: { from: number; to: number; total: number }, f: Format) =>
    `${f.number(from)}–${f.number(to)} of ${f.number(total)}`,
  'rows.newer': () => 'Newer',
  'rows.older': () => 'Older',
  'rows.csv': () => 'Download all rows (CSV)',
  'rows.unknown': () => 'no data',
  'rows.line': ({ file, row }: { file: string; row: number }, f: Format) => `${file}, row ${f.number(row)}`,
  'rows.open': () => 'open the post',

  sources: () => 'From where and when',
  'sources.none': () => 'There are no files for these days.',
  'sources.loaded': ({ day, by }: { day: string; by: string | null }) =>
    by === null ? `loaded on ${day}` : `loaded on ${day} by ${by}`,
  'sources.rows': ({ n, skipped }: { n: number; skipped: number }, f: Format) =>
    skipped > 0 ? `${rows(n, f)}, ${f.number(skipped)} skipped` : `${rows(n, f)}, none skipped`,
  'sources.days': ({ from, to }: { from: string; to: string }, f: Format) => `data for ${f.range(from, to)}`,
  'sources.all': () => 'All sources',
  definitions: ({ n }: { n: number }, f: Format) => f.plural(n, { one: 'Definition', other: 'Definitions' }),
}
