import type { Phrase } from '../core/phrase.ts'
import { minorDigits } from '../core/money/money.ts'
import type { Format, Lang, PluralForms } from './words.ts'

const NBSP = '\u00a0'
const ENDLESS_SECONDS = 100 * 365 * 86_400
const locale = { ru: 'ru-RU', en: 'en-GB' } as const
const minute = { ru: 'мин', en: 'min' } as const
const hour = { ru: 'ч', en: 'h' } as const
const second = { ru: 'с', en: 's' } as const

const defaultDigits = (value: number): number => {
  const size = Math.abs(value)
  return size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : 2
}

/** Unicode minus instead of the hyphen that Intl prints in some locales, and a plain NBSP between groups. */
const typographic = (text: string): string => text.replace(/^-/, '−').replace(/\u202f/g, NBSP)

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`)

export function makeFormat(lang: Lang, say: (phrase: Phrase, format: Format) => string): Format {
  const tag = locale[lang]
  const rules = new Intl.PluralRules(tag)
  const list = new Intl.ListFormat(tag)
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
  const long = date({ day: 'numeric', month: 'long', year: 'numeric' })
  const short = date({ day: 'numeric', month: 'short' })
  const month = date({ month: 'long', year: 'numeric' })
  const monthName = date({ month: 'long' })
  // ru: «5 октября 2026 г.» → «5 октября 2026»; years of our days need no «г.»
  const clean = (text: string) => text.replace(/\sг\./g, '').replace(/ /g, NBSP)

  // Making one costs many times its use.
  const numberFormats = new Map<number, Intl.NumberFormat>()
  const number = (value: number, digits = defaultDigits(value)): string => {
    let own = numberFormats.get(digits)
    if (!own) numberFormats.set(digits, (own = new Intl.NumberFormat(tag, { maximumFractionDigits: digits })))
    return typographic(own.format(value))
  }

  const format: Format = {
    lang,
    number,
    signed: (value, digits) => (value > 0 ? `+${number(value, digits)}` : number(value, digits)),
    percent: (value, digits) => number(value, digits) + (lang === 'ru' ? `${NBSP}%` : '%'),
    money: (minor, currency) => {
      const digits = minorDigits(currency)
      const whole = minor % 10 ** digits === 0
      return typographic(
        new Intl.NumberFormat(tag, {
          style: 'currency',
          currency,
          currencyDisplay: 'narrowSymbol',
          minimumFractionDigits: whole ? 0 : digits,
          maximumFractionDigits: digits,
        }).format(minor / 10 ** digits),
      )
    },
    day: (day, style = 'long') => clean((style === 'long' ? long : short).format(utc(day))),
    month: (value) => clean(month.format(utc(`${value}-01`))),
    monthIn: (value) => {
      const name = monthName.format(utc(`${value}-01`))
      if (lang === 'en') return `in ${name}`
      // октябрь → в октябре, май → в мае, март → в марте
      return `в${NBSP}${name.replace(/[ьй]$/, '')}е`
    },
    range: (from, to) =>
      clean(long.formatRange(utc(from), utc(to)))
        .replace(/\u2009|\u202f/g, '')
        // A line breaks after the dash: a space that does not break would then begin the next one.
        .replace(/(?<=\s–)\s/, ' ')
        // Some browsers write «2 – 12 October» where the server writes «2–12 October».
        .replace(/^(\d+)\s–\s/, '$1–'),
    duration: (seconds) => {
      // An upper end that the data leaves open comes as an endless wait.
      if (!Number.isFinite(seconds) || seconds > ENDLESS_SECONDS) return '∞'
      const total = Math.round(seconds)
      if (total < 60) return `${total}${NBSP}${second[lang]}`
      const minutes = Math.round(total / 60)
      if (minutes < 60) return `${minutes}${NBSP}${minute[lang]}`
      const rest = minutes % 60
      const hours = `${number(Math.floor(minutes / 60))}${NBSP}${hour[lang]}`
      return rest === 0 ? hours : `${hours} ${rest}${NBSP}${minute[lang]}`
    },
    plural: (n, forms: PluralForms) => (forms[rules.select(n)] ?? forms.other).replace('#', number(n)),
    list: (items) => list.format(items),
    say: (phrase) => say(phrase, format),
  }
  return format
}
