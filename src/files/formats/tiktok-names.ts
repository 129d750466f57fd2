import type { Names } from './synonyms.ts'

/** Days of an account: Studio overview, Business overview and audience. A header ends in a space: names are trimmed. */
export const DAYS = {
  date: ['Date', 'Дата', 'Fecha', 'Datum'],
  views: ['Video Views'],
  reach: ['Reached audience'],
  profile_visits: ['Profile Views'],
  likes: ['Likes'],
  comments: ['Comments'],
  shares: ['Shares'],
  contact_clicks: ['Phone number clicks'],
  leads: ['Leads submission'],
  net_follows: ['Net growth'],
  follows: ['New followers'],
  unfollows: ['Lost followers'],
  followers: ['Total followers'],
  engaged_users: ['Engaged audience'],
} as const satisfies Names<string>

export const DAY_COUNTS = [
  'views',
  'reach',
  'profile_visits',
  'likes',
  'comments',
  'shares',
  'contact_clicks',
  'leads',
  'net_follows',
  'follows',
  'unfollows',
  'followers',
  'engaged_users',
] as const

export const VIDEOS = {
  title: ['Video title'],
  link: ['Video link'],
  posted: ['Post time'],
  views: ['Video views', 'Total views'],
  likes: ['Likes', 'Total likes'],
  comments: ['Comments', 'Total comments'],
  shares: ['Shares', 'Total shares'],
  saves: ['Add to Favorites'],
  watch: ['Total play time'],
  average: ['Average watch time'],
} as const satisfies Names<string>
