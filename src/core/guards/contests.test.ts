import { describe, expect, it } from 'vitest'
import { addDays } from '../time/day.ts'
import { contestHeldEngagement } from './contest-held-engagement.ts'
import { contestHunters } from './contest-hunters.ts'
import { contestRanges, isContestText } from './contest.ts'
import { accountScene } from './testing/account.ts'
import { eventOf, inputOf, postOf } from './testing/facts.ts'

describe('words of a contest', () => {
  it.each(['Розыгрыш трёх наборов', 'Разыгрываем турку', 'Большой КОНКУРС', 'Giveaway time', 'Результаты конкурса'])(
    '%s',
    (text) => expect(isContestText(text)).toBe(true),
  )
  it.each(['Новые конкуренты эспрессо', 'Наш контекст', 'Поздравляем с праздником'])('not %s', (text) =>
    expect(isContestText(text)).toBe(false),
  )
  it('span a fortnight from the post and join told ones', () => {
    const posts = [
      postOf('a', '2026-05-01', {}, { title: 'Розыгрыш' }),
      postOf('b', '2026-05-10', {}, { title: 'Розыгрыш, ещё неделя' }),
    ]
    expect(contestRanges(inputOf({ posts }))).toEqual([{ from: '2026-05-01', to: '2026-05-23' }])
  })
})

describe('prize hunters', () => {
  const contest = { kind: 'contest', from: 300, days: 10, times: 5, told: true } as const
  it('are those who came with the contest and left after it', () => {
    const outcome = contestHunters.check(accountScene({ seed: 4, base: 30, noise: 0.08, events: [contest] }))
    const [finding] = outcome.state === 'found' ? outcome.findings : []
    // About 30 × 4 × 10 came with it and half of them left.
    expect(finding!.estimate).toBeGreaterThan(350)
    expect(finding!.estimate).toBeLessThan(1000)
    expect(finding!.signs).toHaveLength(2)
    const excess = finding!.evidence.reduce((sum, row) => sum + row.value! - row.expected!, 0)
    expect(excess / finding!.estimate).toBeGreaterThan(0.9)
    expect(excess / finding!.estimate).toBeLessThan(1.25)
  })
  it('are not there without a contest', () => {
    expect(contestHunters.check(accountScene({ seed: 4, base: 30 })).state).toBe('clean')
  })
  it('are those who never came back while others do', () => {
    const person = (name: string, day: string, back: boolean) => [
      eventOf('comment', `${name}1`, day, { actor: name }),
      ...(back ? [eventOf('comment', `${name}2`, addDays(day, 20), { actor: name })] : []),
    ]
    const events = [
      ...Array.from({ length: 40 }, (_, i) => person(`h${i}`, '2026-05-05', i < 4)).flat(),
      ...Array.from({ length: 40 }, (_, i) => person(`n${i}`, addDays('2026-02-01', i), i % 2 === 0)).flat(),
      eventOf('comment', 'last', '2026-09-01', { actor: 'last' }),
    ]
    const causes = [{ kind: 'contest' as const, range: { from: '2026-05-01', to: '2026-05-10' }, note: '' }]
    expect(contestHunters.check(inputOf({ events, causes }))).toMatchObject({
      state: 'found',
      findings: [
        { measure: 'contest_participants', estimate: 16, what: { params: { came: 40, gone: 36, usual: 50 } } },
      ],
    })
  })
})

describe('engagement held up by contests', () => {
  const posts = (held: number) => [
    ...Array.from({ length: 12 }, (_, i) => postOf(`p${i}`, `2026-05-${10 + i}`, { engagements: 40 + i })),
    postOf('win', '2026-05-05', { engagements: held }, { title: 'Конкурс: выиграйте турку' }),
  ]
  it('is found with the excess over ordinary posts', () => {
    const outcome = contestHeldEngagement.check(inputOf({ posts: posts(900) }))
    expect(outcome).toMatchObject({
      state: 'found',
      findings: [{ measure: 'engagements', estimate: 855, evidence: [{ ref: 'win', value: 900, expected: 45.5 }] }],
    })
  })
  it('is clean when the contest post is like others', () => {
    expect(contestHeldEngagement.check(inputOf({ posts: posts(50) })).state).toBe('clean')
  })
  it('is silent with few ordinary posts', () => {
    expect(contestHeldEngagement.check(inputOf({ posts: posts(900).slice(10) })).state).toBe('silent')
  })
})
