import type { Unit } from '../../../core/kpis/types.ts'

/** A mean reach of 1 436,33 people says no more than 1 436, and a change by 5,62 leads no more than by 6. */
export const whole = (value: number, unit: Unit): number =>
  unit !== 'people' && unit !== 'pieces'
    ? value
    : Math.abs(value) >= 3
      ? Math.round(value)
      : Math.round(value * 10) / 10
