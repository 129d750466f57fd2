import type { StatsPhrases } from '../../core/stats/phrases.ts'
import type { Words } from '../words.ts'

const methods: Record<string, string> = {
  'placebo-in-time': 'compared with equal stretches of its own history, scaled to its present noise',
  'placebo-in-time-season':
    'compared with equal stretches of its own history, scaled to its present noise, season taken out',
  'placebo-in-time-sisters': 'compared with its own history and with sister accounts',
  'placebo-in-time-sisters-season': 'compared with its own history and with sister accounts, season taken out',
  'too-short': 'the history is too short to compare',
  redefined: 'the network changed the definition, there is nothing to compare',
  'posts-permutation': 'posts before and after compared (permutation test)',
  'waits-bootstrap': 'response times compared question by question (bootstrap, unanswered ones included)',
  'proportions-score': 'two shares compared',
  'weekday-means': 'weekday means',
  'weekday-ses': 'smoothing with weekdays',
  'weekday-ses-season': 'smoothing with weekdays and season',
  zero: 'the history holds zeros only',
}

export const stats: Words<StatsPhrases> = {
  'stats.bad-number': ({ value, index }) => `Not a number: “${value}” at place ${index + 1}.`,
  'stats.empty': ({ what }) => `Nothing to compute from: not a single known value (${what}).`,
  'stats.bad-count': ({ what, value, least }) => `“${what}” must be a whole number of at least ${least}, not ${value}.`,
  'stats.bad-share': ({ what, value }) => `“${what}” must lie between 0 and 1, not ${value}.`,
  'stats.bad-windows': ({ before, after }) =>
    `The stretch “after” (${after}) must begin later than “before” (${before}) ends.`,
  'stats.method': ({ method }) => methods[method] ?? method,
  'stats.cannot-tell': ({ days, percent, weeks, neighbour }, f) => {
    const seen = `Cannot tell: with this much noise ${f.plural(days, { one: '# day shows', other: '# days show' })} only changes of ${f.percent(percent, 0)} or more`
    const control = 'a comparison with a sister account: connect one'
    if (weeks === null) return neighbour ? `${seen}; what would help is ${control}.` : `${seen}.`
    return `${seen}; it takes ${f.plural(weeks, { one: '# week', other: '# weeks' })}${neighbour ? ` or ${control}` : ''}.`
  },
  'stats.too-short': ({ days }, f) =>
    `Cannot tell: the history before the work is too short to know how far the figure usually moves in ${f.plural(days, { one: '# day', other: '# days' })}.`,
  'stats.cannot-tell-items': ({ percent }, f) =>
    `Cannot tell: with this much noise a change from ${f.percent(percent, 0)} up is visible; more posts, questions or events are needed.`,
  'stats.mostly-unanswered': ({ side }) =>
    `Cannot tell: ${side === 'before' ? 'at point A' : 'in this period'} too many questions got no real answer, so there is no time to compare.`,
  'stats.redefined': ({ day }, f) =>
    `Cannot tell: from ${f.day(day)} the network counts otherwise, and figures before and after that day do not compare.`,
  'stats.too-few-items': ({ least }, f) =>
    `Cannot tell: a comparison needs at least ${f.plural(least, { one: '# post or question', other: '# posts or questions' })} before and after.`,
}
