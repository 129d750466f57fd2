/** One visual language of charts: import from here, inside lazily loaded screens only. */
export * from './bars.tsx'
export * from './ruler.tsx'
export * from './spark.tsx'
export * from './time-chart.tsx'
export type * from './types.ts'
