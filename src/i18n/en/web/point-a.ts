/** Words of “Point A”. */
import type { pointA as ru } from '../../ru/web/point-a.ts'

const days = { one: '# day', other: '# days' }
const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export const pointA: typeof ru = {
  title: () => 'Point A',
  'empty.title': () => 'There is no point A yet',
  'empty.text': () => 'It is made of history: add an export of a network over at least a couple of months.',
  'empty.action': () => 'Add files',
  account: () => 'Account',
  brand: () => 'the whole brand',
  lead: ({ from, to, days: n }, f) => `History over ${f.range(from, to)}: ${f.plural(n, days)} with data.`,
  'lead.old': ({ age }, f) => `The last figures are ${f.plural(age, days)} old.`,
  'lead.none': () => 'There are no figures of this account yet.',
  table: () => 'Where we stand',
  'table.hint': () =>
    'The last four weeks. The spread is where eight months of ten lie: a change inside it proves nothing.',
  kpi: () => 'KPI',
  value: () => 'Now',
  spread: () => 'Usual spread',
  'spread.range': ({ low, high }) => (low === high ? low : `${low} … ${high}`),
  'spread.none': () => 'too few months',
  trend: () => 'Per month',
  'trend.none': () => 'none seen',
  months: () => 'By month',
  'months.of': ({ kpi }) => `${kpi} by month`,
  'theme.audience': () => 'Audience',
  'theme.reach': () => 'Reach',
  'theme.mentions': () => 'Mentions',
  'theme.engagement': () => 'Engagement',
  'theme.talk': () => 'Talk',
  'theme.business': () => 'Leads and sales',
  'theme.service': () => 'Service',
  'theme.content': () => 'Content',
  history: ({ kpi }) => `${kpi}: all its history`,
  'history.day': () => 'by day',
  'history.level': () => 'level by day',
  'history.week': () => 'over seven days',
  level: () => 'level',
  noticeable: ({ value }) => `Months differ by themselves: a change smaller than ${value} can’t be told from chance.`,
  'noticeable.none': () => 'How far months differ by themselves is not seen yet: the history is short.',
  'trend.up': ({ value, low, high }) => `Trend: ${value} per month${low === high ? '' : ` (${low} to ${high})`}.`,
  'trend.unsure': () => 'No trend is seen: ups and downs lie within the spread.',
  'week.real': ({ best, worst }) => `There is a weekly rhythm: highest on ${WEEK[best]}, lowest on ${WEEK[worst]}.`,
  'week.none': () => 'No weekly rhythm is seen: weekdays do not differ.',
  'year.need': ({ have }, f) =>
    `Nothing can be said of the season of the year yet: two years of history are needed, there are ${f.plural(have, { one: '# month', other: '# months' })}.`,
  'year.real': ({ best, worst }) => `Season of the year: highest in ${best}, lowest in ${worst}.`,
  shifts: ({ days: list }, f) => `The level jumped: ${f.list(list.map((day) => f.day(day)))}.`,
  missing: ({ gaps, known, all }, f) =>
    gaps === 0
      ? 'No days are missing.'
      : `${f.number(known)} of ${f.plural(all, days)} are known; ${f.plural(gaps, { one: '# gap', other: '# gaps' })}.`,
  findings: () => 'Checks',
  'findings.some': ({ count }, f) =>
    `The history has ${f.plural(count, { one: '# suspicious stretch', other: '# suspicious stretches' })}: look into them before you build on this point A.`,
  'findings.none': () => 'Nothing suspicious was found in the history.',
  'findings.open': () => 'To the checks',
  now: ({ value, from, to, usual }, f) =>
    `By the network’s count now ${value} (${f.range(from, to)})${usual ? `, usually ${usual[0] === usual[1] ? usual[0] : `${usual[0]} to ${usual[1]}`}` : ''}.`,
  compare: () => 'Compare stretches',
  'compare.hint': () => 'The period and what it is compared with are chosen at the head of the page.',
  'compare.now': () => 'The chosen period',
  'compare.other': () => 'Compared with',
  'compare.days': ({ from, to }, f) => f.range(from, to),
  'compare.clean': ({ clean }) => `by the network’s count; ${clean} without what looks inflated`,
  'compare.per-day': () => 'The stretches differ in length, so their means per day are compared.',
  'compare.real': () => 'The difference is larger than chance.',
  'compare.chance': () => 'The difference lies within usual movement.',
  'compare.cannot': () => 'Cannot tell.',
  'compare.need': ({ days: n }, f) => `At least ${f.plural(n, days)} are needed.`,
  'compare.difference': ({ value, clean }) => `Difference${clean ? ' without what looks inflated' : ''}: ${value}`,
  'compare.difference.per-day': ({ value, clean }) =>
    `Difference${clean ? ' without what looks inflated' : ''}: ${value} a day`,
  'compare.over': ({ days: n, value, low, high }, f) =>
    `beyond the usual course over ${f.plural(n, days)}: ${value}${low === high ? '' : ` (${low} to ${high})`}`,
  'compare.method': ({ method }) => `Method: ${method}.`,
  'compare.interval': ({ low, high }) => `with its spread, ${low === high ? low : `${low} to ${high}`}`,
  'compare.refused.none': () => 'Choose what to compare with: the period before, the same one a year ago, or any days.',
  'compare.refused.overlap': () => 'The stretches overlap: a day can’t be held against itself.',
  'compare.refused.now-unknown': () => 'There is no data for the chosen period.',
  'compare.refused.other-unknown': () => 'There is no data for the stretch compared with.',
  quality: () => 'How complete the data are',
  'quality.measure': () => 'Measure',
  'quality.span': () => 'From which day to which',
  'quality.known': () => 'Days known',
  'quality.share': ({ known, days: all }, f) => `${f.number(known)} of ${f.number(all)}`,
  'quality.gaps': () => 'Gaps',
  'quality.gaps.none': () => 'none',
  'quality.gaps.some': ({ gaps }, f) =>
    gaps
      .slice(0, 3)
      .map(({ from, to }) => (from === to ? f.day(from, 'short') : f.range(from, to)))
      .join('; ') + (gaps.length > 3 ? ` and ${f.number(gaps.length - 3)} more` : ''),
  gaps: () => 'No point A yet',
  'gaps.hint': () => 'The sum of a few days is not four weeks: at least eight days of ten must be known.',
  unlocks: () => 'What cannot be measured yet',
  'unlocks.hint': () => 'What to add so that more KPIs appear: what gives most stands first.',
  'unlocks.gives': ({ names }, f) =>
    `It gives: ${names.length > 6 ? `${names.slice(0, 6).join(', ')} and ${f.number(names.length - 6)} more` : names.join(', ')}.`,
  'unlocks.action': () => 'To sources',
  'unlocks.how': () => 'How to export it',
  'unlocks.type': () => 'Type the figures',
  guide: () => 'How it is computed',
  next: () => 'Point A is where you stand now: growth is counted from it.',
  goal: () => 'Set a goal',
}
