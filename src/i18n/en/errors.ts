import type { WordMap } from '../words.ts'

/** Errors that belong to no one part. */
export const errors: WordMap = {
  'time.bad-day': ({ day }: { day: string }) => `“${day}” is not a date. Example: 2026-10-31.`,
  'time.bad-month': ({ month }: { month: string }) => `“${month}” is not a month. Example: 2026-10.`,
  'money.bad-currency': ({ currency }: { currency: string }) => `There is no currency “${currency}”. Example: RUB.`,
  'money.bad-amount': ({ text }: { text: string }) => `“${text}” is not an amount of money.`,
  'money.mixed-currencies': ({ a, b }: { a: string; b: string }) =>
    `${a} and ${b} cannot be added: they are different currencies.`,
}
