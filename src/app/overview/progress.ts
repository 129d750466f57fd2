/** The way from point A to the target, as a share. */
import type { Kpi } from '../../core/kpis/types.ts'

interface Way {
  shape: Kpi['shape']
  pointA: number | null
  plan: number | null
  /** Without what looks bought. */
  clean: number | null
}

/** Where the way begins: a total begins at nothing, everything else at point A. null: nobody knows. */
export const startOf = ({ shape, pointA }: Pick<Way, 'shape' | 'pointA'>): number | null =>
  shape === 'total' || shape === 'milestone' ? 0 : pointA

/**
 * (now − A) ÷ (target − A): 0 at point A, 1 at the target, beyond both if so. null where there is no way to go: no plan,
 * no fact, or a target that point A already meets (`better` says which side of it is better).
 */
export function progressOf(way: Way & { better: 'up' | 'down' }): number | null {
  const start = startOf(way)
  const { plan, clean, better } = way
  if (start === null || plan === null || clean === null) return null
  if (better === 'up' ? plan <= start : plan >= start) return null
  return (clean - start) / (plan - start)
}
