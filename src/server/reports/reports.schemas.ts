import { z } from '@hono/zod-openapi'

export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
export const FORMATS = ['html', 'pdf', 'xlsx', 'pptx'] as const

export const ReportList = z.object({
  months: z.array(
    z.object({
      month: z.string(),
      /** The month is over and may be closed. */
      ended: z.boolean(),
      running: z.boolean(),
      hasData: z.boolean(),
      /** Files that came after the last version was closed and touch the month. */
      /** null: it is not closed. */
      changedAfter: z
        .object({ files: z.number(), undone: z.number(), decisions: z.number(), goals: z.number() })
        .nullable(),
      /** Newest first; empty: not closed yet. */
      versions: z.array(
        z.object({
          version: z.number(),
          at: z.string(),
          author: z.string(),
          reason: z.string().nullable(),
          hash: z.string(),
        }),
      ),
      reply: z.object({ author: z.string(), text: z.string(), at: z.string() }).nullable(),
    }),
  ),
})

export const Close = z.object({ reason: z.string().trim().max(500).nullable().default(null) })
export const Closed = z.object({ month: z.string(), version: z.number(), at: z.string() })
export const Reply = z.object({ text: z.string().trim().min(1).max(5000) })
export const Replied = z.object({ month: z.string() })

export const FileQuery = z.object({
  format: z.enum(FORMATS).default('html'),
  /** A closed version; without it, as the figures stand now. */
  version: z.coerce.number().int().min(1).optional(),
  /** Language of the report, when it is not the reader's. */
  lang: z.enum(['ru', 'en']).optional(),
})

export const Shares = z.object({
  links: z.array(
    z.object({
      id: z.string(),
      month: z.string(),
      version: z.number(),
      createdAt: z.string(),
      expiresAt: z.string(),
      revokedAt: z.string().nullable(),
    }),
  ),
})
export const NewShare = z.object({ days: z.number().int().min(1).max(365).default(30) })
/** The address is shown once: only its hash is kept. */
export const Shared = z.object({ id: z.string(), path: z.string(), expiresAt: z.string() })
