import { phrases, type Phrase } from '../phrase.ts'
import type { Unit } from '../kpis/types.ts'
import type { RemovedAs } from './clean.ts'
import type { ChainStep, SplitSource } from './input.ts'

/** Amounts come as `verdict.amount`, so that a sentence never needs to know the unit. */
export type VerdictPhrases = {
  /** `points`: a difference between two percents, which is told in percentage points. */
  'verdict.amount': { value: number; unit: Unit; currency: string | null; signed: boolean; points?: boolean }
  /** A text that is nobody's word: an account's or a goal's name. */
  'verdict.text': { text: string }

  'verdict.because.no-plan': {}
  'verdict.because.no-data': {}
  'verdict.because.milestone-reached': {}
  'verdict.because.milestone-open': { deadline: string }
  'verdict.because.milestone-missed': { deadline: string }
  'verdict.because.reached': { clean: Phrase; plan: Phrase }
  'verdict.because.reached-early': { clean: Phrase; plan: Phrase; deadline: string }
  'verdict.because.missed': { clean: Phrase; plan: Phrase; percent: number | null }
  'verdict.because.raw-only': {
    raw: Phrase
    clean: Phrase
    plan: Phrase
    removed: Phrase
    low: Phrase
    high: Phrase
    over: boolean
    /** What the removed part is; bought unless told. */
    as?: RemovedAs
  }
  'verdict.because.stale': { dataTo: string; deadline: string }
  'verdict.because.over-limit': { clean: Phrase; plan: Phrase }
  'verdict.because.too-early': { passed: number; days: number }
  'verdict.because.no-forecast': { known: number }
  'verdict.because.on-track-sure': Outlook
  'verdict.because.on-track-likely': Outlook
  'verdict.because.behind-sure': Outlook
  'verdict.because.behind-likely': Outlook
  'verdict.because.mixed': Outlook & { clean: Phrase; expected: Phrase }

  'verdict.change-stands': { on: string; next: string }
  'verdict.change-control': { names: readonly string[] }

  'verdict.outside.leads': { percent: number; notHandled: number; total: number }
  'verdict.outside.no-content': { days: number; from: string; to: string }
  'verdict.outside.budget': { percent: number; agreed: number; spent: number; currency: string }
  'verdict.outside.budget-told': { note: string; from: string; to: string }
  'verdict.outside.blocked': { network: string | null; from: string; to: string; days: number }
  'verdict.outside.out-of-stock': { what: string; days: number; from: string; to: string }
  'verdict.outside.season': { percent: number }
  'verdict.outside.redefined': { measure: Phrase; day: string }
  'verdict.outside.chain': { from: ChainStep; to: ChainStep; now: number; before: number; owner: Owner }

  'verdict.next.decide': { findings: number; removed: Phrase; name: Phrase }
  'verdict.next.catch-up': { name: Phrase; left: Phrase; days: number; needed: Phrase; usual: Phrase | null }
  'verdict.next.hold': { name: Phrase; forecast: Phrase; plan: Phrase; deadline: string }
  'verdict.next.raise': { name: Phrase; low: Phrase; high: Phrase; days: number }
  'verdict.next.replan': { name: Phrase; clean: Phrase; plan: Phrase; likely: Phrase | null; days: number }
  'verdict.next.measure-longer': { name: Phrase; days: number; percent: number }
  'verdict.next.check-on': { name: Phrase; day: string; plan: Phrase }
  'verdict.next.collect': { name: Phrase; days: number }
  'verdict.next.milestone': { name: Phrase; deadline: string; days: number }
  'verdict.next.fresh-data': { name: Phrase; dataTo: string }
  'verdict.next.set-plan': { name: Phrase; now: Phrase | null }
  'verdict.next.chain': { from: ChainStep; to: ChainStep; now: number; before: number; owner: Owner }
  'verdict.next.content': {
    what: Phrase
    posts: number
    network: string | null
    measure: Phrase
    value: number
    typical: number
  }
  'verdict.next.leads': { notHandled: number; total: number }
  'verdict.next.approve': { days: number }
  'verdict.next.questions': { unanswered: number; total: number }

  'verdict.director.reached': { name: Phrase; clean: Phrase; plan: Phrase; rest: Phrase | null }
  'verdict.director.on-track': {
    name: Phrase
    clean: Phrase
    plan: Phrase
    forecast: Phrase
    deadline: string
    rest: Phrase | null
  }
  'verdict.director.behind': {
    name: Phrase
    clean: Phrase
    plan: Phrase
    forecast: Phrase
    deadline: string
    rest: Phrase | null
  }
  'verdict.director.missed': { name: Phrase; clean: Phrase; plan: Phrase; rest: Phrase | null }
  'verdict.director.cannot-tell': { name: Phrase; because: Phrase; rest: Phrase | null }
  'verdict.director.no-kpis': {}
  'verdict.director.rest': { reached: number; onTrack: number; behind: number; missed: number; unknown: number }
  /** `beyond`: the value is what came beyond «as usual», not after − before. */
  'verdict.director.real': { value: Phrase; low: Phrase; high: Phrase; good: boolean; beyond: boolean }
  'verdict.director.chance': { value: Phrase; detectable: Phrase }
  'verdict.director.no-change': {}
  /** The sentence about the change, and one of the notes behind it. */
  'verdict.director.with-note': { change: Phrase; note: Phrase }
  'verdict.director.why': { split: Phrase | null; bought: Phrase; outside: Phrase | null }
  'verdict.director.split': { ads: Phrase; organic: Phrase; percent: number }
  'verdict.director.split-needs': { source: SplitSource }
  'verdict.director.bought': { removed: Phrase; raw: Phrase; clean: Phrase; as?: RemovedAs }
  'verdict.director.suspicious': { findings: number }
  'verdict.director.suspicious-places': { findings: number }
  'verdict.director.nothing-bought': {}
  'verdict.director.nothing-checked': {}
  'verdict.director.outside': { first: Phrase; more: number }
  'verdict.director.nothing-next': {}
  'verdict.director.next': { first: Phrase; second: Phrase | null }
}

interface Outlook {
  forecast: Phrase
  low: Phrase
  high: Phrase
  plan: Phrase
  deadline: string
  [param: string]: Phrase | string
}

export type Owner = 'specialist' | 'site' | 'sales-team' | 'product'

export const say = phrases<VerdictPhrases>()

export const amount = (value: number, of: { unit: Unit; currency: string | null }, signed = false): Phrase =>
  say('verdict.amount', { value, unit: of.unit, currency: of.currency, signed, points: signed })

/** The size of a difference. */
export const size = (value: number, of: { unit: Unit; currency: string | null }): Phrase =>
  say('verdict.amount', { value: Math.abs(value), unit: of.unit, currency: of.currency, signed: false, points: true })
