import type { PostFormat } from '../../core/facts/types.ts'
import { contentFormat } from './meta-content.ts'
import { FACEBOOK, VIDEO } from './meta-names.ts'

function formatOf(type: string): PostFormat {
  if (/reel/i.test(type)) return 'reel'
  if (/video|видео/i.test(type)) return 'video'
  if (/photo|фото|foto/i.test(type)) return 'photo'
  if (/link|ссылк|länk/i.test(type)) return 'link'
  if (/text|текст/i.test(type)) return 'text'
  if (/stor(?:y|ies)|истори/i.test(type)) return 'story'
  return 'other'
}

export const metaFacebook = contentFormat({
  id: 'meta-facebook-content',
  network: 'facebook',
  names: FACEBOOK,
  signatures: [['postId', 'accountId']],
  counts: [
    'views',
    'impressions',
    'reach',
    'likes',
    'comments',
    'shares',
    'engagements',
    'clicks',
    'link_clicks',
    'other_clicks',
    'photo_clicks',
    'reach_organic',
    'reach_ads',
    'negative_feedback',
    'hides',
  ],
  numbers: ['watch_seconds', 'average_view_seconds'],
  instant: () => null,
  format: formatOf,
})

/** One row per video of the library; its «3-second video views» are not views and are left out. */
export const metaVideo = contentFormat({
  id: 'meta-facebook-video',
  network: 'facebook',
  names: VIDEO,
  signatures: [['postId']],
  counts: ['views', 'impressions', 'reach'],
  numbers: ['watch_seconds', 'average_view_seconds'],
  instant: () => null,
  format: () => 'video',
})
