/** Placeholder with its final props. */
import type { Interval, Unit } from './types.ts'

export interface RulerProps {
  /** For those who listen: the KPI's name. */
  label: string
  unit: Unit
  currency?: string | null
  /** Point A: zero for totals. null: unknown. */
  start: number | null
  plan: number | null
  /** Without what looks bought; null: no data. */
  clean: number | null
  /** As the network counted; equal to `clean` when nothing looks bought. */
  raw?: number | null
  expectedToday?: number | null
  forecast?: { value: number; interval: Interval } | null
  /** Words on the scale: off in dense lists. */
  quiet?: boolean
}

export const Ruler = ({ label }: RulerProps) => <div>{label}</div>
