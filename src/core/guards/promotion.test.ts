import { describe, expect, it } from 'vitest'
import { promotes } from './promotion.ts'

describe('comments that advertise', () => {
  it.each([
    'Подпишись на мой канал, подпишусь в ответ',
    'Взаимная подписка?',
    'Зайдите ко мне, у меня тоже есть кофе',
    'Заработок от 5000 в день, пишите в лс',
    'накрутка подписчиков недорого t.me/invented',
    'Ссылка в профиле!!',
    'Всё есть на моей странице',
    'check out my channel',
    'Sub 4 sub anyone?',
    'Follow me on Instagram',
    'http://example.com/win',
    'example . com is better',
    'Earn money at home, free gift cards',
  ])('%s', (text) => expect(promotes(text)).toBe(true))
  it.each([
    'Подписалась на вас год назад и не жалею',
    'Где мой заказ? Жду третий день',
    'Моя мама такой же варит',
    'Канал отличный, смотрю каждый день',
    'Заработалась и забыла позавтракать',
    'У вас сайт не открывается',
    'Сколько стоит доставка в Тверь',
    'I just came to check the views',
    'This song never gets old, love it',
    'Watched it twice with my sister',
    'psy http://youtu.be/abc',
    '2.124.821 views already',
  ])('not: %s', (text) => expect(promotes(text)).toBe(false))
})
