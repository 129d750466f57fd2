import type { Format } from '../../words.ts'
import type { ui as ru } from '../../ru/web/ui.ts'

export const ui: typeof ru = {
  'no-data': () => 'no data',
  failed: () => 'could not be counted',
  evidence: ({ value }: { value: string }) => `${value}: where this figure comes from`,
  loading: () => 'Loading…',
  retry: () => 'Try again',
  close: () => 'Close',
  cancel: () => 'Cancel',
  undo: () => 'Undo',
  copy: () => 'Copy',
  copied: () => 'Copied',
  required: () => 'required',
  optional: () => 'optional',
  more: () => 'More in the guide',

  'error.network': () => 'The server does not answer. Check the connection and try again.',
  'error.unknown': () => 'Something went wrong. Try again; if it does not help, see the log of the server.',
  'error.code': ({ code }: { code: string }) => `Error code: ${code}`,

  'status.reached': () => 'reached',
  'status.on-track': () => 'on track',
  'status.behind': () => 'behind',
  'status.missed': () => 'missed',
  'status.cannot-tell': () => 'cannot tell',
  'status.early': () => 'too early',
  'status.no-data': () => 'no data',

  'delta.noise': () => 'within the usual noise',
  'delta.unknown': () => 'nothing to compare with',
  'delta.better': () => 'better',
  'delta.worse': () => 'worse',

  'table.sort': ({ column }: { column: string }) => `Sort by ${column}`,
  'table.wider': () => 'more columns →',
  'table.scroll': ({ caption }: { caption: string }) => `${caption} (scrolls sideways)`,
  'table.rows': ({ rows }: { rows: number }, f: Format) => f.plural(rows, { one: '# row', other: '# rows' }),
  'table.more': ({ rows }: { rows: number }, f: Format) =>
    `Show ${f.plural(rows, { one: '# more row', other: '# more rows' })}`,

  'drop.choose': () => 'Choose a file',
  'drop.or': () => 'or drop it here',

  'chart.table': () => 'Table',
  'chart.picture': () => 'Chart',
  'chart.day': () => 'Day',
  'chart.fact': () => 'fact',
  'chart.forecast': () => 'forecast',
  'chart.forecast.interval': ({ low, high }: { low: string; high: string }) => `from ${low} to ${high}`,
  'chart.plan': () => 'plan',
  'chart.expected': () => 'expected by today',
  'chart.clean': () => 'clean fact',
  'chart.raw': () => 'as the network counted',
  'chart.suspect': () => 'looks bought',
  'chart.compare': () => 'compared period',
  'chart.empty': () => 'No data for these days',
  'chart.gap': () => 'no data',
  'chart.marks': () => 'Events',
  'chart.breaks': () => 'Change of definition or source',
  'chart.keys': () => 'Left and right arrows go by days',
  'chart.start': () => 'point A',
  'chart.today': () => 'today',
  'chart.value': () => 'Value',
  'chart.low-high': () => 'Interval',
  'chart.name': () => 'Name',

  'ruler.done': ({ percent }: { percent: string }) => `${percent} of the way from point A to the plan`,
  'ruler.of-plan': ({ percent }: { percent: string }) => `${percent} of the plan`,
  'ruler.no-way': () => 'the way can’t be measured: no point A or no plan',

  /** The law wants it in Russian only. */
  'meta.footnote': () => '',
}
