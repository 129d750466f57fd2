/** What a history says in words: noise, trend, week, year, jumps, missing days. */
import { changeText, valueText } from '../../../i18n/value-text.ts'
import type { useWords } from '../../words.ts'
import type { KpiHistory, Past } from './data.ts'
import type { pointAWords } from './words.ts'

type Words = ReturnType<typeof useWords<typeof pointAWords.ru>>

export function sentencesOf(t: Words['t'], f: Words['f'], { unit }: KpiHistory, past: Past): string[] {
  const currency = past.point?.currency ?? null
  const change = (value: number) => changeText(f, unit, value, currency)
  const figure = (value: number) => valueText(f, unit, value, currency)
  const { point, trend, noticeable, week, year, shifts, missing } = past
  return [
    point === null
      ? null
      : t('now', {
          value: figure(point.value),
          from: point.from,
          to: point.to,
          usual: point.low === null || point.high === null ? null : [figure(point.low), figure(point.high)],
        }),
    noticeable === null ? t('noticeable.none') : t('noticeable', { value: f.percent(noticeable * 100, 0) }),
    trend === null
      ? null
      : trend.interval.low * trend.interval.high > 0
        ? t('trend.up', {
            value: change(trend.slope),
            low: change(trend.interval.low),
            high: change(trend.interval.high),
          })
        : t('trend.unsure'),
    week === null
      ? null
      : week.real
        ? t('week.real', { best: extreme(week.factors, Math.max), worst: extreme(week.factors, Math.min) })
        : t('week.none'),
    year.profile === null
      ? t('year.need', { have: year.have })
      : t('year.real', {
          best: monthOf(f, year.profile.factors, Math.max),
          worst: monthOf(f, year.profile.factors, Math.min),
        }),
    shifts.length === 0 ? null : t('shifts', { days: shifts.map(({ day }) => day) }),
    missing === null
      ? null
      : t('missing', { gaps: missing.gaps.length + missing.more, known: missing.known, all: missing.days }),
  ].filter((sentence) => sentence !== null)
}

const extreme = (factors: readonly number[], of: (...values: number[]) => number): number =>
  factors.indexOf(of(...factors))

function monthOf(f: Words['f'], factors: readonly (number | null)[], of: (...values: number[]) => number): string {
  const known = factors.filter((factor) => factor !== null)
  const month = factors.indexOf(of(...known)) + 1
  // The name alone: a profile is of no particular year.
  return f.month(`2001-${String(month).padStart(2, '0')}`).replace(/\s*2001.*/, '')
}
