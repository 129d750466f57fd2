import type { StepPhrases } from '../../core/steps/phrases.ts'
import type { Format, Words } from '../words.ts'

const kpiName = (f: Format, kpi: string): string => `“${f.say({ code: `kpi.${kpi}.name`, params: {} })}”`
const posts = (f: Format, n: number): string => f.plural(n, { one: '# post', other: '# posts' })
const measureName = (f: Format, measure: string): string => f.say({ code: `measure.${measure}`, params: {} })

const FORMATS: Record<string, string> = {
  text: 'text',
  photo: 'photo',
  carousel: 'carousel',
  video: 'video',
  reel: 'short video',
  story: 'story',
  link: 'link',
  poll: 'poll',
  audio: 'audio',
  live: 'live stream',
  other: 'other',
}
const IDEAS = {
  shop: 'Show the product at work, reviews, and answers to common questions.',
  blog: 'Tell stories in the first person, take cases apart, ask for opinions.',
  brand: 'Tell who you are and how you help; make posts that people want to share.',
}

export const steps: Words<StepPhrases> = {
  'step.measure': ({ kpi, needs }, f) =>
    needs.length === 0
      ? `Set up measurement: connect a source of ${kpiName(f, kpi)} and take point A.`
      : `Set up measurement of ${kpiName(f, kpi)}: connect a source that has ${f.list(needs.map((id) => measureName(f, id)))}, and take point A.`,
  'step.milestone-check': ({ subject }) => `Write down the conditions for “${subject}” and mark those already met.`,
  'step.content': ({ posts: count, perWeek, format, network, measure, times, n, hour, idea }, f) => {
    const rhythm = `Publish ${posts(f, count)}, ${f.number(perWeek, 1)} a week.`
    const named = format !== null && format !== 'other' && measure !== null
    const whose = network == null ? '' : ` (${f.say({ code: `network.${network}`, params: {} })})`
    const best = named
      ? ` Lean on the format “${FORMATS[format] ?? format}”${whose}: its ${measureName(f, measure)} per post is ${f.number(times, 1)} times that of the other posts (${posts(f, n)}), and not by chance.`
      : ''
    const when = hour === null ? '' : ` Posts did best from ${hour}:00 to ${hour + 3}:00${named ? '' : whose}.`
    return `${rhythm}${best}${when} ${IDEAS[idea]}`
  },
  'step.talk': ({ threads }, f) =>
    `Get followers talking: start ${f.plural(threads, { one: '# live discussion', other: '# live discussions' })}. End posts with a question and give every comment a real answer.`,
  'step.answers-queue': ({ waiting }, f) =>
    waiting === null
      ? 'Work through all unanswered questions: none left by this date.'
      : waiting === 0
        ? 'No question is waiting: keep it so to the end.'
        : `Work through the queue: ${f.plural(waiting, { one: '# question waits', other: '# questions wait' })} for an answer; none may be left by this date.`,
  'step.answers-rota': ({ seconds }, f) =>
    `Set up a duty rota and prepare answers to common questions: the median answer within ${f.duration(seconds)}.`,
  'step.answers-leads': ({ seconds }, f) => `Answer every lead within ${f.duration(seconds)} and record its outcome.`,
  'step.answers-review': ({ answers }, f) =>
    `Read ${f.plural(answers, { one: '# answer', other: '# answers' })} again as a customer would: is the question solved, or was it deflected with “call the manager”?`,
  'step.landing': ({ from, to }, f) =>
    `Improve the page that people land on: visit-to-lead conversion from ${f.percent(from, 1)} to ${f.percent(to, 1)}.`,
  'step.visits': ({ visits, leads, rate }, f) =>
    `Bring ${f.plural(visits, { one: '# visit', other: '# visits' })} from the networks: at a conversion of ${f.percent(rate, 1)} that is ${f.plural(leads, { one: '# lead', other: '# leads' })}.`,
  'step.ads': ({ budget, perWeek, currency, needed, cost, assumed }, f) =>
    budget === null || perWeek === null || cost === null
      ? `Run ads that bring ${f.plural(needed, { one: '# result', other: '# results' })}. Put in what one costs, and the budget follows.`
      : `Run ads for ${f.money(budget, currency)}, about ${f.money(perWeek, currency)} a week: ${f.plural(needed, { one: '# result is', other: '# results are' })} needed, ${assumed ? `if one costs ${f.money(cost, currency)} (assumed: put in your own cost)` : `one from ads costs ${f.money(cost, currency)} now`}.`,
  'step.barter': ({ posts: count, needed }, f) =>
    `Arrange barter with micro-bloggers: ${f.plural(count, { one: '# publication', other: '# publications' })}, expected to bring ${f.number(needed)}.`,
  'step.contest': ({ participants, needed }, f) =>
    `Run a joint contest with a partner whose audience is close to yours: ${f.plural(participants, { one: '# participant', other: '# participants' })}, so that ${f.number(needed)} stay.`,

  'step.caution.contest': () =>
    'Side effect: prize hunters inflate followers and ER, and then leave. Count those who are still there two weeks later.',
  'step.caution.barter': () => 'Barter is advertising too: Russian law requires the publication to be labelled.',
  'step.caution.cost-rises': () =>
    'The larger the budget, the dearer the result. Your history does not show yet by how much: raise the budget step by step and watch the cost.',
  'step.caution.cost-unknown': () =>
    'Your data does not say what a result from ads costs: it does not show who came by them. Put in your own cost and raise the budget step by step.',
  'step.caution.cost-fitted': ({ cost, currency, periods }, f) =>
    `Results get dearer as the budget grows: at this volume one will cost about ${f.money(cost, currency)} (estimated from ${f.plural(periods, { one: '# period', other: '# periods' })}).`,
  'step.caution.sales': () =>
    'This depends on the sales team: agree beforehand who calls back and where the outcome is recorded.',
  'step.caution.answers': () => 'A quick deflection is no answer: Merilo counts only answers to the point.',
  'step.caution.few': ({ n }, f) =>
    `There are few posts of this format (${f.number(n)}): try several more before you change the whole plan.`,

  'assume.gap-whole': () => 'needed by the plan: as much comes by itself, the steps keep it up',
  'assume.gap': () => 'needed on top of what comes by itself',
  'assume.posts-per-week': () => 'posts a week',
  'assume.threads-per-week': () => 'live discussions a week',
  'assume.waiting': () => 'questions waiting for an answer',
  'assume.answer-now': () => 'response time now',
  'assume.answer-target': () => 'response time in the goal',
  'assume.answer-leads': () => 'time to answer a lead',
  'assume.review-per-week': () => 'answers a week to read again',
  'assume.visit-to-lead': () => 'visit-to-lead conversion',
  'assume.lead-to-sale': () => 'lead-to-sale conversion',
  'assume.landing-lift': () => 'how much the work lifts conversion',
  'assume.leads-share': () => 'share that unpaid visits will bring',
  'assume.ads-share': () => 'share that ads will bring',
  'assume.ads-cost': () => 'cost of one result from ads',
  'assume.ads-usual': () => 'results from ads a week at that cost',
  'assume.ads-elasticity': () => 'elasticity: 1 means the cost does not rise with the budget',
  'assume.barter-share': () => 'share that barter will bring',
  'assume.barter-yield': () => 'what one publication brings',
  'assume.contest-share': () => 'share that the contest will bring',
  'assume.contest-stay': () => 'participants who stay',
}
