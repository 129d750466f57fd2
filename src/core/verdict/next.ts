/**
 * What to do next month: two to four sentences, each with a number, each from something found. In this order: decide on
 * what looks bought, what the status of the main KPI asks for, the broken link, leads and content approvals, the content
 * that worked, unanswered questions, then the statuses of the other KPIs.
 */
import { mean } from '../stats/robust.ts'
import { forecastWith } from '../stats/forecast.ts'
import { LEAST_DAYS } from '../stats/point.ts'
import { knownDays, valuesIn } from '../stats/series.ts'
import { addDays, daysBetween, lengthOf } from '../time/day.ts'
import type { Phrase } from '../phrase.ts'
import { worstLink, type ChainLink } from './chain.ts'
import { cleanHistory, counts } from './clean.ts'
import type { JudgeInput, KpiInput } from './input.ts'
import type { JudgedKpi } from './kpi.ts'
import { amount, say } from './phrases.ts'
import { COLOURLESS } from './status.ts'

export const MOST_NEXT = 4
const MONTH = 30

export function whatNext(input: JudgeInput, judged: readonly JudgedKpi[], links: readonly ChainLink[]): Phrase[] {
  const pairs = judged.map((kpi, i) => ({ kpi, given: input.kpis[i]! }))
  const main = pairs.find(({ kpi }) => kpi.main) ?? pairs[0]
  const others = pairs.filter((pair) => pair !== main)
  const said = [
    ...pairs.map(({ kpi, given }) => decide(kpi, given)),
    main ? byStatus(main.kpi, main.given) : null,
    chainStep(links),
    ...approvals(input, links),
    ...input.content.slice(0, 1).map(content),
    questions(input),
    ...others.filter(({ kpi }) => kpi.status !== 'reached').map(({ kpi, given }) => byStatus(kpi, given)),
    ...others.filter(({ kpi }) => kpi.status === 'reached').map(({ kpi, given }) => byStatus(kpi, given)),
  ]
  return said.filter((phrase) => phrase !== null).slice(0, MOST_NEXT)
}

/** Undecided findings wait for a person. */
function decide(kpi: JudgedKpi, given: KpiInput): Phrase | null {
  const open = given.findings.filter((finding) => counts(finding) && !finding.decision)
  if (open.length === 0 || kpi.removed <= 0) return null
  return say('verdict.next.decide', { findings: open.length, removed: amount(kpi.removed, kpi), name: kpi.name })
}

function byStatus(kpi: JudgedKpi, given: KpiInput): Phrase | null {
  const of = (value: number) => amount(value, kpi)
  const { name, plan, clean, forecast } = kpi
  const deadline = given.window.to
  if (kpi.reason === 'no-plan') return say('verdict.next.set-plan', { name, now: clean === null ? null : of(clean) })
  if (kpi.reason === 'stale' || kpi.reason === 'no-data')
    return say('verdict.next.fresh-data', { name, dataTo: given.dataTo })
  if (kpi.reason === 'milestone-open')
    return say('verdict.next.milestone', { name, deadline, days: Math.max(0, daysBetween(given.today, deadline)) })
  if (plan === null || clean === null || given.shape === 'milestone') return null
  switch (kpi.status) {
    case 'behind':
      return catchUp(kpi, given)
    case 'on-track':
      return forecast && say('verdict.next.hold', { name, forecast: of(forecast.value), plan: of(plan), deadline })
    case 'reached': {
      const ahead = nextMonth(given)
      return ahead && say('verdict.next.raise', { name, low: of(ahead.low), high: of(ahead.high), days: MONTH })
    }
    case 'missed': {
      const ahead = nextMonth(given)
      const likely = ahead && of(given.direction === 'up' ? ahead.low : ahead.high)
      return say('verdict.next.replan', { name, clean: of(clean), plan: of(plan), likely, days: MONTH })
    }
    default:
      return undecided(kpi, given)
  }
}

/** Why it cannot be told decides what helps: time, data, a longer window. */
function undecided(kpi: JudgedKpi, given: KpiInput): Phrase | null {
  const { name } = kpi
  if (kpi.reason === 'too-early') {
    const day = addDays(given.window.from, Math.ceil(COLOURLESS * lengthOf(given.window)))
    return say('verdict.next.check-on', { name, day, plan: amount(given.plan!, kpi) })
  }
  if (kpi.reason === 'no-forecast')
    return say('verdict.next.collect', { name, days: Math.max(1, LEAST_DAYS - knownDays(given.history.values)) })
  if (kpi.neededDays !== null && Number.isFinite(wished(given)))
    return say('verdict.next.measure-longer', { name, days: kpi.neededDays, percent: Math.abs(wished(given)) * 100 })
  return kpi.reason === 'mixed' ? catchUp(kpi, given) : null
}

const wished = (given: KpiInput): number => {
  if (given.plan === null || !given.pointA) return NaN
  const perDay =
    given.shape === 'total'
      ? lengthOf(given.pointARange ?? { from: addDays(given.window.from, -28), to: addDays(given.window.from, -1) }) /
        lengthOf(given.window)
      : 1
  return (given.plan / given.pointA) * perDay - 1
}

/** 80 % interval of the next 30 days if the work goes on as in the clean history. */
function nextMonth(given: KpiInput): { low: number; high: number } | null {
  const target = given.shape === 'total' ? 'total' : given.shape === 'level' ? 'level' : 'mean'
  const forecast = forecastWith(cleanHistory(given), MONTH, target, { exclude: given.exclude ?? [] })
  return forecast && forecast.interval
}

/** So much is left, so much a day is needed, so much a day came in the last four weeks. */
function catchUp(kpi: JudgedKpi, given: KpiInput): Phrase | null {
  const days = daysBetween(given.dataTo, given.window.to)
  if (days < 1 || (given.shape !== 'total' && given.shape !== 'level')) {
    const { forecast, plan } = kpi
    return (
      forecast &&
      say('verdict.next.replan', {
        name: kpi.name,
        clean: amount(forecast.value, kpi),
        plan: amount(plan!, kpi),
        likely: null,
        days,
      })
    )
  }
  const left = kpi.plan! - kpi.clean!
  const recent = valuesIn(cleanHistory(given), { from: addDays(given.dataTo, -27), to: given.dataTo }).filter(
    (value) => value !== null,
  )
  const moved =
    given.shape === 'level'
      ? recent.length < 2
        ? null
        : (recent.at(-1)! - recent[0]!) / (recent.length - 1)
      : recent.length === 0
        ? null
        : mean(recent)
  const of = (value: number) => amount(value, kpi)
  return say('verdict.next.catch-up', {
    name: kpi.name,
    left: of(left),
    days,
    needed: of(left / days),
    usual: moved === null ? null : of(moved),
  })
}

function chainStep(links: readonly ChainLink[]): Phrase | null {
  const broken = worstLink(links)
  return (
    broken &&
    say('verdict.next.chain', {
      from: broken.from,
      to: broken.to,
      now: broken.now! * 100,
      before: broken.before! * 100,
      owner: broken.owner,
    })
  )
}

function approvals(input: JudgeInput, links: readonly ChainLink[]): Phrase[] {
  const { leads, noApprovedContent } = input.outside
  const said: Phrase[] = []
  // The broken link already tells of the calls.
  const told = worstLink(links)?.to === 'handled-leads'
  if (!told && leads && leads.total > 0 && leads.notHandled / leads.total >= 0.1)
    said.push(say('verdict.next.leads', leads))
  const days = (noApprovedContent ?? []).reduce((total, range) => total + lengthOf(range), 0)
  if (days >= 7) said.push(say('verdict.next.approve', { days }))
  return said
}

const content = (fact: JudgeInput['content'][number]): Phrase | null =>
  fact.posts >= 2 && fact.value > fact.typical
    ? say('verdict.next.content', {
        what: fact.what,
        posts: fact.posts,
        network: fact.network ?? null,
        measure: fact.measure,
        value: fact.value,
        typical: fact.typical,
      })
    : null

const questions = ({ questions }: JudgeInput): Phrase | null =>
  questions && questions.unanswered > 0 ? say('verdict.next.questions', questions) : null
