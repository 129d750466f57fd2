/** Words of the command merilo explain. */
import type { WordMap } from '../words.ts'

export const explain: WordMap = {
  'app.finding-several': ({ finding, codes }: { finding: string; codes: readonly string[] }, f) =>
    `Several findings begin with “${finding}”: ${f.list(codes)}. Say more of it.`,
  'cli.explain.argument': () => 'FINDING',
  'cli.explain.estimate': (
    { measure, value, low, high }: { measure: string; value: number; low: number; high: number },
    f,
  ) => `How much (${measure}): about ${f.number(value)}, 80% interval from ${f.number(low)} to ${f.number(high)}.`,
  'cli.explain.probability': ({ value }: { value: number }, f) =>
    `Probability that it is what it looks like: ${f.percent(value * 100, 0)}.`,
  'cli.explain.counted': () =>
    'Taken off the figure: counted row by row, or two independent signs stand. A person may decide otherwise.',
  'cli.explain.not-counted': () => 'Not taken off: there is no second independent sign, and nobody has decided yet.',
  'cli.explain.warning': () => 'A warning: nothing to take off.',
  'cli.explain.decided': ({ verdict, by, reason }: { verdict: string; by: string; reason: string }) =>
    `${verdict === 'accept' ? 'Accepted: taken off.' : 'Rejected: not taken off.'} ${by === '' ? '' : `${by}: `}${reason}`,
  'cli.explain.signs': () => 'Signs',
  'cli.explain.chart': ({ measure }: { measure: string }) => `How it went: ${measure}`,
  'cli.explain.legend': ({ days }: { days: number }, f) =>
    `● days of the finding, · days around it, ─ what was expected.${
      days === 1 ? '' : ` A point is the mean of ${f.plural(days, { one: '# day', other: '# days' })}.`
    }`,
  'cli.explain.rows': ({ count }: { count: number }, f) => `Rows: ${f.number(count)}`,
  'cli.explain.more': ({ count }: { count: number }, f) => `…and ${f.number(count)} more. All of them: --all`,
  'cli.explain.method': () => 'Method',
  'cli.explain.source': ({ source }: { source: string }) => `Source: ${source}.`,
  'cli.explain.decide': ({ code }: { code: string }) => `Decide: merilo decide ${code} accept|reject --reason TEXT`,
  'cli.column.day': () => 'Day',
  'cli.column.row': () => 'Row',
  'cli.column.usual': () => 'Expected',
}
