import type { ToldPhrases } from '../../core/goals/told.ts'
import { amountText } from '../amount.ts'
import { russian } from '../typography.ts'
import type { Format, Words } from '../words.ts'

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('ru') + text.slice(1)

/** «Чистый прирост подписчиков ВКонтакте» */
const who = (f: Format, kpi: string, network: string | null): string =>
  capital(f.say({ code: `kpi.${kpi}.name`, params: {} }).replace(/ \(.*\)$/u, '')) + place(f, network)
const place = (f: Format, network: string | null): string =>
  network === null ? '' : ` ${f.say({ code: `network-in.${network}`, params: {} })}`

/** « с 3 по 16 ноября 2026», « с 3 ноября 2026 по 2 января 2027» */
function during(f: Format, from: string | null, to: string | null): string {
  if (from === null || to === null) return ''
  const start = from.slice(0, 7) === to.slice(0, 7) ? String(Number(from.slice(8))) : f.day(from)
  return ` с ${start} по ${f.day(to)}`
}
const by = (f: Format, to: string | null): string => (to === null ? '' : ` к ${f.day(to)}`)
const times = (f: Format, n: number): string =>
  f.plural(Math.round(n * 10) / 10, { one: '# раз', few: '# раза', many: '# раз', other: '# раза' })

const sentences: Words<ToldPhrases> = {
  'goal.told.total': (p, f) =>
    `${who(f, p.kpi, p.network)}: ${p.kpi === 'net_growth' && p.amount > 0 ? '+' : ''}${amountText(f, p.amount, p.unit, p.currency)}${during(f, p.from, p.to)}`,
  'goal.told.to': (p, f) =>
    `${who(f, p.kpi, p.network)}: довести ${p.start === null ? '' : `с ${amountText(f, p.start, p.unit, p.currency)} `}до ${amountText(f, p.amount, p.unit, p.currency)}${by(f, p.to)}`,
  'goal.told.more': (p, f) =>
    p.total
      ? `${who(f, p.kpi, p.network)}: на ${amountText(f, p.amount, p.unit, p.currency)} больше обычного${during(f, p.from, p.to)}`
      : `${who(f, p.kpi, p.network)}: увеличить на ${amountText(f, p.amount, p.unit, p.currency)}${by(f, p.to)}`,
  'goal.told.less': (p, f) =>
    p.total
      ? `${who(f, p.kpi, p.network)}: на ${amountText(f, p.amount, p.unit, p.currency)} меньше обычного${during(f, p.from, p.to)}`
      : `${who(f, p.kpi, p.network)}: снизить на ${amountText(f, p.amount, p.unit, p.currency)}${by(f, p.to)}`,
  'goal.told.percent': (p, f) =>
    p.total
      ? `${who(f, p.kpi, p.network)}: на ${f.percent(Math.abs(p.percent))} ${p.percent < 0 ? 'меньше' : 'больше'} обычного${during(f, p.from, p.to)}`
      : `${who(f, p.kpi, p.network)}: ${p.percent < 0 ? 'снизить' : 'увеличить'} на ${f.percent(Math.abs(p.percent))}${by(f, p.to)}`,
  'goal.told.times': (p, f) =>
    p.times < 1
      ? `${who(f, p.kpi, p.network)}: снизить в ${times(f, 1 / p.times)}${by(f, p.to)}`
      : `${who(f, p.kpi, p.network)}: ${p.total ? `в ${times(f, p.times)} больше обычного` : `увеличить в ${times(f, p.times)}`}${by(f, p.to)}`,
  'goal.told.at-least': (p, f) =>
    `${who(f, p.kpi, p.network)}: держать не ниже ${amountText(f, p.amount, p.unit, p.currency)}${during(f, p.from, p.to)}`,
  'goal.told.at-most': (p, f) =>
    `${who(f, p.kpi, p.network)}: держать не ${p.unit === 'seconds' ? 'дольше' : 'выше'} ${amountText(f, p.amount, p.unit, p.currency)}${during(f, p.from, p.to)}`,
  'goal.told.milestone': (p, f) =>
    `Получить: ${p.subject === '' ? 'веха' : p.subject}${place(f, p.network)}${by(f, p.to)}`,
}

export const told = Object.fromEntries(
  Object.entries(sentences as Record<string, (params: never, f: Format) => string>).map(([code, sentence]) => [
    code,
    (params: never, f: Format) => russian(sentence(params, f)),
  ]),
) as unknown as Words<ToldPhrases>
