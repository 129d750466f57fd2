import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseGoal } from './parse.ts'
import { expectedOn, progress, resolveTarget, wishedChange } from './target.ts'

const TODAY = '2026-11-21'
const resolve = (sentence: string, pointA: number | null) => {
  const goal = parseGoal(sentence, { today: TODAY }).understood
  return { goal, result: resolveTarget(goal, pointA) }
}

describe('resolveTarget', () => {
  it.each([
    ['Привлечь 250 новых подписчиков вк за две недели', 100, 0, 250],
    ['увеличить лиды на 20 за месяц', 30, 0, 50],
    ['получить 100 лидов за месяц', null, 0, 100],
    ['довести группу вк до 10 000 подписчиков к лету', 8000, 8000, 10_000],
    ['увеличить охват вк на 10 % за месяц', 5000, 0, 5500],
    ['увеличить число подписчиков вк в полтора раза за год', 1000, 1000, 1500],
    ['поднять ER вк с 2,1 до 3,5 % за квартал', 2.4, 2.1, 3.5],
    ['повысить ER вк на 10% за квартал', 2.1, 2.1, 2.31],
    ['повысить ER вк на 1 п.п. за квартал', 2.1, 2.1, 3.1],
    ['снизить стоимость лида на 20% за месяц', 50_000, 50_000, 40_000],
    ['сократить время ответа до 10 минут за месяц', 1800, 1800, 600],
    ['7 клиентов в неделю за 4 недели', null, 0, 28],
  ])('%s from %s', (sentence, pointA, start, target) => {
    const { result } = resolve(sentence, pointA)
    expect(result).toMatchObject({ ok: true, resolved: { start, target } })
  })

  it('asks for point A where the words are about it', () => {
    expect(resolve('увеличить охват вк на 10 % за месяц', null).result).toEqual({
      ok: false,
      missing: 'from',
      reason: 'missing',
    })
    expect(resolve('увеличить лиды', 5).result).toEqual({ ok: false, missing: 'amount', reason: 'missing' })
  })

  it('refuses to fall below zero', () => {
    expect(resolve('сократить время ответа на 30 минут за месяц', 600).result).toMatchObject({
      ok: false,
      reason: 'below-zero',
    })
  })

  it('keeps a limit on every day and says when it is already met', () => {
    const { goal, result } = resolve('отвечать не дольше 10 минут до конца года', 300)
    if (!result.ok) throw new Error('unresolved')
    expect(result.resolved).toMatchObject({ path: 'limit', direction: 'down', met: true })
    expect(expectedOn(result.resolved, goal.window!, goal.window!.from)).toBe(600)
  })

  it('walks from start to target over the window', () => {
    const { goal, result } = resolve('довести группу вк до 10 000 подписчиков за 10 дней', 9000)
    if (!result.ok) throw new Error('unresolved')
    const on = (day: string) => expectedOn(result.resolved, goal.window!, day)
    expect([on('2026-11-21'), on('2026-11-22'), on('2026-12-01'), on('2027-01-01')]).toEqual([
      9000, 9100, 10_000, 10_000,
    ])
    expect(progress(result.resolved, 9500)).toBe(0.5)
    expect(wishedChange(result.resolved, 9000)).toBeCloseTo(1 / 9)
  })

  it('is 0 at the start and 1 at the target', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (a, target) => {
        const { result } = resolve(`довести группу вк до ${target} подписчиков за месяц`, a)
        if (!result.ok) throw new Error('unresolved')
        const at = (now: number) => progress(result.resolved, now)
        expect([at(a), at(target)]).toEqual(a === target ? [null, null] : [0, 1])
      }),
      { numRuns: 50 },
    )
  })
})
