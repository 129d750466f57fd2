/** Records ⇄ rows of the office. */
import type { OfficeTables } from './tables.ts'
import type { ApiToken, AuditEntry, BrandName, Invitation, Member, Person, Role, Session, ShareLink } from './types.ts'

type Row<T extends keyof OfficeTables> = OfficeTables[T]

export const brand = {
  out: (row: Row<'brand'>): BrandName => ({
    id: row.workspace_id,
    name: row.name,
    demo: row.demo === 1,
    createdAt: row.created_at,
  }),
}

export const summary = {
  out: (row: Row<'summary'>): { brand: string; body: unknown; at: string } => ({
    brand: row.workspace_id,
    body: JSON.parse(row.body),
    at: row.at,
  }),
}

export const person = {
  in: (one: Person): Row<'person'> => ({
    id: one.id,
    email: one.email.trim().toLowerCase(),
    name: one.name,
    password: one.password,
    totp: one.totp,
    recovery: JSON.stringify(one.recovery ?? []),
    lang: one.lang,
    install_owner: one.installOwner ? 1 : 0,
    created_at: one.createdAt,
  }),
  out: (row: Row<'person'>): Person => ({
    id: row.id,
    email: row.email,
    name: row.name,
    password: row.password,
    totp: row.totp,
    recovery: JSON.parse(row.recovery ?? '[]') as string[],
    lang: row.lang === 'en' ? 'en' : 'ru',
    installOwner: row.install_owner === 1,
    createdAt: row.created_at,
  }),
}

export const session = {
  in: (one: Session): Row<'session'> => ({
    id: one.id,
    secret_hash: one.secretHash,
    person_id: one.personId,
    created_at: one.createdAt,
    seen_at: one.seenAt,
    expires_at: one.expiresAt,
    device: one.device,
  }),
  out: (row: Row<'session'>): Session => ({
    id: row.id,
    secretHash: row.secret_hash,
    personId: row.person_id,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    expiresAt: row.expires_at,
    device: row.device,
  }),
}

export const member = {
  in: (one: Member): Row<'member'> => ({
    workspace_id: one.brand,
    person_id: one.personId,
    role: one.role,
    created_at: one.createdAt,
  }),
  out: (row: Row<'member'>): Member => ({
    brand: row.workspace_id,
    personId: row.person_id,
    role: row.role as Role,
    createdAt: row.created_at,
  }),
}

export const invitation = {
  in: (one: Invitation): Row<'invitation'> => ({
    workspace_id: one.brand,
    id: one.id,
    secret_hash: one.secretHash,
    role: one.role,
    email: one.email,
    created_by: one.createdBy,
    created_at: one.createdAt,
    expires_at: one.expiresAt,
    used_by: one.usedBy,
  }),
  out: (row: Row<'invitation'>): Invitation => ({
    brand: row.workspace_id,
    id: row.id,
    secretHash: row.secret_hash,
    role: row.role as Role,
    email: row.email,
    createdBy: row.created_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    usedBy: row.used_by,
  }),
}

export const token = {
  in: (one: ApiToken): Row<'api_token'> => ({
    id: one.id,
    secret_hash: one.secretHash,
    person_id: one.personId,
    workspace_id: one.brand,
    name: one.name,
    can_write: one.canWrite ? 1 : 0,
    created_at: one.createdAt,
    used_at: one.usedAt,
    expires_at: one.expiresAt,
  }),
  out: (row: Row<'api_token'>): ApiToken => ({
    id: row.id,
    secretHash: row.secret_hash,
    personId: row.person_id,
    brand: row.workspace_id,
    name: row.name,
    canWrite: row.can_write === 1,
    createdAt: row.created_at,
    usedAt: row.used_at,
    expiresAt: row.expires_at,
  }),
}

export const audit = {
  in: (one: AuditEntry): Row<'audit_entry'> => ({
    workspace_id: one.brand,
    id: one.id,
    person_id: one.personId,
    person_name: one.personName,
    action: one.action,
    subject: one.subject,
    at: one.at,
  }),
  out: (row: Row<'audit_entry'>): AuditEntry => ({
    brand: row.workspace_id,
    id: row.id,
    personId: row.person_id,
    personName: row.person_name,
    action: row.action,
    subject: row.subject,
    at: row.at,
  }),
}

export const share = {
  in: (one: ShareLink): Row<'share_link'> => ({
    workspace_id: one.brand,
    id: one.id,
    secret_hash: one.secretHash,
    month: one.month,
    version: one.version,
    created_by: one.createdBy,
    created_at: one.createdAt,
    expires_at: one.expiresAt,
    revoked_at: one.revokedAt,
  }),
  out: (row: Row<'share_link'>): ShareLink => ({
    brand: row.workspace_id,
    id: row.id,
    secretHash: row.secret_hash,
    month: row.month,
    version: row.version,
    createdBy: row.created_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  }),
}
