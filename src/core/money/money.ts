/** Money is a whole number of minor units (kopecks, cents) and an ISO 4217 code. There are no floats of money. */
import { MeriloError } from '../errors.ts'

export interface Money {
  minor: number
  currency: string
}

/** Digits after the point of the currency's minor unit, from the runtime's CLDR data. Throws `money.bad-currency`. */
export function minorDigits(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  } catch (cause) {
    throw new MeriloError('money.bad-currency', { currency }, { cause })
  }
}

/**
 * `1 234,5`, `1234.50`, `-12` → exact minor units. Digits beyond the minor unit are refused unless they are zeros,
 * because rounding money silently loses it. Throws `money.bad-amount`.
 */
export function parseMoney(text: string, currency: string): Money {
  const digits = minorDigits(currency)
  const plain = text.replace(/[\s\u00a0\u202f']/g, '').replace(',', '.')
  const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(plain)
  if (!match) throw new MeriloError('money.bad-amount', { text, currency })
  const fraction = (match[3] ?? '').replace(/0+$/, '')
  if (fraction.length > digits) throw new MeriloError('money.bad-amount', { text, currency })
  const minor = Number(match[2]! + fraction.padEnd(digits, '0'))
  if (!Number.isSafeInteger(minor)) throw new MeriloError('money.bad-amount', { text, currency })
  return { minor: match[1] === '-' ? -minor : minor, currency }
}

export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new MeriloError('money.mixed-currencies', { a: a.currency, b: b.currency })
  const minor = a.minor + b.minor
  if (!Number.isSafeInteger(minor))
    throw new MeriloError('money.bad-amount', { text: String(minor), currency: a.currency })
  return { minor, currency: a.currency }
}

/** For ratios and display only: the amount in major units. */
export const majorUnits = (money: Money): number => money.minor / 10 ** minorDigits(money.currency)
