/** Instagram as Meta Business Suite exports it: content (UTF-8 with BOM, Pacific time) and overview charts (UTF-16LE). */
import { eachDay, type Day } from '../core/time/day.ts'
import { improved, isSilent, season, week } from './calendar.ts'
import { planPosts, type DemoPost } from './posts.ts'
import { makeRandom } from './random.ts'
import { INSTAGRAM_ID, SEED, SPAN } from './truths.ts'

const EPOCH = 1_314_220_021_721n
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export interface InstagramWorld {
  posts: DemoPost[]
  days: { day: Day; visits: number; follows: number; linkClicks: number }[]
}

export function makeInstagram(seed = SEED + 20): InstagramWorld {
  const random = makeRandom(seed)
  const posts = planPosts(random, { days: [1, 3, 5], reachShare: 0.38, engagement: 0.045, followersOn: () => 3300 })
  const days = [...eachDay(SPAN)].map((day) => {
    const attention =
      season(day) * week(day) * (isSilent(day) ? 0.7 : 1) * (improved(day) ? 1.15 : 1) * random.noise(0.12)
    return {
      day,
      visits: random.poisson(38 * attention),
      follows: random.poisson(5.5 * attention),
      linkClicks: random.poisson(4.5 * attention),
    }
  })
  return { posts, days }
}

/** A media id holds the moment of publication; the shortcode is the id in base 64. */
const mediaId = (at: number, number: number): bigint => ((BigInt(at) - EPOCH) << 23n) | BigInt(number)

function shortcode(id: bigint): string {
  let code = ''
  for (let rest = id; rest > 0n; rest >>= 6n) code = DIGITS[Number(rest & 63n)] + code
  return code.padStart(11, 'A')
}

const pacific = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

export function instagramContentCsv(world: InstagramWorld): string {
  const random = makeRandom(SEED + 21)
  const header =
    'Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves'
  const lines = world.posts.map((post) => {
    const at = Date.parse(
      `${post.day}T${String(post.hour).padStart(2, '0')}:${String(post.minute).padStart(2, '0')}:00+03:00`,
    )
    const id = mediaId(at, post.number)
    const reel = post.rubric === 'recipe'
    const time = pacific.format(at).replace(', ', ' ')
    // A few posts come without reach, as they really do: unknown, not zero.
    const reach = post.number % 41 === 0 ? '' : post.reach
    const text = `"${post.title}\n\n#зерноипар_демо"`
    return [
      id,
      INSTAGRAM_ID,
      'zerno_i_par_demo',
      'Зерно и пар (демо)',
      text,
      reel ? random.integer(14, 58) : 0,
      time,
      `https://www.instagram.com/${reel ? 'reel' : 'p'}/${shortcode(id)}/`,
      reel ? 'IG reel' : random.pick(['IG image', 'IG carousel']),
      '',
      'Lifetime',
      Math.round(post.reach * (reel ? 1.7 : 1.25)),
      reach,
      post.likes,
      post.shares,
      random.poisson(post.reach * 0.001),
      post.comments,
      post.saves,
    ].join(',')
  })
  return `\ufeff${[header, ...lines].join('\n')}\n`
}

/** One chart, as the overview gives it; the hour is an artefact of the export. */
export function instagramOverviewCsv(
  world: InstagramWorld,
  title: string,
  value: (day: InstagramWorld['days'][number]) => number,
): string {
  const rows = world.days.map((d) => `"${d.day}T00:00:00","${value(d)}"`)
  return `${['sep=,', `"${title}"`, '"Date","Primary"', ...rows].join('\n')}\n`
}
