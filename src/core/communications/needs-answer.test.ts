import { describe, expect, it } from 'vitest'
import { needsAnswer } from './needs-answer.ts'

describe('a question that needs an answer', () => {
  it.each([
    'Цена?',
    'цена',
    'Цена пожалуйста',
    'Прайс плиз',
    'почем',
    'Сколько стоит?',
    'а сколько стоит килограмм',
    'А можете сделать на заказ с другой надписью?',
    'Есть в наличии?',
    'Здравствуйте! Есть ли доставка в Тверь',
    'До скольки работаете сегодня?',
    'Подскажите, пожалуйста, как оформить возврат',
    'Как к вам записаться?',
    'Где вы находитесь',
    'Вы работаете в воскресенье?',
    'Можно оплатить картой?',
    'Хочу заказать торт на субботу',
    'Сколько можно ждать мой заказ?!',
    'Когда привезут мой заказ???',
    'Где мой заказ',
    'Запишите меня на дегустацию',
    'Какой кофе взять для автоматической машины?',
    'Сколько хранится открытая пачка?',
    'Вы серьёзно? Когда вернёте деньги?',
    'Не могу дозвониться в магазин, помогите',
    'Интересует стоимость абонемента',
    'А без сахара делаете?',
    'Привет, меню',
    'Можно ли смолоть под аэропресс?',
    'How much is it?',
    'Price please',
    'Do you ship to Kazan',
    "I'd like to order two packs",
    'Are you open on Sunday?',
    'Is this size available?',
    'Where is my order',
    'Could you tell me when the next class starts?',
  ])('%s', (text) => {
    expect(needsAnswer(text)).toBe(true)
  })

  it.each([
    'Как красиво!',
    'Какая прелесть',
    'Спасибо, всё очень вкусно',
    'Вы серьёзно?',
    'Ну сколько можно?',
    'Кто так делает вообще?',
    'Разве это кофе?',
    'Кто со мной в субботу?',
    'Что за красота?',
    'Правда?',
    'Да?',
    '???',
    '🔥🔥🔥',
    '',
    'Цена огонь',
    'Взял вчера Бразилию, очень шоколадная',
    'Маша?',
    'Согласны?',
    'А вы знали?',
    'Спросила, сколько стоит, сказали сразу — молодцы',
    'https://example.com/?utm_source=vk',
    'Доставка была быстрой',
    'Лучшая цена в городе',
    'Really?',
    'Who does that?',
    'So beautiful',
    "Love it, isn't it great?",
    'Thanks, the order came today',
    'Am I the only one here?',
  ])('not: %s', (text) => {
    expect(needsAnswer(text)).toBe(false)
  })

  it('to another reader is for the brand only when it is about business', () => {
    expect(needsAnswer('А ты когда туда пойдёшь?')).toBe(true)
    expect(needsAnswer('А ты когда туда пойдёшь?', false)).toBe(false)
    expect(needsAnswer('А сколько стоит?', false)).toBe(true)
  })

  it('does not trip over a missing text', () => {
    expect(needsAnswer(null)).toBe(false)
  })
})
