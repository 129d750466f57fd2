/** What a portfolio shows of a brand: figures and codes, no sentences, so that every reader has it in their language. */
import type { Network } from '../../core/facts/types.ts'
import type { KpiId } from '../../core/kpis/ids.ts'
import type { Direction, Unit } from '../../core/kpis/types.ts'
import type { Phrase } from '../../core/phrase.ts'
import { monthOf, monthRange, type Day } from '../../core/time/day.ts'
import type { AppContext } from '../context.ts'
import { judged } from '../judge/judged.ts'
import type { JudgedMonth } from '../judge/judge-goals.ts'
import { lastDayOf } from '../months-with-data.ts'
import { homeworkOf, type Homework } from './homework.ts'
import { statusOf, type ShownStatus } from './kpi-row.ts'
import { progressOf } from './progress.ts'
import { tagsOf } from './tags.ts'

/** Raised when a summary says more than before: those of an older version are made anew. */
export const SUMMARY_VERSION = 2

export interface BrandSummary {
  version: number
  /** The day on which it was made; status and pace are those of this day. */
  today: Day
  /** Whose day it is: of a demo the fixed one, else today in the zone. */
  clock: { fixed: Day | null; zone: string }
  /** The month of the last data, which the overview opens with. */
  month: string
  dataTo: Day | null
  accounts: number
  networks: Network[]
  business: string | null
  tags: string[]
  homework: Homework
  /** Goals in force in that month, the main one first. */
  kpis: SummaryKpi[]
  /** Of the main KPI below; without one, the next deadline of any goal, else the last one that passed. */
  deadline: Day | null
  /** Findings that nobody has decided on. */
  open: number
}

export interface SummaryKpi {
  kpi: KpiId
  name: Phrase
  status: ShownStatus
  unit: Unit
  currency: string | null
  better: Direction
  raw: number | null
  clean: number | null
  plan: number | null
  expectedToday: number | null
  progress: number | null
  deadline: Day
}

export async function summaryOf(app: AppContext): Promise<BrandSummary> {
  const brand = await app.book.brand.get(app.workspace)
  const coverage = await app.facts.coverage({ workspace: app.workspace, accounts: [] })
  const dataTo = lastDayOf(coverage)
  const month = monthOf(dataTo ?? app.today)
  const goals = (await app.book.goals.all(app.workspace)).filter((goal) => goal.replacedBy === null)
  // A brand without goals needs no judgement to say so; what the guards found is still told.
  const judgement = coverage.length === 0 ? null : await judged(app, monthRange(month))
  const kpis = judgement === null ? [] : kpisOf(judgement)
  return {
    version: SUMMARY_VERSION,
    today: app.today,
    clock: { fixed: brand?.today ?? null, zone: app.zone },
    month,
    dataTo,
    accounts: coverage.length,
    networks: [...new Set(coverage.map((one) => one.account.slice(0, one.account.indexOf(':')) as Network))],
    business: brand?.business ?? null,
    tags: await tagsOf(app),
    homework: await homeworkOf(app, coverage),
    kpis,
    deadline:
      kpis[0]?.deadline ??
      nextDeadline(
        goals.map((goal) => goal.deadline),
        app.today,
      ),
    open: judgement?.findings.filter((finding) => !finding.decision).length ?? 0,
  }
}

const kpisOf = ({ goals, judgement }: JudgedMonth): SummaryKpi[] =>
  goals.map(({ input, scope }, i) => {
    const verdict = judgement.kpis[i]!
    const { kpi, name, unit, currency, better, raw, clean, plan, pointA, window, expectedToday } = verdict
    return {
      kpi,
      name,
      status: statusOf(verdict),
      unit,
      currency,
      better,
      raw,
      clean,
      plan,
      expectedToday: input.dataTo >= window.to ? null : expectedToday,
      progress: progressOf({ shape: scope.kpi.shape, pointA, plan, clean, better }),
      deadline: window.to,
    }
  })

function nextDeadline(deadlines: readonly Day[], today: Day): Day | null {
  const sorted = deadlines.toSorted()
  return sorted.find((day) => day >= today) ?? sorted.at(-1) ?? null
}
