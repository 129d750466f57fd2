/** Words of the overview: one brand's period at a glance. */
import type { overview as ru } from '../../ru/web/overview.ts'

const DAYS = { one: '# day', other: '# days' }
const FINDINGS = { one: '# finding', other: '# findings' }
const CHECKS = { one: '# check', other: '# checks' }

export const overview: typeof ru = {
  title: () => 'Overview',
  'title.of': ({ period }) => `Overview · ${period}`,

  'lead.no-data': () => 'Nothing to show yet: there is no data.',
  'lead.no-goal': () => 'There is data but no goal yet, so nothing can be called reached or not.',
  'lead.ahead': ({ first }, f) => `The goal starts on ${f.day(first)}: the answer comes with the figures of its days.`,
  'lead.other-time': () => 'No goal was in force in this period.',
  'lead.before-data': ({ day }, f) => `There is no data for this period. The last figures are of ${f.day(day)}.`,
  'lead.stopped': ({ goals }) =>
    goals > 1
      ? 'The goals of this period were withdrawn before their time was over: they have no result.'
      : 'The goal of this period was withdrawn before its time was over: it has no result.',
  'stopped.title': () => 'Withdrawn early',
  'stopped.withdrawn': ({ on, reason }, f) => `Withdrawn on ${f.day(on)}. Reason: ${reason}`,
  'stopped.moved': ({ on, reason, from, deadline }, f) =>
    `Moved on ${f.day(on)} to another time: ${f.range(from, deadline)}. Reason: ${reason}`,
  'goals.other': () => 'Goals are in force on other days',
  'goals.new': () => 'Set a new goal',
  'goals.other.open': () => 'Open that period',

  'kpis.title': () => 'KPIs',
  'kpis.main': () => 'Main KPI',
  'kpis.window': ({ from, to }, f) => f.range(from, to),
  'kpis.goal': () => 'Goal',
  'kpis.older': ({ target, until }, f) => `Until ${f.day(until)} the target was ${target}`,
  'kpis.older.reason': ({ reason }) => `reason: ${reason}`,
  'kpis.passed': ({ percent }, f) => `${f.percent(percent, 0)} of the time has passed`,

  'figure.plan': () => 'Plan',
  'figure.fact': () => 'Fact',
  'figure.clean': () => 'Clean fact',
  'figure.raw': () => 'Network’s count',
  'figure.suspect': () => 'Looks bought',
  'figure.removed': () => 'Not counted',
  'figure.expected': ({ day }, f) => `Expected by ${f.day(day, 'short')}`,
  'figure.forecast': ({ day }, f) => `Forecast for ${f.day(day, 'short')}`,
  'figure.interval': ({ low, high }) => `${low} to ${high}`,
  'figure.point-a': () => 'Point A',
  'figure.change': () => 'Against point A',
  'figure.change.usual': () => 'Against the usual course',
  'figure.progress': () => 'Done',
  'figure.done': () => 'Received',
  'figure.not-done': () => 'Not received',

  'change.real': () => 'larger than the usual ups and downs',
  'change.chance': () => 'within the usual ups and downs',
  'change.cannot-tell': () => 'cannot tell',

  'spark.week': () => 'by week',
  'spark.day': () => 'by day',
  'spark.rolling': () => '7 days each',
  'spark.plan': () => 'line: plan',
  'spark.label': ({ kpi }) => `${kpi}: the last 13 weeks`,

  'badge.open': ({ name, open }, f) => (open > 1 ? `${name} · ${f.number(open)} to decide` : `${name} · to decide`),
  'badge.decided': ({ name, count }, f) => (count > 1 ? `${name} · ${f.number(count)}` : name),

  'checks.found': ({ found, open }, f) =>
    `Checks: ${f.plural(found, FINDINGS)}${open > 0 ? `, ${open === found ? '' : `${f.number(open)} `}waiting for a decision` : ''}`,
  'checks.clean': ({ worked }, f) => `Checks: ${f.plural(worked, CHECKS)} found nothing that looks bought`,
  'checks.none': () => 'Checks: not enough data for any of them yet',
  'checks.silent': ({ silent }, f) => `${f.plural(silent, CHECKS)} lacked data`,
  'checks.no-data': () => 'Checks: there is no data for this period yet',
  'checks.all': () => 'What is checked',
  'checks.open': () => 'See the findings',

  'chart.title': () => 'How it went',
  'chart.which': () => 'KPI on the chart',
  'chart.total': ({ kpi }) => `${kpi}: running total`,
  'chart.rolling': ({ kpi }) => `${kpi}: the seven days that end on each day`,
  'chart.level': ({ kpi }) => `${kpi}: by day`,
  'chart.before': ({ days }, f) => `${f.plural(days, DAYS)} before`,
  'chart.break': () => 'The network began to count otherwise',
  'chart.look': () => 'On the chart',

  'cause.ads': () => 'Advertising',
  'cause.contest': () => 'Contest',
  'cause.viral-post': () => 'Viral post',
  'cause.mentions': () => 'Others wrote about you',
  'cause.no-approved-content': () => 'No approved content',
  'cause.holiday': () => 'Holiday',
  'cause.other': () => 'Event',

  'next.title': () => 'What to do next',
  'next.none': () => 'Nothing to change yet: too little data to conclude.',
  'next.plan': () => 'To the plan',
  'outside.title': () => 'Outside the specialist’s control',
  'outside.none': () => 'Nothing of the kind is noted for this period.',
  'outside.add': () => 'Note it in the plan',

  'accounts.title': () => 'Accounts',
  'accounts.against': ({ from, to }, f) => `Changes are against ${f.range(from, to)}.`,
  'accounts.same-days': () => 'Where data ends earlier, as many days of the other period stand beside it.',
  'accounts.alone': () => 'Without a comparison.',
  'accounts.no-figures': () => 'no key figures in this period',
  'accounts.to': ({ day }, f) => `data to ${f.day(day, 'short')}`,
  'accounts.old': ({ days }, f) => `${f.plural(days, DAYS)} without new data`,
  'accounts.refresh': () => 'Bring new data',

  'way.title': () => 'Where to begin',
  'way.rest': () => 'Still to do',
  'way.done': () => 'done',
  'way.now': () => 'now',
  'way.later': () => 'later',
  'way.a': () => 'Point A',
  'way.a.text': () =>
    'Drop an export of a network, a statistics service or a CRM onto the page. Merilo recognises the file and works out where you start from.',
  'way.a.done': ({ accounts }, f) => `Data is here: ${f.plural(accounts, { one: '# source', other: '# sources' })}.`,
  'way.a.action': () => 'Add a file',
  'way.a.look': () => 'See point A',
  'way.goal': () => 'Goal',
  'way.goal.text': () =>
    'Say the goal in a sentence, such as “Attract 250 new followers on VK in two weeks”. Merilo checks it by SMART.',
  'way.goal.done': ({ goals }, f) => `${f.plural(goals, { one: '# goal is', other: '# goals are' })} set.`,
  'way.goal.action': () => 'Set a goal',
  'way.steps': () => 'Steps and agreement',
  'way.steps.text': () =>
    'Break the goal into three or four steps with numbers and dates, and let both sides accept the KPI agreement.',
  'way.steps.action': () => 'To the steps',
  'way.no-right': () => 'A specialist or a manager does this.',
  'rest.steps': () => 'Break the goals into steps',
  'rest.agreed': () => 'Have both sides accept the KPI agreement',
}
