import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DailySeries } from '../../src/core/stats/types.ts'
import { addDays, daysBetween } from '../../src/core/time/day.ts'

/** Rows of a plain table without quoted separators. */
export function rows(file: string, separator = ','): string[][] {
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.replaceAll('"', '').split(separator))
}

/** Rows of a table whose cells may hold separators, quotes and line ends inside quotes (RFC 4180). */
export function quotedRows(file: string): string[][] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/u, '')
  const found: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    if (row.length > 1) found.push(row)
    row = []
  }
  return found
}

export interface NamedSeries {
  name: string
  series: DailySeries
}

const FILES = [
  { name: 'wiki Manning', file: 'example_wp_log_peyton_manning.csv', logs: true, until: null },
  { name: 'wiki R', file: 'example_wp_log_R.csv', logs: true, until: null },
  // From March 2020 on the change is real (lockdowns): those days answer no question about «nothing changed».
  { name: 'pedestrians', file: 'example_pedestrians_covid.csv', logs: false, until: '2020-02-29' },
]

/** The daily series, missing days as unknown. `all`: with the lockdown. null when the folder is not there. */
export function dailySeries(folder: string, all = false): NamedSeries[] | null {
  const path = (file: string) => join(folder, 'daily-series', file)
  if (!FILES.every(({ file }) => existsSync(path(file)))) return null
  return FILES.map(({ name, file, logs, until }) => {
    const known = new Map(
      rows(path(file))
        .slice(1)
        .filter(([, value]) => value !== undefined && value !== '' && value !== 'NA')
        .map(([day, value]) => [day!, logs ? Math.exp(Number(value)) : Number(value)]),
    )
    const days = [...known.keys()].sort()
    const start = days[0]!
    const end = all || until === null ? days.at(-1)! : until
    const values = Array.from({ length: daysBetween(start, end) + 1 }, (_, i) => known.get(addDays(start, i)) ?? null)
    return { name, series: { start, values } }
  })
}
