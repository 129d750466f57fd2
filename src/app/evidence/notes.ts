/** What must be said beside a figure: METHOD §6, what is unknown, what was counted otherwise. */
import type { EvaluatedKpi } from '../../core/kpis/evaluate.ts'
import { peopleOverlap } from '../../core/measures/rules.ts'
import { measureById } from '../../core/measures/catalogue.ts'
import type { Kpi, Term } from '../../core/kpis/types.ts'
import { termPhrase } from '../../core/kpis/formula-phrase.ts'
import type { Phrase } from '../../core/phrase.ts'
import type { Network } from '../../core/facts/types.ts'
import { wordsOfKpi } from '../../i18n/kpi-names.ts'
import { say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { TermLine } from './terms.ts'

export interface Note {
  /** `count`: how it is counted. `warn`: mind this before you believe it. */
  kind: 'count' | 'warn'
  text: string
}

const FEW_CASES = 30

export function notesOf(
  lang: Lang,
  kpi: Kpi,
  value: EvaluatedKpi | null,
  lines: readonly TermLine[],
  leftOut: readonly { account: string; needs: readonly Phrase[] }[],
  networks: readonly Network[],
): Note[] {
  const note = (kind: Note['kind'], code: string, params: Phrase['params'] = {}): Note => ({
    kind,
    text: say(lang, { code: `evidence.note.${code}`, params }),
  })
  const terms = value?.used ?? []
  const derived = terms.some((term) => 'event' in term && term.event === 'question') ? ['derived'] : []
  const caveats = networks.flatMap((network) => wordsOfKpi(lang, kpi.id).caveats[network] ?? [])
  return [...new Set([...terms.flatMap((term) => counting(kpi, term) ?? []), ...derived])]
    .map((code) => note('count', code))
    .concat(
      [...new Set(caveats)].map((text): Note => ({ kind: 'count', text })),
      overlaps(lines) ? [note('warn', 'people-overlap')] : [],
      lines
        .filter(({ known, total }) => total > 0 && known < total)
        .map(({ term, known, total }) => note('warn', 'unknown', { term: say(lang, termPhrase(term)), known, total })),
      leftOut.map(({ account, needs }) =>
        note('warn', 'left-out', { account, needs: needs.map((need) => say(lang, need)) }),
      ),
      value?.mixedDefinitions ? [note('warn', 'mixed')] : [],
      value?.assumedMargin ? [note('warn', 'margin')] : [],
      isFew(kpi, value) ? [note('warn', 'few', { cases: value!.n })] : [],
    )
}

/** A share of fewer cases than this is a guess (METHOD §6). */
const isFew = (kpi: Kpi, value: EvaluatedKpi | null): boolean =>
  value?.value != null &&
  kpi.unit === 'percent' &&
  value.used.some((term) => term.take === 'event-count') &&
  value.n < FEW_CASES

/** How a term may be counted at all; null where adding days is all there is to it. */
function counting(kpi: Kpi, term: Term): string | null {
  switch (term.take) {
    case 'last':
      return 'level'
    case 'exact':
      return 'exact'
    case 'day-mean':
      return measureById(term.measure).kind === 'unique' ? 'day-mean' : null
    case 'post-per-follower':
      return 'per-follower'
    case 'day-per-follower':
      return 'per-follower-day'
    case 'post-mean':
      return 'post-mean'
    case 'post-median':
      return 'post-median'
    case 'post-sum':
      return measureById(term.measure).kind === 'unique' ? 'contacts' : kpi.formula.op === 'divide' ? 'ratio' : null
    case 'event-seconds':
      return 'wait'
    case 'event-actors':
      return 'actors'
    case 'event-count':
    case 'sum':
      return kpi.shape === 'ratio' && kpi.unit !== 'money' ? 'ratio' : null
    default:
      return null
  }
}

const overlaps = (lines: readonly TermLine[]): boolean =>
  lines.some(
    ({ term }) =>
      'measure' in term &&
      peopleOverlap(term.measure, new Set(lines.map((line) => line.account)).size) &&
      term.take === 'last',
  )
