/** The month at a glance: the verdict, each agreed KPI, what next, what was outside control, how each account stands. */
import { capital } from '../../i18n/capital.ts'
import { NETWORKS } from '../../core/facts/types.ts'
import { findingKey } from '../../core/guards/clean.ts'
import type { Direction, Unit } from '../../core/kpis/types.ts'
import type { Phrase } from '../../core/phrase.ts'
import { daysBetween, type Day, type DayRange } from '../../core/time/day.ts'
import { counts } from '../../core/verdict/clean.ts'
import { accountName } from '../../i18n/account-name.ts'
import { say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import { auditedAccounts, type AuditedAccount } from '../audit.ts'
import { breakMarks } from '../breaks.ts'
import type { AppContext } from '../context.ts'
import { olderTargets } from '../goal-versions.ts'
import { judged } from '../judge/judged.ts'
import type { JudgedMonth } from '../judge/judge-goals.ts'
import { lastDayOf } from '../months-with-data.ts'
import { remembered } from '../remembered.ts'
import { homeworkOf, type Homework } from './homework.ts'
import { picturesOf } from './kpi-chart.ts'
import { kpiNameIn, kpiRow, type OverviewKpi } from './kpi-row.ts'
import { levelsOf } from './levels.ts'
import { stoppedView, type StoppedView } from './stopped.ts'

export interface Overview {
  range: DayRange
  /** The compared days; null: none. */
  against: DayRange | null
  today: Day
  dataTo: Day | null
  homework: Homework
  /** null without goals in force in the period. */
  verdict: OverviewVerdict | null
  kpis: OverviewKpi[]
  /** Goals that were withdrawn or moved away in the period. */
  stopped: StoppedView[]
  next: string[]
  outside: string[]
  checks: { found: number; open: number; counted: number; worked: number; silent: number }
  accounts: OverviewAccount[]
  /** Goals in force at other times: where there is none in this period, they are a click away. */
  goals: { id: string; sentence: string; from: Day; deadline: Day }[]
}

/** The answer about the main KPI, a word on the others, and what stands behind it. */
export interface OverviewVerdict {
  answer: string
  others: string | null
  /** Chance or not; with ads and without, what looks bought, what was outside control. */
  reasons: string[]
}

export interface OverviewAccount {
  id: string
  network: string
  /** «ВКонтакте», where the account's name does not say so itself. */
  place: string | null
  name: string
  dataTo: Day
  /** Days from the last figures to today. */
  age: number
  figures: {
    kpi: string
    name: string
    unit: Unit
    currency: string | null
    better: Direction
    value: number
    before: number | null
    range: DayRange
  }[]
}

export async function overviewOf(
  app: AppContext,
  lang: Lang,
  { range, against }: { range: DayRange; against: DayRange | null },
): Promise<Overview> {
  const month = await judged(app, range)
  const { judgement, coverage } = month
  const accounts = inOrder(await auditedAccounts(app, coverage)).map((account) => ({
    ...account,
    name: accountName(lang, account),
  }))
  const names = new Map(accounts.map(({ id, name }) => [id, name]))
  const days = [range, against].map((one) => `${one?.from}..${one?.to}`).join(' ')
  const levels = new Map(
    (await remembered(app, `levels ${days}`, () => levelsOf(app, coverage, range, against))).map(
      ({ account, figures }) => [account, figures],
    ),
  )
  const goals = (await app.book.goals.all(app.workspace)).filter((goal) => goal.replacedBy === null)
  const sentences = (phrases: readonly Parameters<typeof say>[1][]) => phrases.map((phrase) => say(lang, phrase))
  return {
    range,
    against,
    today: app.today,
    dataTo: lastDayOf(coverage),
    homework: await homeworkOf(app, coverage),
    verdict: month.goals.length === 0 ? null : verdictOf(lang, judgement.director),
    kpis: await rows(app, lang, month, names),
    stopped: month.stopped.map((goal) => stoppedView(lang, goal)),
    next: sentences(judgement.next),
    outside: sentences(judgement.outsideControl),
    checks: checksOf(month),
    accounts: accounts.map(({ id, network, name, to }) => ({
      id,
      network,
      ...calledOf(lang, network, name),
      dataTo: to,
      age: Math.max(0, daysBetween(to, app.today)),
      figures: (levels.get(id) ?? []).map((figure) => ({ ...figure, name: kpiNameIn(lang, figure.kpi) })),
    })),
    goals: goals.map(({ id, sentence, from, deadline }) => ({ id, sentence, from, deadline })),
  }
}

/** A name that is only the network's word begins like a sentence; a person's own name stays as they write it. */
function calledOf(
  lang: Lang,
  network: AuditedAccount['network'],
  name: string,
): Pick<OverviewAccount, 'name' | 'place'> {
  const word = say(lang, { code: `network.${network}`, params: {} })
  const place = capital(word)
  return name.toLowerCase().startsWith(word.toLowerCase()) ? { name: capital(name), place: null } : { name, place }
}

/** The networks before the site, the CRM and the ads, as people name them. */
const inOrder = (accounts: readonly AuditedAccount[]): AuditedAccount[] =>
  accounts.toSorted((a, b) => NETWORKS.indexOf(a.network) - NETWORKS.indexOf(b.network) || (a.id < b.id ? -1 : 1))

/** The fourth sentence says what to do next, which stands in a list of its own. */
function verdictOf(lang: Lang, [first, real, why]: JudgedMonth['judgement']['director']): OverviewVerdict {
  const { rest = null } = first!.params as { rest?: Phrase | null }
  return {
    answer: say(lang, { ...first!, params: { ...first!.params, rest: null } }),
    others: rest && say(lang, rest),
    reasons: [say(lang, real!), say(lang, why!)],
  }
}

async function rows(
  app: AppContext,
  lang: Lang,
  { goals, judgement, range }: JudgedMonth,
  names: ReadonlyMap<string, string>,
): Promise<OverviewKpi[]> {
  const all = await app.book.goals.all(app.workspace)
  const known = { causes: await app.book.causes.all(app.workspace), breaks: await breakMarks(app) }
  return Promise.all(
    goals.map(async (goal, i) => {
      const verdict = judgement.kpis[i]!
      const { id, version } = goal.record
      const pictures = await remembered(app, `pictures ${id}.${version} ${range.from} ${range.to}`, () =>
        picturesOf(app, goal, verdict, known),
      )
      const older = olderTargets(all, goal.record)
      return kpiRow(lang, goal, verdict, { older, names, pictures })
    }),
  )
}

function checksOf({ findings, silent, worked }: JudgedMonth): Overview['checks'] {
  const once = [...new Map(findings.map((finding) => [findingKey(finding), finding])).values()]
  return {
    found: once.length,
    open: once.filter((finding) => !finding.decision).length,
    counted: once.filter(counts).length,
    worked: worked.size,
    silent: new Set(silent.map(({ guard }) => guard).filter((guard) => !worked.has(guard))).size,
  }
}
