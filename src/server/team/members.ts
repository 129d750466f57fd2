/** Who works with a brand: those with a role in it, and the owner of the installation, who owns all brands. */
import { MeriloError } from '../../core/errors.ts'
import { isGuest, ROLES, type Member, type Office, type Person, type Role } from '../../store/office/types.ts'

export interface TeamMember {
  person: Person
  role: Role
  since: string
}

/** Owners first, then by name. */
export async function membersOf(office: Office, brand: string): Promise<TeamMember[]> {
  const rights = new Map((await office.members.ofBrand(brand)).map((member) => [member.personId, member]))
  const people = (await office.people.all()).flatMap((person): TeamMember[] => {
    const right = rights.get(person.id)
    if (person.installOwner) return [{ person, role: 'owner', since: right?.createdAt ?? person.createdAt }]
    return right === undefined ? [] : [{ person, role: right.role, since: right.createdAt }]
  })
  return people.toSorted(
    (a, b) =>
      ROLES.indexOf(b.role) - ROLES.indexOf(a.role) ||
      Number(isGuest(a.person)) - Number(isGuest(b.person)) ||
      a.person.name.localeCompare(b.person.name),
  )
}

/**
 * A change of the team must leave somebody who may manage the brand; the owner of the installation always may.
 * `next` null: the person leaves. Throws `server.not-found`, `server.owner-of-all`, `server.last-owner`.
 */
export function checkChange(team: readonly TeamMember[], personId: string, next: Role | null): TeamMember {
  const member = team.find(({ person }) => person.id === personId)
  if (member === undefined) throw new MeriloError('server.not-found')
  if (member.person.installOwner) throw new MeriloError('server.owner-of-all')
  const owners = team.filter(({ person, role }) => (person.id === personId ? next : role) === 'owner')
  if (owners.length === 0) throw new MeriloError('server.last-owner')
  return member
}

export const saveRole = (office: Office, brand: string, { person, since }: TeamMember, role: Role): Promise<void> =>
  office.members.save({ brand, personId: person.id, role, createdAt: since } satisfies Member)
