/** Words of the portfolio: all brands of a person. */
import type { portfolio as ru } from '../../ru/web/portfolio.ts'

const DAYS = { one: '# day', other: '# days' }
const BRANDS = { one: '# brand', other: '# brands' }

export const portfolio: typeof ru = {
  title: () => 'Brands',
  'lead.none': () => 'No brands yet.',
  'lead.behind': ({ behind, all }, f) => `Help is needed: ${f.number(behind)} of ${f.plural(all, BRANDS)}.`,
  'lead.only': () => 'The brand needs help.',
  'lead.counting': ({ all, counting }, f) =>
    `${f.plural(all, BRANDS)}; ${counting === all ? 'the figures are being worked out' : `the figures of ${f.plural(counting, BRANDS)} are still being worked out`}.`,
  'lead.fine': ({ all }, f) => `${f.plural(all, BRANDS)}, none of them behind plan.`,
  'lead.stale': ({ stale }, f) => `Without fresh data: ${f.plural(stale, BRANDS)}.`,
  'lead.open': ({ open }, f) =>
    `${f.plural(open, { one: '# finding waits', other: '# findings wait' })} for a decision.`,

  'filter.text': () => 'Find a brand, a tag or a KPI',
  'filter.tag': () => 'Tag',
  'filter.tag.all': () => 'All tags',
  'filter.none': () => 'Nothing fits these conditions',
  'filter.reset': () => 'Show all',
  'states.label': () => 'State',
  'state.all': () => 'All',
  'state.behind': () => 'Behind',
  'state.well': () => 'On track',
  'state.unclear': () => 'Cannot tell',
  'state.setup': () => 'No goal or data',
  'state.stale': () => 'Old data',
  'state.open': () => 'To decide',

  'table.caption': () => 'Brands and their main KPIs',
  'column.brand': () => 'Brand',
  'column.main': () => 'Main KPI',
  'column.state': () => 'Status',
  'column.fact': () => 'Clean fact and plan',
  'column.others': () => 'Others',
  'column.deadline': () => 'Deadline',
  'column.data': () => 'Data',
  'column.open': () => 'Findings',
  'column.sources': () => 'Sources',
  'column.tags': () => 'Tags',

  'row.demo': () => 'demo',
  'row.counting': () => 'working it out…',
  'row.no-data': () => 'no data',
  'row.no-goal': () => 'no goal',
  'row.other-time': () => 'goal for other days',
  'row.no-steps': () => 'agreement not accepted',
  'row.fact': ({ fact, plan }) => `${fact} of ${plan}`,
  'row.limit': ({ fact, plan }) => `${fact}, limit ${plan}`,
  'row.at-least': ({ fact, plan }) => `${fact}, at least ${plan}`,
  'row.progress': ({ percent }) => `${percent} done`,
  'row.other': ({ name, status }) => `${name}: ${status}`,
  'row.today': () => 'today',
  'row.left': ({ days }, f) => `in ${f.plural(days, DAYS)}`,
  'row.passed': ({ days }, f) => `${f.plural(days, DAYS)} ago`,
  'row.edit-tags': ({ brand }) => `Change tags: ${brand}`,

  'status.reached': () => 'reached',
  'status.on-track': () => 'on track',
  'status.behind': () => 'behind',
  'status.missed': () => 'missed',
  'status.cannot-tell': () => 'cannot tell',
  'status.early': () => 'too early',
  'status.no-data': () => 'no data',

  'tags.title': ({ brand }) => `Tags: ${brand}`,
  'tags.label': () => 'Tags, separated by commas',
  'tags.hint': () => 'Such as: restaurant, Anna, premium. Brands are found and filtered by them.',
  'tags.save': () => 'Save',
  'tags.saved': () => 'Tags saved',

  'new.button': () => 'New brand',
  'new.title': () => 'New brand',
  'demo.button': () => 'Open the demo',
  'demo.making': () => 'Preparing the demo…',
  'empty.title': () => 'Your brands will be here',
  'empty.text': () => 'Make a brand and drop its first export into it, or look at the demo with invented figures.',
  'empty.viewer': () => 'Nobody has invited you to a brand yet. Ask whoever runs the brand for a link.',
  'keys.hint': () => '↑ ↓ move, Enter opens, / finds',
}
