/** One KPI: plan, fact raw and clean, pace, forecast, status and the change against point A. Pure; nothing is rounded. */
import { elapsedShare } from '../stats/pace.ts'
import { knownDays } from '../stats/series.ts'
import { lengthOf } from '../time/day.ts'
import type { Phrase } from '../phrase.ts'
import type { Direction, Unit } from '../kpis/types.ts'
import { changeAgainstPointA, type JudgedChange } from './change.ts'
import { cleanOf, removedAs, type Clean, type RemovedAs } from './clean.ts'
import type { KpiInput } from './input.ts'
import { sinceRedefined } from './redefined.ts'
import { expectedToday, outlook } from './outlook.ts'
import { amount, say } from './phrases.ts'
import { decideStatus, type Decision, type Reason } from './status.ts'
import type { KpiVerdict } from './types.ts'
import type { Forecast } from '../stats/types.ts'

/** A KPI's verdict with what its sentences need. */
export interface JudgedKpi extends KpiVerdict {
  name: Phrase
  unit: Unit
  currency: string | null
  main: boolean
  better: Direction
  reason: Reason
  /** raw − clean: what looks bought and is not counted. */
  removed: number
  removedAs: RemovedAs
  /** Share of the window that is over, by the last day with data. */
  elapsed: number
  /** Why the change is neither real nor chance; null when decided or not compared. */
  whyCannotTell: Phrase | null
  /** Days that would show the change; null = not known or not needed. */
  neededDays: number | null
  /** Sentences behind the change: of which day it is where the data goes on, and with which accounts it was compared. */
  changeNotes: readonly Phrase[]
}

export function judgeKpi(whole: KpiInput): JudgedKpi {
  const input = sinceRedefined(whole)
  const clean = cleanOf(input)
  const elapsed = elapsedShare(input.window, input.dataTo)
  const forecast = outlook(input, clean)
  const expected = expectedToday(input)
  const decision = decideStatus({
    shape: input.shape,
    direction: input.direction,
    plan: input.plan,
    raw: input.raw,
    clean: clean?.value ?? null,
    over: input.today >= input.window.to,
    stale: input.dataTo < input.window.to,
    elapsed,
    expectedToday: expected,
    forecast,
  })
  const changed: JudgedChange | null = input.raw === null ? null : changeAgainstPointA(input)
  return {
    kpi: input.kpi,
    account: input.account,
    window: input.window,
    pointA: input.pointA,
    plan: input.plan,
    raw: input.raw,
    clean: clean?.value ?? null,
    expectedToday: expected,
    forecast,
    status: decision.status,
    change: changed === null || !isBounded(changed.change) ? null : changed.change,
    because: because(input, decision, clean, expected, forecast),
    name: input.name,
    unit: input.unit,
    currency: input.currency,
    main: input.main,
    better: input.direction,
    reason: decision.reason,
    removed: clean?.removed ?? 0,
    removedAs: removedAs(clean?.findings ?? []),
    elapsed,
    whyCannotTell: changed?.why ?? null,
    neededDays: changed?.neededDays ?? null,
    changeNotes: changed === null ? [] : notesOf(changed),
  }
}

const notesOf = ({ standing, control }: JudgedChange): Phrase[] => [
  ...(control.length === 0 ? [] : [say('verdict.change-control', { names: control })]),
  ...(standing === null ? [] : [say('verdict.change-stands', standing)]),
]

/** A difference between waits that mostly have no end has no size; the reason why is still told. */
const isBounded = ({ value, interval }: JudgedChange['change']): boolean =>
  [value, interval.low, interval.high].every((one) => Number.isFinite(one) && Math.abs(one) < Number.MAX_SAFE_INTEGER)

function because(
  input: KpiInput,
  decision: Decision,
  clean: Clean | null,
  expected: number | null,
  forecast: Forecast | null,
): Phrase {
  const deadline = input.window.to
  const of = (value: number) => amount(value, input)
  switch (decision.reason) {
    case 'no-plan':
    case 'no-data':
    case 'milestone-reached':
      return say(`verdict.because.${decision.reason}`, {})
    case 'milestone-open':
    case 'milestone-missed':
      return say(`verdict.because.${decision.reason}`, { deadline })
    case 'stale':
      return say('verdict.because.stale', { dataTo: input.dataTo, deadline })
    default:
  }
  // From here on plan and fact are known: rows 1 and 2 of the table.
  const plan = input.plan!
  const fact = clean!
  if (decision.rawOnly)
    return say('verdict.because.raw-only', {
      raw: of(input.raw!),
      clean: of(fact.value),
      plan: of(plan),
      removed: of(fact.removed),
      low: of(fact.interval.low),
      high: of(fact.interval.high),
      over: decision.status === 'missed',
      as: removedAs(fact.findings),
    })
  const facts = { clean: of(fact.value), plan: of(plan) }
  switch (decision.reason) {
    case 'reached':
    case 'over-limit':
      return say(`verdict.because.${decision.reason}`, facts)
    case 'reached-early':
      return say('verdict.because.reached-early', { ...facts, deadline })
    case 'missed':
      return say('verdict.because.missed', {
        ...facts,
        percent: plan > 0 && input.direction === 'up' ? (fact.value / plan) * 100 : null,
      })
    case 'too-early': {
      const days = lengthOf(input.window)
      return say('verdict.because.too-early', {
        passed: Math.round(elapsedShare(input.window, input.dataTo) * days),
        days,
      })
    }
    case 'no-forecast':
      return say('verdict.because.no-forecast', { known: knownDays(input.history.values) })
    default: {
      const { value, interval } = forecast!
      const seen = { forecast: of(value), low: of(interval.low), high: of(interval.high), plan: of(plan), deadline }
      return decision.reason === 'mixed'
        ? say('verdict.because.mixed', { ...seen, clean: of(fact.value), expected: of(expected!) })
        : say(`verdict.because.${decision.reason as 'on-track-sure'}`, seen)
    }
  }
}
