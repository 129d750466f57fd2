import type { ToldPhrases } from '../../core/goals/told.ts'
import { amountText } from '../amount.ts'
import { english } from '../typography.ts'
import type { Format, Words } from '../words.ts'

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('en') + text.slice(1)

/** "Net follower growth on VK" */
const who = (f: Format, kpi: string, network: string | null): string =>
  capital(f.say({ code: `kpi.${kpi}.name`, params: {} }).replace(/ \(.*\)$/u, '')) + place(f, network)
const place = (f: Format, network: string | null): string =>
  network === null ? '' : ` ${f.say({ code: `network-in.${network}`, params: {} })}`

/** " from 3 to 16 November 2026", " from 3 November 2026 to 2 January 2027" */
function during(f: Format, from: string | null, to: string | null): string {
  if (from === null || to === null) return ''
  const start = from.slice(0, 7) === to.slice(0, 7) ? String(Number(from.slice(8))) : f.day(from)
  return ` from ${start} to ${f.day(to)}`
}
const by = (f: Format, to: string | null): string => (to === null ? '' : ` by ${f.day(to)}`)

const sentences: Words<ToldPhrases> = {
  'goal.told.total': (p, f) =>
    `${who(f, p.kpi, p.network)}: ${p.kpi === 'net_growth' && p.amount > 0 ? '+' : ''}${amountText(f, p.amount, p.unit, p.currency)}${during(f, p.from, p.to)}`,
  'goal.told.to': (p, f) =>
    `${who(f, p.kpi, p.network)}: bring ${p.start === null ? '' : `from ${amountText(f, p.start, p.unit, p.currency)} `}to ${amountText(f, p.amount, p.unit, p.currency)}${by(f, p.to)}`,
  'goal.told.more': (p, f) =>
    p.total
      ? `${who(f, p.kpi, p.network)}: ${amountText(f, p.amount, p.unit, p.currency)} more than usual${during(f, p.from, p.to)}`
      : `${who(f, p.kpi, p.network)}: increase by ${amountText(f, p.amount, p.unit, p.currency)}${by(f, p.to)}`,
  'goal.told.less': (p, f) =>
    p.total
      ? `${who(f, p.kpi, p.network)}: ${amountText(f, p.amount, p.unit, p.currency)} less than usual${during(f, p.from, p.to)}`
      : `${who(f, p.kpi, p.network)}: reduce by ${amountText(f, p.amount, p.unit, p.currency)}${by(f, p.to)}`,
  'goal.told.percent': (p, f) =>
    p.total
      ? `${who(f, p.kpi, p.network)}: ${f.percent(Math.abs(p.percent))} ${p.percent < 0 ? 'less' : 'more'} than usual${during(f, p.from, p.to)}`
      : `${who(f, p.kpi, p.network)}: ${p.percent < 0 ? 'reduce' : 'increase'} by ${f.percent(Math.abs(p.percent))}${by(f, p.to)}`,
  'goal.told.times': (p, f) =>
    p.times < 1
      ? `${who(f, p.kpi, p.network)}: reduce ${f.number(1 / p.times, 1)} times${by(f, p.to)}`
      : `${who(f, p.kpi, p.network)}: ${p.total ? `${f.number(p.times, 1)} times as many as usual` : `increase ${f.number(p.times, 1)} times`}${by(f, p.to)}`,
  'goal.told.at-least': (p, f) =>
    `${who(f, p.kpi, p.network)}: keep at no less than ${amountText(f, p.amount, p.unit, p.currency)}${during(f, p.from, p.to)}`,
  'goal.told.at-most': (p, f) =>
    `${who(f, p.kpi, p.network)}: keep at no more than ${amountText(f, p.amount, p.unit, p.currency)}${during(f, p.from, p.to)}`,
  'goal.told.milestone': (p, f) =>
    `Get: ${p.subject === '' ? 'the milestone' : p.subject}${place(f, p.network)}${by(f, p.to)}`,
}

export const told = Object.fromEntries(
  Object.entries(sentences as Record<string, (params: never, f: Format) => string>).map(([code, sentence]) => [
    code,
    (params: never, f: Format) => english(sentence(params, f)),
  ]),
) as unknown as Words<ToldPhrases>
