import { z } from '@hono/zod-openapi'
import { ROLES } from '../../store/office/types.ts'
import { LEAST_LENGTH } from './password.ts'

export const Done = z.object({ done: z.literal(true) })

export const BrandName = z.object({ id: z.string(), name: z.string(), demo: z.boolean(), role: z.enum(ROLES) })

export const Me = z.object({
  /** fresh: nobody has set this installation up yet. */
  state: z.enum(['fresh', 'signed-out', 'signed-in']),
  person: z
    .object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      lang: z.enum(['ru', 'en']),
      installOwner: z.boolean(),
      twoFactor: z.boolean(),
    })
    .nullable(),
  brands: z.array(BrandName),
  version: z.string(),
})

const Email = z.email().max(200)
export const Password = z.string().min(LEAST_LENGTH).max(200)

export const Setup = z.object({ email: Email, name: z.string().trim().min(1).max(100), password: Password })

export const SignIn = z.object({
  email: z.string().max(200),
  password: z.string().max(200),
  /** Six digits, when the person has a second factor. */
  code: z.string().max(10).optional(),
})
