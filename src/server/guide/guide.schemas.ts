import { z } from '@hono/zod-openapi'
import { SOURCE_KINDS } from '../../core/kpis/connect.ts'
import { GOAL_KINDS } from '../../core/kpis/types.ts'

const Named = z.object({ id: z.string(), name: z.string() })
const Grade = z.object({ id: z.string(), name: z.string(), why: z.string() })

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
] as const
export type Theme = (typeof THEMES)[number]

export const Guide = z.object({
  kinds: z.array(z.object({ id: z.enum(GOAL_KINDS), name: z.string() })),
  kpis: z.array(
    z.object({
      id: z.string(),
      theme: z.enum(THEMES),
      name: z.string(),
      shows: z.string(),
      formula: z.string(),
      /** The same over named measures. */
      measures: z.string(),
      unit: z.string(),
      direction: z.string(),
      kinds: z.array(z.enum(GOAL_KINDS)),
      mainFor: z.array(z.enum(GOAL_KINDS)),
      control: Grade,
      hackability: Grade,
      hacks: z.array(z.string()),
      guards: z.array(Named),
      window: z.object({ days: z.number(), why: z.string() }),
      caveats: z.array(z.object({ network: z.string(), name: z.string(), text: z.string() })),
      connect: z.array(z.enum(SOURCE_KINDS)),
      source: z.string(),
    }),
  ),
  guards: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      what: z.string(),
      method: z.string(),
      null: z.string(),
      source: z.string(),
      kpis: z.array(Named),
    }),
  ),
})
