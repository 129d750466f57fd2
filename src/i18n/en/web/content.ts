import type { Format } from '../../words.ts'
import type { content as ru } from '../../ru/web/content.ts'

const posts = (f: Format, n: number) => f.plural(n, { one: '# post', other: '# posts' })
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const band = (hour: number) => `${hour}:00\u2060–\u2060${hour + 3}:00`

export const content: typeof ru = {
  title: () => 'Content',
  'to-table': () => 'To the table of posts',

  'lead.count': ({ n, accounts }, f) =>
    accounts > 1
      ? `${posts(f, n)} came out in this period, in ${f.plural(accounts, { one: '# account', other: '# accounts' })}.`
      : `${posts(f, n)} came out in this period.`,
  'lead.real': ({ best, measure }, f) =>
    `${measure}: better than the rest ${best.length > 1 ? 'are' : 'is'} ${f.list(best)}.`,
  'lead.worse': ({ worst, measure }, f) =>
    `${measure}: worse than the rest ${worst.length > 1 ? 'are' : 'is'} ${f.list(worst)}.`,
  'lead.none': () => 'Neither format nor time nor length makes a difference larger than chance.',

  'empty.title': () => 'No posts yet',
  'empty.text': () =>
    'Add an export of posts: post statistics of VK, a Telegram channel export, content from Meta Business Suite or YouTube Studio. Merilo recognises the file by itself.',
  'empty.action': () => 'Add an export',
  'empty.period.title': () => 'No posts in this period',
  'empty.period.text': () => 'Choose another period at the top of the page, or add an export of these days.',

  'measure.err': () => 'ERR: engagement by reach',
  'measure.engagements': () => 'Engagements per post',
  'measure.reach': () => 'Reach per post',
  'measure.views': () => 'Views per post',
  'measure.err.hint': () => 'reactions, comments, shares and saves by the reach of posts',
  'measure.engagements.hint': () => 'reactions, comments, shares and saves of an average post',
  'measure.reach.hint': () => 'how many people an average post reaches',
  'measure.views.hint': () => 'how often an average post is viewed',

  'choose.account': () => 'Account',
  'choose.measure': () => 'Compare by',
  'choose.span': () => 'History',
  'span.half': () => 'half a year',
  'span.year': () => 'a year',
  'span.period': () => 'this period only',

  'differences.title': () => 'Which differences are real',
  'differences.hint': ({ from, to, compared }, f) =>
    `Each group against all other posts of the same account, ${f.range(from, to)}. Adjusted for ${f.plural(compared, { one: '# comparison', other: '# comparisons' })}: the more one compares, the easier chance passes for a finding.`,
  'differences.none': () => 'Nothing to compare: the exports of this account have neither engagement nor reach.',
  'differences.few': () =>
    'Nothing to compare with: at least eight posts are needed on either side. Take a longer history.',
  'differences.left': ({ apart, unknown }, f) =>
    [
      apart > 0 ? `Not compared: ${posts(f, apart)} that are ads, reposts, contests or deleted.` : '',
      unknown > 0 ? `${posts(f, unknown)} lack the figures.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  'differences.all': () => 'average',
  'differences.more': ({ n }, f) =>
    `${f.plural(n, { one: '# more group has', other: '# more groups have' })} fewer than eight posts: too little data.`,
  better: () => 'better than the rest',
  worse: () => 'worse than the rest',
  same: () => 'cannot tell',
  few: () => 'too little data',
  posts: () => 'posts',
  'by.format': () => 'Format',
  'by.weekday': () => 'Weekday',
  'by.hour': () => 'Time of day',
  'by.length': () => 'Length of text',
  'by.tag': () => 'Rubric (hashtag)',
  group: () => 'Group',

  'format.text': () => 'text',
  'format.photo': () => 'photo',
  'format.carousel': () => 'carousel',
  'format.video': () => 'video',
  'format.reel': () => 'short video',
  'format.story': () => 'story',
  'format.link': () => 'link',
  'format.poll': () => 'poll',
  'format.audio': () => 'audio',
  'format.live': () => 'live',
  'format.other': () => 'not told',
  'length.none': () => 'no text',
  'length.short': () => 'short, up to 100 signs',
  'length.medium': () => 'medium, 100–300',
  'length.long': () => 'long, 300 and more',
  weekday: ({ day }) => DAYS[day - 1]!,
  'weekday.short': ({ day }) => DAYS[day - 1]!.slice(0, 3),
  band: ({ hour }) => band(hour),
  hour: ({ hour }) => `${hour}:00`,
  unknown: () => 'no data',
  'flag.ad': () => 'ad',
  'flag.repost': () => 'repost',
  'flag.coauthor': () => 'co-author',
  'flag.deleted': () => 'deleted',
  'flag.contest': () => 'contest',

  'time.title': () => 'Best time',
  'time.hint': () =>
    'The colour is the average of the cell; only differences larger than chance are marked. Fewer than eight posts are too little data and have no colour.',
  'time.best': ({ times }, f) => `Better than other times: ${f.list(times)}.`,
  'time.none': () =>
    'No best time can be seen: the cells differ no more than by chance. Publish when it suits your readers and you.',
  'time.few': () => 'No cell has eight posts: it is too early to speak of a best time.',
  'time.unknown': ({ n }, f) => `${posts(f, n)} more have no hour: the export tells only the day.`,
  'time.no-hours': () => 'The export of this account does not tell the hour of posts.',
  'time.at': ({ day, hour }) => `${DAYS[day - 1]!.slice(0, 3)} ${band(hour)}`,
  'time.cell': ({ low, high, verdict }) => `from ${low} to ${high}; ${verdict}`,
  'time.none-here': () => 'no posts',

  'rhythm.title': () => 'Rhythm: posts per week',
  'rhythm.summary': ({ median, low, high }, f) =>
    `Usually ${posts(f, median)} a week, between ${f.number(low)} and ${f.number(high)}. What was planned is in the plan of action.`,
  'rhythm.ordinary': () => 'ordinary posts',
  'rhythm.apart': () => 'ads and contests',
  'rhythm.week': () => 'Week',
  'rhythm.all': () => 'Posts',
  'rhythm.partial': () => 'not the whole week',

  'table.title': () => 'Posts',
  'table.caption': () => 'Posts of the period',
  'table.found': ({ found, total }, f) =>
    found === total ? posts(f, total) : `${f.number(found)} of ${posts(f, total)}`,
  'table.copies': ({ n }, f) =>
    `Not shown: ${f.plural(n, { one: '# copy', other: '# copies' })} of channel posts in the discussion chat; each would be counted twice.`,
  'table.none': () => 'No posts fit these filters.',
  'table.clear': () => 'Clear filters',
  'table.page': ({ page, pages }, f) => `Page ${f.number(page)} of ${f.number(pages)}`,
  'table.earlier': () => 'Back',
  'table.later': () => 'Next',
  'filter.any.account': () => 'All accounts',
  'filter.any.format': () => 'Any format',
  'filter.any.tag': () => 'Any rubric',
  'filter.any.weekday': () => 'Any day',
  'filter.any.hour': () => 'Any time',
  'filter.any.length': () => 'Any length',
  'filter.any.flag': () => 'Any marks',
  'filter.flag': () => 'Mark',
  'filter.text': () => 'Words of the text',
  'filter.option': ({ name, n }, f) => `${name} (${f.number(n)})`,

  'col.day': () => 'Came out',
  'col.post': () => 'Post',
  'col.format': () => 'Format',
  'col.length': () => 'Signs',
  'col.reach': () => 'Reach',
  'col.views': () => 'Views',
  'col.likes': () => 'Reactions',
  'col.comments': () => 'Comments',
  'col.shares': () => 'Shares',
  'col.saves': () => 'Saves',
  'col.engagements': () => 'Engagements',
  'col.er': () => 'ER',
  'col.err': () => 'ERR',
  'post.untitled': () => 'No text',
  'post.open': ({ title }) => `${title}: where its figures come from`,
  'post.link': () => 'Open in the network',
  'post.link.of': ({ title }) => `Open in the network: ${title}`,
  'post.title': () => 'Where the figures of the post come from',
  'post.counter': () => 'Counter',
  'post.value': () => 'Value',
  'post.definition': () => 'Definition',
  'post.source': () => 'Source',
  'post.moment': () => 'As of',
  'post.row': ({ file, row }, f) => `${file}, row ${f.number(row)}`,
  'post.typed': () => 'typed by hand',
  'post.formula.err': ({ top, bottom, value }) => `ERR = ${top} ÷ ${bottom} × 100% = ${value}`,
  'post.formula.er': ({ value }) => `ER = engagements ÷ followers on the day of publication × 100% = ${value}`,
  'post.no-err': () => 'No ERR: the network does not tell the reach of the post.',
  'post.no-er': () => 'No ER: nobody knows how many followers there were on that day.',
}
