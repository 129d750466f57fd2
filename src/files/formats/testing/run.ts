/** What the tests of formats share: bytes in, everything that was told out. Only tests use this. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { MeriloError } from '../../../core/errors.ts'
import type { Fact } from '../../../core/facts/types.ts'
import { openContent } from '../../open.ts'
import { collectingSink, testOptions, type CollectedSink } from '../../testing/sink.ts'
import type { Format, ReadOptions } from '../../types.ts'

/** Opens, recognises and reads; fails the test when the format doesn't know the file. */
export async function readBytes(
  format: Format,
  bytes: Uint8Array,
  over: Partial<ReadOptions> = {},
): Promise<CollectedSink> {
  const options = testOptions(over)
  const content = await openContent(bytes, options.fileName)
  expect(format.recognise(content, options.fileName), `${format.id} recognises ${content.kind}`).toBe(true)
  const sink = collectingSink()
  await format.read(content, options, sink)
  return sink
}

/** The code of the refusal. Fails when the file is taken. */
export async function refusalOf(
  format: Format,
  bytes: Uint8Array,
  over: Partial<ReadOptions> = {},
): Promise<MeriloError> {
  try {
    await readBytes(format, bytes, over)
  } catch (error) {
    if (error instanceof MeriloError) return error
    throw error
  }
  throw new Error(`${format.id} took a file that it must refuse`)
}

export const codes = (phrases: readonly { code: string }[]): string[] => phrases.map(({ code }) => code)

/** Facts without their row numbers, in an order of their own. */
export const plainFacts = (facts: readonly Fact[]): string[] =>
  facts.map((fact) => JSON.stringify({ ...fact, row: 0 })).sort()

const zeros = (facts: readonly Fact[]): string[] =>
  facts.flatMap((fact) => {
    if (fact.kind === 'observation')
      return fact.value === 0 ? [`${fact.subjectId} ${fact.measure} ${fact.dims} ${fact.from}`] : []
    if (fact.kind === 'post') return []
    const figures = ['reach', 'engagements', 'minor', 'seconds', 'pages'] as const
    return figures.filter((name) => fact[name] === 0).map((name) => `${fact.eventId} ${name}`)
  })

/** However a download was interrupted: no failure but a refusal with words, and no zero that the whole file lacks. */
export async function assertTruncationSafe(
  format: Format,
  bytes: Uint8Array,
  over: Partial<ReadOptions> = {},
  runs = 120,
): Promise<void> {
  const options = testOptions(over)
  const whole = new Set(zeros((await readBytes(format, bytes, over)).facts))
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
      const sink = collectingSink()
      try {
        const content = await openContent(bytes.slice(0, length), options.fileName)
        if (format.recognise(content, options.fileName)) await format.read(content, options, sink)
      } catch (error) {
        expect(error).toBeInstanceOf(MeriloError)
      }
      expect(zeros(sink.facts).filter((zero) => !whole.has(zero))).toEqual([])
    }),
    { numRuns: runs, seed: 7 },
  )
}

/** The order of rows changes nothing but the row numbers. */
export async function assertOrderFree(
  format: Format,
  rows: readonly string[],
  build: (rows: readonly string[]) => Uint8Array,
  over: Partial<ReadOptions> = {},
): Promise<void> {
  const expected = plainFacts((await readBytes(format, build(rows), over)).facts)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...rows], { minLength: rows.length }), async (shuffled) => {
      expect(plainFacts((await readBytes(format, build(shuffled), over)).facts)).toEqual(expected)
    }),
    { numRuns: 20, seed: 7 },
  )
}
