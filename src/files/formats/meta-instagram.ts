import type { PostFormat } from '../../core/facts/types.ts'
import { contentFormat } from './meta-content.ts'
import { INSTAGRAM } from './meta-names.ts'
import { instantOfPermalink } from './shortcode.ts'

/** `IG image`, `IG carousel`, `IG reel`, `IG story` and what other languages make of the second word. */
function formatOf(type: string): PostFormat {
  if (/carousel|карусель|karusell|karussell|album|альбом/i.test(type)) return 'carousel'
  if (/reel/i.test(type)) return 'reel'
  if (/story|stories|истори|händelse/i.test(type)) return 'story'
  if (/video|видео/i.test(type)) return 'video'
  if (/image|photo|фото|изображен|bild/i.test(type)) return 'photo'
  return 'other'
}

export const metaInstagram = contentFormat({
  id: 'meta-instagram-content',
  network: 'instagram',
  names: INSTAGRAM,
  // The Russian export was seen without an account id: the user name stands for it.
  signatures: [
    ['postId', 'accountId'],
    ['postId', 'accountName'],
  ],
  counts: ['views', 'impressions', 'reach', 'likes', 'comments', 'shares', 'saves', 'follows'],
  numbers: [],
  instant: instantOfPermalink,
  format: formatOf,
})
