/** Figures as typed cells. Unknown is an empty cell: never a zero, never a dash that breaks sums. */
import { minorDigits } from '../../core/money/money.ts'
import type { Unit } from '../../core/kpis/types.ts'
import type { SheetCell } from '../blocks.ts'
import type { ReportKpiData } from '../data.ts'
import { currencyOf, unitOf, type Context } from './context.ts'

export const WHOLE = '#,##0'
export const DECIMAL = '#,##0.00'
/** Seconds as a share of a day, which is how a spreadsheet counts time. */
const TIME = '[h]:mm:ss'
/** The value is already in percent, so the sign is text and nothing is multiplied. */
const PERCENT = '0.00" %"'

export const plain = (value: number | null, format = WHOLE): SheetCell =>
  value === null || !Number.isFinite(value) ? null : { number: value, format }

export function unitCell(unit: Unit, value: number | null, currency: string | null): SheetCell {
  if (value === null || !Number.isFinite(value)) return null
  switch (unit) {
    case 'percent':
      return { number: value, format: PERCENT }
    case 'seconds':
      return { number: value / 86_400, format: TIME }
    case 'money':
      return { number: value / 10 ** (currency === null ? 2 : minorDigits(currency)), format: DECIMAL }
    case 'people':
    case 'pieces':
    case 'ratio':
    case 'yes-no':
  }
  return { number: value, format: Number.isInteger(value) ? WHOLE : DECIMAL }
}

export const kpiCell = (context: Context, kpi: ReportKpiData, value: number | null): SheetCell =>
  unitCell(unitOf(kpi.verdict.kpi), value, currencyOf(context, kpi))

export const yesNo = ({ t }: Context, value: boolean | null | undefined): SheetCell =>
  value === null || value === undefined ? null : t(value ? 'report.yes' : 'report.no', {})
