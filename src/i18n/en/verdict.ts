import { capital } from '../capital.ts'
import type { Phrase } from '../../core/phrase.ts'
import type { RemovedAs } from '../../core/verdict/clean.ts'
import type { ChainStep } from '../../core/verdict/input.ts'
import type { Owner, VerdictPhrases } from '../../core/verdict/phrases.ts'
import type { Format, Words } from '../words.ts'

const step: Record<ChainStep, string> = {
  reach: 'reach',
  visits: 'site visits',
  leads: 'leads',
  'handled-leads': 'handled leads',
  sales: 'sales',
}
const owner: Record<Owner, string> = {
  specialist: 'the SMM specialist',
  site: 'the site and its form',
  'sales-team': 'the sales team',
  product: 'the product and the sales team',
}
const removedWords: Record<RemovedAs, string> = {
  bought: 'look bought',
  contest: 'came with a contest only',
  redefined: 'come from a new definition',
  other: 'do not count',
}
const network: Record<string, string> = {
  vk: 'VK',
  telegram: 'Telegram',
  instagram: 'Instagram',
  facebook: 'Facebook',
  ok: 'Odnoklassniki',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  dzen: 'Dzen',
}

const quoted = (name: Phrase, f: Format): string => `“${f.say(name)}”`
/** At the head of a sentence. */
const opening = (name: Phrase, f: Format): string => `“${capital(f.say(name))}”`
const days = (n: number, f: Format): string => f.plural(n, { one: '# day', other: '# days' })
const inner = (text: string): string => text.replace(/\.$/, '')
/** Not for “SMM”, “VK” and other words that keep their capitals. */
const lower = (text: string): string => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)
const tail = (rest: Phrase | null, f: Format): string => (rest === null ? '' : ` ${f.say(rest)}`)

const outlook = (p: { forecast: Phrase; low: Phrase; high: Phrase; deadline: string }, f: Format): string =>
  `${f.say(p.forecast)} is expected by ${f.day(p.deadline)} (most likely between ${f.say(p.low)} and ${f.say(p.high)})`

export const verdict: Words<VerdictPhrases> = {
  'verdict.amount': ({ value, unit, currency, signed, points }, f) => {
    const write = (x: number): string => {
      if (unit === 'percent') return points ? `${f.number(x)}\u00a0pp` : f.percent(x)
      if (unit === 'money' && currency) return f.money(Math.round(x), currency)
      if (unit === 'seconds') return x < 0 ? `−${f.duration(-x)}` : f.duration(x)
      if (unit === 'yes-no') return x >= 1 ? 'yes' : 'no'
      if (unit === 'people' || unit === 'pieces') return f.number(x, Math.abs(x) < 10 ? 1 : 0)
      return f.number(x)
    }
    return signed && value > 0 ? `+${write(value)}` : write(value)
  },
  'verdict.text': ({ text }) => text,

  'verdict.because.no-plan': () => 'No plan is set, so there is nothing to compare with.',
  'verdict.because.no-data': () => 'There is no data for this period: the figure is unknown, not zero.',
  'verdict.because.milestone-reached': () => 'Received.',
  'verdict.because.milestone-open': ({ deadline }, f) => `Not received yet; the deadline is ${f.day(deadline)}.`,
  'verdict.because.milestone-missed': ({ deadline }, f) => `Not received by the deadline (${f.day(deadline)}).`,
  'verdict.because.reached': ({ clean, plan }, f) => `${f.say(clean)} counted against a plan of ${f.say(plan)}.`,
  'verdict.because.reached-early': ({ clean, plan, deadline }, f) =>
    `${f.say(clean)} counted against a plan of ${f.say(plan)}, ahead of the deadline (${f.day(deadline)}).`,
  'verdict.because.missed': ({ clean, plan, percent }, f) =>
    `${f.say(clean)} counted against a plan of ${f.say(plan)}${percent === null ? '' : ` (${f.percent(percent, 0)} of it)`}.`,
  'verdict.because.raw-only': ({ raw, clean, plan, removed, low, high, over, as = 'bought' }, f) =>
    `The network shows ${f.say(raw)}, but ${f.say(removed)} ${removedWords[as]}: ${f.say(clean)} counted (${f.say(low)} to ${f.say(high)}), so the plan of ${f.say(plan)} is ${over ? 'not reached' : 'not reached yet'}.`,
  'verdict.because.stale': ({ dataTo, deadline }, f) =>
    `The deadline was ${f.day(deadline)}, the data ends on ${f.day(dataTo)}: import a fresh export.`,
  'verdict.because.over-limit': ({ clean, plan }, f) => `Already ${f.say(clean)} against a limit of ${f.say(plan)}.`,
  'verdict.because.too-early': ({ passed, days: all }, f) =>
    `${capital(days(passed, f))} of ${f.number(all)} have passed: no status in the first fifth of the period.`,
  'verdict.because.no-forecast': ({ known }, f) =>
    `The history is too short for a forecast: ${days(known, f)} known, at least 14 needed.`,
  'verdict.because.on-track-sure': (p, f) =>
    `${capital(outlook(p, f))}; the plan of ${f.say(p.plan)} is being met with room to spare.`,
  'verdict.because.on-track-likely': (p, f) =>
    `${capital(outlook(p, f))}; the plan of ${f.say(p.plan)} is being met, with nothing to spare.`,
  'verdict.because.behind-sure': (p, f) =>
    `${capital(outlook(p, f))}; unless something changes, the plan of ${f.say(p.plan)} is out of reach.`,
  'verdict.because.behind-likely': (p, f) =>
    `${capital(outlook(p, f))}; that will probably not make the plan of ${f.say(p.plan)}.`,
  'verdict.because.mixed': (p, f) =>
    `Today’s pace is kept (${f.say(p.clean)} with ${f.say(p.expected)} expected), but ${outlook(p, f)} against a plan of ${f.say(p.plan)}: it may go either way.`,

  'verdict.change-control': ({ names }) =>
    `What ${names.map((name) => `“${name}”`).join(', ')} went through as well is taken out.`,
  'verdict.change-stands': ({ on, next }, f) =>
    `Judged on the days up to ${f.day(on)}; the next answer comes on ${f.day(next)}.`,

  'verdict.outside.leads': ({ percent, notHandled, total }, f) =>
    `The sales team did not contact ${f.percent(percent, 0)} of the leads (${f.number(notHandled)} of ${f.number(total)}).`,
  'verdict.outside.no-content': ({ days: n, from, to }, f) =>
    `${capital(days(n, f))} without approved content (${f.range(from, to)}).`,
  'verdict.outside.budget': ({ percent, agreed, spent, currency }, f) =>
    `Ad spending was ${f.percent(percent, 0)} less than over as many days at point A: ${f.money(spent, currency)} instead of ${f.money(agreed, currency)}.`,
  'verdict.outside.budget-told': ({ note, from, to }, f) =>
    `The ad budget was cut (${f.range(from, to)})${note === '' ? '' : `: ${asPart(note)}`}.`,
  'verdict.outside.blocked': ({ network: id, from, to, days: n }, f) =>
    `The ${id === null ? '' : `${network[id] ?? id} `}account was blocked for ${days(n, f)} (${f.range(from, to)}).`,
  'verdict.outside.out-of-stock': ({ what, days: n, from, to }, f) =>
    `Out of stock${what === '' ? '' : `: ${asPart(what)}`}, ${days(n, f)} (${f.range(from, to)}).`,
  'verdict.outside.season': ({ percent }, f) =>
    `Season: in the same weeks of the last two years the figure went ${percent < 0 ? 'down' : 'up'} by at least ${f.percent(Math.abs(percent), 0)}, growth from year to year taken out.`,
  'verdict.outside.redefined': ({ measure, day }, f) =>
    `The network counts “${f.say(measure)}” differently since ${f.day(day)}: before and after are not compared.`,
  'verdict.outside.chain': ({ from, to, now, before, owner: who }, f) =>
    `The link “${step[from]} → ${step[to]}” fell: ${f.percent(now)} against ${f.percent(before)} at point A; it belongs to ${owner[who]}.`,

  'verdict.next.decide': ({ findings, removed, name }, f) =>
    `Check ${findings === 1 ? 'the finding' : f.plural(findings, { one: '# finding', other: '# findings' })} on ${quoted(name, f)} and accept or reject: until then ${f.say(removed)} are not counted.`,
  'verdict.next.catch-up': ({ name, left, days: n, needed, usual }, f) =>
    `${opening(name, f)}: ${f.say(left)} left in ${days(n, f)}, that is ${f.say(needed)} a day${usual === null ? '' : `; the last four weeks brought ${f.say(usual)} a day`}.`,
  'verdict.next.hold': ({ name, forecast, plan, deadline }, f) =>
    `${opening(name, f)}: keep the pace, it gives ${f.say(forecast)} by ${f.day(deadline)} against a plan of ${f.say(plan)}.`,
  'verdict.next.raise': ({ name, low, high, days: n }, f) =>
    `${opening(name, f)}: set a new plan; as things go, the next ${days(n, f)} bring ${f.say(low)} to ${f.say(high)}.`,
  'verdict.next.replan': ({ name, clean, plan, likely, days: n }, f) =>
    `${opening(name, f)}: ${f.say(clean)} against a plan of ${f.say(plan)}; ${likely === null ? 'change the work or the plan' : `if nothing changes, the next ${days(n, f)} can be relied on for ${f.say(likely)}: plan from there`}.`,
  'verdict.next.measure-longer': ({ name, days: n, percent }, f) =>
    `${opening(name, f)}: a change of ${f.percent(percent, 0)} takes ${days(n, f)} to show; draw no conclusions before.`,
  'verdict.next.check-on': ({ name, day, plan }, f) =>
    `${opening(name, f)} (plan ${f.say(plan)}): first status on ${f.day(day)}.`,
  'verdict.next.collect': ({ name, days: n }, f) => `${opening(name, f)}: a forecast needs ${days(n, f)} more of data.`,
  'verdict.next.milestone': ({ name, deadline, days: n }, f) =>
    `${opening(name, f)}: ${days(n, f)} to the deadline (${f.day(deadline)}).`,
  'verdict.next.fresh-data': ({ name, dataTo }, f) =>
    `${opening(name, f)}: import an export of the days after ${f.day(dataTo)}.`,
  'verdict.next.set-plan': ({ name, now }, f) =>
    `${opening(name, f)}: agree on a plan${now === null ? '' : `; it stands at ${f.say(now)} now`}.`,
  'verdict.next.chain': ({ from, to, now, before, owner: who }, f) =>
    `Mend the link “${step[from]} → ${step[to]}”: ${f.percent(now)} against ${f.percent(before)} at point A; it belongs to ${owner[who]}.`,
  'verdict.next.content': ({ what, posts, network, measure, value, typical }, f) =>
    `More of this content: ${quoted(what, f)} (${network === null ? '' : `${f.say({ code: `network.${network}`, params: {} })}, `}${f.plural(posts, { one: '# post', other: '# posts' })}), “${f.say(measure)}” ${f.number(value)} on average against the usual ${f.number(typical)}.`,
  'verdict.next.leads': ({ notHandled, total }, f) =>
    `Agree with the sales team on a call to every lead: ${f.number(notHandled)} of ${f.number(total)} got none.`,
  'verdict.next.approve': ({ days: n }, f) =>
    `Approve content a month ahead: this time ${days(n, f)} passed without any.`,
  'verdict.next.questions': ({ unanswered, total }, f) =>
    `Answer every question of the followers: ${f.number(unanswered)} of ${f.number(total)} got no answer.`,

  'verdict.director.reached': ({ name, clean, plan, rest }, f) =>
    `The plan is reached: ${quoted(name, f)}, ${f.say(clean)} against ${f.say(plan)}.${tail(rest, f)}`,
  'verdict.director.on-track': ({ name, clean, plan, forecast, deadline, rest }, f) =>
    `The plan is on track: ${quoted(name, f)}, ${f.say(clean)} of ${f.say(plan)}, ${f.say(forecast)} expected by ${f.day(deadline)}.${tail(rest, f)}`,
  'verdict.director.behind': ({ name, clean, plan, forecast, deadline, rest }, f) =>
    `Behind the plan: ${quoted(name, f)}, ${f.say(clean)} of ${f.say(plan)}, only ${f.say(forecast)} expected by ${f.day(deadline)}.${tail(rest, f)}`,
  'verdict.director.missed': ({ name, clean, plan, rest }, f) =>
    `The plan is not reached: ${quoted(name, f)}, ${f.say(clean)} against ${f.say(plan)}.${tail(rest, f)}`,
  'verdict.director.cannot-tell': ({ name, because, rest }, f) =>
    `Whether the plan for ${quoted(name, f)} is met cannot be told yet. ${f.say(because)}${tail(rest, f)}`,
  'verdict.director.no-kpis': () => 'No KPIs and no plan are set, so nothing can be called reached or not.',
  'verdict.director.rest': ({ reached, onTrack, behind, missed, unknown }, f) => {
    const parts = [
      [reached, 'reached'],
      [onTrack, 'on track'],
      [behind, 'behind'],
      [missed, 'not reached'],
      [unknown, 'cannot tell'],
    ] as const
    return `Other KPIs: ${parts
      .filter(([n]) => n > 0)
      .map(([n, word]) => `${f.number(n)} ${word}`)
      .join(', ')}.`
  },
  'verdict.director.real': ({ value, low, high, good, beyond }, f) =>
    `${good ? 'The improvement is no accident' : 'The decline is no accident'}: ${f.say(value)} ${beyond ? 'against what would have come anyway' : 'against point A'} (between ${f.say(low)} and ${f.say(high)})${beyond ? ', season and trend taken into account' : ''}.`,
  'verdict.director.chance': ({ value, detectable }, f) =>
    `The change against point A (${f.say(value)}) is no larger than the usual ups and downs: ${f.say(detectable)} would have been noticed.`,
  'verdict.director.with-note': ({ change, note }, f) => `${f.say(change)} ${f.say(note)}`,
  'verdict.director.no-change': () => 'There is nothing yet to compare with point A.',
  'verdict.director.why': ({ split, bought, outside }, f) =>
    `${capital([split, bought, outside].flatMap((part) => (part === null ? [] : f.say(part))).join('; '))}.`,
  'verdict.director.split': ({ ads, organic, percent }, f) =>
    `${f.say(ads)} came with ads (${f.percent(percent, 0)}), ${f.say(organic)} without`,
  'verdict.director.split-needs': ({ source }) =>
    `how much came with ads and how much without ${source === 'tags' ? 'would be told by UTM tags: utm_medium=cpc on ad links' : 'would be told by the ads cabinet’s export with follows by day'}`,
  'verdict.director.bought': ({ removed, raw, clean, as = 'bought' }, f) =>
    `${f.say(removed)} of ${f.say(raw)} ${removedWords[as]}, ${f.say(clean)} counted`,
  'verdict.director.suspicious': ({ findings }, f) =>
    `${f.plural(findings, { one: '# suspicious place', other: '# suspicious places' })}, without effect on the main KPI`,
  'verdict.director.suspicious-places': ({ findings }, f) =>
    f.plural(findings, { one: '# suspicious place', other: '# suspicious places' }),
  'verdict.director.nothing-bought': () => 'nothing looks bought',
  'verdict.director.nothing-checked': () => 'nothing was checked for buying, because the period has no data',
  'verdict.director.outside': ({ first, more }, f) =>
    `not in the specialist’s hands: ${lower(inner(f.say(first)))}${more > 0 ? ` and ${f.plural(more, { one: '# more circumstance', other: '# more circumstances' })}` : ''}`,
  'verdict.director.nothing-next': () => 'Nothing to change next month: there is no data to conclude from.',
  'verdict.director.next': ({ first, second }, f) =>
    `Next: ${lower(inner(f.say(first)))}${second === null ? '' : `; ${lower(inner(f.say(second)))}`}.`,
}

/** A person's note as a part of our sentence. */
const asPart = (note: string): string => note.trim().replace(/[.!]+$/, '')
