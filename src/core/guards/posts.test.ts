import { describe, expect, it } from 'vitest'
import { addDays } from '../time/day.ts'
import { deletedPosts } from './deleted-posts.ts'
import { erByTinyReach } from './er-by-tiny-reach.ts'
import { ownMentions } from './own-mentions.ts'
import { eventOf, inputOf, postOf } from './testing/facts.ts'

describe('deleted posts', () => {
  const scene = (weak: number) => [
    ...Array.from({ length: 10 }, (_, i) => postOf(`p${i}`, addDays('2026-03-01', i), { engagements: 50 + i })),
    ...Array.from({ length: 3 }, (_, i) =>
      postOf(`d${i}`, addDays('2026-03-12', i), { engagements: weak }, { flags: ['deleted'] }),
    ),
  ]
  it('that were weak lift the average', () => {
    expect(deletedPosts.check(inputOf({ posts: scene(5) }))).toMatchObject({
      state: 'found',
      findings: [{ estimate: 3, measure: 'posts', what: { params: { deleted: 5, shown: 54.5 } } }],
    })
  })
  it('that were as good as others lift nothing', () => {
    expect(deletedPosts.check(inputOf({ posts: scene(70) })).state).toBe('clean')
  })
  it('show in the count of publications', () => {
    const values = Array.from({ length: 10 }, (_, i) => (i === 4 ? 5 : i === 6 ? null : 1))
    const input = inputOf({ posts: scene(5).slice(0, 10), daily: { posts: { start: '2026-03-01', values } } })
    expect(deletedPosts.check(input)).toMatchObject({
      state: 'found',
      findings: [{ estimate: 4, signs: [{ code: 'guard.sign.deleted' }] }],
    })
  })
  it('can not be seen in one export', () => {
    expect(deletedPosts.check(inputOf({ posts: scene(5).slice(0, 10) })).state).toBe('silent')
  })
})

describe('ER by tiny reach', () => {
  const scene = (reach: number, reacted: number) => {
    const posts = Array.from({ length: 60 }, (_, i) =>
      postOf(`p${i}`, addDays('2026-01-01', i * 3), {
        reach: Math.round((i < 40 ? 2000 : reach) * (1 + 0.15 * Math.sin(i * 1.7))),
        engagements: Math.round((i < 40 ? 60 : reacted) * (1 + 0.1 * Math.cos(i * 2.1))),
      }),
    )
    return inputOf({ posts, range: { from: '2026-05-01', to: '2026-06-30' } })
  }
  it('is found when reach fell and reactions did not rise', () => {
    expect(erByTinyReach.check(scene(600, 50))).toMatchObject({
      state: 'found',
      findings: [{ measure: null, estimate: 0 }],
    })
  })
  it('is clean when more people react', () => {
    expect(erByTinyReach.check(scene(2000, 120)).state).toBe('clean')
    expect(erByTinyReach.check(scene(600, 120)).state).toBe('clean')
  })
  it('is clean when nothing changed, and silent with few posts', () => {
    expect(erByTinyReach.check(scene(2000, 60)).state).toBe('clean')
    expect(erByTinyReach.check(inputOf()).state).toBe('silent')
  })
})

describe('own mentions', () => {
  const mention = (id: string, more = {}) =>
    eventOf('mention', id, '2026-04-01', { staff: false, actor: id, text: 'Зерно и пар', ...more })
  it('counts staff, and people who answer as staff elsewhere', () => {
    const events = [
      mention('m1'),
      mention('m2', { staff: true }),
      mention('m3', { actor: 'barista', text: '#зерноипар' }),
      mention('m4', { staff: null, actor: null }),
      eventOf('comment', 'c1', '2026-04-02', { staff: true, actor: 'barista' }),
    ]
    expect(ownMentions.check(inputOf({ events }))).toMatchObject({
      state: 'found',
      findings: [
        { measure: 'mentions', estimate: 1, exact: true },
        { measure: 'hashtag_posts', estimate: 1, exact: true },
      ],
    })
  })
  it('is clean when all are others, silent when own people are unknown', () => {
    expect(ownMentions.check(inputOf({ events: [mention('m1')] })).state).toBe('clean')
    expect(ownMentions.check(inputOf({ events: [mention('m1', { staff: null })] })).state).toBe('silent')
    expect(ownMentions.check(inputOf()).state).toBe('silent')
  })
})
