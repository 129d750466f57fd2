import type { Unit } from '../core/kpis/types.ts'
import { measureById } from '../core/measures/catalogue.ts'
import type { MeasureId } from '../core/measures/ids.ts'
import type { MeasureUnit } from '../core/measures/types.ts'

const UNITS: Record<MeasureUnit, Unit> = {
  people: 'people',
  times: 'pieces',
  pieces: 'pieces',
  seconds: 'seconds',
  percent: 'percent',
  money: 'money',
  'yes-no': 'yes-no',
}

/** A measure's unit as figures are written. */
export const unitOfMeasure = (id: MeasureId): Unit => UNITS[measureById(id).unit]
