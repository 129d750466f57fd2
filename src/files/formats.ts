/**
 * Every format that is known, in the order in which they are asked: exact signatures first, the mapper last.
 * To add one: write `formats/<id>.ts` with its test and put it into this list.
 */
import { brandAnalyticsJson } from './formats/brand-analytics-json.ts'
import { brandAnalytics } from './formats/brand-analytics.ts'
import { ga4 } from './formats/ga4.ts'
import { instagramFollowers, instagramInsights } from './formats/instagram-dyi.ts'
import { mapped } from './formats/mapped.ts'
import { mentionsTable } from './formats/mentions-table.ts'
import { metaAds } from './formats/meta-ads.ts'
import { metaAudience } from './formats/meta-audience.ts'
import { metaFacebook, metaVideo } from './formats/meta-facebook.ts'
import { metaInstagram } from './formats/meta-instagram.ts'
import { metaOverview } from './formats/meta-overview.ts'
import { metaPageInsights } from './formats/meta-page-insights.ts'
import { metrikaReport } from './formats/metrika-report.ts'
import { metrikaLogs } from './formats/metrika.ts'
import { periodColumns } from './formats/period-columns.ts'
import { talkwalker } from './formats/talkwalker.ts'
import { telegram } from './formats/telegram.ts'
import { template } from './formats/template.ts'
import { tiktokDays } from './formats/tiktok-days.ts'
import { tiktokVideos } from './formats/tiktok-videos.ts'
import { vkCommunity } from './formats/vk-community.ts'
import { vkPosts } from './formats/vk-posts.ts'
import { youtube } from './formats/youtube.ts'
import type { Content, Format } from './types.ts'

export const FORMATS: readonly Format[] = [
  vkCommunity,
  vkPosts,
  brandAnalytics,
  brandAnalyticsJson,
  metaInstagram,
  metaFacebook,
  metaVideo,
  metaOverview,
  metaAudience,
  metaPageInsights,
  metaAds,
  youtube,
  tiktokDays,
  tiktokVideos,
  talkwalker,
  instagramInsights,
  instagramFollowers,
  telegram,
  ga4,
  metrikaLogs,
  metrikaReport,
  template,
  mentionsTable,
  periodColumns,
  mapped,
]

/** The first format that knows this content; null when none does. */
export const recognise = (content: Content, name: string, formats: readonly Format[] = FORMATS): Format | null =>
  formats.find((format) => format.recognise(content, name)) ?? null
