/** The shapes that programs rely on (docs/json.md): fields may be added, none renamed. */
import type { FileOutcome } from '../app/import-files.ts'
import type { Audit } from '../app/audit.ts'
import type { CheckedGoal } from '../app/goal.ts'
import type { OlderTarget } from '../app/goal-versions.ts'
import type { JudgedMonth } from '../app/judge/judge-goals.ts'
import { phrase } from '../app/phrases.ts'
import { findingCode } from '../app/finding-code.ts'
import { findingKey } from '../core/guards/clean.ts'
import type { Finding } from '../core/guards/types.ts'
import { hasWords, say } from '../i18n/say.ts'
import type { Lang } from '../i18n/words.ts'

export function fileJson({ file, result, error }: FileOutcome, lang: Lang): Record<string, unknown> {
  const record = result?.record
  return {
    file,
    source: record?.source ?? null,
    rows: record?.rows ?? 0,
    facts: record?.facts ?? 0,
    skipped: (record?.skipped ?? []).map((one) => ({
      row: one.row,
      reason: phraseText(lang, one.reason),
      code: one.reason.code,
    })),
    warnings: (record?.warnings ?? []).map((warning) => phraseText(lang, warning)),
    import: record?.id ?? null,
    already: result?.already ?? false,
    error: error === null ? null : errorJson(error, lang),
  }
}

export const findingJson = (finding: Finding, lang: Lang): Record<string, unknown> => ({
  guard: finding.guard,
  account: finding.account,
  from: finding.range.from,
  to: finding.range.to,
  estimate: finding.estimate,
  low: finding.interval.low,
  high: finding.interval.high,
  probability: finding.probability,
  evidence: finding.evidence,
  measure: finding.measure,
  key: findingKey(finding),
  code: findingCode(finding),
  sentence: say(lang, finding.what),
  innocent: finding.innocent === null ? null : say(lang, finding.innocent),
})

export const auditJson = (audit: Audit, files: readonly FileOutcome[], lang: Lang): Record<string, unknown> => ({
  files: files.map((file) => fileJson(file, lang)),
  accounts: audit.accounts.map((account) => ({ ...account, name: account.name || account.id })),
  pointA: audit.pointA,
  gaps: audit.gaps.map(({ account, kpi, known, of, range, days }) => ({
    account,
    kpi,
    from: range.from,
    to: range.to,
    known,
    of,
    days,
    sentence: say(lang, phrase('app.point-a-gap', { kpi, known, of, days })),
  })),
  guards: audit.findings.map((finding) => findingJson(finding, lang)),
  notMeasurable: audit.notMeasurable.map(({ kpi, needs, words }) => ({
    kpi,
    needs,
    words: words.map((one) => say(lang, one)),
  })),
  breaks: audit.breaks,
  silent: audit.silent.map(({ guard, account, outcome }) => ({
    guard,
    account,
    needs: outcome.needs,
    why: say(lang, outcome.why),
  })),
})

export function goalJson({ goal, measured, smart, steps }: CheckedGoal, lang: Lang): Record<string, unknown> {
  const data = measured?.evidence.data ?? null
  return {
    understood: goal.understood,
    isGoal: goal.isGoal,
    missing: goal.missing,
    question: goal.question === null ? null : say(lang, goal.question),
    ignored: goal.ignored,
    smart: smart.map((one) => ({ letter: one.letter, verdict: one.verdict, evidence: say(lang, one.evidence) })),
    probability: data?.probability
      ? { asBefore: data.probability.asBefore, low: data.probability.low, high: data.probability.high }
      : null,
    shortestWindowDays: data?.shortestWindowDays ?? null,
    pointA: measured?.pointA ?? null,
    target: measured?.target ?? null,
    steps: steps.map((step) => ({
      title: say(lang, step.title),
      lever: step.lever,
      until: step.until,
      target: step.target,
      assumptions: step.assumptions.map((one) => ({ ...one, what: say(lang, one.what) })),
      caution: step.caution === null ? null : say(lang, step.caution),
    })),
  }
}

export function verdictJson(
  { judgement, goals, stopped, range }: JudgedMonth,
  older: readonly (readonly OlderTarget[])[],
  lang: Lang,
): Record<string, unknown> {
  return {
    goal: goals[0]?.record.sentence ?? '',
    from: range.from,
    to: range.to,
    kpis: judgement.kpis.map((kpi, i) => ({
      kpi: kpi.kpi,
      goal: goals[i]!.record.sentence,
      goalId: goals[i]!.record.id,
      older: older[i]!,
      account: kpi.account,
      window: kpi.window,
      unit: kpi.unit,
      currency: kpi.currency,
      pointA: kpi.pointA,
      plan: kpi.plan,
      raw: kpi.raw,
      clean: kpi.clean,
      expectedToday: kpi.expectedToday,
      forecast:
        kpi.forecast === null
          ? null
          : { value: kpi.forecast.value, ...kpi.forecast.interval, method: kpi.forecast.method },
      status: kpi.status,
      because: say(lang, kpi.because),
      changeVsPointA:
        kpi.change === null
          ? null
          : {
              value: kpi.change.value,
              ...kpi.change.interval,
              real: kpi.change.real,
              p: kpi.change.p,
              method: kpi.change.method,
            },
    })),
    stopped: stopped.map(({ record, on, reason, moved }) => ({
      goal: record.sentence,
      goalId: record.id,
      on,
      reason,
      movedTo: moved && { from: moved.from, to: moved.deadline },
    })),
    guards: judgement.guards.map((finding) => findingJson(finding, lang)),
    outsideControl: judgement.outsideControl.map((one) => say(lang, one)),
    next: judgement.next.map((one) => say(lang, one)),
    director: judgement.director.map((one) => say(lang, one)),
  }
}

const phraseText = (lang: Lang, phrase: { code: string; params: Record<string, unknown> }): string =>
  hasWords(lang, phrase.code) ? say(lang, phrase as never) : phrase.code

function errorJson(error: unknown, lang: Lang): { code: string; message: string } {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'internal'
  const params = error instanceof Error && 'params' in error ? (error.params as Record<string, unknown>) : {}
  return { code, message: hasWords(lang, code) ? say(lang, { code, params: params as never }) : String(error) }
}
