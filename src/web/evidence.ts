/** The evidence of a figure in the address bar: `?evidence=kpi~account~from~to`; the account may be empty (all). */
export interface EvidenceOf {
  kpi: string
  account?: string | null
  from: string
  to: string
}

export const evidenceText = ({ kpi, account, from, to }: EvidenceOf): string => [kpi, account ?? '', from, to].join('~')

/** null when the text is no evidence: a broken link opens nothing. */
export function readEvidence(text: string | undefined): EvidenceOf | null {
  const [kpi, account, from, to, ...more] = (text ?? '').split('~')
  if (!kpi || !from || !to || more.length > 0) return null
  return { kpi, account: account || null, from, to }
}
