/** Authorisation before a handler runs: the person's right, and the tools that the right opens. */
import { randomUUID } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { MeriloError } from '../../core/errors.ts'
import type { Role } from '../../store/office/types.ts'
import { BRAND_RULES, may, type BrandRule, type OpenRule } from '../policies.ts'
import type { Env, Signed } from './env.ts'

export const openGate =
  (rule: OpenRule): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (rule !== 'open') {
      const { person, token } = signedIn(c)
      // A token works with figures; people, passwords and brands are changed by people.
      if (token !== null && !isSafe(c.req.method)) throw new MeriloError('server.forbidden')
      if (rule === 'install' && !person.installOwner) throw new MeriloError('server.forbidden')
    }
    await next()
  }

export const brandGate =
  (rule: BrandRule): MiddlewareHandler<Env> =>
  async (c, next) => {
    const signed = signedIn(c)
    const brand = c.req.param('brand') ?? ''
    const role = await roleIn(c, signed, brand)
    // A brand that one may not see does not exist for them: its id is not confirmed.
    if (role === null) throw new MeriloError('server.brand-unknown')
    if (!may(role, rule)) throw new MeriloError('server.forbidden')
    // A token works with figures, and changes them only if it was made for that; people manage the brand.
    const { token } = signed
    if (token !== null && (BRAND_RULES[rule] === 'owner' || !(token.canWrite || isSafe(c.req.method))))
      throw new MeriloError('server.forbidden')
    equip(c, signed, brand, role)
    await next()
  }

const isSafe = (method: string): boolean => method === 'GET' || method === 'HEAD'

function signedIn(c: Context<Env>): Signed {
  const { signed } = c.var
  if (signed === null) throw new MeriloError('server.not-signed-in')
  return signed
}

async function roleIn(c: Context<Env>, { person, token }: Signed, brand: string): Promise<Role | null> {
  if (token !== null && token.brand !== null && token.brand !== brand) return null
  const { office } = c.var.services
  if (person.installOwner) return (await office.brands.all()).some((one) => one.id === brand) ? 'owner' : null
  return (await office.members.ofPerson(person.id)).find((member) => member.brand === brand)?.role ?? null
}

function equip(c: Context<Env>, { person }: Signed, brand: string, role: Role): void {
  const { engine, jobs, office, now } = c.var.services
  const asking = { brand, lang: c.var.lang, person: { id: person.id, name: person.name } }
  c.set('brand', brand)
  c.set('role', role)
  c.set('ask', (use, args) => engine.ask(use, args, asking))
  c.set('start', (use, args) => ({
    job: jobs.start({ brand, personId: person.id }, (progress) => engine.ask(use, args, { ...asking, progress })).id,
  }))
  c.set('record', (action, subject) =>
    office.audit.add({
      brand,
      id: randomUUID(),
      personId: person.id,
      personName: person.name,
      action,
      subject,
      at: now().toISOString(),
    }),
  )
}
