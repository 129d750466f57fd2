/**
 * The four sentences a director reads in a minute: reached or not; more than chance or not; with ads and without, what
 * looks bought, what was outside control; what next.
 */
import type { Phrase } from '../phrase.ts'
import type { JudgedFinding, JudgeInput, SplitSource } from './input.ts'
import type { JudgedKpi } from './kpi.ts'
import { amount, say, size } from './phrases.ts'

export interface DirectorInput {
  kpis: readonly JudgedKpi[]
  guards: readonly JudgedFinding[]
  outsideControl: readonly Phrase[]
  next: readonly Phrase[]
  split: JudgeInput['split']
  /** Did any guard look at anything? */
  checked: boolean
  splitNeeds: SplitSource | null
}

export function directorSentences(verdict: DirectorInput): [Phrase, Phrase, Phrase, Phrase] {
  const main = verdict.kpis.find((kpi) => kpi.main) ?? verdict.kpis[0] ?? null
  return [reached(main, verdict.kpis), realOrChance(main), why(main, verdict), next(verdict.next)]
}

function reached(main: JudgedKpi | null, all: readonly JudgedKpi[]): Phrase {
  if (main === null) return say('verdict.director.no-kpis', {})
  const rest = others(all.filter((kpi) => kpi !== main))
  const { name, status, clean, plan, forecast } = main
  if (status === 'cannot-tell' || clean === null || plan === null)
    return say('verdict.director.cannot-tell', { name, because: main.because, rest })
  const facts = { name, clean: amount(clean, main), plan: amount(plan, main), rest }
  if (status === 'reached' || status === 'missed' || forecast === null)
    return say(status === 'missed' ? 'verdict.director.missed' : 'verdict.director.reached', facts)
  return say(`verdict.director.${status}`, {
    ...facts,
    forecast: amount(forecast.value, main),
    deadline: main.window.to,
  })
}

function others(kpis: readonly JudgedKpi[]): Phrase | null {
  if (kpis.length === 0) return null
  const count = (status: JudgedKpi['status']) => kpis.filter((kpi) => kpi.status === status).length
  return say('verdict.director.rest', {
    reached: count('reached'),
    onTrack: count('on-track'),
    behind: count('behind'),
    missed: count('missed'),
    unknown: count('cannot-tell'),
  })
}

function realOrChance(main: JudgedKpi | null): Phrase {
  return (main?.changeNotes ?? []).reduce(
    (change: Phrase, note) => say('verdict.director.with-note', { change, note }),
    changeOf(main),
  )
}

function changeOf(main: JudgedKpi | null): Phrase {
  const change = main?.change ?? null
  if (main === null || change === null) return main?.whyCannotTell ?? say('verdict.director.no-change', {})
  if (change.real === null) return main.whyCannotTell ?? say('verdict.director.no-change', {})
  const of = (value: number) => amount(value, main, true)
  if (!change.real)
    return say('verdict.director.chance', {
      value: of(change.value),
      detectable: size(change.detectable ?? 0, main),
    })
  const beyond = change.method.startsWith('placebo')
  return say('verdict.director.real', {
    value: of(change.value),
    low: of(change.interval.low),
    high: of(change.interval.high),
    good: main.better === 'up' ? change.value > 0 : change.value < 0,
    beyond,
  })
}

function why(main: JudgedKpi | null, verdict: DirectorInput): Phrase {
  const { split, guards, outsideControl, checked } = verdict
  const total = split ? split.ads + split.organic : 0
  // Without a KPI there is nothing that could have come with ads or without.
  const parts =
    split && main && total > 0
      ? say('verdict.director.split', {
          ads: amount(split.ads, main),
          organic: amount(split.organic, main),
          percent: (split.ads / total) * 100,
        })
      : verdict.splitNeeds === null
        ? null
        : say('verdict.director.split-needs', { source: verdict.splitNeeds })
  return say('verdict.director.why', {
    split: parts,
    bought: checked ? bought(main, guards) : say('verdict.director.nothing-checked', {}),
    outside:
      outsideControl.length === 0
        ? null
        : say('verdict.director.outside', { first: outsideControl[0]!, more: outsideControl.length - 1 }),
  })
}

function bought(main: JudgedKpi | null, guards: readonly JudgedFinding[]): Phrase {
  if (main && main.removed > 0 && main.raw !== null && main.clean !== null)
    return say('verdict.director.bought', {
      removed: amount(main.removed, main),
      raw: amount(main.raw, main),
      clean: amount(main.clean, main),
      as: main.removedAs,
    })
  const open = guards.filter((finding) => finding.decision !== 'reject').length
  if (open === 0) return say('verdict.director.nothing-bought', {})
  // Without a main KPI there is nothing they could leave untouched.
  return say(main ? 'verdict.director.suspicious' : 'verdict.director.suspicious-places', { findings: open })
}

const next = (phrases: readonly Phrase[]): Phrase =>
  phrases.length === 0
    ? say('verdict.director.nothing-next', {})
    : say('verdict.director.next', { first: phrases[0]!, second: phrases[1] ?? null })
