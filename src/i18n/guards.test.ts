import { describe, expect, it } from 'vitest'
import { runGuards } from '../core/guards/catalogue.ts'
import { GUARD_IDS } from '../core/guards/ids.ts'
import { accountScene } from '../core/guards/testing/account.ts'
import { commentScene } from '../core/guards/testing/comments.ts'
import { LANGS } from './words.ts'
import { guards as en } from './en/guards.ts'
import { guards as ru } from './ru/guards.ts'
import { say as core } from '../core/guards/phrases.ts'
import { sentenceForStatistician } from '../core/guards/statistic.ts'
import { say } from './say.ts'

describe('words of the guards', () => {
  it('tell every finding, sign and innocent explanation in both languages', () => {
    const scene = accountScene({
      seed: 5,
      base: 18,
      noise: 0.05,
      events: [{ kind: 'contest', from: 300, days: 10, times: 4, told: true }],
      drips: [{ from: 200, days: 21, count: 300 }],
    })
    const outcomes = Object.values(runGuards({ ...scene, events: commentScene({ seed: 2, pod: 5 }) }))
    const phrases = outcomes.flatMap((outcome) => {
      if (outcome.state === 'silent') return [outcome.why]
      if (outcome.state === 'clean') return []
      return outcome.findings.flatMap((one) => [one.what, one.innocent, ...one.signs!, sentenceForStatistician(one)])
    })
    const sentences = phrases
      .filter((phrase) => phrase !== null)
      .flatMap((phrase) => LANGS.map((lang) => say(lang, phrase)))
    expect(sentences.length).toBeGreaterThan(20)
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|\$\{/u)
  })
  it('name every guard for a manager and a statistician', () => {
    for (const words of [ru, en])
      for (const id of GUARD_IDS)
        for (const part of ['name', 'what', 'method', 'null', 'source'] as const)
          expect(words[`guard.${id}.${part}`]({}, null as never)).not.toBe('')
    expect(Object.keys(ru).sort()).toEqual(Object.keys(en).sort())
  })
  it('say how many came, how many look bought and how many count', () => {
    const phrase = core('guard.follower-burst.found', {
      gained: 530,
      looks: 118,
      counted: 412,
      from: '2026-10-05',
      to: '2026-10-25',
    })
    expect(say('ru', phrase).replaceAll('\u00a0', ' ')).toBe(
      '530 новых подписчиков (5–25 октября 2026), из них около 118 похожи на накрутку; засчитано 412',
    )
    expect(say('en', phrase).replaceAll('\u00a0', ' ')).toContain('530 new followers')
  })
})
