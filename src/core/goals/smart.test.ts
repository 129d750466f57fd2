import { describe, expect, it } from 'vitest'
import { say } from '../../i18n/say.ts'
import type { DataEvidence, GoalEvidence } from './evidence.ts'
import { parseGoal } from './parse.ts'
import { smart } from './smart.ts'

const TODAY = '2026-11-21'
const DATA: DataEvidence = {
  measured: true,
  needs: [],
  sources: ['vk-community'],
  lastDay: '2026-11-20',
  historyDays: 300,
  pointA: 200,
  pointARange: { from: '2026-11-07', to: '2026-11-20' },
  detectable: 0.1,
  shortestWindowDays: 7,
  noiseJudged: true,
  probability: { asBefore: 0.3, low: 0.15, high: 0.5 },
  best: { value: 240, range: { from: '2026-05-01', to: '2026-05-14' } },
  budget: null,
  fired: [],
}
const EVIDENCE: GoalEvidence = { today: TODAY, owner: null, business: null, data: DATA }
const judge = (sentence: string, data: Partial<DataEvidence> | null = null, more: Partial<GoalEvidence> = {}) => {
  const evidence = data === null ? null : { ...EVIDENCE, ...more, data: { ...DATA, ...data } }
  const letters = smart(parseGoal(sentence, { today: TODAY }), evidence)
  for (const { evidence: phrase } of letters) {
    expect(say('ru', phrase)).not.toMatch(/undefined|NaN|null|\[object/)
    // an award keeps the name that the sentence gave it
    expect(say('en', phrase).replaceAll('Прометей', '')).not.toMatch(/undefined|NaN|null|\[object|[а-яё]/i)
  }
  const by = Object.fromEntries(letters.map((one) => [one.letter, one]))
  return {
    short: letters.map((one) => `${one.letter}:${one.verdict}`).join(' '),
    code: (letter: string) => by[letter]!.evidence.code,
    ru: (letter: string) => say('ru', by[letter]!.evidence).replaceAll('\u00a0', ' '),
  }
}
const GAIN = 'Привлечь 250 новых подписчиков в группу Вконтакте за две недели.'

describe('smart', () => {
  it('judges a whole goal with data', () => {
    expect(judge(GAIN, {}).short).toBe('S:yes M:yes A:warn R:yes T:yes')
    expect(judge(GAIN, {}).ru('A')).toBe(
      'Если работать как раньше, вероятность — 30 % (от 15 до 50 %). Лучший отрезок той же длины — 240 (1–14 мая 2026); столько уже удавалось.',
    )
    expect(judge(GAIN, {}).code('R')).toBe('smart.r.easy')
  })

  it('works from the sentence alone', () => {
    expect(judge(GAIN).short).toBe('S:yes M:warn A:warn R:yes T:yes')
  })

  it('says no to the T without a deadline', () => {
    expect(judge('Получить 100 лидов через таргетированную рекламу.').short).toContain('T:no')
  })

  it('says how long it takes to rise above the noise', () => {
    const verdict = judge(GAIN, { shortestWindowDays: 35, detectable: 0.6 })
    expect(verdict.short).toContain('M:no')
    expect(verdict.ru('M')).toBe('За 2 недели такое изменение не отличить от шума: нужно не меньше 5 недель.')
    expect(judge(GAIN, { shortestWindowDays: null, detectable: 0.6 }).code('M')).toBe('smart.m.noise-never')
    expect(judge(GAIN, { shortestWindowDays: null, detectable: null, noiseJudged: false }).short).toContain('M:yes')
  })

  it('does not let M ask for what A calls out of reach', () => {
    const lost = { shortestWindowDays: null, detectable: 2.3, pointA: 233 }
    const beyond = judge(GAIN, { ...lost, visible: { value: 762, chance: 0.02, usual: 135.5 } })
    expect(beyond.ru('M')).toBe(
      'За 2 недели такое изменение не отличить от шума: заметен был бы только итог от 762, а он почти недостижим — как раньше выходит около 136. Посильный план оставить можно, но он покажет, сколько вышло, а не что стало лучше: для этого возьмите срок подольше или показатель, который сам скачет меньше.',
    )
    const open = judge(GAIN, { ...lost, visible: { value: 300, chance: 0.25, usual: 220 } })
    expect(open.ru('M')).toContain('заметен план от 300, шанс на него — 25 %')
    const wait = judge(GAIN, { ...lost, shortestWindowDays: 35, visible: { value: 762, chance: 0.02, usual: 135.5 } })
    expect(wait.ru('M')).toContain('нужно не меньше 5 недель. За прежний срок заметен был бы только итог от 762')
  })

  it('says of a likely plan that drowns in noise that it proves no growth', () => {
    const likely = { probability: { asBefore: 0.7, low: 0.5, high: 0.9 } }
    expect(judge(GAIN, { ...likely, detectable: 0.6 }).ru('A')).toContain('роста такой итог не докажет')
    expect(judge(GAIN, likely).ru('A')).not.toContain('роста такой итог не докажет')
  })

  it('wants the measures, fresh and long enough', () => {
    expect(judge(GAIN, { measured: false, needs: ['followers'] }).short).toContain('M:no')
    expect(judge(GAIN, { lastDay: '2026-09-01' }).code('M')).toBe('smart.m.stale')
    expect(judge(GAIN, { historyDays: 20 }).code('M')).toBe('smart.m.short')
  })

  it('weighs the odds, the lift and the money', () => {
    expect(judge(GAIN, { probability: { asBefore: 0.7, low: 0.5, high: 0.9 } }).short).toContain('A:yes')
    const hard = judge('Привлечь 2000 новых подписчиков в ВК за две недели', {
      probability: { asBefore: 0.02, low: 0, high: 0.1 },
      budget: { minor: 9_000_000, currency: 'RUB' },
    })
    expect(hard.short).toContain('A:no')
    expect(hard.ru('A')).toContain(
      'нужно в 8,3 раза лучше. Добрать недостающее рекламой стоит около 90 000 ₽ по нынешней цене результата с неё.',
    )
    expect(judge('довести ER вк до 3 % за 2 месяца', { pointA: 4 }).code('A')).toBe('smart.a.met')
    expect(judge('сократить время ответа на 30 минут за месяц', { pointA: 600 }).code('A')).toBe('smart.a.below-zero')
  })

  it('warns about a total that comes anyway', () => {
    const sure = { probability: { asBefore: 0.97, low: 0.9, high: 1 } }
    const easy = judge('Получить 10 репостов в Instagram за месяц', { ...sure, pointA: 144 })
    expect([easy.short.includes('A:warn'), easy.code('A')]).toEqual([true, 'smart.a.easy'])
    expect(easy.ru('A')).toBe(
      'Это в 14 раз меньше, чем бывает и так: за такой же срок «репосты» — обычно 144. Возьмите число, ради которого надо постараться.',
    )
    expect(judge('Получить 0 репостов в Instagram за месяц', { ...sure, pointA: 144 }).ru('A')).toMatch(/^Это меньше/)
    expect(judge('Получить 120 репостов в Instagram за месяц', { ...sure, pointA: 144 }).short).toContain('A:yes')
    expect(judge('Получить 10 репостов в Instagram за месяц', { ...sure, pointA: null }).short).toContain('A:yes')
  })

  it('tells whom and which accounts the sentence leaves open, and who answers once that is known', () => {
    const answers = 'Уменьшить время ответа специалистов поддержки до 10 минут к концу апреля.'
    expect(judge(answers, {}).short).toContain('S:yes')
    expect(judge(answers, {}).ru('S')).toMatch(
      /Площадка не названа: считаем по всем вместе. Кто отвечает, пока не названо.$/,
    )
    expect(judge(GAIN, {}).ru('S')).toMatch(/ Кто отвечает, пока не названо.$/)
    expect(judge(answers, {}, { owner: 'Anna' }).ru('S')).toMatch(/ Отвечает Anna.$/)
  })

  it('has both sides sign a KPI that depends little on the specialist', () => {
    expect(judge('Сделать 10 продаж за месяц через Instagram.', {})).toMatchObject({
      short: expect.stringContaining('R:warn'),
    })
    expect(judge('Сделать 10 продаж за месяц через Instagram.').ru('R')).toContain('подписываются обе стороны')
  })

  it('advises by the kind of business', () => {
    const er = 'поднять ER вк до 3 % за 2 месяца'
    expect(judge(er, {}, { business: 'shop' }).code('R')).toBe('smart.r.engagement-for-shop')
    expect(judge(er, {}, { business: 'personal-blog' }).short).toContain('R:yes')
  })

  it('does not propose advertising on networks of Meta', () => {
    expect(judge('100 лидов через рекламу в инстаграме за месяц', {}).code('R')).toBe('smart.r.meta-ads')
  })

  it('warns about fired guards, a slip of direction, holidays and a window too short', () => {
    expect(judge(GAIN, { fired: ['follower-burst'] }).code('R')).toBe('smart.r.fired')
    expect(judge('снизить охват вк на 10% за два месяца', {}).short).toMatch(/S:warn .*R:no/)
    expect(judge('получить 100 лидов до 1 февраля', {}).code('T')).toBe('smart.t.holidays')
    expect(judge('получить 100 лидов за 3 дня', {}).code('T')).toBe('smart.t.short')
    expect(judge('получить 100 лидов за 5 недель', { historyDays: 500 }).code('T')).toBe('smart.t.season')
  })

  it('takes a milestone as it is', () => {
    expect(judge('Получить Прометея Вконтакте за 3 месяца.', {}).short).toMatch(/S:yes M:yes A:warn R:\w+ T:\w+/)
  })

  it('judges every incomplete sentence too', () => {
    for (const sentence of ['', 'хочу котика', 'повысить узнаваемость', 'увеличить ER', '100 лидов до 1 мая 2020']) {
      expect(judge(sentence, {}).short).toMatch(/^S:\w+ M:\w+ A:\w+ R:\w+ T:no$/)
      expect(judge(sentence).short).toMatch(/^S:\w+ M:\w+ A:\w+ R:\w+ T:no$/)
    }
  })
})
