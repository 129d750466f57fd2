/** All that the installation keeps of a person who works here, without the secrets that only prove them. */
import type { ApiToken, Office, Person, Session } from '../../store/office/types.ts'

export const shownSession = ({ id, device, createdAt, seenAt }: Session, current: string) => ({
  id,
  device,
  createdAt,
  seenAt,
  current: id === current,
})

export const shownToken = ({ id, name, brand, canWrite, createdAt, usedAt, expiresAt }: ApiToken) => ({
  id,
  name,
  brand,
  canWrite,
  createdAt,
  usedAt,
  expiresAt,
})

export async function ownData(office: Office, person: Person, session: Session) {
  const { id, name, email, lang, installOwner, totp, createdAt } = person
  return {
    person: { id, name, email, lang, installOwner, twoFactor: totp !== null, createdAt },
    brands: (await office.members.ofPerson(id)).map(({ brand, role, createdAt }) => ({
      brand,
      role,
      since: createdAt,
    })),
    sessions: (await office.sessions.ofPerson(id)).map((one) => shownSession(one, session.id)),
    tokens: (await office.tokens.ofPerson(id)).map(shownToken),
    actions: (await office.audit.ofPerson(id)).map(({ brand, action, subject, at }) => ({
      brand,
      action,
      subject,
      at,
    })),
  }
}
