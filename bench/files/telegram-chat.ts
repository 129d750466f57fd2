/** A Telegram Desktop export of one group: questions, answers of the staff, talk. The same bytes every time. */
import { writeFileSync } from 'node:fs'
import { makeRandom } from '../../src/demo/random.ts'

const CHAT = 1900000001
const FIRST = Date.UTC(2025, 4, 1, 6) / 1000
const WORDS =
  'зерно помол вкус утром заказ доставка пачка рецепт молоко вода турка фильтр обжарка аромат кислинка горечь чашка магазин скидка подарок привезли попробуем понравилось спасибо сегодня завтра'.split(
    ' ',
  )
const QUESTIONS = ['Сколько стоит', 'Подскажите, есть ли', 'А можно заказать', 'Когда привезёте', 'Какой выбрать']
const ANSWERS = ['Стоит 650 ₽', 'Да, есть, отложим для вас', 'Привезём завтра до 14:00', 'Напишите нам в личку']

export function writeTelegramChat(path: string, bytes: number): { messages: number; bytes: number } {
  const random = makeRandom(1900000001)
  const talk = () => Array.from({ length: random.integer(3, 14) }, () => random.pick(WORDS)).join(' ')
  const messages: Record<string, unknown>[] = []
  let size = 0
  let at = FIRST
  while (size < bytes) {
    const id = messages.length + 1
    const kind = random.next()
    const staff = kind < 0.2
    const text = staff
      ? `${random.pick(ANSWERS)}, ${talk()}.`
      : kind < 0.45
        ? `${random.pick(QUESTIONS)} ${talk()}?`
        : `${talk()}.`
    const author = random.integer(1, 300)
    at += random.integer(60, 12_000)
    const message = {
      id,
      type: 'message',
      date: new Date(at * 1000).toISOString().slice(0, 19),
      date_unixtime: String(at),
      from: staff ? 'Чат' : `Участник ${author}`,
      from_id: staff ? `channel${CHAT}` : `user${author}`,
      ...(id > 5 && random.chance(0.4) ? { reply_to_message_id: id - random.integer(1, 4) } : {}),
      text,
      text_entities: [{ type: 'plain', text }],
    }
    messages.push(message)
    size += Buffer.byteLength(JSON.stringify(message, null, 1)) + 20
  }
  const text = JSON.stringify({ name: 'Чат', type: 'public_supergroup', id: CHAT, messages }, null, 1)
  writeFileSync(path, text)
  return { messages: messages.length, bytes: Buffer.byteLength(text) }
}
