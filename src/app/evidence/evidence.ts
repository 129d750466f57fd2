/** Everything behind one figure: what it means, how it is made, of what, from where, and how far to believe it. */
import type { Network } from '../../core/facts/types.ts'
import { formulaPhrase, termPhrase } from '../../core/kpis/formula-phrase.ts'
import { requirementPhrases } from '../../core/kpis/requirements.ts'
import { termsOf } from '../../core/kpis/terms.ts'
import type { Day, DayRange } from '../../core/time/day.ts'
import { definitionName } from '../../i18n/definition-name.ts'
import { wordsOfKpi } from '../../i18n/kpi-names.ts'
import { say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import { accountLabels, type AccountLabel } from '../account-labels.ts'
import { shownFinding } from '../checks/shown.ts'
import type { AppContext } from '../context.ts'
import { sourcesOf, spanOf } from '../goal-scope.ts'
import { lookupAnywhere } from '../kpi-values.ts'
import { lineOf, withContext } from './chart.ts'
import { cleanEvidence } from './clean.ts'
import { notesOf } from './notes.ts'
import { evidenceScope, type EvidenceScope } from './scope.ts'
import { sourcesBehind } from './sources.ts'
import { tablesOf } from './tables.ts'
import { partsOf, type Parts, type TermLine } from './terms.ts'

export interface EvidenceAsked {
  kpi: string
  account: string | null
  range: DayRange
}

export type Evidence = Awaited<ReturnType<typeof evidenceOf>>

/** Throws `kpi.unknown`, `app.account-unknown`. */
export async function evidenceOf(app: AppContext, lang: Lang, { kpi: asked, account, range }: EvidenceAsked) {
  const scope = await evidenceScope(app, asked, account)
  const { kpi } = scope
  const labels = await accountLabels(app, lang)
  const span = spanOf(sourcesOf(scope, termsOf(kpi)))
  const parts = await partsOf(app, scope, range)
  const { value, lines } = parts
  const [{ clean, findings }, line, sources] = await Promise.all([
    cleanEvidence(app, scope, range, value?.value ?? null),
    span === null ? null : lineOf(app, lang, scope, withContext(range, span.from)),
    sourcesBehind(app, lang, value?.imports ?? []),
  ])
  const networks = [...new Set(lines.map((one) => networkOf(one.account)))]
  const leftOut = parts.leftOut.map(({ account: id, needs }) => ({ account: labels(id).name, needs }))
  const words = wordsOfKpi(lang, kpi.id)
  return {
    kpi: kpi.id,
    name: words.name,
    account: labelOf(lang, scope, labels),
    range,
    /** First and last day with anything that the formula counts; null: there is nothing. */
    span,
    unit: kpi.unit,
    better: kpi.direction,
    shape: kpi.shape,
    value: value?.value ?? null,
    currency: value?.currency ?? null,
    numerator: value?.numerator ?? null,
    denominator: value?.denominator ?? null,
    n: value?.n ?? 0,
    unknownShare: value?.unknownShare ?? 1,
    mixedDefinitions: value?.mixedDefinitions ?? false,
    why: value?.value == null ? await whyUnknown(app, lang, scope, parts, range, span) : null,
    words: { shows: words.shows, formula: words.formula, source: words.source, window: words.window },
    formula: say(lang, formulaPhrase(kpi)),
    terms: lines.map((one) => shownTerm(lang, one, labels)),
    definitions: [...new Set(value?.definitions ?? [])].map((id) => ({ id, name: definitionName(lang, id) })),
    notes: notesOf(lang, kpi, value, lines, leftOut, networks),
    clean,
    findings: findings.map((one) => ({ ...shownFinding(lang, one, labels), applied: one.applied })),
    line,
    tables: tablesOf(kpi, lines).map(({ id }) => id),
    sources,
  }
}

const networkOf = (account: string): Network => account.slice(0, account.indexOf(':')) as Network

function labelOf(lang: Lang, { asked, network }: EvidenceScope, labels: (id: string) => AccountLabel): AccountLabel {
  if (network === null) return labels(asked)
  const name = say(lang, { code: `network.${network}`, params: {} })
  return { id: asked, name, network, networkName: name }
}

const shownTerm = (lang: Lang, { term, account, ...line }: TermLine, labels: (id: string) => AccountLabel) => ({
  ...line,
  name: say(lang, termPhrase(term)),
  account: labels(account),
  definitions: line.definitions.map((id) => definitionName(lang, id)),
})

/** Refused by METHOD §6, outside the days of the data, or something is missing: said in that order. */
async function whyUnknown(
  app: AppContext,
  lang: Lang,
  scope: EvidenceScope,
  { refused }: Parts,
  range: DayRange,
  span: { from: Day; to: Day } | null,
): Promise<string> {
  if (refused !== null) return say(lang, { code: refused.code, params: refused.params })
  if (span !== null && (range.to < span.from || range.from > span.to))
    return say(lang, { code: 'evidence.why.outside', params: span })
  const accounts = scope.accounts.map((account) => account.id)
  const lookup = await lookupAnywhere(app, { kpis: [scope.kpi], accounts, range })
  const needs = requirementPhrases(scope.kpi, lookup).map((need) => say(lang, need))
  return say(lang, { code: 'evidence.why.needs', params: { needs } })
}
