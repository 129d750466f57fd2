/** Findings, guards and decisions in the reader's words. */
import { GUARD_IDS, type GuardId } from '../../core/guards/ids.ts'
import { kpiById } from '../../core/kpis/catalogue.ts'
import type { Phrase } from '../../core/phrase.ts'
import type { DayRange } from '../../core/time/day.ts'
import { nameOfKpi, nameOfMeasure } from '../../i18n/kpi-names.ts'
import { say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { DecisionRecord } from '../../store/book/types.ts'
import { accountLabels, type AccountLabel } from '../account-labels.ts'
import type { AppContext } from '../context.ts'
import { findingCode } from '../finding-code.ts'
import { unitOfMeasure } from '../measure-unit.ts'
import { effectsOn, type Effect } from './effects.ts'
import { checksOf, type CheckedFinding, type GuardState } from './findings.ts'

export type Labels = (id: string) => AccountLabel

export type ShownDecision = Pick<DecisionRecord, 'verdict' | 'reason' | 'by' | 'at'>
export type ShownFinding = ReturnType<typeof shownFinding>

export function shownFinding(lang: Lang, { finding, key, decision, counted }: CheckedFinding, labels: Labels) {
  const { guard, measure } = finding
  return {
    key,
    code: findingCode(finding),
    guard,
    name: guardWord(lang, guard, 'name'),
    account: labels(finding.account),
    from: finding.range.from,
    to: finding.range.to,
    what: say(lang, whatCounts(finding.what, counted)),
    innocent: finding.innocent === null ? null : say(lang, finding.innocent),
    signs: (finding.signs ?? []).map((sign) => say(lang, sign)),
    exact: finding.exact ?? false,
    probability: finding.probability,
    measure,
    measureName: measure === null ? null : nameOfMeasure(lang, measure),
    unit: measure === null ? ('pieces' as const) : unitOfMeasure(measure),
    estimate: finding.estimate,
    low: finding.interval.low,
    high: finding.interval.high,
    /** Nothing to take off: said so that nobody is misled. */
    warning: finding.estimate <= 0 && finding.interval.high <= 0,
    counted,
    decision: decision === null ? null : shownDecision(decision),
  }
}

/** «…из них 132 похожи на накрутку; засчитано 172»: all of them count when nothing is taken off. */
function whatCounts(what: Phrase, counted: boolean): Phrase {
  const { gained } = what.params
  return counted || gained === undefined || !('counted' in what.params)
    ? what
    : { ...what, params: { ...what.params, counted: gained } }
}

export const guardWord = (lang: Lang, guard: GuardId, part: 'name' | 'what' | 'method' | 'null' | 'source'): string =>
  say(lang, { code: `guard.${guard}.${part}`, params: {} })

export const shownDecision = ({ verdict, reason, by, at }: DecisionRecord): ShownDecision => ({
  verdict,
  reason,
  by,
  at,
})

export type ShownEffect = ReturnType<typeof shownEffect>

export const shownEffect = (
  lang: Lang,
  { kpi, account, range, raw, clean, interval, applied }: Effect,
  labels: Labels,
) => ({
  kpi,
  name: nameOfKpi(lang, kpi),
  account: labels(account),
  from: range.from,
  to: range.to,
  unit: kpiById(kpi).unit,
  better: kpiById(kpi).direction,
  raw,
  clean,
  low: interval?.low ?? clean,
  high: interval?.high ?? clean,
  applied,
})

export type ShownChecks = Awaited<ReturnType<typeof shownChecks>>

/** `range` null: all time, each account over its own days. */
export async function shownChecks(app: AppContext, lang: Lang, range: DayRange | null) {
  const { findings, guards, decisions, coverage } = await checksOf(app, range)
  const labels = await accountLabels(app, lang)
  const told = [...decisions.values()]
  const effects: Effect[] = []
  for (const one of coverage) {
    const own = findings.filter(({ finding }) => finding.account === one.account).map(({ finding }) => finding)
    effects.push(...(await effectsOn(app, one.account, range ?? { from: one.from, to: one.to }, own, told)))
  }
  return {
    range,
    accounts: coverage.length,
    findings: findings.map((one) => shownFinding(lang, one, labels)),
    effects: effects.map((effect) => shownEffect(lang, effect, labels)),
    guards: guards.map((state) => shownGuard(lang, state, labels)),
    log: await shownLog(app, lang, labels),
  }
}

/** Silent accounts are told once per reason: five accounts without comments are one sentence. */
function shownGuard(lang: Lang, { guard, found, worked, silent }: GuardState, labels: Labels) {
  const reasons = Map.groupBy(silent, ({ outcome }) => say(lang, outcome.why))
  return {
    guard,
    name: guardWord(lang, guard, 'name'),
    what: guardWord(lang, guard, 'what'),
    found,
    worked: worked.map(labels),
    silent: [...reasons].map(([why, own]) => ({ why, accounts: own.map(({ account }) => labels(account)) })),
  }
}

/** Every decision ever made, the newest first; what it was about is read from the key, found again or not. */
async function shownLog(app: AppContext, lang: Lang, labels: Labels) {
  const all = await app.book.decisions.all(app.workspace)
  return all
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .flatMap((decision) => {
      const about = aboutKey(decision.finding)
      if (about === null) return []
      return [
        {
          key: decision.finding,
          name: guardWord(lang, about.guard, 'name'),
          account: labels(about.account),
          from: about.from,
          ...shownDecision(decision),
        },
      ]
    })
}

/** The parts of `findingKey`; an account's own id may hold anything but `|`. null: not such a key. */
export function aboutKey(key: string): { guard: GuardId; account: string; from: string } | null {
  const [guard, account, , from] = key.split('|')
  if (account === undefined || from === undefined || !(GUARD_IDS as readonly string[]).includes(guard!)) return null
  return { guard: guard as GuardId, account, from }
}
