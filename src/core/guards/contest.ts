/** Contests, as a person told them or as the posts' own words betray them. */
import { addDays, overlap } from '../time/day.ts'
import type { DayRange } from '../time/day.ts'
import type { GuardInput, PostWithCounters } from './types.ts'

/** Stems, so that «розыгрыша», «разыграем», «конкурсный» and "giveaways" are found. No \b: it knows no Cyrillic. */
const CONTEST =
  /розыгрыш|разыгра|разыгрыва|конкурс|гивэвей|гив\s?эвей|дарим приз|выиграй|giveaway|give-away|contest|sweepstake|raffle|prize draw/iu

/** «Конкурент», «конкурсный управляющий» are not contests. */
const NOT_CONTEST = /конкурсн\w* управляющ|вне конкурса/iu

export const isContestText = (text: string): boolean => CONTEST.test(text) && !NOT_CONTEST.test(text)

/** How long a contest post draws people when nobody told its end. */
const USUAL_DAYS = 14

/** Told contests, and a fortnight from each contest post that none of them covers; joined where they touch. */
export function contestRanges(input: GuardInput): DayRange[] {
  const told = input.causes.filter((cause) => cause.kind === 'contest').map((cause) => cause.range)
  const written = input.posts
    .filter(
      (post) => isContestText(post.title) && !told.some((range) => overlap(range, { from: post.day, to: post.day })),
    )
    .map((post) => ({ from: post.day, to: addDays(post.day, USUAL_DAYS - 1) }))
  const sorted = [...told, ...written].sort((a, b) => (a.from < b.from ? -1 : 1))
  const joined: DayRange[] = []
  for (const range of sorted) {
    const last = joined.at(-1)
    if (last && range.from <= addDays(last.to, 1)) last.to = range.to > last.to ? range.to : last.to
    else joined.push({ ...range })
  }
  return joined
}

/** Posts whose words call for taking part, or that were published inside a told contest and speak of it. */
export const contestPosts = (input: GuardInput): PostWithCounters[] =>
  input.posts.filter((post) => isContestText(post.title))
