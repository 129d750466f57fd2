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

/** Слова EventFact.status, которые понимают формулы. */
const STATUSES: Record<string, string> = {
  new: 'новый',
  open: 'не\u00a0обработано',
  handled: 'обработано',
  won: 'успешно',
  lost: 'отказ',
  post: 'запись',
  deflected: 'отписка',
}
const statuses = (ids: readonly string[]): string => [...new Set(ids.map((id) => STATUSES[id] ?? id))].join(', ')

export const kpis: Words<KpiPhrases> = {
  ...namePhrases(kpiNames, 'kpi.', '.name'),

  'kpi.unknown': ({ kpi }) => `KPI «${kpi}» нет в\u00a0каталоге. Список покажет команда merilo kpi.`,
  'kpi.bad-margin': ({ margin }, f) =>
    `Маржа — это доля выручки от\u00a00 до\u00a01 (30\u00a0% — это 0,3), а\u00a0задано ${f.number(margin)}.`,

  'need.posts': () => 'список записей',
  'need.cases': () => 'случаи, из\u00a0которых считают долю (пока ни одного)',
  'need.exact': ({ measure }, f) => `${f.say(measure)} за\u00a0весь период цифрой самой соцсети`,
  'need.milestone': () => 'отметка человека, что веха достигнута',

  'formula.sum': ({ measure }, f) => `сумма за\u00a0период: ${f.say(measure)}`,
  'formula.first': ({ measure }, f) => `${f.say(measure)} на\u00a0начало`,
  'formula.last': ({ measure }, f) => `${f.say(measure)} на\u00a0конец`,
  'formula.day-mean': ({ measure }, f) => `в\u00a0среднем за\u00a0день: ${f.say(measure)}`,
  'formula.exact': ({ measure }, f) => `${f.say(measure)} за\u00a0весь период по\u00a0данным соцсети`,
  'formula.post-mean': ({ measure }, f) => `в\u00a0среднем на\u00a0запись: ${f.say(measure)}`,
  'formula.post-median': ({ measure }, f) => `медиана по\u00a0записям: ${f.say(measure)}`,
  'formula.post-sum': ({ measure, where }, f) =>
    `сумма по\u00a0записям: ${f.say(measure)}${where ? ` (где известно: ${f.say(where)})` : ''}`,
  'formula.post-count': () => 'число записей',
  'formula.post-per-follower': ({ measure }, f) =>
    `среднее по\u00a0записям: ${f.say(measure)} ÷ подписчики в\u00a0день публикации`,
  'formula.day-per-follower': ({ measure }, f) =>
    `среднее по\u00a0дням с\u00a0записями: ${f.say(measure)} ÷ подписчики этого дня`,
  'formula.event-count': ({ event, where }, f) => `${f.say(event)}${filtered(where, f)}`,
  'formula.event-actors': ({ event, where }, f) => `число разных авторов: ${f.say(event)}${filtered(where, f)}`,
  'formula.event-money': ({ event, where }, f) => `сумма денег: ${f.say(event)}${filtered(where, f)}`,
  'formula.event-seconds': ({ event, where, quantile }, f) =>
    `${quantile === 0.5 ? 'медиана' : `${f.number(quantile * 100)}-й процентиль`} времени до\u00a0ответа: ${f.say(event)}${filtered(where, f)}`,
  'formula.divide': ({ top, bottom, times }, f) =>
    `${f.say(top)} ÷ ${f.say(bottom)}${times === 1 ? '' : ` × ${f.number(times)}${times === 100 ? '\u00a0%' : ''}`}`,
  'formula.minus': ({ left, right }, f) => `${f.say(left)} − ${f.say(right)}`,
  'formula.plus': ({ left, right }, f) => `${f.say(left)} + ${f.say(right)}`,
  'formula.group': ({ of }, f) => `(${f.say(of)})`,
  'formula.times': ({ of, by }, f) => `${f.say(of)} × ${f.number(by)}${by === 100 ? '\u00a0%' : ''}`,
  'formula.margin': ({ of }, f) => `${f.say(of)} × маржа`,
  'formula.first-known': ({ of }, f) => of.map(f.say).join('; а\u00a0если этого нет, '),
  'formula.milestone': () => 'достигнуто или нет',

  'filter.social': () => 'из\u00a0соцсетей',
  'filter.network': ({ network }, f) => f.say(network),
  'filter.tagged': () => 'с\u00a0UTM-меткой',
  'filter.untagged': () => 'без\u00a0UTM-метки',
  'filter.staff': () => 'от\u00a0сотрудников',
  'filter.not-staff': () => 'не\u00a0от\u00a0сотрудников',
  'filter.status': (p) => `статус: ${statuses(p.statuses)}`,
  'filter.tone': ({ tone }) => (tone < 0 ? 'негативные' : tone > 0 ? 'позитивные' : 'нейтральные'),
  'filter.answered': () => 'с\u00a0ответом',
  'filter.unanswered': () => 'без\u00a0ответа',
  'filter.live': () => 'в\u00a0живых ветках',
  'filter.not-live': () => 'вне живых веток',
}
