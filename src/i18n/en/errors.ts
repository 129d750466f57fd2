import type { WordMap } from '../words.ts'

/** Errors that belong to no one part. */
export const errors: WordMap = {
  'time.bad-day': ({ day }: { day: string }) => `“${day}” is not a date. Example: 2026-10-31.`,
  'time.bad-month': ({ month }: { month: string }) => `“${month}” is not a month. Example: 2026-10.`,
  'time.bad-clock': ({ clock }: { clock: string }) => `“${clock}” is not a time of day. Example: 09:00.`,
  'time.bad-hours': ({ from, to }: { from: string; to: string }) =>
    `Working hours cannot start at ${from} and end at ${to}: the end must be later.`,
  'time.bad-instant': ({ instant }: { instant: string }) =>
    `“${instant}” is not a moment in time. Example: 2026-10-31T12:00:00Z.`,
  'money.bad-currency': ({ currency }: { currency: string }) => `There is no currency “${currency}”. Example: RUB.`,
  'money.bad-amount': ({ text }: { text: string }) => `“${text}” is not an amount of money.`,
  'money.mixed-currencies': ({ a, b }: { a: string; b: string }) =>
    `${a} and ${b} cannot be added: they are different currencies.`,
}
