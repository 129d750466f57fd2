import { describe, expect, it } from 'vitest'
import { mulberry32, normal } from '../stats/random.ts'
import { addDays } from '../time/day.ts'
import { likesBeyondReach } from './likes-beyond-reach.ts'
import { inputOf, postOf } from './testing/facts.ts'

/** 120 posts: likes follow reach with ordinary scatter; `bought` is added to the first ten. */
const scene = (bought: number, comments = 1, seed = 1) => {
  const random = mulberry32(seed)
  return inputOf({
    posts: Array.from({ length: 120 }, (_, i) => {
      const reach = Math.round(1500 * Math.exp(0.5 * normal(random)))
      const likes = Math.round(0.03 * reach * Math.exp(0.3 * normal(random))) + (i < 10 ? bought : 0)
      const said = Math.round(6 * Math.exp(0.4 * normal(random))) * (i < 10 ? comments : 1)
      return postOf(`p${i}`, addDays('2026-01-01', i), { reach, likes, comments: said })
    }),
  })
}

describe('likes beyond reach', () => {
  it('finds the posts and how many likes', () => {
    const outcome = likesBeyondReach.check(scene(400))
    expect(outcome.state).toBe('found')
    const [finding] = outcome.state === 'found' ? outcome.findings : []
    expect(finding!.evidence.map((row) => row.ref).sort()).toEqual(Array.from({ length: 10 }, (_, i) => `p${i}`).sort())
    expect(Math.abs(finding!.estimate - 4000)).toBeLessThan(400)
    expect(finding!.signs).toHaveLength(2)
  })
  it('stays clean without them, whatever the chance', () => {
    for (let seed = 1; seed <= 20; seed++) expect(likesBeyondReach.check(scene(0, 1, seed)).state).toBe('clean')
  })
  it('believes a post whose comments stand as high as its likes', () => {
    expect(likesBeyondReach.check(scene(400, 12)).state).toBe('clean')
  })
  it('is silent with few posts', () => {
    expect(likesBeyondReach.check(inputOf())).toMatchObject({ state: 'silent', needs: ['likes', 'reach'] })
  })
})
