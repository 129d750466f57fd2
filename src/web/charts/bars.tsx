/** Placeholder with its final props. */
import type { ReactNode } from 'react'
import type { Interval, Unit } from './types.ts'

export interface Bar {
  id: string
  label: ReactNode
  /** null: unknown, said in words. */
  value: number | null
  /** Drawn as a whisker. */
  interval?: Interval | null
  /** How many days, posts or events are behind it. */
  n?: number | null
  /** Said after the value. */
  note?: ReactNode
  tone?: 'fact' | 'muted' | 'suspect' | 'good' | 'bad'
}

export interface BarsProps {
  title: string
  hideTitle?: boolean
  bars: readonly Bar[]
  unit: Unit
  currency?: string | null
  /** A line across all bars: the mean, the plan. */
  line?: { value: number; label: string } | null
  /** The heads of the table's columns for the name and for `n`. */
  nameHead?: string
  nHead?: string
}

export const Bars = ({ title }: BarsProps) => <figure>{title}</figure>
