/** Who works here and with what right. Secrets are kept as hashes only. */
export const ROLES = ['viewer', 'specialist', 'manager', 'owner'] as const
/** Ascending: each may do all that the one before may. `viewer` is the client who only looks. */
export type Role = (typeof ROLES)[number]

export interface Person {
  id: string
  /** Lower case. A guest has none: `guest:` and the id stand in its place. */
  email: string
  name: string
  /** PHC text of argon2id; null until the first password is set. */
  password: string | null
  /** Base32 secret; null: no second factor. */
  totp: string | null
  /** Hashes of one-time codes for a lost phone; absent or empty: none are left. */
  recovery?: readonly string[]
  lang: 'ru' | 'en'
  /** Made the installation: owns every brand of it. */
  installOwner: boolean
  createdAt: string
}

const GUEST = 'guest:'
export const guestEmail = (id: string): string => GUEST + id
/** Opened the demo on a fresh installation and has not become its owner yet: no address, no password. */
export const isGuest = (person: Pick<Person, 'email' | 'password'>): boolean =>
  person.password === null && person.email.startsWith(GUEST)

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
  /** What the engine keeps of each brand for the portfolio; the office only reads it. */
  summaries: {
    /** When each was written. */
    stamps: () => Promise<{ brand: string; at: string }[]>
    of: (brands: readonly string[]) => Promise<{ brand: string; body: unknown; at: string }[]>
  }
  people: {
    /** Everyone, guests too. */
    all: () => Promise<Person[]>
    /** The installation has an owner: until then the first visitor may become it. */
    hasOwner: () => Promise<boolean>
    /**
     * Saves the first owner of the installation and lets all guests go, in one step: of two who come at once one stays
     * outside (false, nothing changed).
     */
    claim: (owner: Person) => Promise<boolean>
    /** Lets a guest in with a right in one brand, unless there is an owner (false). Of too many guests the oldest goes. */
    admit: (guest: Person, right: Pick<Member, 'brand' | 'role'>) => Promise<boolean>
    find: (id: string) => Promise<Person | null>
    findByEmail: (email: string) => Promise<Person | null>
    save: (person: Person) => Promise<void>
    /** With their sessions, rights and tokens; the log of actions forgets the name. */
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
    /**
     * Used once: marks it, saves the person when they are new, and gives the right (a higher one that they have stays), in
     * one step. false: somebody was faster.
     */
    accept: (id: string, by: { person: Person; isNew: boolean }, at: string) => Promise<boolean>
    remove: (brand: string, id: string) => Promise<void>
  }
  tokens: {
    ofPerson: (personId: string) => Promise<ApiToken[]>
    find: (id: string) => Promise<ApiToken | null>
    save: (token: ApiToken) => Promise<void>
    remove: (personId: string, id: string) => Promise<void>
  }
  audit: {
    /** Latest first; `before` is the last one of the page above. */
    ofBrand: (brand: string, limit: number, before?: Pick<AuditEntry, 'at' | 'id'>) => Promise<AuditEntry[]>
    ofPerson: (personId: string) => Promise<AuditEntry[]>
    add: (entry: AuditEntry) => Promise<void>
  }
  shares: {
    ofBrand: (brand: string) => Promise<ShareLink[]>
    find: (id: string) => Promise<ShareLink | null>
    save: (link: ShareLink) => Promise<void>
  }
  close: () => Promise<void>
}
