/** A channel and its discussion chat, as Telegram Desktop exports them (`result.json`, one chat each). */
import { eachDay, type Day } from '../core/time/day.ts'
import { improved, inside, isSilent, season, week } from './calendar.ts'
import { planPosts, type DemoPost } from './posts.ts'
import { makeRandom, type Random } from './random.ts'
import { BRAND, DEFLECTIONS, POD, SEED, SPAN, TELEGRAM_CHANNEL, TELEGRAM_CHAT } from './truths.ts'

const MOSCOW = '+03:00'
const QUESTIONS = [
  'Подскажите, пожалуйста, сколько стоит Эфиопия в зерне?',
  'А доставка в Тверь есть?',
  'До скольких сегодня работаете?',
  'Можно ли смолоть под аэропресс?',
  'Какой кофе взять для автоматической машины?',
  'Есть ли кофе без кофеина?',
  'Когда будет новая обжарка?',
  'Как записаться на дегустацию?',
  'Сколько хранится открытая пачка?',
  'Можно оплатить по счёту для офиса?',
]
const ANSWERS = [
  'Пачка 250 г — 690 рублей, килограмм — 2 400.',
  'Да, доставляем, обычно два-три дня.',
  'Сегодня до 22:00, приходите.',
  'Конечно, напишите помол в комментарии к заказу.',
  'Возьмите Бразилию: плотная и без кислинки, автомат её любит.',
  'Есть Колумбия без кофеина, обжарена в понедельник.',
  'В четверг утром, отложить вам пачку?',
  'Записали вас, ждём в субботу в 12:00.',
  'Месяц в закрытой банке, дальше вкус теряется.',
  'Да, пришлите реквизиты, выставим счёт за час.',
]
export const DEFLECTING = [
  'Напишите нам в личные сообщения.',
  'Позвоните менеджеру, он подскажет.',
  'Вся информация есть на сайте.',
]
/** Remarks are put together from three parts, so that people do not repeat each other word for word. */
const REMARKS = {
  what: [
    'Взял вчера Бразилию',
    'Сварила Эфиопию в воронке',
    'Мама попробовала вашу Колумбию',
    'Третью неделю пью фильтр',
    'Купили пачку в офис',
    'Заварил по рецепту из поста',
    'Зашла на Садовую утром',
    'Привёз друзьям из поездки',
    'Достал старую джезву',
    'Перешёл на помол покрупнее',
    'Подарили кофемолку',
    'Решил сравнить две обжарки',
    'Открыла новую пачку',
    'Проспал и варил на бегу',
    'Пробовали всей семьёй',
  ],
  how: [
    'вышло плотно и сладко',
    'кислинка почти пропала',
    'аромат на всю квартиру',
    'сначала перелил воды',
    'пенка держалась долго',
    'послевкусие как у тёмной вишни',
    'чуть горчит, но приятно',
    'с овсяным молоком ещё лучше',
    'без сахара впервые допил',
    'помол пришлось поменять дважды',
    'кот сидел рядом и ждал',
    'соседи спросили, где брали',
  ],
  finally: [
    'завтра повторю',
    'муж просит ещё',
    'спасибо за совет',
    'теперь жду скидок',
    'думаю, дело в воде',
    'запомнила на будущее',
    'буду брать снова',
    'фото выложу вечером',
    'осталась треть пачки',
    'холодным тоже пробовал',
    'а я раньше не верила',
    'рецепт забрал себе',
    'в субботу приду на дегустацию',
  ],
}
const POD_WORDS = ['Огонь!', 'Супер 🔥', 'Класс!', 'Топ!', '🔥🔥🔥', 'Круто!']

interface Message {
  at: number
  from: string | null
  fromId: string
  text: string
  replyTo?: number
  id?: number
  forwardedPost?: DemoPost
}

export interface TelegramWorld {
  posts: DemoPost[]
  messages: Message[]
}

export function makeTelegram(seed = SEED + 10): TelegramWorld {
  const random = makeRandom(seed)
  const start = SPAN.from
  const followersOn = (day: Day) => 2100 + Math.round((Date.parse(day) - Date.parse(start)) / 86_400_000) * 2.1
  const posts = planPosts(random, { days: [2, 4, 5], reachShare: 0.42, engagement: 0.035, followersOn })
  const messages = makeMessages(random, posts)
  return { posts, messages }
}

const instant = (day: Day, hour: number, minute: number, second = 0): number =>
  Date.parse(
    `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:${String(second).padStart(2, '0')}${MOSCOW}`,
  ) / 1000

function makeMessages(random: Random, posts: readonly DemoPost[]): Message[] {
  const messages: Message[] = []
  const regulars = Array.from({ length: 160 }, (_, i) => ({
    id: `user77000${String(i).padStart(3, '0')}`,
    name: `Гость ${i + 1}`,
  }))
  const remark = () => `${random.pick(REMARKS.what)}, ${random.pick(REMARKS.how)}, ${random.pick(REMARKS.finally)}`
  const someone = () => regulars[Math.min(159, Math.floor(-Math.log(1 - random.next()) * 40))]!
  const staff = { from: BRAND, fromId: `channel${TELEGRAM_CHANNEL}` }

  for (const post of posts) {
    const at = instant(post.day, post.hour, post.minute, 4)
    const root: Message = { at, ...staff, text: post.title, forwardedPost: post }
    messages.push(root)
    for (let i = 0; i < random.poisson(1.4); i++) {
      const person = someone()
      messages.push({
        at: at + random.integer(300, 30_000),
        from: person.name,
        fromId: person.id,
        text: remark(),
        replyTo: -post.number,
      })
    }
    if (inside(post.day, POD)) {
      for (let i = 0; i < POD.members; i++) {
        if (!random.chance(POD.share)) continue
        messages.push({
          at: at + random.integer(40, 420),
          from: `Участник ${i + 1}`,
          fromId: `user8800000${i}`,
          text: random.pick(POD_WORDS),
          replyTo: -post.number,
        })
      }
    }
  }
  for (const day of eachDay(SPAN)) makeConversation(random, day, messages, { someone, remark, staff })
  return messages
}

interface Cast {
  someone: () => { id: string; name: string }
  remark: () => string
  staff: { from: string; fromId: string }
}

function makeConversation(random: Random, day: Day, messages: Message[], { someone, remark, staff }: Cast): void {
  for (let i = 0; i < random.poisson(3.4 * season(day) * week(day)); i++) {
    const person = someone()
    messages.push({
      at: instant(day, random.integer(8, 23), random.integer(0, 59)),
      from: person.name,
      fromId: person.id,
      text: remark(),
    })
  }
  for (let i = 0; i < random.poisson(1.9 * week(day) * (isSilent(day) ? 0.8 : 1)); i++) {
    const person = someone()
    const topic = random.integer(0, QUESTIONS.length - 1)
    const at = instant(day, random.integer(9, 21), random.integer(0, 59), random.integer(0, 59))
    const question: Message = { at, from: person.name, fromId: person.id, text: QUESTIONS[topic]! }
    messages.push(question)
    if (random.chance(0.06)) continue
    const deflected = day >= DEFLECTIONS.from && random.chance(DEFLECTIONS.share)
    const minutes = deflected ? 4 * random.noise(0.5) : (improved(day) ? 24 : 38) * random.noise(0.9)
    messages.push({
      at: Math.round(at + minutes * 60),
      ...staff,
      text: deflected ? random.pick(DEFLECTING) : ANSWERS[topic]!,
      replyTo: messages.length,
    })
    // Replies to a question point at it by its place in the list; ids are given when everything is sorted.
    messages.at(-1)!.replyTo = messages.length - 1
  }
}

const local = (at: number): string => new Date((at + 3 * 3600) * 1000).toISOString().slice(0, 19)

export function telegramChannelJson(world: TelegramWorld): string {
  const messages = world.posts.map((post) => {
    const at = instant(post.day, post.hour, post.minute)
    return {
      id: post.number + 10,
      type: 'message',
      date: local(at),
      date_unixtime: String(at),
      from: BRAND,
      from_id: `channel${TELEGRAM_CHANNEL}`,
      ...(post.rubric === 'offer'
        ? {}
        : { photo: '(File not included. Change data exporting settings to download.)', width: 1280, height: 960 }),
      text: post.title,
      text_entities: [{ type: 'plain', text: post.title }],
      reactions: [
        { type: 'emoji', count: Math.ceil(post.likes * 0.7), emoji: '❤' },
        { type: 'emoji', count: Math.floor(post.likes * 0.3), emoji: '👍' },
      ].filter((reaction) => reaction.count > 0),
    }
  })
  return JSON.stringify({ name: BRAND, type: 'public_channel', id: Number(TELEGRAM_CHANNEL), messages }, null, 1)
}

export function telegramChatJson(world: TelegramWorld): string {
  const order = world.messages
    .map((message, index) => ({ message, index }))
    .toSorted((a, b) => a.message.at - b.message.at || a.index - b.index)
  const idOf = new Map<number, number>()
  const rootOf = new Map<number, number>()
  order.forEach(({ message, index }, place) => {
    idOf.set(index + 1, place + 1)
    if (message.forwardedPost) rootOf.set(-message.forwardedPost.number, place + 1)
  })
  const messages = order.map(({ message }, place) => {
    const reply =
      message.replyTo === undefined
        ? undefined
        : message.replyTo < 0
          ? rootOf.get(message.replyTo)
          : idOf.get(message.replyTo)
    return {
      id: place + 1,
      type: 'message',
      date: local(message.at),
      date_unixtime: String(message.at),
      from: message.from,
      from_id: message.fromId,
      ...(reply === undefined ? {} : { reply_to_message_id: reply }),
      ...(message.forwardedPost ? { forwarded_from: BRAND } : {}),
      text: message.text,
      text_entities: [{ type: 'plain', text: message.text }],
    }
  })
  return JSON.stringify(
    { name: 'Чат «Зерно и пар» (демо)', type: 'public_supergroup', id: Number(TELEGRAM_CHAT), messages },
    null,
    1,
  )
}
