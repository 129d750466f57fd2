/**
 * The second factor of a person: turned on only when a code of it came back, a code works once, and recovery codes stand
 * in for a lost phone.
 */
import { createHash, randomInt } from 'node:crypto'
import type { Context } from 'hono'
import { MeriloError } from '../../core/errors.ts'
import type { Person } from '../../store/office/types.ts'
import type { Env, Services } from '../http/env.ts'
import { limitedEverywhere } from './limits.ts'
import { makeTotpSecret, stepOf, totpUri } from './totp.ts'

const PENDING_MS = 15 * 60_000
const RECOVERY_CODES = 10

interface Memory {
  /** Secrets that were shown and not confirmed yet, by person. */
  pending: Map<string, { secret: string; until: number }>
  /** The last half minute of which a code was used, by person: the same code is not taken twice. */
  lastStep: Map<string, number>
}

const memories = new WeakMap<Services, Memory>()
const memoryOf = (services: Services): Memory => {
  let memory = memories.get(services)
  if (!memory) memories.set(services, (memory = { pending: new Map(), lastStep: new Map() }))
  return memory
}

/** Throws `server.code-needed`, `server.code-wrong`, `server.too-many`. Does nothing for a person without it. */
export async function checkSecondFactor(c: Context<Env>, person: Person, code: string | undefined): Promise<void> {
  if (person.totp === null) return
  if (!code) throw new MeriloError('server.code-needed')
  // Who comes this far knows the password: the guesses are counted wherever they come from.
  limitedEverywhere(c, `code:${person.id}`, 10)
  if (takeStep(c.var.services, person.id, person.totp, code)) return
  const hash = recoveryHash(code)
  if (!person.recovery?.includes(hash)) throw new MeriloError('server.code-wrong')
  await c.var.services.office.people.save({
    ...person,
    recovery: person.recovery.filter((one) => one !== hash),
  })
}

export function beginSecondFactor(
  { var: { services } }: Context<Env>,
  person: Person,
): { secret: string; uri: string } {
  const secret = makeTotpSecret()
  memoryOf(services).pending.set(person.id, { secret, until: services.now().getTime() + PENDING_MS })
  return { secret, uri: totpUri(secret, person.email) }
}

/** Turns it on and gives the recovery codes, once. Throws `server.code-wrong`, `server.code-late`. */
export async function confirmSecondFactor(c: Context<Env>, person: Person, code: string): Promise<string[]> {
  const { services } = c.var
  const pending = memoryOf(services).pending.get(person.id)
  if (!pending || pending.until < services.now().getTime()) throw new MeriloError('server.code-late')
  limitedEverywhere(c, `code:${person.id}`, 10)
  if (!takeStep(services, person.id, pending.secret, code)) throw new MeriloError('server.code-wrong')
  memoryOf(services).pending.delete(person.id)
  return saveCodes(c, { ...person, totp: pending.secret })
}

/** New recovery codes; the old ones end. */
export async function saveCodes(c: Context<Env>, person: Person): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, makeRecoveryCode)
  await c.var.services.office.people.save({ ...person, recovery: codes.map(recoveryHash) })
  return codes
}

function takeStep(services: Services, person: string, secret: string, code: string): boolean {
  const { lastStep } = memoryOf(services)
  const step = stepOf(secret, code, services.now())
  if (step === null || step <= (lastStep.get(person) ?? -1)) return false
  lastStep.set(person, step)
  return true
}

/** Without signs that look alike. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const CODE_SIGNS = 16

/** `k3qf-7h2m-…`: 79 bits, so no slow hash is needed. */
const makeRecoveryCode = (): string =>
  Array.from({ length: CODE_SIGNS }, () => ALPHABET[randomInt(ALPHABET.length)]!)
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')

const recoveryHash = (code: string): string =>
  createHash('sha256')
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest('hex')
