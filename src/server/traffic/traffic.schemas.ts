import { z } from '@hono/zod-openapi'
import { NETWORKS } from '../../core/facts/types.ts'
import { CHAIN_STEPS } from '../../core/verdict/input.ts'
import { KpiFigures, Known, Range, Share } from '../http/figures.schemas.ts'

const Step = z.enum(CHAIN_STEPS)
const Link = z.object({
  from: Step,
  to: Step,
  now: Known,
  before: Known,
  owner: z.enum(['specialist', 'site', 'sales-team', 'product']),
  broken: z.boolean(),
})
const Source = z.object({
  origin: z.enum(NETWORKS).nullable(),
  source: z.string().nullable(),
  medium: z.string().nullable(),
  campaign: z.string().nullable(),
  visits: z.number(),
  bounced: z.number(),
  leads: z.number(),
  conversion: Share.nullable(),
  handled: z.number(),
  fates: z.number(),
  sales: z.number(),
  revenue: z.number(),
  spend: Known,
  spendCurrency: z.string().nullable(),
  currency: z.string().nullable(),
})

export const Traffic = z.object({
  range: Range,
  against: Range,
  figures: KpiFigures,
  chain: z.array(z.object({ step: Step, now: Known, before: Known })),
  links: z.array(Link),
  worst: Link.nullable(),
  sources: z.object({
    byNetwork: z.array(Source),
    byCampaign: z.array(Source),
    visits: z.number(),
    leads: z.number(),
  }),
  goals: z.array(z.object({ id: z.string(), reached: z.number() })),
  weeks: z.array(z.object({ from: z.string(), visits: Known, leads: Known, partial: z.boolean() })),
  /** Why a check could not look, in words. */
  silent: z.array(z.string()),
  findings: z.array(z.object({ guard: z.string(), what: z.string(), estimate: z.number(), counted: z.boolean() })),
})
