/** Who asks, and which brands are theirs. */
import type { Context } from 'hono'
import { isGuest } from '../../store/office/types.ts'
import type { Env } from '../http/env.ts'
import { version } from '../version.ts'

export async function me(c: Context<Env>) {
  const { office } = c.var.services
  const { signed } = c.var
  if (signed === null) {
    const state = (await office.people.hasOwner()) ? ('signed-out' as const) : ('fresh' as const)
    return { state, person: null, brands: [], version: version() }
  }
  const { id, name, email, lang, installOwner, totp } = signed.person
  const guest = isGuest(signed.person)
  return {
    state: 'signed-in' as const,
    person: { id, name, email: guest ? '' : email, lang, installOwner, guest, twoFactor: totp !== null },
    brands: await brandsOf(c),
    version: version(),
  }
}

/** A token of one brand knows of that one only. */
export async function brandsOf(c: Context<Env>) {
  const { office } = c.var.services
  const { person, token } = c.var.signed!
  const roles = new Map((await office.members.ofPerson(person.id)).map((member) => [member.brand, member.role]))
  return (await office.brands.all()).flatMap(({ id, name, demo }) => {
    const role = person.installOwner ? ('owner' as const) : roles.get(id)
    const open = role !== undefined && (token === null || token.brand === null || token.brand === id)
    return open ? [{ id, name, demo, role }] : []
  })
}
