/** Careful reading of JSON that somebody else wrote: a field of the wrong type is absent. */

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Text of a string or a number (ids are written as either); '' for anything else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' && Number.isFinite(value) ? String(value) : ''

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])

/** A figure written as a number or as digits; null for '', absent or anything else. */
export function figureOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'string' || !/^\s*-?\d+(?:\.\d+)?\s*$/.test(value)) return null
  return Number(value)
}

/** A Unix second between 2001 and 2100, written as a number or as digits; anything else is no moment. */
export function secondsOf(value: unknown): number | null {
  const seconds = figureOf(value)
  return seconds !== null && seconds >= 1e9 && seconds < 4_102_444_800 ? seconds : null
}
