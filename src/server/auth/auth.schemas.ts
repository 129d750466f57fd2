import { z } from '@hono/zod-openapi'
import { ROLES } from '../../store/office/types.ts'
import { MOST_LENGTH } from './password-rules.ts'

export const Done = z.object({ done: z.literal(true) })

export const BrandName = z.object({ id: z.string(), name: z.string(), demo: z.boolean(), role: z.enum(ROLES) })

export const Lang = z.enum(['ru', 'en'])

export const Me = z.object({
  /** fresh: nobody owns this installation yet. */
  state: z.enum(['fresh', 'signed-out', 'signed-in']),
  person: z
    .object({
      id: z.string(),
      name: z.string(),
      /** Empty for a guest. */
      email: z.string(),
      lang: Lang,
      installOwner: z.boolean(),
      /** Looks at the demo of an installation without an owner: may become its owner. */
      guest: z.boolean(),
      twoFactor: z.boolean(),
    })
    .nullable(),
  brands: z.array(BrandName),
  version: z.string(),
})

export const Email = z.email().max(200)
export const PersonName = z.string().trim().min(1).max(100)
/** Its rules are said in words by `checkPassword`. */
export const NewPassword = z.string().max(MOST_LENGTH)
/** One that exists already: whatever it is. */
export const Password = z.string().min(1).max(MOST_LENGTH)

export const Account = z.object({ email: Email, name: PersonName, password: NewPassword })

export const SignIn = z.object({
  email: z.string().min(1).max(200),
  password: Password,
  /** Six digits or a recovery code, when the person has a second factor. */
  code: z.string().max(40).optional(),
})
