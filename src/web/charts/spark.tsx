/** Placeholder with its final props. */
import type { DailySeries } from './types.ts'

export interface SparkProps {
  /** For those who listen: «Подписчики за 90 дней». */
  label: string
  /** Days, weeks or months: only the order is drawn. */
  series: DailySeries
  /** The goal, as a line. */
  plan?: number | null
  width?: number
  height?: number
}

export const Spark = ({ label }: SparkProps) => <span>{label}</span>
