/** The same chart as a table: a row per day, and what lies ahead. */
import { eachDay } from '../../core/time/day.ts'
import { Table, type Column } from '../ui/table.tsx'
import { valueText } from '../../i18n/value-text.ts'
import { uiWords } from '../ui/words.ts'
import { useWords } from '../words.ts'
import { notesOf } from './notes.tsx'
import { linesAt } from './time-cursor.tsx'
import { chartRange } from './time-layout.ts'
import type { TimeChartProps } from './time-chart.tsx'
import type { Day } from './types.ts'

interface Row {
  day: Day
  values: readonly (number | null)[]
  words: string
}

export function TimeTable(props: TimeChartProps) {
  const { t, f } = useWords(uiWords)
  const { title, unit, currency = null, marks = [], breaks = [], forecast, plan, expected } = props
  const range = chartRange(props)
  const write = (value: number | null) => (value === null ? t('chart.gap') : valueText(f, unit, value, currency))
  const notes = notesOf(marks, breaks, range)
  const names = linesAt(props, { range }, range.from, t('chart.fact')).map(({ name }) => name)
  const rows = [...eachDay(range)].flatMap((day): Row[] => {
    const values = linesAt(props, { range }, day, '').map(({ value }) => value)
    const words = [
      ...notes.filter(({ from, to }) => from <= day && day <= to).map(({ label }) => label),
      ...(expected?.day === day ? [`${t('chart.expected')}: ${write(expected.value)}`] : []),
      ...(forecast?.day === day
        ? [
            `${t('chart.forecast')}: ${write(forecast.value)}, ${t('chart.forecast.interval', { low: write(forecast.interval.low), high: write(forecast.interval.high) })}`,
          ]
        : []),
    ].join('; ')
    return values.every((value) => value === null) && words === '' ? [] : [{ day, values, words }]
  })
  const columns: Column<Row>[] = [
    { id: 'day', head: t('chart.day'), rowHead: true, cell: ({ day }) => f.day(day), sort: ({ day }) => day },
    ...names.map((name, i): Column<Row> => ({
      id: `v${i}`,
      head: name,
      align: 'end',
      cell: ({ values }) => write(values[i] ?? null),
      sort: ({ values }) => values[i],
    })),
    ...(rows.some(({ words }) => words !== '')
      ? [{ id: 'words', head: t('chart.marks'), wrap: true, cell: ({ words }: Row) => words }]
      : []),
  ]
  return (
    <>
      {plan !== null && plan !== undefined && (
        <p className="chart__table-plan">
          {t('chart.plan')}: {write(plan)}
        </p>
      )}
      <Table caption={title} hideCaption columns={columns} rows={rows} keyOf={({ day }) => day} limit={400} />
    </>
  )
}
