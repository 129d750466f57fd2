/** Who works here and with what right. Secrets are kept as hashes only. */
export const ROLES = ['viewer', 'specialist', 'manager', 'owner'] as const
/** Ascending: each may do all that the one before may. `viewer` is the client who only looks. */
export type Role = (typeof ROLES)[number]

export interface Person {
  id: string
  /** Lower case. */
  email: string
  name: string
  /** PHC text of argon2id; null until the first password is set. */
  password: string | null
  /** Base32 secret; null: no second factor. */
  totp: string | null
  lang: 'ru' | 'en'
  /** Made the installation: owns every brand of it. */
  installOwner: boolean
  createdAt: string
}

export interface Session {
  id: string
  secretHash: string
  personId: string
  createdAt: string
  seenAt: string
  expiresAt: string
  /** The browser's own words about itself, shortened. */
  device: string
}

export interface Member {
  brand: string
  personId: string
  role: Role
  createdAt: string
}

export interface Invitation {
  brand: string
  id: string
  secretHash: string
  role: Role
  email: string | null
  createdBy: string
  createdAt: string
  expiresAt: string
  usedBy: string | null
}

export interface ApiToken {
  id: string
  secretHash: string
  personId: string
  /** null: every brand that its person sees. */
  brand: string | null
  name: string
  canWrite: boolean
  createdAt: string
  usedAt: string | null
  expiresAt: string | null
}

export interface AuditEntry {
  brand: string
  id: string
  personId: string | null
  personName: string
  /** Stable code: `goal.set`, `import.undo`, … */
  action: string
  subject: string
  at: string
}

export interface ShareLink {
  brand: string
  id: string
  secretHash: string
  month: string
  version: number
  createdBy: string
  createdAt: string
  expiresAt: string
  revokedAt: string | null
}

export interface BrandName {
  id: string
  name: string
  demo: boolean
  createdAt: string
}

export interface Office {
  brands: { all: () => Promise<BrandName[]> }
  people: {
    count: () => Promise<number>
    find: (id: string) => Promise<Person | null>
    findByEmail: (email: string) => Promise<Person | null>
    save: (person: Person) => Promise<void>
    remove: (id: string) => Promise<void>
  }
  sessions: {
    find: (id: string) => Promise<Session | null>
    ofPerson: (personId: string) => Promise<Session[]>
    save: (session: Session) => Promise<void>
    remove: (id: string) => Promise<void>
    removeOf: (personId: string, except?: string) => Promise<void>
    removeExpired: (now: string) => Promise<void>
  }
  members: {
    ofBrand: (brand: string) => Promise<Member[]>
    ofPerson: (personId: string) => Promise<Member[]>
    save: (member: Member) => Promise<void>
    remove: (brand: string, personId: string) => Promise<void>
  }
  invitations: {
    ofBrand: (brand: string) => Promise<Invitation[]>
    find: (id: string) => Promise<Invitation | null>
    save: (invitation: Invitation) => Promise<void>
    remove: (brand: string, id: string) => Promise<void>
  }
  tokens: {
    ofPerson: (personId: string) => Promise<ApiToken[]>
    find: (id: string) => Promise<ApiToken | null>
    save: (token: ApiToken) => Promise<void>
    remove: (personId: string, id: string) => Promise<void>
  }
  audit: {
    ofBrand: (brand: string, limit: number, before?: string) => Promise<AuditEntry[]>
    add: (entry: AuditEntry) => Promise<void>
  }
  shares: {
    ofBrand: (brand: string) => Promise<ShareLink[]>
    find: (id: string) => Promise<ShareLink | null>
    save: (link: ShareLink) => Promise<void>
  }
  close: () => Promise<void>
}
