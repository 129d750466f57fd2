/**
 * JSON that keeps what JSON loses: an endless wait is `Infinity`, and as `null` it would come back as «unknown».
 */
const KEY = '$number'

export const writeExact = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, one: unknown) =>
      typeof one === 'number' && !Number.isFinite(one) ? { [KEY]: String(one) } : one,
    ),
  )

export const readExact = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(readExact)
  if (value === null || typeof value !== 'object') return value
  if (KEY in value) return Number(value[KEY])
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, readExact(one)]))
}
