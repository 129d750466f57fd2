import type { MeasureId } from '../measures/ids.ts'
import { mean, robustSigma } from '../stats/robust.ts'
import { lengthOf } from '../time/day.ts'
import { axisOf } from './axis.ts'
import { probability } from './numbers.ts'
import { outcome, silent } from './outcome.ts'
import { say } from './phrases.ts'
import { byZ } from './statistic.ts'
import type { Finding, Guard } from './types.ts'

const YEAR = 364 // 52 weeks: the same weekdays
const LEAST_DAYS = 14
const LONGEST_DAYS = 92
/** A rise worth showing off, and what last year's season may leave of it. */
const RISE = 1.15
const REST = 1.05
const KNOWN = 0.7

/** What people put on the first slide. Daily reach is compared as a mean of days, never as a sum. */
const SHOWN: readonly MeasureId[] = [
  'follows',
  'reach',
  'views',
  'engagements',
  'site_visits',
  'leads',
  'messages',
  'sales',
]

/**
 * Growth against the stretch just before that the same weeks of last year showed too: the season, not the work. Means
 * of days over the range, over as many days before, and both a year (52 weeks) earlier.
 */
export const flatteringPeriod: Guard = {
  id: 'flattering-period',
  needs: ['reach'],
  check: (input) => {
    const axis = axisOf(input)
    const days = lengthOf(input.range)
    const need = YEAR + 2 * days
    if (axis === null) return silent(['reach'], say('guard.silent.history', { have: 0, need }))
    // A range of more than a quarter has its season inside: nothing was chosen to flatter.
    if (days > LONGEST_DAYS) return { state: 'clean' }
    const from = axis.index(input.range.from)
    if (from - days - YEAR < 0)
      return silent(['reach'], say('guard.silent.year', { have: Math.max(0, from + days), need }))
    if (days < LEAST_DAYS) return { state: 'clean' }
    const findings = SHOWN.flatMap((measure): Finding[] => {
      const values = axis.of(measure)
      if (values === null) return []
      const level = (start: number): number | null => {
        const part = Array.from(values.subarray(Math.max(0, start), start + days)).filter(
          (value) => !Number.isNaN(value),
        )
        return start >= 0 && part.length >= KNOWN * days ? mean(part) : null
      }
      const [now, before, then, thenBefore] = [from, from - days, from - YEAR, from - YEAR - days].map(level)
      if (!(now && before && then && thenBefore)) return []
      const change = now / before
      const yearAgo = then / thenBefore
      if (change < RISE || yearAgo < RISE || change / yearAgo > REST) return []
      // Neither rise may be noise: compare with how stretches of this length differ on this account.
      const usual: number[] = []
      for (let start = days; start + days <= axis.length; start += 7) {
        const [a, b] = [level(start), level(start - days)]
        if (a && b) usual.push(Math.log(a / b))
      }
      if (usual.length < 8 || Math.log(yearAgo) < 0.7 * robustSigma(usual)) return []
      return [
        {
          guard: 'flattering-period',
          account: input.account,
          range: input.range,
          measure,
          estimate: 0,
          interval: { low: 0, high: 0 },
          probability: probability(0.6 + 0.3 * Math.min(1, yearAgo / change - 0.9)),
          what: say('guard.flattering-period.found', {
            ...input.range,
            measure,
            change: Math.round((change - 1) * 100),
            yearAgo: Math.round((yearAgo - 1) * 100),
          }),
          innocent: say('guard.innocent.real-growth-in-season', {}),
          evidence: [
            [from - YEAR - days, thenBefore],
            [from - YEAR, then],
            [from - days, before],
            [from, now],
          ].map(([start, value]) => ({
            ref: axis.day(start!),
            day: axis.day(start!),
            measure,
            value: Math.round(value! * 100) / 100,
            expected: null,
          })),
          signs: [say('guard.sign.last-year-too', {})],
          statistic: byZ(Math.log(yearAgo) / robustSigma(usual), usual.length, 'windows'),
        },
      ]
    })
    return outcome(input, findings)
  },
}
