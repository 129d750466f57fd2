import type { Format } from '../../words.ts'
import type { mentions as ru } from '../../ru/web/mentions.ts'

const count = (f: Format, n: number) => f.plural(n, { one: '# mention', other: '# mentions' })

export const mentions: typeof ru = {
  title: () => 'Mentions',
  'lead.count': ({ n }, f) =>
    `The brand was mentioned ${f.plural(n, { one: '# time', other: '# times' })} in this period.`,
  'lead.negative': ({ share, low, high }) => `${share} of it is negative (from ${low} to ${high}).`,
  'lead.more': () => 'There is more of it than before, and that is no chance.',
  'lead.less': () => 'There is less of it than before, and that is no chance.',
  'lead.same': () => 'The change against the compared period is within chance.',
  'lead.unrated': () => 'The export does not rate the tone.',
  'empty.title': () => 'No mentions yet',
  'empty.text': () =>
    'Add an export of Brand Analytics, YouScan, Talkwalker or another monitoring service: CSV or JSON with texts, days and tone.',
  'empty.period.title': () => 'No mentions in this period',
  'empty.period.text': () => 'Choose another period at the top of the page, or add an export of these days.',
  'empty.action': () => 'Add an export',
  against: () => 'The triangle is the change against the compared period.',
  own: ({ n }, f) =>
    n > 0
      ? `Not counted: ${count(f, n)} by accounts and people of the brand itself.`
      : 'No mentions by accounts and people of the brand itself were found; they would not count.',

  'weeks.title': () => 'Mentions by week',
  'weeks.week': () => 'Week',
  'weeks.all': () => 'Total',
  'weeks.partial': () => 'not the whole week',
  'tone.good': () => 'positive',
  'tone.neutral': () => 'neutral',
  'tone.bad': () => 'negative',
  'tone.unrated': () => 'not rated',

  'figures.title': () => 'Figures',
  few: () => 'fewer than 30 mentions: a rough share',
  'note.share_of_voice': () => 'needs mentions of rivals: export the theme of the market and add its daily numbers',
  'note.hashtag_posts': () => 'needs posts with the branded hashtag by other people',
  'note.negative_worked_through': () => 'needs the mark of being handled in the monitoring service',
  'note.mentions': () => '',
  'note.tone_negative_share': () => 'needs a rating of tone',

  'sources.title': () => 'Where people write',
  'sources.source': () => 'Place',
  'sources.mentions': () => 'Mentions',
  'sources.negative': () => 'Negative',
  'sources.unknown': () => 'place not told',
  of: ({ part, all }, f) => `${f.number(part)} of ${f.number(all)}`,

  'tags.title': () => 'Hashtags',
  'tags.hint': () => 'The hashtags that others use when they write of the brand.',
  'tags.none': () => 'The texts of mentions have no hashtags.',
  'tags.tag': () => 'Hashtag',

  'list.title': () => 'What people write',
  'list.found': ({ found, total }, f) =>
    found === total ? count(f, total) : `${f.number(found)} of ${f.number(total)}`,
  'list.none': () => 'No mentions fit these filters.',
  'list.clear': () => 'Clear filters',
  'filter.tone': () => 'Tone',
  'filter.tone.any': () => 'Any tone',
  'filter.source': () => 'Place',
  'filter.source.any': () => 'All places',
  'filter.text': () => 'Words of the text',
  option: ({ name, n }, f) => `${name} (${f.number(n)})`,
  link: () => 'Open',
  handled: () => 'handled',
  open: () => 'not handled',
  reach: ({ n }, f) => f.plural(n, { one: '# view', other: '# views' }),
  engagements: ({ n }, f) => f.plural(n, { one: '# reaction', other: '# reactions' }),
  'no-text': () => 'the export has no text',
  page: ({ page, pages }, f) => `Page ${f.number(page)} of ${f.number(pages)}`,
  earlier: () => 'Back',
  later: () => 'Next',
}
