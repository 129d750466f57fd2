import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openContent, openFile } from './open.ts'
import { memorySource } from './source.ts'
import { utf8, zip } from './testing/bytes.ts'
import { cellsOf, tableOf } from './testing/rows.ts'
import { zipEntries } from './zip.ts'

const coded = (code: string) => expect.objectContaining({ code })
const CSV = utf8('Дата;Охват\n01.05.2026;5\n')
const open = (bytes: Uint8Array) => openContent(bytes, 'export.zip')

/** Writes another number over a field of the central directory of a zip with one entry. */
const forged = (bytes: Uint8Array, offset: number, value: number): Uint8Array => {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  const directory = view.getUint32(copy.length - 6, true)
  view.setUint32(directory + offset, value, true)
  return copy
}
const SIZE = 24

describe('zip', () => {
  it('each file is understood on its own, other files are left alone', async () => {
    const content = await open(
      zip({
        'Данные из таблицы.csv': CSV,
        'sub/b.json': utf8('{"a":1}'),
        'photo.jpg': utf8('x'),
        '__MACOSX/._b.csv': utf8('x'),
      }),
    )
    expect(content).toMatchObject({
      kind: 'bundle',
      parts: [
        { name: 'Данные из таблицы.csv', content: { kind: 'table' } },
        { name: 'sub/b.json', content: { kind: 'json', value: { a: 1 } } },
      ],
    })
    const parts = content.kind === 'bundle' ? content.parts : []
    expect(await cellsOf(tableOf(parts[0]!.content))).toEqual([['01.05.2026', '5']])
  })
  it('one bad file among good ones is told, not fatal', async () => {
    const opened = await openFile(zip({ 'a.csv': CSV, 'b.json': utf8('{"a":') }), 'export.zip')
    expect(opened.content).toMatchObject({ kind: 'bundle', parts: [{ name: 'a.csv' }] })
    expect(opened.warnings).toMatchObject([
      { code: 'files.zip.part-unread', params: { name: 'b.json', why: { code: 'files.json.truncated' } } },
    ])
  })
  it('nothing readable, only bad, Telegram’s HTML', async () => {
    await expect(open(zip({ 'a.jpg': CSV }))).rejects.toThrow(coded('files.zip.nothing'))
    await expect(open(zip({ 'a.json': utf8('{"a":') }))).rejects.toThrow(coded('files.json.truncated'))
    await expect(open(zip({ 'chat/messages.html': utf8('<html>'), 'chat/a.csv': CSV }))).rejects.toThrow(
      coded('files.given.telegram-html'),
    )
  })
  it('cut in the middle, or damaged inside', async () => {
    const bytes = zip({ 'a.csv': utf8('a,b\n'.repeat(500)) })
    await expect(open(bytes.subarray(0, bytes.length - 30))).rejects.toThrow(coded('files.zip.broken'))
    const damaged = bytes.slice()
    damaged[45] = damaged[45]! ^ 0xff
    await expect(open(damaged)).rejects.toThrow(coded('files.zip.broken-entry'))
  })
  it('a bomb by what it declares', () =>
    expect(open(zipSync({ 'a.csv': new Uint8Array(8 * 1024 * 1024) }, { level: 9 }))).rejects.toThrow(
      coded('files.zip.bomb'),
    ))
  it('a bomb that lies about its size', () =>
    expect(open(forged(zip({ 'a.csv': new Uint8Array(3_000_000) }), SIZE, 1000))).rejects.toThrow(
      coded('files.zip.bomb'),
    ))
  it('more text than memory is meant for', () =>
    expect(open(forged(zip({ 'a.csv': CSV }), SIZE, 600 * 1024 * 1024))).rejects.toThrow(coded('files.zip.too-large')))
  it('a zip in a zip in a zip', async () => {
    const inner = zip({ 'a.csv': CSV })
    await expect(open(zip({ 'b.zip': inner }))).resolves.toMatchObject({ kind: 'bundle' })
    await expect(open(zip({ 'c.zip': zip({ 'b.zip': inner }) }))).rejects.toThrow(coded('files.zip.nested'))
  })
  it.each(['../../etc/x.csv', '/etc/x.csv', 'C:\\x.csv', 'a/../../x.csv', 'a\\..\\x.csv'])(
    'a name that escapes: %s',
    (name) => expect(open(zip({ [name]: CSV }))).rejects.toThrow(coded('files.zip.unsafe-name')),
  )
  it('a password', () =>
    expect(open(forged(zip({ 'a.csv': CSV }), 8, 1 | (8 << 16)))).rejects.toThrow(coded('files.zip.encrypted')))
  it('photos do not count against the limits', async () => {
    const bytes = zip({ 'a.csv': CSV, 'b.mp4': new Uint8Array(8 * 1024 * 1024) })
    expect(
      (await zipEntries(memorySource(bytes, 'x'), (name) => name.endsWith('.csv'))).map((entry) => entry.name),
    ).toEqual(['a.csv'])
  })
})
