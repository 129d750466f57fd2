/** A moment in the reader's own zone: «22 ноября 2026, 14:05»; of today and yesterday only the word and the time. */
import type { Format } from '../i18n/words.ts'

const LOCALES = { ru: 'ru-RU', en: 'en-GB' } as const

export function whenText(f: Format, at: string, now = new Date()): string {
  const moment = new Date(at)
  const locale = LOCALES[f.lang]
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(moment)
  const days = Math.round((startOf(moment) - startOf(now)) / 86_400_000)
  const near = days === 0 || days === -1
  const day = near
    ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
    : f.day(isoDay(moment))
  return `${day}, ${time}`
}

/** The day alone, in the reader's zone. */
export const dayText = (f: Format, at: string): string => f.day(isoDay(new Date(at)))

const startOf = (moment: Date): number => Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate())

const isoDay = (moment: Date): string => new Date(startOf(moment)).toISOString().slice(0, 10)
