/** What the demo brand publishes: the same editorial plan for every network, with its own days in each. */
import { eachDay, weekday, type Day } from '../core/time/day.ts'
import type { Random } from './random.ts'
import { improved, isContest, isSilent, season } from './calendar.ts'
import { CONTEST, IMPROVEMENT, SPAN, VIRAL_POST } from './truths.ts'

export interface DemoPost {
  number: number
  day: Day
  hour: number
  minute: number
  rubric: 'recipe' | 'bean' | 'people' | 'offer' | 'question' | 'contest' | 'viral'
  title: string
  reach: number
  likes: number
  comments: number
  shares: number
  saves: number
  linkClicks: number
}

export const TITLES: Record<DemoPost['rubric'], readonly string[]> = {
  recipe: [
    'Рецепт недели: фильтр в воронке',
    'Холодный кофе с апельсином за пять минут',
    'Как сварить в джезве без горечи',
    'Аэропресс: наш домашний рецепт',
  ],
  bean: [
    'Новое зерно: Эфиопия, сушёная обработка',
    'Чем отличается мытая обработка',
    'Свежая обжарка: Бразилия для молока',
    'Почему зерно отдыхает после обжарки',
  ],
  people: [
    'День обжарщика: что происходит в пять утра',
    'Знакомим с бариста с Садовой',
    'Как мы пробуем двадцать чашек за час',
  ],
  offer: ['Набор для дома: зерно и воронка', 'Подписка на кофе: как это работает', 'Кофе в офис: считаем чашку'],
  question: [
    'С молоком или без? Голосуем',
    'Какой кофе вы пьёте по утрам?',
    'Что приготовить на дегустации в субботу?',
  ],
  contest: ['Розыгрыш: кофемолка и килограмм зерна'],
  viral: ['Мы случайно обжарили партию дважды. Вот что вышло'],
}

/** How much of an ordinary post's engagement a rubric brings. */
export const RATE: Record<DemoPost['rubric'], number> = {
  recipe: 1.25,
  bean: 0.9,
  people: 1.1,
  offer: 0.6,
  question: 1.15,
  contest: 2.6,
  viral: 1.8,
}

export interface PostPlan {
  /** ISO weekdays on which a post comes out. */
  days: readonly number[]
  /** Share of followers that one ordinary post reaches, and share of those who react. */
  reachShare: number
  engagement: number
  followersOn: (day: Day) => number
}

export function planPosts(random: Random, plan: PostPlan): DemoPost[] {
  const posts: DemoPost[] = []
  for (const day of eachDay(SPAN)) {
    const viral = day === VIRAL_POST.day
    if (!viral && (isSilent(day) || !plan.days.includes(weekday(day)))) continue
    const contest = isContest(day) && (day === CONTEST.from || weekday(day) === plan.days[0])
    const rubric = viral ? 'viral' : contest ? 'contest' : pickRubric(random, day)
    posts.push(makePost(random, plan, posts.length + 1, day, rubric))
  }
  return posts
}

function pickRubric(random: Random, day: Day): DemoPost['rubric'] {
  const before = ['bean', 'people', 'offer', 'question', 'bean', 'recipe'] as const
  const after = ['recipe', 'recipe', 'bean', 'people', 'offer', 'question'] as const
  return random.pick(improved(day) ? after : before)
}

function makePost(random: Random, plan: PostPlan, number: number, day: Day, rubric: DemoPost['rubric']): DemoPost {
  const lift = improved(day) ? IMPROVEMENT : { reach: 1, engagement: 1 }
  const reach = Math.round(
    plan.followersOn(day) *
      plan.reachShare *
      season(day) *
      lift.reach *
      random.noise(0.22) *
      (rubric === 'viral' ? VIRAL_POST.reachTimes : 1),
  )
  const engaged = reach * plan.engagement * RATE[rubric] * lift.engagement * random.noise(0.2)
  const part = (share: number) => random.poisson(engaged * share)
  return {
    number,
    day,
    hour: random.pick([9, 11, 12, 18, 19]),
    minute: random.integer(0, 59),
    rubric,
    title: random.pick(TITLES[rubric]),
    reach,
    likes: part(0.74),
    comments: part(rubric === 'contest' ? 0.5 : 0.1),
    shares: part(0.1),
    saves: part(0.06),
    linkClicks: random.poisson(reach * (rubric === 'offer' ? 0.012 : 0.003)),
  }
}
