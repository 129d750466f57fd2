import { z } from '@hono/zod-openapi'

const Day = z.string()

/** Personal data of the audience, in numbers. */
export const KeptPeople = z.object({
  kinds: z.array(
    z.object({
      type: z.string(),
      events: z.number(),
      withActor: z.number(),
      withText: z.number(),
      people: z.number(),
      from: Day.nullable(),
      to: Day.nullable(),
    }),
  ),
  retentionMonths: z.number().nullable(),
  /** Before this day all is forgotten; null: nothing was. */
  forgottenBefore: Day.nullable(),
  /** People who asked to be erased: their later records are not let in. */
  erased: z.number(),
})

export const Identity = z.object({ identity: z.string().trim().min(2).max(300) })

export const PersonRecords = z.object({
  records: z.array(
    z.object({
      type: z.string(),
      account: z.string(),
      eventId: z.string(),
      at: z.string().nullable(),
      day: Day,
      actor: z.string(),
      ref: z.string().nullable(),
      text: z.string().nullable(),
      source: z.string().nullable(),
      campaign: z.string().nullable(),
      status: z.string().nullable(),
      seconds: z.number().nullable(),
      pages: z.number().nullable(),
      minor: z.number().nullable(),
      currency: z.string().nullable(),
      importId: z.string(),
    }),
  ),
})

export const ErasedPerson = z.object({ records: z.number() })

const Months = z.number().int().min(1).max(240)
export const OldQuery = z.object({ months: z.coerce.number().int().min(1).max(240) })
export const Old = z.object({ events: z.number(), before: Day })
export const Retention = z.object({ months: Months.nullable() })
export const Swept = z.object({ forgotten: z.number() })
