import { z } from '@hono/zod-openapi'
import { NETWORKS } from '../../core/facts/types.ts'
import { BUSINESS_KINDS } from '../../core/goals/evidence.ts'
import { isCurrency, isPicture, isZone } from './known-values.ts'
import { ROLES } from '../../store/office/types.ts'

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const BrandHead = z.object({
  id: z.string(),
  name: z.string(),
  demo: z.boolean(),
  role: z.enum(ROLES),
  rules: z.array(z.string()),
  today: Day,
  /** Last day with figures of a network; null: nothing imported yet. */
  dataTo: Day.nullable(),
  currency: z.string(),
  business: z.string().nullable(),
  colour: z.string().nullable(),
  zone: z.string(),
  accounts: z.array(
    z.object({
      id: z.string(),
      network: z.enum(NETWORKS),
      name: z.string(),
      /** A brand is called the same in several networks. */
      networkName: z.string().nullable(),
      from: Day,
      to: Day,
      days: z.number(),
      posts: z.number(),
    }),
  ),
  months: z.array(z.string()),
  goals: z.array(
    z.object({
      id: z.string(),
      version: z.number(),
      sentence: z.string(),
      kpi: z.string(),
      from: Day,
      deadline: Day,
    }),
  ),
})

const Currency = z.string().refine(isCurrency)
const Zone = z.string().max(60).refine(isZone)

export const NewBrand = z.object({
  name: z.string().trim().min(1).max(100),
  currency: Currency.default('RUB'),
  zone: Zone.default('Europe/Moscow'),
  business: z.enum(BUSINESS_KINDS).nullable().default(null),
})

export const BrandChange = z.object({
  name: z.string().trim().min(1).max(100).optional(),
  currency: Currency.optional(),
  zone: Zone.optional(),
  business: z.enum(BUSINESS_KINDS).nullable().optional(),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .nullable()
    .optional(),
  /** A data: URI of a PNG, JPEG or SVG. */
  logo: z.string().max(400_000).refine(isPicture).nullable().optional(),
})

export const BrandSettings = z.object({
  name: z.string(),
  currency: z.string(),
  zone: z.string(),
  business: z.string().nullable(),
  colour: z.string().nullable(),
  logo: z.string().nullable(),
  retentionMonths: z.number().nullable(),
  /** How many own accounts were named; who they are is kept as pseudonyms only. */
  ownAccounts: z.number(),
})

/** Names, handles or addresses as monitoring and chats call the brand's own people; `clear` forgets those named before. */
export const OwnAccountsChange = z.object({
  add: z.array(z.string().max(300)).max(500).default([]),
  clear: z.boolean().default(false),
})

export const OwnAccounts = z.object({ ownAccounts: z.number() })

export const BrandId = z.object({ id: z.string() })
export const JobId = z.object({ job: z.string(), brand: z.string() })
