import { describe, expect, it } from 'vitest'
import { say } from './say.ts'
import { byZ, sentenceForStatistician } from '../core/guards/statistic.ts'
import type { Finding } from '../core/guards/types.ts'

const finding: Finding = {
  guard: 'follower-drip',
  account: 'vk:1',
  range: { from: '2026-10-05', to: '2026-10-25' },
  measure: 'follows',
  estimate: 118,
  interval: { low: 95, high: 141 },
  probability: 0.9,
  what: { code: 'guard.follower-drip.what', params: {} },
  innocent: null,
  evidence: [],
  statistic: byZ(2.5, 21, 'days'),
}

describe('a finding for a statistician', () => {
  it('names the null hypothesis, the statistic, p, n and the interval', () => {
    const ru = say('ru', sentenceForStatistician(finding)).replaceAll('\u00a0', ' ')
    expect(ru).toContain('Нулевая гипотеза: ')
    expect(ru).toContain('z = 2,5, односторонний p = 0,006, n = 21 (дни)')
    expect(ru).toContain('Оценка 118, интервал 80 %: от 95 до 141.')
    expect(say('en', sentenceForStatistician(finding)).replaceAll('\u00a0', ' ')).toContain(
      'z = 2.5, one-sided p = 0.006, n = 21 (days)',
    )
  })
  it('does not pretend to tails that nobody knows', () => {
    expect(say('en', sentenceForStatistician({ ...finding, statistic: byZ(40, 3, 'days') }))).toContain('p < 0.001')
  })
  it('says that a warning takes nothing off, and that a count is no test', () => {
    const warning = { ...finding, estimate: 0, interval: { low: 0, high: 0 } }
    expect(say('en', sentenceForStatistician(warning))).toContain('it is a warning')
    const { statistic: _, ...bare } = finding
    expect(say('ru', sentenceForStatistician(bare))).toContain('Подсчёт: ')
  })
})
