import { z } from '@hono/zod-openapi'
import { TONES } from '../../app/mentions/mentions.ts'
import { Interval, KpiFigures, Known, Range, Share } from '../http/figures.schemas.ts'
import { PeriodQuery } from '../http/period.ts'

export const MentionsQuery = PeriodQuery.extend({
  tone: z.enum(TONES).optional(),
  source: z.string().max(200).optional(),
  text: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
export type MentionsAsked = z.output<typeof MentionsQuery>

const Tones = z.object({ good: z.number(), neutral: z.number(), bad: z.number(), unrated: z.number() })

export const Mentions = z.object({
  range: Range,
  figures: KpiFigures,
  total: z.number(),
  own: z.number(),
  tones: Tones,
  negative: Share.extend({
    change: z.object({ value: z.number(), interval: Interval, p: z.number() }).nullable(),
  }).nullable(),
  weeks: z.array(z.object({ from: z.string(), tones: Tones, partial: z.boolean() })),
  sources: z.array(z.object({ source: z.string().nullable(), mentions: z.number(), tones: Tones })),
  tags: z.array(z.object({ tag: z.string(), mentions: z.number() })),
  list: z.array(
    z.object({
      id: z.string(),
      account: z.string(),
      day: z.string(),
      at: z.string().nullable(),
      source: z.string().nullable(),
      kind: z.string().nullable(),
      text: z.string(),
      url: z.string().nullable(),
      tone: z.enum(TONES),
      handled: z.boolean().nullable(),
      reach: Known,
      engagements: Known,
    }),
  ),
  found: z.number(),
  page: z.number(),
  pages: z.number(),
})
