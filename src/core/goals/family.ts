/**
 * «Больше вовлечённости» names a thing, not a formula: ER is counted on followers, ERR on post reach, ER view on views.
 * Which of them it is, the account's data decides; who writes «ER» or "engagement rate" has decided already.
 */
import type { KpiId } from '../kpis/ids.ts'
import { phrases, type Phrase } from '../phrase.ts'
import { fits } from './match.ts'
import type { Token } from './tokens.ts'

export type FamilyPhrases = {
  /** `others`: one sentence each. */
  'goal.family.chosen': { kpi: string; network: string | null; others: readonly Phrase[] }
  'goal.family.none': { others: readonly Phrase[] }
  'goal.family.possible': { kpi: string }
  'goal.family.with': { kpi: string; bring: readonly Phrase[] }
}

export const sayFamily = phrases<FamilyPhrases>()

/** The usual one first. */
const ENGAGEMENT: readonly KpiId[] = ['er', 'err', 'er_view']
const EXACT = 'er|ер|rate|коэффициент*'

/** KPIs that the sentence may mean; [] when it names one. */
export function familyOf(kpi: KpiId | null, tokens: readonly Token[]): readonly KpiId[] {
  if (kpi !== 'er') return []
  return tokens.some((token) => token.used === 'kpi' && fits(token.text, EXACT)) ? [] : ENGAGEMENT
}
