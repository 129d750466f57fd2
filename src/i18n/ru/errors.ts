import type { WordMap } from '../words.ts'

/** Errors that belong to no one part. */
export const errors: WordMap = {
  'time.bad-day': ({ day }: { day: string }) => `«${day}» — не дата. Пример: 2026-10-31.`,
  'time.bad-month': ({ month }: { month: string }) => `«${month}» — не месяц. Пример: 2026-10.`,
  'money.bad-currency': ({ currency }: { currency: string }) => `Валюты «${currency}» нет. Пример: RUB.`,
  'money.bad-amount': ({ text }: { text: string }) => `«${text}» — не сумма денег.`,
  'money.mixed-currencies': ({ a, b }: { a: string; b: string }) => `${a} и ${b} нельзя сложить: это разные валюты.`,
}
