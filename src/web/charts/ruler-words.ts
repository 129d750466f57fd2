/** A ruler in a sentence, for those who listen. */
import type { Format } from '../../i18n/words.ts'
import type { uiWords } from '../ui/words.ts'
import type { Say } from '../words.ts'
import type { RulerProps } from './ruler.tsx'

export function rulerWords(
  { label, start, plan, clean, raw = null, expectedToday = null, forecast = null }: RulerProps,
  done: number | null,
  t: Say<(typeof uiWords)['ru']>,
  f: Format,
  write: (value: number) => string,
): string {
  const known = (name: string, value: number | null) => (value === null ? null : `${name} ${write(value)}`)
  const parts = [
    // Totals and limits are measured from nothing: that is no point A.
    start === 0 ? null : known(t('chart.start'), start),
    known(t('chart.plan'), plan),
    clean === null ? t('no-data') : known(t(raw === null || raw === clean ? 'chart.fact' : 'chart.clean'), clean),
    raw === clean ? null : known(t('chart.raw'), raw),
    known(t('chart.expected'), expectedToday),
    forecast &&
      `${known(t('chart.forecast'), forecast.value)}, ${t('chart.forecast.interval', {
        low: write(forecast.interval.low),
        high: write(forecast.interval.high),
      })}`,
    done === null
      ? null
      : t(start === 0 ? 'ruler.of-plan' : 'ruler.done', { percent: f.percent(Math.round(done * 100), 0) }),
  ]
  return `${label}: ${parts.filter((part) => part !== null).join('; ')}`
}
