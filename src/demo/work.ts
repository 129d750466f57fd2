/** What the demo's people wrote down while they worked: their names are roles, and every word is invented. */
import type { Day } from '../core/time/day.ts'

export const PEOPLE = {
  ru: { client: 'Управляющая кофейни (демо)', specialist: 'SMM-специалист (демо)' },
  en: { client: 'Manager of the coffee shop (demo)', specialist: 'SMM specialist (demo)' },
} as const

/** Set on the last day of the reported month; the client has not yet signed. */
export const NEXT_AGREED_ON: Day = '2026-10-31'

export const NEXT_GOALS = {
  ru: ['Получить 640 новых подписок ВКонтакте за ноябрь', 'Отвечать в чате Телеграма не дольше 30 минут в ноябре'],
  en: ['Get 640 gross new followers on VK in November', 'Answer in the Telegram chat within 30 minutes in November'],
} as const

interface StrategyText {
  purpose: string
  audience: string
  networks: string
  rubrics: string
  tone: string
  budget: string
  goals: string
}

/** The second version tells why it came. */
export const STRATEGY: Record<
  'ru' | 'en',
  { on: Day; body: StrategyText; changed: { on: Day; part: Partial<StrategyText>; reason: string } }
> = {
  ru: {
    on: '2026-06-01',
    body: {
      purpose: 'Чтобы те, кто варит кофе дома, покупали зерно у нас, а не в супермаркете, и приходили на дегустации.',
      audience: 'Горожане 25–45 лет, которые варят кофе дома; соседи двух кофеен; офисы поблизости.',
      networks:
        'ВКонтакте — главная площадка: витрина и продажи. Телеграм — новости и чат. Инстаграм — фотографии. YouTube — рецепты.',
      rubrics: 'Зерно, люди, предложение, вопрос; рецепты по случаю.',
      tone: 'На «вы», просто и без снобизма: объясняем, а не учим. На критику отвечаем по делу и в тот же день.',
      budget: '18 000 ₽ в месяц на продвижение, съёмки — своими силами.',
      goals: 'К концу года — 70 заявок в месяц из соцсетей при цене заявки не выше 150 ₽.',
    },
    changed: {
      on: '2026-09-28',
      part: { rubrics: 'Рецепты — два раза в неделю; зерно, люди, предложение, вопрос — по разу.' },
      reason: 'С мая рецепты собирают больше откликов, чем любая другая рубрика',
    },
  },
  en: {
    on: '2026-06-01',
    body: {
      purpose: 'That people who make coffee at home buy our beans, not a supermarket’s, and come to tastings.',
      audience: 'Townspeople of 25–45 who make coffee at home; neighbours of both shops; offices nearby.',
      networks:
        'VK is the main one: the shop window and sales. Telegram: news and the chat. Instagram: photos. YouTube: recipes.',
      rubrics: 'Beans, people, an offer, a question; recipes now and then.',
      tone: 'Plain and friendly, never snobbish: we explain, we don’t lecture. Criticism is answered to the point on the same day.',
      budget: '18,000 ₽ a month for promotion; photos and videos are our own.',
      goals: 'By the end of the year 70 leads a month from social networks at no more than 150 ₽ each.',
    },
    changed: {
      on: '2026-09-28',
      part: { rubrics: 'Recipes twice a week; beans, people, an offer and a question once each.' },
      reason: 'Since May recipes have been getting more response than any other rubric',
    },
  },
}

/** Planned for VK in the reported month and never published. */
export const NEVER_OUT: readonly { day: Day; title: string }[] = [
  { day: '2026-10-11', title: 'Знакомим с бариста с Садовой' },
  { day: '2026-10-25', title: 'Кофе в офис: считаем чашку' },
]
/** ISO weekdays of the plan ahead. */
export const PLANNED_WEEKDAYS: readonly number[] = [1, 2, 4, 6]

export interface DemoTask {
  title: string
  until: Day
  done: Day | null
  assignee: 'client' | 'specialist'
  /** Which step of the next main goal it serves, from 0. */
  step: number | null
  note: string | null
}

export const TASKS: Record<'ru' | 'en', readonly DemoTask[]> = {
  ru: [
    task('Снять четыре рецепта в воронке и джезве', '2026-10-08', '2026-10-07', 'specialist'),
    task('Договориться о бартере с двумя микроблогерами', '2026-10-20', '2026-10-22', 'specialist'),
    task('Выяснить, почему по 27 заявкам не перезвонили', '2026-10-30', null, 'client'),
    task('Найти запись городского чата от 2 октября и приложить к находке', '2026-11-04', null, 'specialist'),
    task('Написать план публикаций на вторую половину ноября', '2026-11-10', null, 'specialist', 0),
    task('Назначить дежурных по чату', '2026-11-06', null, 'client', 1, 'Будни с 9 до 21, выходные с 10 до 20.'),
  ],
  en: [
    task('Film four recipes: dripper and cezve', '2026-10-08', '2026-10-07', 'specialist'),
    task('Agree on barter with two microbloggers', '2026-10-20', '2026-10-22', 'specialist'),
    task('Find out why 27 leads were not called back', '2026-10-30', null, 'client'),
    task('Find the city chat’s post of 2 October and attach it to the finding', '2026-11-04', null, 'specialist'),
    task('Write the content plan for the second half of November', '2026-11-10', null, 'specialist', 0),
    task('Decide who is on duty in the chat', '2026-11-06', null, 'client', 1, 'Weekdays 9 to 21, weekends 10 to 20.'),
  ],
}

function task(
  title: string,
  until: Day,
  done: Day | null,
  assignee: DemoTask['assignee'],
  step: number | null = null,
  note: string | null = null,
): DemoTask {
  return { title, until, done, assignee, step, note }
}
