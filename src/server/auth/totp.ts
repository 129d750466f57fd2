/** The second factor: time-based codes (RFC 6238). */
import { Secret, TOTP } from 'otpauth'
import { MeriloError } from '../../core/errors.ts'
import type { Person } from '../../store/office/types.ts'

const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer: 'Merilo', label, secret: Secret.fromBase32(secret), digits: 6, period: 30 })

export const makeTotpSecret = (): string => new Secret({ size: 20 }).base32

/** `otpauth://…` for the picture that a phone reads. */
export const totpUri = (secret: string, email: string): string => totpOf(secret, email).toString()

/** A code of the minute around now. */
export const isCode = (secret: string, code: string): boolean =>
  totpOf(secret).validate({ token: code.replace(/\s/g, ''), window: 1 }) !== null

/** Throws `server.code-needed` without a code and `server.code-wrong` with another one. */
export function checkCode(person: Person, code: string | undefined): void {
  if (!code) throw new MeriloError('server.code-needed')
  if (person.totp !== null && !isCode(person.totp, code)) throw new MeriloError('server.code-wrong')
}
