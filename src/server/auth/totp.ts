/** Time-based codes (RFC 6238): six digits, half a minute. */
import { Secret, TOTP } from 'otpauth'

const PERIOD = 30

const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer: 'Merilo', label, secret: Secret.fromBase32(secret), digits: 6, period: PERIOD })

export const makeTotpSecret = (): string => new Secret({ size: 20 }).base32

/** `otpauth://…` for the picture that a phone reads. */
export const totpUri = (secret: string, email: string): string => totpOf(secret, email).toString()

/** The half minute that the code belongs to, counted from 1970; null when it is none around now. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime()
  const delta = totpOf(secret).validate({ token: code.replace(/\s/g, ''), timestamp, window: 1 })
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD) + delta
}

/** For tests and other programs: the code of the moment. */
export const codeAt = (secret: string, now: Date): string => totpOf(secret).generate({ timestamp: now.getTime() })
