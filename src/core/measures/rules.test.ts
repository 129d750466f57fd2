import { describe, expect, it } from 'vitest'
import type { Formula, Term } from '../kpis/types.ts'
import { MEASURES, isMeasureId, measureById } from './catalogue.ts'
import { MEASURE_IDS } from './ids.ts'
import { isAddable, mustBeAddable, mustBeAskable, mustBeLawful, peopleOverlap } from './rules.ts'

const code = (code: string, params?: object) => expect.objectContaining(params ? { code, params } : { code })
const term = (term: Term): Formula => ({ op: 'term', term })

describe('measure catalogue', () => {
  it('describes every id once', () => {
    expect(MEASURES.map((measure) => measure.id)).toEqual(MEASURE_IDS)
    for (const measure of MEASURES) expect(measure.levels.length).toBeGreaterThan(0)
  })
  it('throws on an unknown id', () => {
    expect(() => measureById('karma')).toThrow(code('measure.unknown', { measure: 'karma' }))
    expect(isMeasureId('reach')).toBe(true)
    expect(isMeasureId('karma')).toBe(false)
  })
})

describe('adding (METHOD §6)', () => {
  it('adds flows in every direction', () => {
    for (const along of ['time', 'accounts', 'parts'] as const) expect(isAddable('likes', along)).toBe(true)
  })
  it('never adds a stock over time, adds it over accounts and says that people overlap', () => {
    expect(() => mustBeAddable('followers', 'time')).toThrow(
      code('measure.stock-over-time', { measure: 'followers', instead: 'last' }),
    )
    expect(isAddable('followers', 'accounts')).toBe(true)
    expect(peopleOverlap('followers', 2)).toBe(true)
    expect(peopleOverlap('followers', 1)).toBe(false)
    expect(peopleOverlap('likes', 2)).toBe(false)
  })
  it('never adds uniques, in any direction', () => {
    for (const measure of MEASURES.filter((one) => one.kind === 'unique')) {
      expect(() => mustBeAddable(measure.id, 'time')).toThrow(
        code('measure.unique-over-time', { measure: measure.id, instead: 'exact' }),
      )
      expect(() => mustBeAddable(measure.id, 'accounts')).toThrow(code('measure.unique-over-accounts'))
      expect(() => mustBeAddable(measure.id, 'parts')).toThrow(code('measure.unique-over-parts'))
    }
  })
  it('never adds durations or milestones over time', () => {
    expect(() => mustBeAddable('response_seconds', 'time')).toThrow(code('measure.duration-over-time'))
    expect(() => mustBeAddable('award', 'time')).toThrow(code('measure.milestone-over-time'))
  })
})

describe('what an engine may be asked', () => {
  it.each<[Term, string]>([
    [{ take: 'sum', measure: 'reach' }, 'measure.unique-over-time'],
    [{ take: 'sum', measure: 'followers' }, 'measure.stock-over-time'],
    [{ take: 'sum', measure: 'response_seconds' }, 'measure.duration-over-time'],
    [{ take: 'last', measure: 'likes' }, 'measure.wrong-take'],
    [{ take: 'first', measure: 'reach' }, 'measure.wrong-take'],
    [{ take: 'exact', measure: 'likes' }, 'measure.wrong-take'],
    [{ take: 'day-mean', measure: 'response_seconds' }, 'measure.wrong-take'],
    [{ take: 'post-mean', measure: 'followers' }, 'measure.wrong-take'],
    [{ take: 'post-sum', measure: 'award' }, 'measure.wrong-take'],
    [{ take: 'event-seconds', event: 'question', quantile: 1 }, 'measure.bad-quantile'],
  ])('%j is refused', (asked, refused) => {
    expect(() => mustBeAskable(asked)).toThrow(code(refused))
  })
  it.each<Term>([
    { take: 'sum', measure: 'likes' },
    { take: 'last', measure: 'followers' },
    { take: 'exact', measure: 'reach' },
    { take: 'day-mean', measure: 'reach' },
    { take: 'day-mean', measure: 'followers' },
    { take: 'post-sum', measure: 'reach' },
    { take: 'post-mean', measure: 'reach' },
    { take: 'post-count' },
    { take: 'event-actors', event: 'message' },
    { take: 'event-seconds', event: 'question', quantile: 0.9 },
  ])('%j is answered', (asked) => {
    expect(() => mustBeAskable(asked)).not.toThrow()
  })
})

describe('what a formula may say', () => {
  const postReach = term({ take: 'post-sum', measure: 'reach' })
  const parts: Formula = {
    op: 'plus',
    left: term({ take: 'exact', measure: 'reach_viral' }),
    right: term({ take: 'exact', measure: 'reach_ads' }),
  }
  const engagements = term({ take: 'post-sum', measure: 'engagements' })

  it('lets post reach be added only inside a ratio', () => {
    expect(() => mustBeLawful(postReach)).toThrow(code('measure.unique-over-posts'))
    expect(() => mustBeLawful({ op: 'times', of: postReach, by: 100 })).toThrow(code('measure.unique-over-posts'))
    expect(() => mustBeLawful({ op: 'divide', top: engagements, bottom: postReach, times: 100 })).not.toThrow()
  })
  it('lets parts of reach be added only inside a ratio', () => {
    expect(() => mustBeLawful(parts)).toThrow(code('measure.unique-over-parts'))
    expect(() => mustBeLawful({ op: 'first-known', of: [parts] })).toThrow(code('measure.unique-over-parts'))
    const share: Formula = {
      op: 'divide',
      top: term({ take: 'exact', measure: 'reach_viral' }),
      bottom: parts,
      times: 100,
    }
    expect(() => mustBeLawful(share)).not.toThrow()
  })
  it('has nothing against a milestone', () => {
    expect(() => mustBeLawful({ op: 'milestone' })).not.toThrow()
  })
})
