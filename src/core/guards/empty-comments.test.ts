import { describe, expect, it } from 'vitest'
import { emptyComments } from './empty-comments.ts'
import { commentScene } from './testing/comments.ts'
import { eventOf, inputOf } from './testing/facts.ts'
import { alike, plainText, saysNothing } from './texts.ts'

describe('a text that says nothing', () => {
  it.each([
    'Супер!',
    '🔥🔥',
    'nice pic',
    'Очень красиво!!!',
    '👍',
    'Какая красота',
    'КЛАСССС',
    'Love it',
    '+',
    'So cool!',
    'Wow 😍',
  ])('%s', (text) => expect(saysNothing(text) || plainText(text) === '').toBe(true))
  it.each([
    'Сколько стоит?',
    'Супер, а доставка в Тверь есть?',
    'Спасибо, вчера забрала',
    'nice pic, where was it taken',
    'Да, в пятницу',
    '?',
  ])('not %s', (text) => expect(saysNothing(text)).toBe(false))
})

describe('texts alike', () => {
  it('groups nearly equal ones and leaves others', () => {
    const texts = [
      'Отличный магазин, всегда беру здесь кофе и всем советую!',
      'Спасибо за подборку, а какой помол для гейзера?',
      'Отличный магазин! всегда беру здесь кофе, и всем советую 👍',
      'отличный магазин, всегда беру тут кофе и всем советую',
      'Спасибо',
      'Спасибо',
    ]
    expect(alike(texts)).toEqual([[0, 2, 3]])
  })
})

const copy = (i: number) =>
  eventOf('comment', `x${i}`, i % 2 ? '2026-03-03' : '2026-03-04', {
    actor: `buyer${i}`,
    ref: 'p7',
    text: `Отличный магазин, всегда беру здесь кофе и всем советую${'!'.repeat(i % 3)}`,
  })

describe('empty comments', () => {
  it('finds copies by different people', () => {
    const events = [...commentScene({ seed: 5 }), ...Array.from({ length: 12 }, (_, i) => copy(i))]
    const outcome = emptyComments.check(inputOf({ events }))
    expect(outcome).toMatchObject({
      state: 'found',
      findings: [{ estimate: 11, signs: [{ code: 'guard.sign.same-words' }, { code: 'guard.sign.same-hours' }] }],
    })
  })
  it('finds a month of empty ones above the usual', () => {
    const flood = Array.from({ length: 80 }, (_, i) =>
      eventOf('comment', `e${i}`, '2026-04-10', { actor: `e${i}`, ref: 'p33', text: i % 2 ? 'Супер!' : '🔥' }),
    )
    const outcome = emptyComments.check(inputOf({ events: [...commentScene({ seed: 6 }), ...flood] }))
    const [finding] = outcome.state === 'found' ? outcome.findings : []
    expect(finding!.range.from.slice(0, 7)).toBe('2026-04')
    expect(finding!.estimate).toBe(80)
    expect(finding!.signs).toHaveLength(1)
  })
  it('is one finding over months in a row', () => {
    const flood = ['2026-04-10', '2026-05-10', '2026-06-10'].flatMap((day, m) =>
      Array.from({ length: 80 }, (_, i) =>
        eventOf('comment', `e${m}-${i}`, day, { actor: `e${i}`, ref: 'p33', text: i % 2 ? 'Супер!' : '🔥' }),
      ),
    )
    const outcome = emptyComments.check(inputOf({ events: [...commentScene({ seed: 6 }), ...flood] }))
    const findings = outcome.state === 'found' ? outcome.findings : []
    expect(findings).toHaveLength(1)
    expect(findings[0]!.range).toMatchObject({
      from: expect.stringMatching(/^2026-04/),
      to: expect.stringMatching(/^2026-06/),
    })
  })
  it('never tells a share that is usual here, however large', () => {
    const always = ['01', '02', '03', '04', '05', '06'].flatMap((month) =>
      Array.from({ length: 40 }, (_, i) =>
        eventOf('comment', `${month}-${i}`, `2026-${month}-10`, {
          actor: `a${i}`,
          ref: `p${month}`,
          text: i < 33 ? ['Супер!', '🔥', 'Класс'][i % 3]! : `Вопрос номер ${month} ${i}: подойдёт ли помол?`,
        }),
      ),
    )
    const outcome = emptyComments.check(inputOf({ events: always }))
    const told = outcome.state === 'found' ? outcome.findings.map((finding) => finding.what.code) : []
    expect(told).not.toContain('guard.empty-comments.empty')
  })
  it('stays clean on ordinary talk', () => {
    for (let seed = 1; seed <= 8; seed++)
      expect(emptyComments.check(inputOf({ events: commentScene({ seed }) })).state).toBe('clean')
  })
  it('is silent without texts', () => {
    const events = commentScene({ seed: 1 }).map((event) => ({ ...event, text: null }))
    expect(emptyComments.check(inputOf({ events }))).toMatchObject({
      state: 'silent',
      why: { code: 'guard.silent.texts' },
    })
  })
})
