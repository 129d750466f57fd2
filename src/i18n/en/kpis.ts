import type { KpiId } from '../../core/kpis/ids.ts'
import type { KpiPhrases } from '../../core/kpis/phrases.ts'
import type { Phrase } from '../../core/phrase.ts'
import { namePhrases } from '../generated.ts'
import type { Format, Words } from '../words.ts'
import { kpiWords } from './kpi-words.ts'

const kpiNames = Object.fromEntries(Object.entries(kpiWords).map(([id, words]) => [id, words.name])) as Record<
  KpiId,
  string
>

const filtered = (where: readonly Phrase[], f: Format): string =>
  where.length === 0 ? '' : ` (${where.map(f.say).join(', ')})`

/** Words of EventFact.status that formulas understand; those that mean the same read the same. */
const STATUSES: Record<string, string> = {
  post: 'post',
  deflected: 'deflection',
}
const statuses = (ids: readonly string[]): string => [...new Set(ids.map((id) => STATUSES[id] ?? id))].join(', ')

export const kpis: Words<KpiPhrases> = {
  ...namePhrases(kpiNames, 'kpi.', '.name'),

  'kpi.unknown': ({ kpi }) => `The catalogue has no KPI “${kpi}”. The command merilo kpi lists them.`,
  'kpi.bad-margin': ({ margin }, f) =>
    `A margin is a share of revenue from 0 to 1 (30% is 0.3); given: ${f.number(margin)}.`,

  'need.posts': () => 'the list of posts',
  'need.cases': () => 'cases to take the share of (none so far)',
  'need.exact': ({ measure }, f) => `${f.say(measure)} of the whole period as the network’s own figure`,
  'need.milestone': () => 'a person’s word that the milestone is reached',

  'formula.sum': ({ measure }, f) => `sum over the period: ${f.say(measure)}`,
  'formula.first': ({ measure }, f) => `${f.say(measure)} at the start`,
  'formula.last': ({ measure }, f) => `${f.say(measure)} at the end`,
  'formula.day-mean': ({ measure }, f) => `daily mean: ${f.say(measure)}`,
  'formula.exact': ({ measure }, f) => `${f.say(measure)} of the whole period as given by the network`,
  'formula.post-mean': ({ measure }, f) => `mean per post: ${f.say(measure)}`,
  'formula.post-median': ({ measure }, f) => `median over posts: ${f.say(measure)}`,
  'formula.post-sum': ({ measure, where }, f) =>
    `sum over posts: ${f.say(measure)}${where ? ` (where known: ${f.say(where)})` : ''}`,
  'formula.post-count': () => 'number of posts',
  'formula.post-per-follower': ({ measure }, f) =>
    `mean over posts: ${f.say(measure)} ÷ followers on the day of publication`,
  'formula.day-per-follower': ({ measure }, f) => `mean over days with posts: ${f.say(measure)} ÷ followers that day`,
  'formula.event-count': ({ event, where }, f) => `${f.say(event)}${filtered(where, f)}`,
  'formula.event-actors': ({ event, where }, f) => `number of different authors: ${f.say(event)}${filtered(where, f)}`,
  'formula.event-money': ({ event, where }, f) => `sum of money: ${f.say(event)}${filtered(where, f)}`,
  'formula.event-seconds': ({ event, where, quantile }, f) =>
    `${quantile === 0.5 ? 'median' : `${f.number(quantile * 100)}th percentile`} of the time to an answer: ${f.say(event)}${filtered(where, f)}`,
  'formula.divide': ({ top, bottom, times }, f) =>
    `${f.say(top)} ÷ ${f.say(bottom)}${times === 1 ? '' : ` × ${f.number(times)}${times === 100 ? '%' : ''}`}`,
  'formula.minus': ({ left, right }, f) => `${f.say(left)} − ${f.say(right)}`,
  'formula.plus': ({ left, right }, f) => `${f.say(left)} + ${f.say(right)}`,
  'formula.group': ({ of }, f) => `(${f.say(of)})`,
  'formula.times': ({ of, by }, f) => `${f.say(of)} × ${f.number(by)}${by === 100 ? '%' : ''}`,
  'formula.margin': ({ of }, f) => `${f.say(of)} × margin`,
  'formula.first-known': ({ of }, f) => of.map(f.say).join('; failing that, '),
  'formula.milestone': () => 'reached or not',

  'filter.social': () => 'from social networks',
  'filter.network': ({ network }, f) => f.say(network),
  'filter.tagged': () => 'with UTM',
  'filter.untagged': () => 'without UTM',
  'filter.staff': () => 'by staff',
  'filter.not-staff': () => 'not by staff',
  'filter.status': (p) => `status: ${statuses(p.statuses)}`,
  'filter.tone': ({ tone }) => (tone < 0 ? 'negative' : tone > 0 ? 'positive' : 'neutral'),
  'filter.answered': () => 'answered',
  'filter.unanswered': () => 'unanswered',
  'filter.live': () => 'in live threads',
  'filter.not-live': () => 'outside live threads',
}
