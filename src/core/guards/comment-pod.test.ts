import { describe, expect, it } from 'vitest'
import { commentPod } from './comment-pod.ts'
import { commentScene } from './testing/comments.ts'
import { eventOf, inputOf } from './testing/facts.ts'

describe('pod of commenters', () => {
  it('is found with its people and comments', () => {
    const events = commentScene({ seed: 1, pod: 6 })
    const outcome = commentPod.check(inputOf({ events }))
    const [finding] = outcome.state === 'found' ? outcome.findings : []
    expect(finding!.what.params).toMatchObject({ people: 6 })
    const theirs = events.filter((event) => event.actor!.startsWith('pod')).length
    expect(finding!.evidence).toHaveLength(theirs)
    expect(finding!.estimate).toBeGreaterThan(0.8 * theirs)
    expect(finding!.estimate).toBeLessThanOrEqual(theirs)
    expect(finding!.signs!.length).toBeGreaterThanOrEqual(2)
    expect(finding!.signs!.map((sign) => sign.code)).toContain('guard.sign.lockstep')
  })
  it('is told without lockstep where only the minute of a comment is known', () => {
    const minute = (at: string) => `${at.slice(0, 17)}00.000Z`
    const events = commentScene({ seed: 1, pod: 6 }).map((event) => ({ ...event, at: minute(event.at!) }))
    const outcome = commentPod.check(inputOf({ events }))
    const [finding] = outcome.state === 'found' ? outcome.findings : []
    expect(finding!.signs!.map((sign) => sign.code)).not.toContain('guard.sign.lockstep')
  })
  it('is found when it serves only some of the posts', () => {
    const some = Array.from({ length: 24 }, (_, post) =>
      Array.from({ length: 5 }, (_, who) =>
        eventOf('comment', `s${post}-${who}`, '2026-02-01', {
          actor: `some${who}`,
          ref: `p${post * 2}`,
          text: 'Класс',
          at: `2026-02-01T10:0${who}:07Z`,
        }),
      ),
    ).flat()
    const outcome = commentPod.check(inputOf({ events: [...commentScene({ seed: 2 }), ...some] }))
    expect(outcome).toMatchObject({ state: 'found', findings: [{ what: { params: { people: 5 } } }] })
  })
  it('is not ordinary readers', () => {
    for (let seed = 1; seed <= 8; seed++)
      expect(commentPod.check(inputOf({ events: commentScene({ seed }) })).state).toBe('clean')
  })
  it('gives the same answer every time, in any order', () => {
    const events = commentScene({ seed: 3, pod: 4 })
    expect(commentPod.check(inputOf({ events: events.toReversed() }))).toEqual(commentPod.check(inputOf({ events })))
  })
  it('is silent when nobody knows who wrote', () => {
    const events = commentScene({ seed: 3 }).map((event) => ({ ...event, actor: null }))
    expect(commentPod.check(inputOf({ events }))).toMatchObject({
      state: 'silent',
      why: { code: 'guard.silent.actors' },
    })
  })
})
