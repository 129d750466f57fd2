/** YouTube Studio, advanced mode, by day: a zip with a table. Views are counted anew from August 2026. */
import { eachDay, type Day } from '../core/time/day.ts'
import { improved, isSilent, season, week } from './calendar.ts'
import { makeRandom } from './random.ts'
import { REDEFINITION, SEED, SPAN } from './truths.ts'

export interface YoutubeDay {
  day: Day
  views: number
  engagedViews: number
  watchHours: number
  gained: number
  lost: number
  likes: number
  shares: number
  comments: number
}

export function makeYoutube(seed = SEED + 30): YoutubeDay[] {
  const random = makeRandom(seed)
  return [...eachDay(SPAN)].map((day) => {
    const mean =
      240 * season(day) * week(day) * (improved(day) ? 1.2 : 1) * (isSilent(day) ? 0.8 : 1) * random.noise(0.14)
    const engagedViews = random.poisson(mean)
    const views =
      day >= REDEFINITION.day ? Math.round(engagedViews * REDEFINITION.times * random.noise(0.03)) : engagedViews
    return {
      day,
      views,
      engagedViews,
      watchHours: Number(((engagedViews * 2.1 * random.noise(0.1)) / 60).toFixed(4)),
      gained: random.poisson(mean * 0.012),
      lost: random.poisson(mean * 0.004),
      likes: random.poisson(mean * 0.035),
      shares: random.poisson(mean * 0.006),
      comments: random.poisson(mean * 0.004),
    }
  })
}

export function youtubeTableCsv(days: readonly YoutubeDay[]): string {
  const sum = (value: (day: YoutubeDay) => number) => days.reduce((total, day) => total + value(day), 0)
  const header =
    'Date,Views,Engaged views,Watch time (hours),Subscribers,Subscribers gained,Subscribers lost,Likes,Shares,Comments added'
  const total = [
    'Total',
    sum((d) => d.views),
    sum((d) => d.engagedViews),
    sum((d) => d.watchHours).toFixed(4),
    sum((d) => d.gained - d.lost),
    sum((d) => d.gained),
    sum((d) => d.lost),
    sum((d) => d.likes),
    sum((d) => d.shares),
    sum((d) => d.comments),
  ].join(',')
  const rows = days.map((d) =>
    [
      d.day,
      d.views,
      d.engagedViews,
      d.watchHours,
      d.gained - d.lost,
      d.gained,
      d.lost,
      d.likes,
      d.shares,
      d.comments,
    ].join(','),
  )
  return `${[header, total, ...rows].join('\n')}\n`
}
