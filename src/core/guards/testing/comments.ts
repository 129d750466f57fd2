/** Comments of a year: readers who come and go, fans, and a pod when asked for. */
import type { EventFact } from '../../facts/types.ts'
import { below, mulberry32 } from '../../stats/random.ts'
import { addDays } from '../../time/day.ts'
import { eventOf } from './facts.ts'

const START = ['А где', 'Когда', 'У меня', 'Мы вчера', 'Расскажите про', 'Сын', 'Брали', 'Пробовала', 'Почему', 'Хочу']
const MIDDLE = [
  'заказали',
  'новый сорт',
  'ваш кофе',
  'доставку',
  'старую обжарку',
  'помол',
  'скидку',
  'кофейню на углу',
  'воронку',
  'пачку',
]
const END = [
  'и остались довольны',
  'в понедельник',
  'для эспрессо?',
  'утром',
  'без сахара',
  'на дачу',
  'маме',
  'с друзьями',
  'второй раз',
  'не хуже прежней',
]

export interface CommentPlan {
  seed: number
  posts?: number
  perPost?: number
  readers?: number
  /** People who write one empty comment under nearly every post within minutes of each other. */
  pod?: number
  /** People who write under nearly every post, about the matter and whenever they read it. */
  fans?: number
}

export function commentScene(plan: CommentPlan): EventFact[] {
  const { seed, posts = 60, perPost = 12, readers = 300, pod = 0, fans = 0 } = plan
  const random = mulberry32(seed)
  const pick = (list: readonly string[]) => list[below(random, list.length)]!
  const events: EventFact[] = []
  for (let post = 0; post < posts; post++) {
    const day = addDays('2026-01-02', post * 3)
    const opened = Date.parse(`${day}T09:00:00Z`)
    const put = (actor: string, seconds: number, text: string) =>
      events.push(
        eventOf('comment', `c${events.length}`, day, {
          at: new Date(opened + seconds * 1000).toISOString(),
          actor,
          staff: false,
          ref: `p${post}`,
          text,
        }),
      )
    // A word of one's own, so that ordinary talk does not repeat itself.
    const own = () => Array.from({ length: 9 }, () => String.fromCharCode(1072 + below(random, 32))).join('')
    const talk = () => `${pick(START)} ${own()} ${pick(MIDDLE)} ${own()} ${pick(END)}`
    // Some readers write more than others: a long tail, as everywhere.
    for (let i = 0; i < perPost; i++) put(`r${Math.floor(readers * random() ** 2)}`, below(random, 36_000), talk())
    for (let i = 0; i < fans; i++) if (random() < 0.8) put(`fan${i}`, below(random, 36_000), talk())
    for (let i = 0; i < pod; i++)
      if (random() < 0.95)
        put(`pod${i}`, 60 + below(random, 400), pick(['Супер!', '🔥🔥🔥', 'Класс', 'Очень красиво', 'Вау!']))
  }
  return events
}
