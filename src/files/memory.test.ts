import { expect, it } from 'vitest'
import { survey } from './encoding.ts'
import { textTable } from './table.ts'
import { shapeOf } from './shape.ts'
import type { ByteSource } from './source.ts'

const MB = 1024 * 1024

/** A file of any size that stands nowhere: the same lines again and again, cut into pieces without regard to them. */
function endless(header: string, line: string, size: number): ByteSource {
  const body = Buffer.from(line.repeat(Math.ceil((2 * MB) / line.length)))
  const head = Buffer.from(header)
  return {
    name: 'large.csv',
    size,
    read: () => Promise.reject(new Error('a large file is never read whole')),
    // oxlint-disable-next-line typescript/require-await -- the interface is asynchronous for the sake of files
    chunks: async function* () {
      yield head
      const lineBytes = Buffer.byteLength(line)
      let at = 0
      for (let sent = 0; sent < size; sent += 512 * 1024) {
        yield Uint8Array.from(body.subarray(at, at + 512 * 1024))
        at = (at + 512 * 1024) % lineBytes
      }
    },
  }
}

it('a large CSV flows through in pieces', async () => {
  const header = 'Дата;Текст;Лайки\n'
  const source = endless(header, '01.05.2026;"Кофе; и\nпар";5\n', 96 * MB)
  const shape = shapeOf(`${header}01.05.2026;a;5\n`, true)
  if (shape.kind !== 'table') throw new Error('no table')
  expect((await survey(source)).utf8).toBe(true)
  const before = process.memoryUsage().rss
  let rows = 0
  let peak = 0
  for await (const batch of textTable(source, shape, 'utf-8').batches()) {
    rows += batch.length
    peak = Math.max(peak, process.memoryUsage().rss - before)
  }
  expect(rows).toBeGreaterThan(2_500_000)
  expect(peak).toBeLessThan(350 * MB)
})
