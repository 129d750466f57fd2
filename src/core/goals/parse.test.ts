import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOf, say } from '../../i18n/say.ts'
import { NETWORKS } from '../facts/types.ts'
import { parseGoal } from './parse.ts'
import { inWordsEn, inWordsRu } from './spelling.fixture.ts'

const TODAY = '2026-11-21'
const parse = (sentence: string, lang?: 'ru' | 'en') => parseGoal(sentence, { today: TODAY, lang })

describe('parseGoal', () => {
  it('tells what it did not understand', () => {
    expect(parse('Привлечь 250 новых подписчиков в ВК за две недели через дирижабль').ignored).toEqual(['дирижабль'])
    expect(parse('увеличить охват вк и вовлечённость на 10% за месяц').ignored).toEqual(['вовлечённость'])
  })

  it('keeps channel, budget, base, pace, bound, award and money apart from the amount', () => {
    expect(parse('100 лидов через таргет с бюджетом 50 000 ₽ за месяц').understood).toMatchObject({
      amount: 100,
      channel: 'ads',
      budget: { minor: 5_000_000, currency: 'RUB' },
      base: 'zero',
    })
    expect(parse('увеличить лиды на 20 за месяц').understood.base).toBe('before')
    expect(parse('10 клиентов в неделю до конца года').understood.per).toBe('week')
    expect(parse('не меньше 20 комментариев под постом вк к лету').understood.bound).toBe('at-least')
    expect(parse('Get the Prometheus award on VK within 3 months').understood.subject).toBe('Prometheus')
    expect(parse('Получить Прометея Вконтакте за 3 месяца.').understood.subject).toBe('Прометей')
    expect(parse('CPL не выше 300 до лета').understood).toMatchObject({ amount: 30_000, currency: 'RUB' })
    expect(parse('органический рост подписчиков вк на 100 без рекламы за месяц').understood.channel).toBe('organic')
  })

  it('asks one question, about the first missing part', () => {
    const question = (sentence: string) => parse(sentence).question?.code
    expect(question('Получить 100 лидов через таргетированную рекламу.')).toBe('goal.missing.deadline')
    expect(question('увеличить вовлечённость')).toBe('goal.missing.amount')
    expect(question('повысить узнаваемость')).toBe('goal.missing.kpi')
    expect(question('набрать 5000 подписчиков к лету')).toBe('goal.missing.network')
    expect(question('набрать 5000 подписчиков в вк и телеграме к лету')).toBe('goal.question.networks')
    expect(question('250 подписчиков вк за две недели')).toBe('goal.question.gain-or-level')
    expect(question('сократить время ответа до 10 к маю')).toBe('goal.question.time-unit')
    expect(question('получить 100 лидов за пару недель')).toBe('goal.question.vague-deadline')
    expect(question('получить 100 лидов до 1 мая 2020')).toBe('goal.question.past-deadline')
    expect(question('cut cost per lead to 5 by EOY')).toBe('goal.question.currency')
  })

  it('offers a goal that it understands itself, for the network that was named', () => {
    for (const network of NETWORKS) {
      for (const lang of ['ru', 'en'] as const) {
        const code = 'goal.refuse.wish'
        const offer = /[«“](.+)[»”]/.exec(say(lang, { code, params: { network } }))![1]!
        const { isGoal, missing } = parse(offer, lang)
        const real = !['site', 'ads', 'crm', 'monitoring'].includes(network)
        expect([offer, isGoal, real ? missing : []]).toEqual([offer, true, []])
      }
    }
    expect(parse('стать лучшими в инстаграме').question).toEqual({
      code: 'goal.refuse.wish',
      params: { network: 'instagram' },
    })
  })

  it('says every question and refusal in both languages', () => {
    const sentences = [
      '',
      '250',
      'хочу котика',
      'x'.repeat(700),
      'накрутить 1000 лайков',
      'повысить узнаваемость',
      'увеличить ER вк',
      'пару десятков лидов за месяц',
      '100-150 лидов за месяц',
      '250 подписчиков вк за месяц',
      'время ответа до 10 к маю',
      'cut cost per lead to 5 by EOY',
      'увеличить ДРР на 5% за месяц',
      'лиды за 10 минут до мая',
      '100 лидов до 1 мая 2020',
      '100 лидов за пару недель',
      '100 лидов',
      '100 лайков вк и тг за месяц',
      '100 лайков за месяц',
    ]
    for (const sentence of sentences) {
      const { question } = parse(sentence)
      expect([sentence, question]).not.toEqual([sentence, null])
      expect(say('ru', question!)).not.toMatch(/undefined|NaN|\[object/)
      expect(say('en', question!)).not.toMatch(/undefined|NaN|\[object|[а-яё]/i)
    }
  })

  it('never throws and never claims a goal without a question or a whole understanding', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const goal = parse(text)
        expect(goal.isGoal && goal.missing.length === 0 ? goal.question : (goal.question?.code ?? 'none')).not.toBe(
          'none',
        )
      }),
      { numRuns: 300 },
    )
  })

  it('never throws on our own words in any order', () => {
    const words = fc.constantFrom(
      ...'до с на за к в не больше меньше 10 250 1,5 % ₽ $ - + → тыс к к. подписчиков лидов ER CPL время ответа минут час вк тг недели месяц года мая конец 31 апреля двести полторы пара вдвое раза увеличить снизить q2 2027 15.03 15.03.2027 a an half and of within by to from the next'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (parts) => {
        const { understood } = parse(parts.join(' '))
        expect(Number.isFinite(understood.amount ?? 0)).toBe(true)
        expect(understood.window === null || understood.window.from <= understood.window.to).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the amount when a network or a deadline is added', () => {
    const networks = fc.constantFrom('', ' вконтакте', ' в вк', ' в телеге', ' в инстаграме', ' в ОК', ' на ютубе')
    const deadlines = fc.constantFrom(
      '',
      ' за две недели',
      ' до 1 мая',
      ' к 15.03.2027',
      ' к концу 2027 года',
      ' за 3 месяца',
      ' во 2 квартале',
    )
    const starts = fc.constantFrom<[string, (n: number) => string]>(
      ['leads', (n) => `получить ${n} лидов`],
      ['net_growth', (n) => `привлечь ${n} новых подписчиков`],
      ['followers', (n) => `довести число подписчиков до ${n}`],
      ['reach', (n) => `увеличить охват на ${n} %`],
    )
    fc.assert(
      fc.property(
        starts,
        fc.integer({ min: 1, max: 999_999 }),
        networks,
        deadlines,
        ([kpi, start], n, network, deadline) => {
          for (const sentence of [start(n) + network + deadline, `${deadline.trim()} ${start(n)}${network}`]) {
            expect([sentence, parse(sentence).understood]).toMatchObject([sentence, { kpi, amount: n }])
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('reads the same amount in digits, with groups and in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9_999_999 }), (n) => {
        for (const text of [String(n), formatOf('ru').number(n), inWordsRu(n)]) {
          expect([text, parse(`получить ${text} лидов за месяц`).understood.amount]).toEqual([text, n])
        }
        for (const text of [String(n), formatOf('en').number(n), inWordsEn(n)]) {
          expect([text, parse(`get ${text} leads within a month`).understood.amount]).toEqual([text, n])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('refuses 10 000 characters of anything at once', () => {
    const walls = [
      'а',
      '1',
      ' ',
      '1 234 ',
      'до 10 ',
      '1,',
      '.',
      'в течение ',
      'не ',
      '🎉',
      'подписчиков ',
      '\u0301',
      'ﷺ',
      '15.03 ',
    ]
    const begun = performance.now()
    for (const wall of walls) {
      const goal = parse(wall.repeat(Math.ceil(10_000 / wall.length)))
      expect(goal).toMatchObject({ isGoal: false, question: { code: 'goal.refuse.long' } })
    }
    // quadratic work over 10 000 characters would take minutes, not this
    expect(performance.now() - begun).toBeLessThan(5000)
  })
})
