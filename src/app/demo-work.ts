/**
 * What the demo's people did beside the figures, so that no screen of it is empty: the signed agreement, the strategy,
 * tasks, a content plan, and the goals of the month that has just begun.
 */
import { weekday, addDays, eachDay, monthRange, type Day } from '../core/time/day.ts'
import { AGREED_ON, BUSINESS } from '../demo/goals.ts'
import { TITLES, type DemoPost } from '../demo/posts.ts'
import { DOWNLOADED, REPORT_MONTH, TELEGRAM_CHAT } from '../demo/truths.ts'
import { NEVER_OUT, NEXT_AGREED_ON, NEXT_GOALS, PEOPLE, PLANNED_WEEKDAYS, STRATEGY, TASKS } from '../demo/work.ts'
import type { Lang } from '../i18n/words.ts'
import type { ContentItemRecord } from '../store/book/types.ts'
import { setGoal } from './agree.ts'
import { accept } from './agreement.ts'
import type { AppContext } from './context.ts'
import { keepSteps, stepPlan } from './step-plans.ts'
import { saveStrategy } from './strategy.ts'

/** `app` as it was on a day of the demo's past. */
const on = (app: AppContext, day: Day): AppContext => ({ ...app, today: day, now: () => noon(day) })
const noon = (day: Day): string => `${day}T09:00:00.000Z`

/** After the import and the goals of the reported month. */
export async function demoWork(app: AppContext, lang: Lang): Promise<void> {
  const people = PEOPLE[lang]
  const author = people.specialist
  const agreed = on(app, AGREED_ON)
  await accept(agreed, { role: 'client', name: people.client })
  await accept(agreed, { role: 'specialist', name: people.specialist })

  const { on: first, body, changed } = STRATEGY[lang]
  await saveStrategy(on(app, first), { body, reason: null, after: 0, author })
  const later = { body: { ...body, ...changed.part }, reason: changed.reason, after: 1, author }
  await saveStrategy(on(app, changed.on), later)

  const now = on(app, NEXT_AGREED_ON)
  const ids: string[] = []
  for (const sentence of NEXT_GOALS[lang])
    ids.push((await setGoal(now, sentence, { lang, business: BUSINESS, replace: null, reason: null })).id)
  for (const id of ids) await keepSteps(now, id, (await stepPlan(now, id)).steps, { reason: null, author })
  // On the day before, the goals of the month that ends would still run.
  await accept(on(app, DOWNLOADED), { role: 'specialist', name: people.specialist })

  for (const [i, { assignee, done, step, ...task }] of TASKS[lang].entries())
    await app.book.tasks.save(app.workspace, {
      ...task,
      id: `demo-task-${i + 1}`,
      doneAt: done && noon(done),
      goalId: step === null ? null : ids[0]!,
      step,
      assignee: people[assignee],
      at: noon(AGREED_ON),
    })
  for (const [i, item] of (await contentPlan(app)).entries())
    await app.book.contentItems.save(app.workspace, {
      ...item,
      id: `demo-item-${i + 1}`,
      postId: null,
      at: noon(AGREED_ON),
    })
}

type Item = Omit<ContentItemRecord, 'id' | 'postId' | 'at'>

/** The reported month as it was planned, seen from what came out, and three weeks ahead. */
async function contentPlan(app: AppContext): Promise<Item[]> {
  const accounts = (await app.facts.coverage({ workspace: app.workspace, accounts: [] }))
    .filter(({ account, posts }) => posts > 0 && !account.endsWith(TELEGRAM_CHAT) && !account.startsWith('youtube'))
    .map(({ account }) => account)
  const range = monthRange(REPORT_MONTH)
  const posts = await app.facts.posts({ workspace: app.workspace, accounts, range })
  const cameOut = posts.flatMap(({ day, account, format, title: text }, i): Item[] => {
    // Now and then something comes out that nobody had planned, or a day later than planned.
    if (i % 9 === 4) return []
    const planned = i % 7 === 3 && day > range.from ? addDays(day, -1) : day
    const title = titleOf(text)
    return [{ day: planned, account, format, rubric: rubricOf(title), title, state: 'published' }]
  })
  const vk = accounts.find((account) => account.startsWith('vk:'))!
  const never = NEVER_OUT.map(({ day, title }): Item => ({
    day,
    account: vk,
    format: 'photo',
    rubric: rubricOf(title),
    title,
    state: 'approval',
  }))
  const ahead = eachDay({ from: addDays(DOWNLOADED, 1), to: addDays(DOWNLOADED, 19) }).filter((day) =>
    PLANNED_WEEKDAYS.includes(weekday(day)),
  )
  return [...cameOut, ...never, ...ahead.map((day, i) => aheadOn(day, i, vk))]
}

/** The further away, the less is decided. */
const STATES = ['approved', 'approved', 'approval', 'approval', 'draft', 'draft', 'idea'] as const
const RUBRICS = ['recipe', 'bean', 'question', 'recipe', 'people', 'offer'] as const

function aheadOn(day: Day, i: number, account: string): Item {
  const rubric = RUBRICS[i % RUBRICS.length]!
  const titles = TITLES[rubric]
  const title = titles[i % titles.length]!
  const state = STATES[Math.min(i, STATES.length - 1)]!
  return { day, account, format: rubric === 'recipe' ? 'reel' : 'photo', rubric: RUBRIC_NAMES[rubric], title, state }
}

const RUBRIC_NAMES: Record<DemoPost['rubric'], string> = {
  recipe: 'рецепты',
  bean: 'зерно',
  people: 'люди',
  offer: 'предложение',
  question: 'вопрос',
  contest: 'конкурс',
  viral: 'зерно',
}

/** Exports cut titles short and append hashtags. */
const titleOf = (text: string): string =>
  Object.values(TITLES)
    .flat()
    .find((title) => text.startsWith(title) || title.startsWith(text.replace(/\s*(…|\.{3})$/, ''))) ?? text

function rubricOf(title: string): string | null {
  const found = Object.entries(TITLES).find(([, titles]) => titles.includes(title))
  return found ? RUBRIC_NAMES[found[0] as DemoPost['rubric']] : null
}
