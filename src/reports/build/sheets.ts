/** The spreadsheet: a summary, the evidence of every KPI, findings row by row, sources. Values keep their types. */
import type { Sheet } from '../blocks.ts'
import type { Context } from './context.ts'
import { withoutData } from './director.ts'
import { kpiSheet } from './sheet-kpi.ts'
import { breaksSheet, findingsSheet, notMeasuredSheet, silentSheet, sourcesSheet } from './sheet-lists.ts'
import { summarySheet } from './sheet-summary.ts'

const MAX_NAME = 31

export function buildSheets(context: Context): Sheet[] {
  const sheets = [
    summarySheet(context),
    ...context.data.kpis.map((kpi, i) => kpiSheet(context, kpi, `kpi-${i + 1}`)),
    ...(withoutData(context) ? [] : aboutFigures(context)),
  ].filter((sheet) => sheet !== null)
  const taken = new Set<string>()
  return sheets.map((sheet) => ({ ...sheet, name: sheetName(sheet.name, taken) }))
}

const aboutFigures = (context: Context): (Sheet | null)[] => [
  findingsSheet(context),
  sourcesSheet(context),
  breaksSheet(context),
  silentSheet(context),
  notMeasuredSheet(context),
]

/** Excel allows 31 characters without []:*?/\ and no two names that differ only in case. Adds to `taken`. */
export function sheetName(wanted: string, taken: Set<string>): string {
  const plain =
    wanted
      .replace(/[[\]:*?/\\\p{Cc}\p{Surrogate}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[ ']+|[ ']+$/g, '') || '—'
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` ${n}`
    const name = plain.slice(0, MAX_NAME - suffix.length).replace(/[ ']+$/, '') + suffix
    if (!taken.has(name.toLocaleLowerCase())) {
      taken.add(name.toLocaleLowerCase())
      return name
    }
  }
}
