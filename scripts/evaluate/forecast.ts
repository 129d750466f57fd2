import { predictTotal } from '../../src/core/stats/predict.ts'
import { median } from '../../src/core/stats/robust.ts'
import { slope } from '../../src/core/stats/theta.ts'
import { addDays } from '../../src/core/time/day.ts'
import { percent, type Line } from './line.ts'
import { dailySeries, type NamedSeries } from './read.ts'

export interface Backtest {
  name: string
  errors: number[]
  straight: number[]
  in80: number
  in95: number
  widths: number[]
}

/** @param memory days of history shown, Infinity = all */
export function backtest(
  list: readonly NamedSeries[],
  horizon: number,
  half: 'first' | 'second',
  step: number,
  memory: number,
): Backtest[] {
  return list.map(({ name, series }) => {
    const found: Backtest = { name, errors: [], straight: [], in80: 0, in95: 0, widths: [] }
    const n = series.values.length
    const from = half === 'second' ? Math.floor(n / 2) : 120
    const to = half === 'second' ? n - horizon : Math.floor(n / 2) - horizon
    for (let now = from; now <= to; now += step) {
      const future = series.values.slice(now, now + horizon).filter((value) => value !== null)
      if (future.length < horizon - 3) continue
      const real = (future.reduce((a, b) => a + b, 0) / future.length) * horizon
      const first = Math.max(0, now - memory)
      const history = series.values.slice(first, now)
      const p = predictTotal({ start: addDays(series.start, first), values: history }, horizon)
      if (p === null) continue
      found.errors.push(Math.abs(p.total / real - 1))
      found.straight.push(Math.abs(straightLine(history, horizon) / real - 1))
      if (real >= p.quantile(0.1) && real <= p.quantile(0.9)) found.in80++
      if (real >= p.quantile(0.025) && real <= p.quantile(0.975)) found.in95++
      found.widths.push((p.quantile(0.9) - p.quantile(0.1)) / 2 / p.total)
    }
    return found
  })
}

/** Least-squares line through the last 28 days, continued. */
function straightLine(history: readonly (number | null)[], horizon: number): number {
  const recent = history.slice(-28)
  const b = slope(recent)
  const known = recent.flatMap((value, i) => (value === null ? [] : [value - b * i]))
  const a = known.reduce((x, y) => x + y, 0) / known.length
  let total = 0
  for (let i = 0; i < horizon; i++) total += a + b * (recent.length + i)
  return total
}

export function summary(tests: readonly Backtest[]): {
  error: number
  straight: number
  in80: number
  in95: number
  width: number
  n: number
} {
  const n = tests.reduce((total, test) => total + test.errors.length, 0)
  return {
    error: median(tests.flatMap((test) => test.errors)),
    straight: median(tests.flatMap((test) => test.straight)),
    in80: tests.reduce((total, test) => total + test.in80, 0) / n,
    in95: tests.reduce((total, test) => total + test.in95, 0) / n,
    width: median(tests.flatMap((test) => test.widths)),
    n,
  }
}

export function forecastLines(folder: string | null, step: number): Line[] {
  const list = folder === null ? null : dailySeries(folder, true)
  if (!list) return []
  const whole = summary(backtest(list, 30, 'second', step, Infinity))
  const half = summary(backtest(list, 30, 'second', step, 180))
  const calm = summary(backtest(dailySeries(folder!)!, 30, 'second', step, Infinity))
  const inside = (value: number, low: number, high: number) => value >= low && value <= high
  return [
    {
      question: 'interval 80 % / 95 % of a 30-day total holds',
      data: 'daily-series, second halves',
      reference: '28–40 % naive; 80–83 / 88–93 %',
      aim: '78–84 / 93–97 %',
      ours: `${percent(whole.in80)} / ${percent(whole.in95)} with all history; ${percent(half.in80)} / ${percent(half.in95)} with 180 days (${whole.n} origins; half width ${percent(whole.width, 0)})`,
      reached: inside(whole.in80, 0.78, 0.84) && inside(whole.in95, 0.93, 0.97),
      note: `The 80 % with all history fall short by the lockdown, and by an account that changes faster than its past errors tell; adapting the level step by step (Gibbs & Candès 2021) was tried on the first halves and moved it by two points (85.6 % to 83.4 % with all history) at a cost in time that was not worth it. Rolling origins every ${step} days, lockdown included: nothing in the past of the pedestrians tells of it. Without those days: ${percent(calm.in80)} / ${percent(calm.in95)}.`,
    },
    {
      question: '30-day total, median error',
      data: 'daily-series, second halves',
      reference: 'straight line 20 %, SES 10.7 % (five series)',
      aim: '≤ 10 %',
      ours: `${percent(whole.error)} (straight line here ${percent(whole.straight)})`,
      reached: whole.error <= 0.1,
      note: `Without the lockdown: ${percent(calm.error)} (straight line ${percent(calm.straight)}).`,
    },
  ]
}
