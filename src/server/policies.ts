/** Who may do what, one sentence per rule. Every route names its rule; a test walks every route with every role. */
import { ROLES, type Role } from '../store/office/types.ts'

/** Rules inside a brand, and the least role that each asks for, or the very roles. */
export const BRAND_RULES = {
  /** Everyone with a role in the brand, the client included, sees its figures. */
  'brand.see': 'viewer',
  /** A specialist and above does the work: files, figures, plan, tasks, content, reply. */
  'brand.work': 'specialist',
  /** A manager and above decides: findings, goals, signatures, closing a month, links for strangers. */
  'brand.decide': 'manager',
  /** The client accepts for the client's side, or who decides marks it on the client's behalf. Who does the work does not. */
  'brand.sign-client': ['viewer', 'manager', 'owner'],
  /** The owner of the brand manages it: team, look, retention, erasing. */
  'brand.manage': 'owner',
} as const satisfies Record<string, Role | readonly Role[]>

/** Rules outside any brand. */
export const OPEN_RULES = {
  /** Nobody needs to be signed in. */
  open: 'open',
  /** Any signed-in person, about themselves. */
  person: 'person',
  /** The owner of the installation: makes brands. */
  install: 'install',
} as const

export type BrandRule = keyof typeof BRAND_RULES
export type OpenRule = keyof typeof OPEN_RULES
export type Rule = BrandRule | OpenRule

export const atLeast = (role: Role, least: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(least)

export function may(role: Role, rule: BrandRule): boolean {
  const asked: Role | readonly Role[] = BRAND_RULES[rule]
  return typeof asked === 'string' ? atLeast(role, asked) : asked.includes(role)
}

/** The rules that a role may use: the interface hides what would be refused. */
export const rulesOf = (role: Role): BrandRule[] =>
  (Object.keys(BRAND_RULES) as BrandRule[]).filter((rule) => may(role, rule))
