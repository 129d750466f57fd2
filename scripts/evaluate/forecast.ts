import { predictTotal } from '../../src/core/stats/predict.ts'
import { mean, median } from '../../src/core/stats/robust.ts'
import { slope } from '../../src/core/stats/theta.ts'
import { addDays } from '../../src/core/time/day.ts'
import { holds } from './held.ts'
import { percent, type Line } from './line.ts'
import { dailySeries, type NamedSeries } from './read.ts'
import { totalLines } from './totals.ts'

export interface Backtest {
  name: string
  errors: number[]
  straight: number[]
  in80: number
  in95: number
  widths: number[]
  scores80: number[]
  scores95: number[]
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
    const found: Backtest = { name, errors: [], straight: [], in80: 0, in95: 0, widths: [], scores80: [], scores95: [] }
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
      const held = holds(p, real)
      if (held.in80) found.in80++
      if (held.in95) found.in95++
      found.scores80.push(held.score80)
      found.scores95.push(held.score95)
      found.widths.push(held.width)
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
  score80: number
  score95: number
  n: number
} {
  const n = tests.reduce((total, test) => total + test.errors.length, 0)
  return {
    error: median(tests.flatMap((test) => test.errors)),
    straight: median(tests.flatMap((test) => test.straight)),
    in80: tests.reduce((total, test) => total + test.in80, 0) / n,
    in95: tests.reduce((total, test) => total + test.in95, 0) / n,
    width: median(tests.flatMap((test) => test.widths)),
    score80: mean(tests.flatMap((test) => test.scores80)),
    score95: mean(tests.flatMap((test) => test.scores95)),
    n,
  }
}

export function forecastLines(folder: string | null, step: number): Line[] {
  const list = folder === null ? null : dailySeries(folder, true)
  if (!list) return []
  const whole = summary(backtest(list, 30, 'second', step, Infinity))
  const half = summary(backtest(list, 30, 'second', step, 180))
  const usual = dailySeries(folder!)!
  const calm = summary(backtest(usual, 30, 'second', step, Infinity))
  const calmHalf = summary(backtest(usual, 30, 'second', step, 180))
  const inside = (value: number, low: number, high: number) => value >= low && value <= high
  return [
    {
      question: 'interval 80 % / 95 % of a 30-day total holds',
      data: 'daily-series, second halves',
      reference: '28–40 % naive; 80–83 / 88–93 %',
      aim: '78–84 / 93–97 %',
      ours: `${percent(whole.in80)} / ${percent(whole.in95)} with all history; ${percent(half.in80)} / ${percent(half.in95)} with 180 days (${whole.n} origins; half width ${percent(whole.width, 0)}; interval score ${whole.score80.toFixed(2)} / ${whole.score95.toFixed(2)})`,
      reached: inside(whole.in80, 0.78, 0.84) && inside(whole.in95, 0.93, 0.97),
      note: `Rolling origins every ${step} days, lockdown included: nothing in the past of the pedestrians tells of it. Without those days: ${percent(calm.in80)} / ${percent(calm.in95)} with all history, ${percent(calmHalf.in80)} / ${percent(calmHalf.in95)} with 180 days: the 95 % with 180 days fall short by the lockdown, and no rule that was tried on the first halves (96.0 % there) asked for more. Past errors are brought to the restlessness of today (src/core/stats/restless.ts), chosen by the interval score on the first halves, where it fell from 0.88 to 0.80 (80 %) and from 1.59 to 1.39 (95 %); before it, these second halves held 77.7 % / 93.0 % with all history and 79.5 % / 90.3 % with 180 days at a half width of 23 % and scores of 1.28 / 2.23. The median half width grew because the pedestrians' did (19 % to 28 %: their lockdown is now seen); both wiki pages are held by narrower ones. The second halves were seen once more, at 79.3 % / 93.2 %, before the doubt about short histories was set on the first halves and on the even-numbered M4 series. Tried on the first halves and left, because the score got worse or did not move: ranks of a finite sample, (n + 1) in place of n; Student's t with half or two thirds of the degrees of freedom; a further √(1 + 1/n); faster ageing of errors (half-lives of 180 and 365 days); adapting the level step by step (Gibbs & Candès 2021).`,
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
    ...totalLines(folder!),
  ]
}
