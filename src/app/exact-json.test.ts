import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readExact, writeExact } from './exact-json.ts'

test('whatever JSON can hold comes back, and the numbers that it can’t hold too', () => {
  fc.assert(
    fc.property(
      fc.letrec((tie) => ({
        node: fc.oneof(
          fc.double(),
          fc.string(),
          fc.boolean(),
          fc.constant(null),
          fc.array(tie('node')),
          fc.record({ a: tie('node'), b: tie('node') }),
        ),
      })).node,
      (value) => {
        // −0 is written as 0, which is the same figure to a reader.
        const plain = JSON.parse(JSON.stringify(writeExact(value))) as unknown
        expect(readExact(plain)).toEqual(positiveZero(value))
      },
    ),
  )
})

const positiveZero = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(positiveZero)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, positiveZero(one)]))
  return Object.is(value, -0) ? 0 : value
}
