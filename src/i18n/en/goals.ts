import type { FamilyPhrases } from '../../core/goals/family.ts'
import type { ParserPhrases } from '../../core/goals/phrases.ts'
import type { SmartPhrases } from '../../core/goals/smart-phrases.ts'
import { amountText } from '../amount.ts'
import type { Format, Words } from '../words.ts'

const kpiName = (f: Format, kpi: string): string => `“${f.say({ code: `kpi.${kpi}.name`, params: {} })}”`
const inNetwork = (f: Format, network: string): string => f.say({ code: `network-in.${network}`, params: {} })
const guardNames = (f: Format, guards: readonly string[]): string =>
  f.list(guards.map((guard) => `“${f.say({ code: `guard.${guard}.name`, params: {} })}”`))
const measureNames = (f: Format, measures: readonly string[]): string =>
  f.list(measures.map((measure) => f.say({ code: `measure.${measure}`, params: {} })))
const days = (f: Format, n: number): string => f.plural(n, { one: '# day', other: '# days' })
const weeksOrDays = (f: Format, n: number): string =>
  n % 7 === 0 ? f.plural(n / 7, { one: '# week', other: '# weeks' }) : days(f, n)

/** How a number in the KPI's unit is written. */
const AMOUNTS: Record<string, string> = {
  percent: '“to 3%” or “from 2 to 3%”',
  seconds: '“to 10 minutes” or “under an hour”',
  money: '“to $5” or “by 20%”',
  ratio: '“to 4” or “by 20%”',
  pieces: '“by 250”, “by 20%” or “to 1,000”',
}

/** An example that Merilo itself understands in full. */
const example = (f: Format, network: string): string =>
  `“Gain 250 new followers ${inNetwork(f, network === 'other' ? 'vk' : network)} within two months”`
/** As many digits as the eye compares: 762, not 761.9. */
const round = (value: number): number => Number(value.toPrecision(value >= 100 ? 3 : 2))
const edge = (f: Format, p: { from: number | null; down: boolean; unit: string; currency: string | null }): string =>
  `of ${amountText(f, round(p.from!), p.unit, p.currency)} or ${p.down ? 'less' : 'more'}`
export const knownOf = (f: Format, known: number, of: number): string => `${f.number(known)} of ${days(f, of)}`
const MOST_RANGES = 3
export function knownDays(f: Format, told: readonly string[]): string {
  const first = told.slice(0, MOST_RANGES).map((days) => f.range(days.slice(0, 10), days.slice(-10)))
  const n = told.length - first.length
  if (n > 0) return ` (${first.join(', ')} and ${f.number(n)} more)`
  return told.length === 0 ? '' : ` (${f.list(first)})`
}

const owner = (name: string | null): string =>
  name === null ? ' Nobody is named as its owner yet.' : ` Owner: ${name}.`

export const goals: Words<ParserPhrases & FamilyPhrases & SmartPhrases> = {
  'goal.missing.kpi': ({ kpis }, f) =>
    `What shall we count? For example ${f.list(kpis.map((kpi) => kpiName(f, kpi)))}.`,
  'goal.missing.amount': ({ kpi, unit }, f) =>
    kpi === ''
      ? 'How much? Give a number.'
      : `How much? Give a number for ${kpiName(f, kpi)}: ${AMOUNTS[unit] ?? AMOUNTS.pieces}.`,
  'goal.missing.deadline': () => 'By when? For example “within two months” or “by the end of April”.',
  'goal.missing.network': () => 'On which network? For example on VK or on Telegram.',
  'goal.missing.from': ({ kpi }, f) =>
    `From which value? Point A of ${kpiName(f, kpi)} is not known yet: add a file with statistics or write “from … to …”.`,
  'goal.question.vague-amount': ({ kpi }, f) =>
    `How many exactly? ${kpiName(f, kpi)} needs a number: nobody can tell whether “several” was reached.`,
  'goal.question.vague-deadline': () => 'By which day exactly? For example “within two weeks” or “by 15 March”.',
  'goal.question.past-deadline': ({ day }, f) => `${f.day(day)} has passed. What is the new deadline?`,
  'goal.question.range': ({ value }, f) =>
    `Which single number is the target? If the lower one is enough, give that; if you need the upper one, it is ${f.number(value)}.`,
  'goal.question.gain-or-level': ({ value }, f) =>
    `Is ${f.number(value)} what you want to add or what you want to have in the end? Write “by ${f.number(value)}” or “to ${f.number(value)}”.`,
  'goal.question.time-unit': ({ value }, f) => `${f.number(value)} of what: minutes or hours?`,
  'goal.question.unit': ({ kpi, unit }, f) =>
    kpi === ''
      ? 'What is this number counted in?'
      : `${kpiName(f, kpi)} is counted differently: it needs a number${unit === 'percent' ? ' in percent' : unit === 'seconds' ? ' of minutes or hours' : unit === 'money' ? ' of money' : ' without percent or minutes'}. How much?`,
  'goal.question.currency': ({ value }, f) => `${f.number(value)} in which currency?`,
  'goal.question.networks': ({ networks }, f) =>
    `I see several networks: ${f.list(networks.map((network) => f.say({ code: `network.${network}`, params: {} })))}. One goal has one network. Which one first?`,
  'goal.question.factor': ({ value }, f) =>
    `There is no “${f.number(value)} times”: a factor must be above zero. How many times? For example “2 times”.`,
  'goal.question.drr': () =>
    'Merilo keeps the share of ad spend as ROAS (revenue ÷ spend). Say which percentage to reach: “DRR under 20%”.',

  'goal.family.chosen': ({ kpi, network, others }, f) =>
    [
      `Engagement is counted as ${kpiName(f, kpi)}: ${network === null ? 'your data has' : `your ${f.say({ code: `network.${network}`, params: {} })} data has`} all it needs.`,
      ...others.map((one) => f.say(one)),
    ].join(' '),
  'goal.family.none': ({ others }, f) =>
    ['Your data cannot tell engagement yet.', ...others.map((one) => f.say(one))].join(' '),
  'goal.family.possible': ({ kpi }, f) => `${kpiName(f, kpi)} could be taken too: your data tells it as well.`,
  'goal.family.with': ({ kpi, bring }, f) =>
    `${kpiName(f, kpi)} needs more data. ${bring.map((one) => f.say(one)).join(' ')}`,

  'goal.refuse.empty': ({ network }, f) =>
    `Write the goal as one sentence: what, how much and by when. For example: ${example(f, network)}.`,
  'goal.refuse.long': ({ network, limit }, f) =>
    `That is longer than one sentence (over ${f.number(limit)} characters), and its point gets lost. Keep what, how much and by when. For example: ${example(f, network)}.`,
  'goal.refuse.wish': ({ network }, f) =>
    `This is not a goal yet: there is nothing to measure. Let us name a KPI, a number and a deadline. For example: ${example(f, network)}.`,
  'goal.refuse.numbers': ({ network }, f) =>
    `There is a number but not of what. Name the KPI. For example: ${example(f, network)}.`,
  'goal.refuse.bought': ({ network }, f) =>
    `Merilo does not set bought numbers as a goal: they bring no customers and networks punish them. A living audience is another matter. For example: ${example(f, network)}.`,

  'smart.s.no-kpi': () => 'No KPI is named that would tell us the goal is reached.',
  'smart.s.no-amount': ({ kpi }, f) => `There is a KPI (${kpiName(f, kpi)}) but no number.`,
  'smart.s.networks': ({ kpi }, f) =>
    `${kpiName(f, kpi)} is asked of several networks at once. Each has its own audience and they cannot be added up. Set one goal per network.`,
  'smart.s.no-network': ({ kpi }, f) => `Every network has its own ${kpiName(f, kpi)}, and none is named.`,
  'smart.s.wrong-way': ({ kpi }, f) => `Please check: ${kpiName(f, kpi)} is usually moved the other way.`,
  'smart.s.net-growth': ({ value, owner: name }, f) =>
    `One KPI and one number: +${f.number(value)}. We count net growth, gained minus lost, so that unfollows cannot hollow out the result.${owner(name)}`,
  'smart.s.milestone': ({ subject, owner: name }) =>
    `One milestone: ${subject}. It is reached or it is not.${owner(name)}`,
  'smart.s.yes': ({ kpi, network, owner: name }, f) =>
    `One KPI, ${kpiName(f, kpi)}, and one number.${network === null ? ' No network is named: all are counted together.' : ''}${owner(name)}`,

  'smart.m.no-kpi': () => 'Nothing can be measured until a KPI is named.',
  'smart.m.no-data': ({ kpi }, f) =>
    `${kpiName(f, kpi)} can be measured, but there is no data yet: add an export of statistics.`,
  'smart.m.not-measured': ({ kpi, needs }, f) =>
    needs.length === 0
      ? `The imported data does not contain ${kpiName(f, kpi)}. Begin by connecting a source.`
      : `The imported data lacks what ${kpiName(f, kpi)} is made of. Needed: ${measureNames(f, needs)}.`,
  'smart.m.gaps': ({ kpi, known, of, days: told }, f) =>
    `There is no point A: ${kpiName(f, kpi)} is known for ${knownOf(f, known, of)}${knownDays(f, told)}, and their sum says nothing about the whole stretch. Add an export for the other days or type their figures.`,
  'smart.m.stale': ({ day, days: age }, f) =>
    `The data ends on ${f.day(day)}, ${days(f, age)} ago. Refresh the export, or point A will be out of date.`,
  'smart.m.short': ({ days: known, least }, f) =>
    `The history is short: ${days(f, known)}. To tell a change from the usual swings it takes at least ${days(f, least)}.`,
  'smart.m.noise': (p, f) =>
    `In ${weeksOrDays(f, p.window)} such a change cannot be told from noise: it takes at least ${weeksOrDays(f, p.needed)}.${
      p.from === null
        ? ''
        : p.beyond
          ? ` In the same time only a result ${edge(f, p)} would show, and that is all but out of reach: change the deadline, not the number.`
          : ` Or a plan ${edge(f, p)}, which shows in the same time.`
    }`,
  'smart.m.noise-never': (p, f) => {
    const noise = `In ${weeksOrDays(f, p.window)} such a change cannot be told from noise: `
    if (p.from === null)
      return p.share === null
        ? `${noise}the KPI swings more than that by itself.`
        : `${noise}only changes from ${f.percent(p.share * 100, 0)} against point A show. Take a longer deadline or a KPI that swings less by itself.`
    return p.beyond
      ? `${noise}only a result ${edge(f, p)} would show, and that is all but out of reach, for the work as before brings about ${amountText(f, round(p.usual!), p.unit, p.currency)}. A plan within reach may stand, but it will tell how much came, not that anything got better: for that take a longer deadline or a KPI that swings less by itself.`
      : `${noise}a plan ${edge(f, p)} shows, with a chance of ${f.percent(p.chance!, 0)}. Take that one, a longer deadline, or a KPI that swings less by itself.`
  },
  'smart.m.milestone': ({ subject }) =>
    `The milestone “${subject}” is easy to check: reached or not. A person marks it.`,
  'smart.m.yes': ({ days: known, lastDay, pointA, unit, currency }, f) =>
    `Measured: ${days(f, known)} of history, latest data of ${f.day(lastDay)}${pointA === null ? '' : `, point A is ${amountText(f, pointA, unit, currency)}`}.`,

  'smart.a.no-kpi': () => 'Whether it is achievable can be worked out once there is a KPI.',
  'smart.a.no-data': () =>
    'Without history nobody can say whether this is realistic. Add an export of statistics and we will work out the odds.',
  'smart.a.no-deadline': () => 'A deadline comes first: a month and a year give different odds.',
  'smart.a.no-target': ({ kpi }, f) =>
    `There is nothing to start from: no number, or no point A of ${kpiName(f, kpi)}.`,
  'smart.a.below-zero': ({ kpi }, f) => `That is impossible: ${kpiName(f, kpi)} would fall below zero.`,
  'smart.a.met': ({ kpi, value, unit, currency }, f) =>
    `This is already so: ${kpiName(f, kpi)} is ${amountText(f, value, unit, currency)} now. Raise the target.`,
  'smart.a.easy': (p, f) =>
    `This is ${p.times === null ? '' : `${f.number(p.times, p.times >= 10 ? 0 : 1)} times `}${p.down ? 'more' : 'less'} than happens anyway: the same length usually brings ${amountText(f, p.value, p.unit, p.currency)} of ${kpiName(f, p.kpi)}. Choose a number that takes some work.`,
  'smart.a.milestone': () =>
    'The network grants the milestone, so history gives no odds. Check its conditions and begin with what depends on you.',
  'smart.a.no-forecast': () => 'The history is too short or too patchy for honest odds.',
  'smart.a.probability': (p, f) => {
    const chance = `If work goes on as before, the probability is ${f.percent(p.percent, 0)} (${f.number(p.low, 0)} to ${f.percent(p.high, 0)}).`
    const stretch =
      p.best === null || p.bestFrom === null || p.bestTo === null
        ? ''
        : ` The best stretch of the same length brought ${amountText(f, p.best, p.unit, p.currency)} (${f.range(p.bestFrom, p.bestTo)})`
    const lift =
      stretch === ''
        ? ''
        : p.lift !== null && p.lift > 1.05
          ? `; this must be ${f.number(p.lift, 1)} times better.`
          : '; so it has been done before.'
    const budget =
      p.budget === null || p.budgetCurrency === null
        ? ''
        : ` Buying what is lacking with ads costs about ${f.money(Math.round(p.budget / 100) * 100, p.budgetCurrency)} at today's cost of a result from them.`
    const drowned = p.drowned ? ' But that much comes without any new work: such a result proves no growth.' : ''
    return chance + drowned + stretch + lift + budget
  },

  'smart.r.no-kpi': () => 'It is not clear what for: choose a KPI that serves the business first.',
  'smart.r.wrong-way': ({ kpi }, f) => `${kpiName(f, kpi)} would get worse, not better.`,
  'smart.r.meta-ads': ({ network }, f) =>
    `Merilo does not propose advertising ${inNetwork(f, network)}: it is banned in Russia. Choose another network for ads, or work with content.`,
  'smart.r.weak': ({ kpi }, f) =>
    `${kpiName(f, kpi)} depends little on the SMM specialist. It is allowed, with a warning that both sides sign.`,
  'smart.r.sales': ({ kpi }, f) =>
    `${kpiName(f, kpi)} also depends on price, product, season and the sales team. It is allowed, with a warning that both sides sign, and we look at the whole chain: reach → visits → leads → sales.`,
  'smart.r.engagement-for-shop': ({ kpi }, f) =>
    `Engagement leads for blogs, info-business and entertainment communities. You need visits and leads more: keep ${kpiName(f, kpi)} as a supporting KPI.`,
  'smart.r.mentions': ({ kpi }, f) =>
    `${kpiName(f, kpi)} is for brands to whom it matters who says what about them. If leads matter more to you, make them the main KPI.`,
  'smart.r.fired': ({ kpi, guards }, f) =>
    `The history of ${kpiName(f, kpi)} has suspicious spots: ${guardNames(f, guards)}. Settle them before you build on point A.`,
  'smart.r.easy': ({ kpi, guards }, f) =>
    `It fits, but ${kpiName(f, kpi)} is easy to inflate, so checks always stand beside it: ${guardNames(f, guards)}.`,
  'smart.r.fits-business': ({ kpi }, f) =>
    `In your line of work engagement is what counts: ${kpiName(f, kpi)} is a sound choice.`,
  'smart.r.yes': ({ kpi, kind, control }, f) =>
    `${kpiName(f, kpi)} serves the goal “${f.say({ code: `goal-kind.${kind}`, params: {} })}” (${f.say({ code: `control.${control}`, params: {} })}).`,

  'smart.t.none': () => 'There is no deadline, and without one a goal can be neither reached nor missed. By which day?',
  'smart.t.past': ({ day }, f) => `${f.day(day)} has passed: set a new deadline.`,
  'smart.t.short': ({ kpi, days: window, least }, f) =>
    `There are ${days(f, window)} for the work, and ${kpiName(f, kpi)} takes at least ${days(f, least)} for a result that means something.`,
  'smart.t.holidays': ({ day, days: window }, f) =>
    `The deadline is ${f.day(day)}, ${days(f, window)}, but the New Year holidays lie inside: people behave differently then, so compare with the last New Year.`,
  'smart.t.season': ({ day, days: window }, f) =>
    `The deadline is ${f.day(day)}, ${days(f, window)}. The season changes meanwhile: we compare with the same period of last year.`,
  'smart.t.yes': ({ day, days: window }, f) => `The deadline is ${f.day(day)}, ${days(f, window)} of work.`,
}
