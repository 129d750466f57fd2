/** Weekday × time of day with its uncertainty. */
import { valueText } from '../../../i18n/value-text.ts'
import { Heat, type HeatCell } from '../../charts/heat.tsx'
import { Card } from '../../ui/index.ts'
import { useWords } from '../../words.ts'
import type { Analysis } from './data.ts'
import { unitOf } from './names.ts'
import { contentWords } from './words.ts'

export function BestTime({ analysis: { time, measure } }: { analysis: Analysis }) {
  const { t, f } = useWords(contentWords)
  if (time === null || measure === null) return null
  if (time.cells.length === 0)
    return (
      <Card title={t('time.title')}>
        <p>{t('time.no-hours')}</p>
      </Card>
    )
  const write = (value: number) => valueText(f, unitOf(measure), value, null)
  const judged = time.cells.filter(({ enough }) => enough).map(({ value }) => value)
  const [low, high] = [Math.min(...judged), Math.max(...judged)]
  const cells = time.cells.map((cell): HeatCell => {
    const { weekday, hour, value, interval, against, enough, posts } = cell
    const place = { row: String(weekday), column: String(hour), small: `n = ${f.number(posts)}` }
    if (!enough || interval === null) return { ...place, strength: 0, text: t('few'), tone: 'few' }
    const real = against?.real === true
    const up = against !== null && value > against.value
    const verdict = t(real ? (up ? 'better' : 'worse') : against === null ? 'few' : 'same')
    return {
      ...place,
      strength: high > low ? 0.12 + 0.88 * ((value - low) / (high - low)) : 0.4,
      text: write(value),
      title: t('time.cell', { low: write(interval.low), high: write(interval.high), verdict }),
      tone: real ? (up ? 'best' : 'worst') : 'plain',
    }
  })
  const hours = [...new Set(time.cells.map(({ hour }) => hour))].toSorted((a, b) => a - b)
  return (
    <Card title={t('time.title')} hint={t('time.hint')}>
      <p>
        {time.judged === 0
          ? t('time.few')
          : time.best.length > 0
            ? t('time.best', { times: time.best.map(({ weekday, hour }) => t('time.at', { day: weekday, hour })) })
            : t('time.none')}
      </p>
      <Heat
        title={t('time.title')}
        hideTitle
        rows={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ id: String(day), label: t('weekday.short', { day }) }))}
        columns={hours.map((hour) => ({ id: String(hour), label: t('band', { hour }) }))}
        cells={cells}
        none={t('time.none-here')}
      />
      {time.withoutHour > 0 && <p className="content-small">{t('time.unknown', { n: time.withoutHour })}</p>}
    </Card>
  )
}
