import { z } from '@hono/zod-openapi'
import { Lang, NewPassword, Password, PersonName } from '../auth/auth.schemas.ts'
import { ROLES } from '../../store/office/types.ts'

const Moment = z.string()

export const MeChange = z.object({ name: PersonName.optional(), lang: Lang.optional() })
export const PasswordChange = z.object({ current: Password, next: NewPassword })
export const Proof = z.object({ password: Password })
export const Code = z.object({ code: z.string().min(1).max(40) })

export const Sessions = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      /** The browser's own words about itself. */
      device: z.string(),
      createdAt: Moment,
      seenAt: Moment,
      current: z.boolean(),
    }),
  ),
})

export const Enrolment = z.object({ secret: z.string(), uri: z.string() })
/** Shown once. */
export const RecoveryCodes = z.object({ codes: z.array(z.string()) })
export const SecondFactor = z.object({ on: z.boolean(), codesLeft: z.number() })

export const Token = z.object({
  id: z.string(),
  name: z.string(),
  /** null: all brands of the person. */
  brand: z.string().nullable(),
  canWrite: z.boolean(),
  createdAt: Moment,
  usedAt: Moment.nullable(),
  expiresAt: Moment.nullable(),
})
export const Tokens = z.object({ tokens: z.array(Token) })
export const NewToken = z.object({
  name: z.string().trim().min(1).max(100),
  brand: z.string().nullable(),
  canWrite: z.boolean(),
  /** null: until it is revoked. */
  days: z.number().int().min(1).max(3650).nullable(),
})
/** `text` is shown once. */
export const MadeToken = z.object({ text: z.string(), token: Token })

export const OwnData = z.object({
  person: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    lang: Lang,
    installOwner: z.boolean(),
    twoFactor: z.boolean(),
    createdAt: Moment,
  }),
  brands: z.array(z.object({ brand: z.string(), role: z.enum(ROLES), since: Moment })),
  sessions: Sessions.shape.sessions,
  tokens: z.array(Token),
  actions: z.array(z.object({ brand: z.string(), action: z.string(), subject: z.string(), at: Moment })),
})
