import { z } from '@hono/zod-openapi'
import { Account, Email } from '../auth/auth.schemas.ts'
import { ROLES } from '../../store/office/types.ts'

const Moment = z.string()
export const RoleName = z.enum(ROLES)

export const Team = z.object({
  members: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** null: not shown to this reader. */
      email: z.string().nullable(),
      role: RoleName,
      since: Moment,
      /** Owns every brand of the installation: neither the role nor the person can be taken from this list. */
      installOwner: z.boolean(),
      guest: z.boolean(),
      you: z.boolean(),
    }),
  ),
  /** Links that were not used yet; only for those who may invite. */
  invitations: z.array(
    z.object({
      id: z.string(),
      role: RoleName,
      email: z.string().nullable(),
      createdBy: z.string(),
      createdAt: Moment,
      expiresAt: Moment,
      expired: z.boolean(),
    }),
  ),
})

export const RoleChange = z.object({ role: RoleName })

/** Said in so many words: an empty question must not take anybody out. */
export const Leaving = z.object({ leave: z.literal(true) })

export const NewInvitation = z.object({
  role: RoleName,
  /** Only this address may use the link; null: whoever has it. */
  email: Email.nullable(),
  days: z.number().int().min(1).max(30),
})
/** `path` is shown once: `/invite/…`. */
export const MadeInvitation = z.object({ id: z.string(), path: z.string(), expiresAt: Moment })

export const Invited = z.object({
  brand: z.string(),
  role: RoleName,
  invitedBy: z.string(),
  email: z.string().nullable(),
  expiresAt: Moment,
  /** Who is signed in here, and what they are in the brand already. */
  signedIn: z.object({ name: z.string(), email: z.string(), role: RoleName.nullable() }).nullable(),
})
/** null: the signed-in person accepts. */
export const Acceptance = z.object({ account: Account.nullable() })
export const Accepted = z.object({ brand: z.string() })

export const AuditQuery = z.object({
  /** `at` and `id` of the last entry of the page above. */
  at: z.string().max(40).optional(),
  id: z.string().max(60).optional(),
})
export const Audit = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      at: Moment,
      /** Empty: the account was erased. */
      who: z.string(),
      action: z.string(),
      text: z.string(),
      subject: z.string(),
    }),
  ),
  more: z.boolean(),
})
