/** VK as its community statistics and post reach export show it (long form, absent rows are zeros). */
import { addDays, eachDay, type Day } from '../core/time/day.ts'
import { improved, isAdBurst, isContest, season, week } from './calendar.ts'
import { planPosts, type DemoPost } from './posts.ts'
import { makeRandom, type Random } from './random.ts'
import { BOUGHT, CONTEST, IMPROVEMENT, AD_BURST, SEED, SPAN, VIRAL_POST, VK_GROUP } from './truths.ts'

export interface VkDay {
  day: Day
  followers: number
  joined: number
  left: number
  /** Of those who joined: the bought ones. Known here only; no export says it. */
  bought: number
  /** Of those who joined: with the contest, and of them those who came for the prize only. Known here only, too. */
  contest: number
  hunters: number
  reachSubscribers: number
  reachViral: number
  visitors: number
  views: number
}

export interface VkWorld {
  days: VkDay[]
  posts: DemoPost[]
}

const FIRST_FOLLOWERS = 4800

export function makeVk(seed = SEED): VkWorld {
  const random = makeRandom(seed)
  const days = makeDays(random)
  const followers = new Map(days.map((d) => [d.day, d.followers]))
  const posts = planPosts(random, {
    days: [1, 2, 4, 6],
    reachShare: 0.32,
    engagement: 0.05,
    followersOn: (day) => followers.get(day)!,
  })
  return { days, posts }
}

function makeDays(random: Random): VkDay[] {
  const leaving = new Map<Day, number>()
  const leaveLater = (day: Day, count: number) => leaving.set(day, (leaving.get(day) ?? 0) + count)
  const bought = spread(random, BOUGHT.joins, BOUGHT.from, BOUGHT.to)
  for (const [day, count] of spread(random, BOUGHT.leave, BOUGHT.leaveFrom, BOUGHT.leaveTo)) leaveLater(day, count)

  const days: VkDay[] = []
  let followers = FIRST_FOLLOWERS
  for (const day of eachDay(SPAN)) {
    const usual = random.poisson(
      13.2 * season(day) * week(day) * (improved(day) ? IMPROVEMENT.joins : 1) * random.noise(0.12),
    )
    const ads = isAdBurst(day) ? random.poisson(AD_BURST.joinsPerDay) : 0
    const contest = isContest(day) ? random.poisson(CONTEST.joinsPerDay) : 0
    let hunters = 0
    for (let i = 0; i < contest; i++) {
      if (!random.chance(CONTEST.huntersShare)) continue
      hunters++
      leaveLater(addDays(CONTEST.to, random.integer(1, CONTEST.leaveWithinDays)), 1)
    }
    const viral = viralJoins(random, day)
    const fake = bought.get(day) ?? 0
    const joined = usual + ads + contest + viral + fake
    const left = random.poisson(followers * 0.0011) + (leaving.get(day) ?? 0)
    followers += joined - left
    const attention = season(day) * week(day) * (improved(day) ? IMPROVEMENT.reach : 1) * random.noise(0.1)
    const wave = day === VIRAL_POST.day ? 9 : day === addDays(VIRAL_POST.day, 1) ? 4 : 1
    const reachSubscribers = Math.round((followers - fake) * 0.17 * attention)
    const reachViral =
      Math.round(reachSubscribers * 0.35 * random.noise(0.15) * wave * (contest > 0 ? 1.6 : 1)) + ads * 60
    const visitors = random.poisson(0.012 * followers * attention + joined)
    days.push({
      day,
      followers,
      joined,
      left,
      bought: fake,
      contest,
      hunters,
      reachSubscribers,
      reachViral,
      visitors,
      views: Math.round(visitors * (1.6 + random.next() * 0.6)),
    })
  }
  return days
}

const viralJoins = (random: Random, day: Day): number => {
  const age = [0, 1, 2, 3].find((n) => addDays(VIRAL_POST.day, n) === day)
  return age === undefined ? 0 : random.poisson(VIRAL_POST.joins * [0.5, 0.3, 0.15, 0.05][age]!)
}

/** Exactly `total`, a few every day: bought followers drip, they do not burst. */
function spread(random: Random, total: number, from: Day, to: Day): Map<Day, number> {
  const days = [...eachDay({ from, to })]
  const counts = new Map<Day, number>(days.map((day) => [day, Math.floor(total / days.length)]))
  let rest = total - Math.floor(total / days.length) * days.length
  while (rest > 0) {
    const day = random.pick(days)
    counts.set(day, counts.get(day)! + 1)
    rest--
  }
  return counts
}

export function vkCommunityCsv(world: VkWorld): string {
  const reactions = new Map<Day, { likes: number; shares: number; comments: number }>()
  for (const post of world.posts) {
    // Most of the reactions come on the day of publication, the rest on the next one.
    for (const [day, share] of [
      [post.day, 0.7],
      [addDays(post.day, 1), 0.3],
    ] as const) {
      const sum = reactions.get(day) ?? { likes: 0, shares: 0, comments: 0 }
      for (const key of ['likes', 'shares', 'comments'] as const) sum[key] += Math.round(post[key] * share)
      reactions.set(day, sum)
    }
  }
  const lines = ['"Дата","Критерий","Парам. №1","Парам. №2","Значение"']
  for (const d of world.days.toReversed()) {
    const [year, month, date] = d.day.split('-')
    const line = (criterion: string, parameter: string, value: number) => {
      if (value > 0) lines.push(`"${date}.${month}.${year}","${criterion}","${parameter}","",${value}`)
    }
    const r = reactions.get(d.day) ?? { likes: 0, shares: 0, comments: 0 }
    line('views', '', d.views)
    line('visitors', '', d.visitors)
    line('reach', '', d.reachSubscribers + d.reachViral)
    line('reach_subscribers', '', d.reachSubscribers)
    line('reach_viral', '', d.reachViral)
    line('members', 'Новые участники', d.joined)
    line('members', 'Вышедшие участники', d.left)
    line('feedback', 'Нравится', r.likes)
    line('feedback', 'Рассказали друзьям', r.shares)
    line('feedback', 'Комментарии', r.comments)
  }
  return `${lines.join('\n')}\n`
}

export function vkPostsCsv(world: VkWorld): string {
  const header =
    '"Дата","Создатель записи","Запись","Ссылка","Охват подписчиков","Виральный охват","Рекламный охват","Полный охват","Нравится","Поделились","Комментариев","Скрыли запись","Жалобы","Скрыли все записи","Переходы в сообщество","Подписались на страницу","Переходы по ссылке"'
  const random = makeRandom(SEED + 1)
  const lines = world.posts.toReversed().map((post) => {
    const ads = isAdBurst(post.day) ? Math.round(post.reach * 1.5) : 0
    const viral = Math.round(post.reach * (post.rubric === 'viral' ? 0.9 : 0.25))
    // People overlap: the whole is less than the sum of its parts.
    const whole = Math.round((post.reach + ads) * (0.94 + random.next() * 0.05))
    const subscribers = post.reach - viral
    const time = `${post.day} ${post.hour}:${String(post.minute).padStart(2, '0')}`
    const text = post.title.length > 35 ? `${post.title.slice(0, 35)}...` : post.title
    return [
      `"${time}"`,
      '"Зерно и пар (демо)"',
      `"${text}"`,
      `"https://vk.com/wall-${VK_GROUP}_${post.number + 100}"`,
      subscribers,
      viral,
      ads,
      Math.max(whole, post.likes),
      post.likes,
      post.shares,
      post.comments,
      random.poisson(0.3),
      random.poisson(0.05),
      random.poisson(0.1),
      random.poisson(post.reach * 0.01),
      random.poisson(post.reach * 0.001),
      post.linkClicks,
    ].join(',')
  })
  return `${[header, ...lines].join('\n')}\n`
}

/** Daily follower totals as an SMM service would export them: VK's own files do not have them. */
export function vkFollowersCsv(world: VkWorld): string {
  const rows = world.days.map((d) => `${d.day.split('-').toReversed().join('.')};${d.followers}`)
  return `\ufeff${['Дата;Подписчики', ...rows].join('\r\n')}\r\n`
}
