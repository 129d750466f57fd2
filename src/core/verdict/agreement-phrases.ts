type Plain = Record<string, never>

/** What the KPI agreement says (METHOD §3: the choice can be explained and defended). */
export type AgreementPhrases = Record<
  | `agreement.${'intro' | 'main' | 'supporting' | 'goal' | 'kpi' | 'formula' | 'source' | 'no-source' | 'point-a' | 'plan' | 'window' | 'guards'}`
  | `agreement.${'control' | 'weak' | 'hackability' | 'owner' | 'unknown' | 'hand' | 'outside' | 'rules' | 'signed' | 'client' | 'specialist' | 'unsigned'}`
  | `agreement.${'outside' | 'rules'}.${1 | 2 | 3}`,
  Plain
> & {
  'agreement.title': { version: number }
  /** A limit: «не ниже 7 %». */
  'agreement.at-least': { value: string }
  'agreement.at-most': { value: string }
  'agreement.point-a.total': { value: string; days: number }
  'agreement.marked-by': { name: string }
  'agreement.older': { target: string; until: string; reason: string }
}
