/** The work as a whole (METHOD §9). Never one score of a person: statuses, reasons, and what to do. */
import type { Phrase } from '../phrase.ts'
import { chainLinks, type ChainLink } from './chain.ts'
import { directorSentences } from './director.ts'
import type { JudgedFinding, JudgeInput } from './input.ts'
import { judgeKpi, type JudgedKpi } from './kpi.ts'
import { whatNext } from './next.ts'
import { sinceRedefined } from './redefined.ts'
import { outsideControl } from './outside.ts'
import type { Verdict } from './types.ts'

export interface Judgement extends Verdict {
  kpis: readonly JudgedKpi[]
  guards: readonly JudgedFinding[]
  split: JudgeInput['split']
  chain: readonly ChainLink[]
  /** Exactly four. */
  director: readonly Phrase[]
}

export function judge(whole: JudgeInput): Judgement {
  const input = { ...whole, kpis: whole.kpis.map(sinceRedefined) }
  const kpis = input.kpis.map(judgeKpi)
  const chain = chainLinks(input.chain)
  const verdict = {
    kpis,
    guards: input.findings,
    outsideControl: outsideControl(input.outside, chain),
    next: whatNext(input, kpis, chain),
    split: input.split,
    checked: input.checked ?? true,
    splitNeeds: input.splitNeeds ?? null,
    chain,
  }
  return { ...verdict, director: directorSentences(verdict) }
}
