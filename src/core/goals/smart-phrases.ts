import { phrases } from '../phrase.ts'

type None = Record<string, never>
type KpiOnly = { kpi: string }
/** A value in the KPI's unit, for words to format. */
type Value = { value: number; unit: string; currency: string | null }

/** `from`: the plan that this window would show, `chance`: of it, in percent; `beyond`: it is out of reach. */
type Shows = {
  from: number | null
  chance: number | null
  beyond: boolean
  usual: number | null
  down: boolean
  unit: string
  currency: string | null
}

export type SmartPhrases = {
  'smart.s.no-kpi': None
  'smart.s.no-amount': KpiOnly
  'smart.s.networks': KpiOnly
  'smart.s.no-network': KpiOnly
  'smart.s.wrong-way': KpiOnly
  'smart.s.net-growth': { value: number; owner: string | null }
  'smart.s.milestone': { subject: string; owner: string | null }
  /** `network` null: all accounts that know the KPI are counted together. */
  'smart.s.yes': KpiOnly & { network: string | null; owner: string | null }

  'smart.m.no-kpi': None
  'smart.m.no-data': KpiOnly
  'smart.m.not-measured': KpiOnly & { needs: readonly string[] }
  'smart.m.gaps': KpiOnly & { known: number; of: number; days: readonly string[] }
  'smart.m.stale': { day: string; days: number }
  'smart.m.short': { days: number; least: number }
  'smart.m.noise': { window: number; needed: number } & Shows
  'smart.m.noise-never': { window: number; share: number | null } & Shows
  'smart.m.milestone': { subject: string }
  'smart.m.yes': KpiOnly & {
    days: number
    lastDay: string
    sources: readonly string[]
    pointA: number | null
    unit: string
    currency: string | null
  }

  'smart.a.no-kpi': None
  'smart.a.no-data': None
  'smart.a.no-deadline': None
  'smart.a.no-target': KpiOnly
  'smart.a.below-zero': KpiOnly
  'smart.a.met': KpiOnly & Value
  /** `times` null: nothing at all is asked for. */
  'smart.a.easy': KpiOnly & Value & { times: number | null; down: boolean }
  'smart.a.milestone': None
  'smart.a.no-forecast': None
  'smart.a.probability': {
    percent: number
    low: number
    high: number
    /** Target ÷ best stretch so far; null when not known. */
    lift: number | null
    best: number | null
    bestFrom: string | null
    bestTo: string | null
    down: boolean
    /** Likely, but no larger than what happens by itself. */
    drowned: boolean
    unit: string
    currency: string | null
    budget: number | null
    budgetCurrency: string | null
  }

  'smart.r.no-kpi': None
  'smart.r.wrong-way': KpiOnly
  'smart.r.meta-ads': { network: string }
  'smart.r.weak': KpiOnly
  'smart.r.sales': KpiOnly
  'smart.r.engagement-for-shop': KpiOnly
  'smart.r.mentions': KpiOnly
  'smart.r.fired': KpiOnly & { guards: readonly string[] }
  'smart.r.easy': KpiOnly & { guards: readonly string[] }
  'smart.r.fits-business': KpiOnly
  'smart.r.yes': KpiOnly & { kind: string; control: string }

  'smart.t.none': None
  'smart.t.past': { day: string }
  'smart.t.short': KpiOnly & { days: number; least: number }
  'smart.t.holidays': { day: string; days: number }
  'smart.t.season': { day: string; days: number }
  'smart.t.yes': { day: string; days: number }
}

export const saySmart = phrases<SmartPhrases>()
