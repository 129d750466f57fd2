/** What is said beside a figure: how it is counted, what is missing from it, and where its rows come from. */
import { english } from '../typography.ts'
import type { Format, WordMap } from '../words.ts'

const columns: Record<string, string> = {
  day: 'Day',
  days: 'Day',
  time: 'Time',
  account: 'Account',
  campaign: 'Campaign and tags',
  source: 'File and row',
  post: 'Post',
  format: 'Format',
  'followers-then': 'Followers that day',
  share: 'Share',
  text: 'Text',
  actor: 'Who (pseudonym)',
  status: 'Status',
  tone: 'Tone',
  origin: 'From',
  'visit-seconds': 'On the site',
  'answer-seconds': 'Waited',
  pages: 'Pages',
  money: 'Amount',
  reach: 'Reach',
}

const flags: Record<string, string> = { ad: 'ad', repost: 'repost', coauthor: 'with a co-author', deleted: 'deleted' }

const statuses: Record<string, string> = {
  new: 'new',
  handled: 'handled',
  won: 'won',
  lost: 'lost',
  open: 'open',
  live: 'live thread',
}

const notes: Record<string, (params: never, f: Format) => string> = {
  level: () => 'This is the level at the end of the period. Days are never added: the same people would count again.',
  exact: () =>
    'The reach of a period is not the sum of its days: one person would be in it many times. This is what the network itself counted for the whole period.',
  'day-mean': () =>
    'This is the mean of the days and not the reach of the period: the reach of days cannot be added, people repeat.',
  'per-follower': () =>
    'Each post has a share of its own, of the followers on its day; this is the mean of those shares. A ratio of sums would be another number.',
  'per-follower-day': () =>
    'Posts of one day are added and divided by the followers of that day; this is the mean of the days.',
  'post-mean': () => 'The mean over posts published in the period, with their counters as of the day of the export.',
  'post-median': () => 'The median of posts: half of them have less, half more. Medians of parts cannot be averaged.',
  contacts: () =>
    'The reach of posts is added only to divide by it: these are contacts and not people, and never a figure of its own.',
  ratio: () =>
    'The tops and the bottoms are added first, then divided once. The mean of the shares would be something else.',
  wait: () =>
    'Taken over the questions themselves, not a mean of means. A question without an answer waits longer than any answered one, and it counts.',
  derived: () =>
    'Questions and their answers are read out of the conversation itself: it is a reading and not a counter of the network.',
  actors: () => 'These are different people: each counts once, however much they wrote.',
  'people-overlap': () => 'One person may follow several accounts, so the sum is more than the number of people.',
  unknown: ({ term, known, total }: { term: string; known: number; total: number }, f) =>
    `${f.number(known)} of ${f.number(total)} are known: ${term}. The others are unknown and do not count as zeros.`,
  'left-out': ({ account, needs }: { account: string; needs: readonly string[] }, f) =>
    `“${account}” is not in this figure: parts of it are missing there (${f.list(needs)}).`,
  mixed: () =>
    'The network changed the definition inside the period: figures before and after that day are different things, and a rise between them means nothing.',
  margin: () => 'No margin was stated, so 100% of the revenue is used: the real return is lower.',
  few: ({ cases }: { cases: number }, f) =>
    `Only ${f.number(cases)} cases, fewer than thirty: a share of so few is still a guess.`,
}

const coded = <T extends WordMap[string]>(prefix: string, words: Record<string, T>): WordMap =>
  Object.fromEntries(
    Object.entries(words).map(([id, word]) => [
      `evidence.${prefix}.${id}`,
      (params: never, f: Format) => english(word(params, f)),
    ]),
  )
const plain = (words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([id, word]) => [id, () => word]))

export const evidence: WordMap = {
  ...coded('column', plain(columns)),
  ...coded('flag', plain(flags)),
  ...coded('status', plain(statuses)),
  ...coded('note', notes),
  'evidence.why.outside': ({ from, to }: { from: string; to: string }, f: Format) =>
    english(`There is no data for these days: there is for ${f.range(from, to)}.`),
  'evidence.why.needs': ({ needs }: { needs: readonly string[] }, f: Format) =>
    english(`There is nothing to compute it from. Missing: ${f.list(needs)}.`),
}
