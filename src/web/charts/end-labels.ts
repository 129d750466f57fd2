/** The words by the ends of the lines. */
import type { Say } from '../words.ts'
import type { uiWords } from '../ui/words.ts'
import { chartRange, moved, runsOf } from './time-layout.ts'
import type { TimeChartProps } from './time-chart.tsx'
import type { Day } from './types.ts'

export type LabelTone = 'fact' | 'plan' | 'before' | 'forecast' | 'clean' | 'expected' | 'extra0' | 'extra1' | 'extra2'

export interface EndLabel {
  tone: LabelTone
  text: string
  /** Where the line ends. */
  day: Day
  value: number
}

export function endLabels(
  props: TimeChartProps,
  t: Say<(typeof uiWords)['ru']>,
  write: (value: number) => string,
): readonly EndLabel[] {
  const { series, seriesLabel, compare, extra = [], forecast, plan, expected, clean } = props
  const range = chartRange(props)
  const labels: (EndLabel | null)[] = []
  const line = (tone: LabelTone, name: string, of: typeof series, value: boolean) => {
    const { last } = runsOf(of, range)
    if (last) labels.push({ tone, text: value ? `${name} ${write(last.value)}` : name, ...last })
  }
  line('fact', seriesLabel ?? t('chart.fact'), series, true)
  const { last } = runsOf(series, range)
  if (clean !== null && clean !== undefined && last && clean !== last.value)
    labels.push({ tone: 'clean', text: `${t('chart.clean')} ${write(clean)}`, day: last.day, value: clean })
  if (forecast)
    labels.push({
      tone: 'forecast',
      text: `${t('chart.forecast')} ${write(forecast.value)}`,
      day: forecast.day,
      value: forecast.value,
    })
  if (plan !== null && plan !== undefined)
    labels.push({ tone: 'plan', text: `${t('chart.plan')} ${write(plan)}`, day: range.to, value: plan })
  if (expected) labels.push({ tone: 'expected', text: `${t('chart.expected')} ${write(expected.value)}`, ...expected })
  if (compare) line('before', compare.label, moved(compare.series, range.from), false)
  extra.forEach((one, i) => line(`extra${i % 3}` as LabelTone, one.label, one.series, false))
  return labels.filter((label) => label !== null)
}
