/** A grid to type figures into: one measure of one account over the days of a month or the months of a year. */
import { MeriloError } from '../../core/errors.ts'
import { MEASURE_IDS, type MeasureId } from '../../core/measures/ids.ts'
import { addDays, addMonths, eachDay, monthOf, monthRange, type Day, type DayRange } from '../../core/time/day.ts'
import type { ImportRecord } from '../../store/book/types.ts'
import type { StoredObservation } from '../../store/facts/store.ts'
import type { AppContext } from '../context.ts'
import { isStock } from './typable.ts'

export interface Sheet {
  account: string
  measure: MeasureId
  grain: 'day' | 'month'
  /** `2026-10` for days, `2026` for months. */
  period: string
}

export interface Cell {
  /** `2026-10-05` or `2026-10`. */
  at: string
  value: number | null
  /** The import that the value came with; null where there is no value. */
  importId: string | null
  /** The day has come, the month is over. */
  open: boolean
}

export const TYPED = 'typed'

/** Kept as the import's hash, so that a later import of the same grid finds the earlier ones. */
export const sheetKey = ({ account, measure, grain, period }: Sheet): string =>
  [TYPED, account, measure, grain, period].join('|')

/** null: the import came from a file. */
export function sheetOf(record: Pick<ImportRecord, 'source' | 'hash'>): Sheet | null {
  if (record.source !== TYPED) return null
  const [, account, measure, grain, period] = record.hash.split('|')
  const known = MEASURE_IDS.find((id) => id === measure)
  if (!account || !known || (grain !== 'day' && grain !== 'month') || !period) return null
  return { account, measure: known, grain, period }
}

/** The days of the whole grid. Throws `sources.figures.outside` for a period that is none. */
export function rangeOf({ grain, period }: Pick<Sheet, 'grain' | 'period'>): DayRange {
  if (grain === 'day' && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(period)) return monthRange(period)
  if (grain === 'month' && /^(?:19|20)\d{2}$/.test(period)) return { from: `${period}-01-01`, to: `${period}-12-31` }
  throw new MeriloError('sources.figures.outside')
}

export function placesOf(sheet: Pick<Sheet, 'grain' | 'period'>): string[] {
  const range = rangeOf(sheet)
  if (sheet.grain === 'day') return [...eachDay(range)]
  return Array.from({ length: 12 }, (_, month) => monthOf(addMonths(range.from, month)))
}

/** The days that a cell speaks of. A stock of a month is its value on the month's last day. */
export function daysOf(sheet: Pick<Sheet, 'grain' | 'measure'>, at: string): DayRange {
  if (sheet.grain === 'day') return { from: at, to: at }
  const { from, to } = monthRange(at)
  return { from: isStock(sheet.measure) ? to : from, to }
}

/** A month is typed when it is over: a part of it would pass for the whole. */
export const isOpen = ({ grain }: Pick<Sheet, 'grain'>, at: string, today: Day): boolean =>
  grain === 'day' ? at <= today : monthRange(at).to <= today

/** What stands now, whoever brought it. */
export async function readSheet(app: AppContext, sheet: Sheet): Promise<Cell[]> {
  const range = rangeOf(sheet)
  const standing = await app.facts.observations({
    workspace: app.workspace,
    accounts: [sheet.account],
    range,
    measure: sheet.measure,
  })
  const own = standing.filter((one) => one.subject === 'account' && one.dims === '' && fits(sheet, one))
  const byPlace = new Map<string, StoredObservation>()
  // In order of days: of a stock, the month's last known day stands for it.
  for (const one of own) byPlace.set(sheet.grain === 'day' ? one.from : monthOf(one.from), one)
  return placesOf(sheet).map((at) => {
    const found = byPlace.get(at)
    return {
      at,
      value: found?.value ?? null,
      importId: found?.importId ?? null,
      open: isOpen(sheet, at, app.today),
    }
  })
}

function fits(sheet: Sheet, { grain, from, to }: StoredObservation): boolean {
  if (sheet.grain === 'day') return grain === 'day'
  if (!isStock(sheet.measure)) return grain === 'month' && monthOf(from) === monthOf(to)
  // A file rarely has the month's very last day.
  return grain === 'day' && addDays(from, 7) > monthRange(monthOf(from)).to
}
