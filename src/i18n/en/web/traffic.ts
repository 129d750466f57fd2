import type { Format } from '../../words.ts'
import type { traffic as ru } from '../../ru/web/traffic.ts'

const leads = (f: Format, n: number) => f.plural(n, { one: '# lead', other: '# leads' })

export const traffic: typeof ru = {
  title: () => 'Traffic and leads',
  'lead.broken': ({ from, to, now, before }) =>
    `The link “${from} → ${to}” fell: ${now} against ${before} in the compared period.`,
  'owner.specialist': () => 'The SMM specialist answers for it.',
  'owner.site': () => 'The site and its form answer for it, not the SMM specialist.',
  'owner.sales-team': () => 'The sales team answers for it, not the SMM specialist.',
  'owner.product': () => 'The product and the sales team answer for it, not the SMM specialist.',
  'lead.whole': () => 'No link from reach to sales fell by more than chance.',
  'lead.counts': ({ visits, leads: n }, f) =>
    `From social networks in this period: ${f.plural(visits, { one: '# visit', other: '# visits' })} to the site and ${leads(f, n)}.`,
  'empty.title': () => 'No data on visits and leads yet',
  'empty.text': () =>
    'Add an export of visits from Yandex Metrica, of leads from the CRM or by the template, of spend from the ads account. Then the chain from reach to sales appears here.',
  'empty.action': () => 'Add an export',
  against: () => 'The triangle is the change against the compared period.',

  'chain.title': () => 'From reach to sales',
  'chain.hint': ({ from, to }, f) =>
    `Under each arrow is the share that went on; compared with ${f.range(from, to)}. Reach here is the sum of the reach of posts: contacts, not people.`,
  'chain.short': () => 'At least two steps must be known to show the chain.',
  'step.reach': () => 'reach of posts',
  'step.visits': () => 'visits to the site',
  'step.leads': () => 'leads',
  'step.handled-leads': () => 'handled leads',
  'step.sales': () => 'sales',
  'chain.was': ({ value }) => `was ${value}`,
  'chain.unknown': () => 'was: no data',
  'chain.broken': () => 'fell',
  'chain.missing': ({ steps }, f) => `No data: ${f.list(steps)}.`,
  'need.reach': () => 'reach of posts (post statistics of the network)',
  'need.visits': () => 'visits (from Yandex Metrica or GA4)',
  'need.leads': () => 'leads (an export of the CRM, or the template)',
  'need.handled-leads': () => 'handled leads (statuses in the export of the CRM)',
  'need.sales': () => 'sales (won leads with amounts in the export of the CRM)',

  'figures.title': () => 'Visits, leads, money',
  few: () => 'fewer than 30 events: a rough figure',
  'margin.assumed': () => 'margin not stated, taken as 100%',
  'figures.unknown': ({ names }, f) => `Not measured: ${f.list(names)}. Point A says what to add to measure them.`,

  'weeks.visits': () => 'Visits from social networks by week',
  'weeks.leads': () => 'Leads from social networks by week',
  'weeks.week': () => 'Week',
  'weeks.all': () => 'Total',
  'weeks.partial': () => 'not the whole week',

  'sources.title': () => 'Where people come from',
  'sources.hint': () =>
    'The share of leads stands with its interval: fewer than 30 events say next to nothing. Spend is there where it was added from an ads account.',
  'sources.tabs': () => 'Grouped by',
  'tab.network': () => 'By network',
  'tab.campaign': () => 'By UTM tags',
  'sources.none': () => 'No visits or leads in this period.',
  'sources.none.utm': () =>
    'Visits and leads carry no UTM tags. Tag your links: without them nobody knows which post brought a person.',
  'col.origin': () => 'Source',
  'col.utm': () => 'Source / medium / campaign',
  'col.visits': () => 'Visits',
  'col.bounced': () => 'Bounces',
  'col.leads': () => 'Leads',
  'col.conversion': () => 'Visit → lead',
  'col.handled': () => 'Handled',
  'col.sales': () => 'Sales',
  'col.revenue': () => 'Revenue',
  'col.spend': () => 'Spend',
  'col.cpl': () => 'Cost per lead',
  'origin.none': () => 'Not from social networks',
  'no-utm': () => 'no tag',
  interval: ({ low, high }) => `${low} – ${high}`,
  'few.short': () => 'too little data',
  of: ({ part, all }, f) => `${f.number(part)} of ${f.number(all)}`,
  unknown: () => 'no data',

  'goals.title': () => 'Goals of the site',
  'goals.hint': () => 'Numbers of goals are those of Metrica; every visitor counts, not only those from networks.',
  'goals.goal': () => 'Goal',
  'goals.name': ({ id }) => `Goal ${id}`,
  'goals.reached': () => 'Times reached',
  'goals.none': () =>
    'No goal was reached in this period. Set up goals in Metrica: a form, a call, a message, a download.',

  'checks.title': () => 'What the checks took off',
  'checks.none': () => 'No repeated leads, impossible contacts or robots’ visits were found in this period.',
  'checks.partly': () => 'Where the checks could look, they found nothing.',
  'checks.nothing': () => 'Nothing to check: no visits or leads in this period.',
  'checks.silent': ({ why }) => `Not checked: ${why}`,
  'checks.counted': () => 'taken off',
  'checks.open': () => 'not taken off, a person decides',
  'checks.link': () => 'See in Checks',
}
