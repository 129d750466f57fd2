import type { MeasureId } from './ids.ts'

/** METHOD §6: engagements = likes (reactions) + comments + shares + saves, where the network has them. */
const PARTS = ['likes', 'comments', 'shares', 'saves'] as const

/**
 * Sum of the known parts; null when none is known. A part that a network does not have is simply absent;
 * which parts were counted is told by the definition that is stored with the number.
 */
export function engagementsOf(values: Partial<Record<MeasureId, number | null>>): number | null {
  const known = PARTS.map((part) => values[part]).filter((value) => value !== null && value !== undefined)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}
