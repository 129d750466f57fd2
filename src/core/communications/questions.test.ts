import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { russianCalendar } from '../time/russian-holidays.ts'
import { answeredQuestions, questionsOf } from './questions.ts'
import { robotTexts } from './robots.ts'
import { message } from './testing.ts'

const asked = message('1', 0, 'anna', 'Сколько стоит доставка в Тверь?')
const after = (minute: number, text: string, rest = {}) =>
  message(`s${minute}`, minute, 'staff', text, { ref: '1', ...rest })
const one = (...replies: ReturnType<typeof message>[]) => questionsOf([asked, ...replies])[0]!

describe('what became of a question', () => {
  it('answered: seconds to the first human, meaningful answer', () => {
    expect(one(after(10, 'Триста рублей, едет два дня.'))).toMatchObject({
      type: 'question',
      eventId: '1',
      ref: '1',
      content: 's10',
      staff: false,
      status: 'answered',
      seconds: 600,
      text: asked.text,
    })
  })
  it('an automatic reply and a deflection do not stop the clock', () => {
    const replies = [
      after(0, 'Спасибо за обращение, мы ответим в ближайшее время!'),
      after(5, 'Позвоните менеджеру.'),
      after(60, 'Триста рублей.'),
    ]
    expect(one(...replies)).toMatchObject({ status: 'answered', seconds: 3600, content: 's60' })
  })
  it('deflected: nothing but отписка came', () => {
    expect(one(after(1, 'Вся информация есть на сайте.'), after(2, 'Спасибо!'))).toMatchObject({
      status: 'deflected',
      seconds: null,
      content: 's1',
    })
  })
  it('auto: nothing but a robot spoke', () => {
    expect(one(after(0, 'Ваше сообщение получено, ожидайте ответа'))).toMatchObject({ status: 'auto', seconds: null })
  })
  it('waiting: nobody spoke, or only before the question, or in another thread', () => {
    expect(one()).toMatchObject({ status: 'waiting', seconds: null, content: null })
    expect(one(after(-5, 'Триста рублей.', { ref: null }))).toMatchObject({ status: 'waiting' })
    expect(one(after(5, 'Триста рублей.', { ref: 'other-post' }))).toMatchObject({ status: 'waiting' })
  })
})

describe('whose answer it is', () => {
  const bella = message('2', 1, 'bella', 'А самовывоз есть?')
  it('a reply to one person does not answer another', () => {
    const [anna, other] = questionsOf([asked, bella, message('s', 5, 'staff', 'Да, с Садовой.', { ref: '2' })])
    expect(anna).toMatchObject({ status: 'waiting' })
    expect(other).toMatchObject({ status: 'answered', seconds: 240 })
  })
  it('a reply to what the asker added answers the question', () => {
    const added = message('3', 2, 'anna', 'Очень нужно к пятнице')
    expect(
      questionsOf([asked, added, message('s', 5, 'staff', 'Успеем, триста рублей', { ref: '3' })])[0],
    ).toMatchObject({
      status: 'answered',
    })
  })
  it('a message to nobody answers soon after, a later one is an announcement', () => {
    expect(one(after(60, 'Доставка стоит триста рублей', { ref: null }))).toMatchObject({ status: 'answered' })
    expect(one(after(60 * 30, 'Дегустация в субботу, приходите', { ref: null }))).toMatchObject({ status: 'waiting' })
  })
  it('a reply to what the asker wrote much later is about something else', () => {
    const later = message('8', 60 * 50, 'anna', 'Какой вкусный кофе')
    const thanks = message('s', 60 * 51, 'staff', 'Это Бразилия, из новой обжарки', { ref: '8' })
    expect(questionsOf([asked, later, thanks])[0]).toMatchObject({ status: 'waiting' })
  })
  it('a reply deep in the thread of the question answers it', () => {
    const added = message('4', 60 * 30, 'bella', 'Мне тоже интересно', { ref: '1' })
    expect(one(added, message('s', 60 * 31, 'staff', 'Триста рублей', { ref: '4' }))).toMatchObject({
      status: 'answered',
    })
  })
  it('under a post, the next comment of the brand answers', () => {
    const comment = message('9', 0, 'anna', 'Цена?', { type: 'comment', ref: 'post-7' })
    const answer = message('10', 15, 'staff', '690 рублей', { type: 'comment', ref: 'post-7' })
    expect(questionsOf([comment, answer])).toMatchObject([{ status: 'answered', seconds: 900 }])
  })
  it('staff ask nothing, and readers ask each other', () => {
    const staffAsks = message('5', 0, 'staff', 'Какую доставку вы выбрали?')
    const talk = message('6', 1, 'bella', 'А ты когда пойдёшь?', { ref: '1' })
    expect(questionsOf([staffAsks, asked, talk])).toHaveLength(1)
  })
  it('the brand may tell its people apart by itself', () => {
    const reply = message('7', 3, 'boris', 'Триста рублей', { ref: '1', staff: null })
    expect(questionsOf([asked, reply])[0]).toMatchObject({ status: 'waiting' })
    expect(questionsOf([asked, reply], { isStaff: (event) => event.actor === 'boris' })[0]).toMatchObject({
      seconds: 180,
    })
  })
})

describe('robots', () => {
  const text = 'Приветствуем! Меню: 1 — доставка, 2 — адреса'
  const talk = [0, 10, 20].flatMap((minute) => [
    message(`q${minute}`, minute, `p${minute}`, 'Какая цена?'),
    message(`r${minute}`, minute + 0.05, 'staff', text, { ref: `q${minute}` }),
  ])
  it('give themselves away by the same words within seconds', () => {
    expect(questionsOf(talk).map((question) => question.status)).toEqual(['auto', 'auto', 'auto'])
    expect(robotTexts(talk, (event) => event.actor === 'staff').size).toBe(1)
  })
  it('a person who repeats an answer takes longer', () => {
    const human = talk.map((event) =>
      event.actor === 'staff' ? { ...event, at: new Date(Date.parse(event.at!) + 60_000).toISOString() } : event,
    )
    expect(questionsOf(human).map((question) => question.status)).toEqual(['answered', 'answered', 'answered'])
  })
})

describe('hours', () => {
  it('are working hours when a calendar is given', () => {
    const evening = message('1', 5 * 60, 'anna', 'Какая цена?') // 20:00 in Moscow
    const morning = message('2', 19 * 60, 'staff', '690 рублей', { ref: '1' }) // 10:00 the next day
    const options = { calendar: russianCalendar() }
    expect(questionsOf([evening, morning])[0]!.seconds).toBe(14 * 3600)
    expect(questionsOf([evening, morning], options)[0]!.seconds).toBe(3600)
    expect(answeredQuestions([evening, morning], options)[0]).toMatchObject({
      seconds: 14 * 3600,
      workingSeconds: 3600,
    })
  })
  it('a message without a moment is no measurement', () => {
    expect(questionsOf([{ ...asked, at: null }])).toEqual([])
  })
})

it('the order of the input does not matter, and no wait is negative', () => {
  const texts = ['Какая цена?', 'Да, есть', 'Позвоните менеджеру', 'Спасибо!', 'Можно заказать?', 'Красиво']
  const events = fc.array(
    fc.record({
      minute: fc.nat(3000),
      text: fc.constantFrom(...texts),
      actor: fc.constantFrom('anna', 'bella', 'staff'),
      ref: fc.option(fc.nat(9), { nil: null }),
    }),
    { maxLength: 10 },
  )
  fc.assert(
    fc.property(events, (rows) => {
      const all = rows.map((row, id) =>
        message(String(id), row.minute, row.actor, row.text, { ref: row.ref === null ? null : String(row.ref) }),
      )
      const facts = questionsOf(all)
      expect(questionsOf(all.toReversed())).toEqual(facts)
      for (const fact of facts) {
        expect(fact.seconds === null || fact.seconds >= 0).toBe(true)
        expect(fact.seconds !== null).toBe(fact.status === 'answered')
      }
    }),
  )
})
