/** What a guard computed, for a statistician, and the sentence that says it. */
import { normalCdf } from '../stats/distributions.ts'
import type { Phrase } from '../phrase.ts'
import { say } from './phrases.ts'
import type { Finding, Statistic } from './types.ts'

/** A score against the account's own spread; p from the normal curve, one-sided. Never below 10⁻⁹: tails that far are fiction. */
export const byZ = (z: number, n: number, of: Statistic['of']): Statistic => ({
  name: 'z',
  value: z,
  p: Math.max(1e-9, 1 - normalCdf(z)),
  n,
  of,
})

/** Counted, not tested. */
export const counted = (value: number, n: number, of: Statistic['of']): Statistic => ({
  name: 'count',
  value,
  p: null,
  n,
  of,
})

/** Sign test (Arbuthnott 1710): `hits` of `n` on one side of a median, each as likely as not. */
export function bySigns(hits: number, n: number, of: Statistic['of']): Statistic {
  let chance = 0.5 ** n
  let p = 0
  for (let k = 0; k <= n; k++) {
    if (k >= hits) p += chance
    chance = (chance * (n - k)) / (k + 1)
  }
  return { name: 'sign', value: hits, p: Math.min(1, p), n, of }
}

/** Null hypothesis, statistic, p, n, estimate with its interval: what `merilo explain` tells a statistician. */
export function sentenceForStatistician(finding: Finding): Phrase {
  const { name, value, p, n, of } =
    finding.statistic ?? counted(finding.evidence.length, finding.evidence.length, 'events')
  return say('guard.statistician', {
    null: { code: `guard.${finding.guard}.null`, params: {} },
    test: say('guard.statistic', { name, value, p, n, of }),
    estimate: finding.estimate,
    low: finding.interval.low,
    high: finding.interval.high,
  })
}
