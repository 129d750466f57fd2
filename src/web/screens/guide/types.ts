import type { InferResponseType } from 'hono/client'
import type { api } from '../../api.ts'

export type Guide = InferResponseType<typeof api.guide.$get, 200>
export type GuideKpi = Guide['kpis'][number]
export type GuideGuard = Guide['guards'][number]

/** In the order of the guide. */
export const THEMES = [
  'audience',
  'reach',
  'mentions',
  'engagement',
  'community',
  'traffic',
  'business',
  'service',
  'content',
] as const satisfies readonly GuideKpi['theme'][]
