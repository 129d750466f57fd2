import type { WordMap } from '../words.ts'

/** Errors that belong to no one part. */
export const errors: WordMap = {
  'time.bad-day': ({ day }: { day: string }) => `«${day}» — не дата. Пример: 2026-10-31.`,
  'time.bad-month': ({ month }: { month: string }) => `«${month}» — не месяц. Пример: 2026-10.`,
  'time.bad-clock': ({ clock }: { clock: string }) => `«${clock}» — не время суток. Пример: 09:00.`,
  'time.bad-hours': ({ from, to }: { from: string; to: string }) =>
    `Рабочий день не может начинаться в\u00a0${from} и кончаться в\u00a0${to}: конец должен быть позже начала.`,
  'time.bad-instant': ({ instant }: { instant: string }) =>
    `«${instant}» — не момент времени. Пример: 2026-10-31T12:00:00Z.`,
  'money.bad-currency': ({ currency }: { currency: string }) => `Валюты «${currency}» нет. Пример: RUB.`,
  'money.bad-amount': ({ text }: { text: string }) => `«${text}» — не сумма денег.`,
  'money.mixed-currencies': ({ a, b }: { a: string; b: string }) => `${a} и ${b} нельзя сложить: это разные валюты.`,
}
