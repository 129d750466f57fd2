import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { LANGS } from '../i18n/words.ts'
import { buildReport } from './model.ts'
import { renderPdf } from './render-pdf.ts'
import { hostile } from './testing/hostile.ts'
import { cannotTell, empty, month, twelve } from './testing/month.ts'

const latin = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1')

/** The objects of a PDF with its compressed streams opened. */
const opened = (pdf: Uint8Array): string =>
  latin(pdf).replace(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (whole, data: string) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1')).toString('latin1')
    } catch {
      return whole
    }
  })

/** PDF text strings outside latin are UTF-16 with a byte order mark, as hex or in brackets. */
const utf16 = (text: string): string =>
  [...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('')

describe.each(LANGS)('the PDF in %s', (lang) => {
  it('is tagged, names its language and describes its pictures', async () => {
    const pdf = await renderPdf(buildReport(month(), lang))
    const text = opened(pdf)
    expect(latin(pdf.slice(0, 5))).toBe('%PDF-')
    expect(text).toContain(`/Lang (${lang})`)
    expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
    expect(text).toContain('/StructTreeRoot')
    expect(text).toMatch(/\/S\s*\/Figure/)
    expect(text.match(/\/Alt/g)!.length).toBeGreaterThanOrEqual(8)
    expect(text).toContain('GolosText')
  })

  it.each(Object.entries({ empty, twelve, early: cannotTell, hostile }))('%s becomes a PDF too', async (_, data) => {
    expect(latin((await renderPdf(buildReport(data, lang))).slice(0, 5))).toBe('%PDF-')
  })
})

it('the title and the words of charts are kept as text', async () => {
  const model = buildReport(month(), 'ru')
  const text = opened(await renderPdf(model)).toLowerCase()
  const bytes = Buffer.from(text, 'latin1').toString('hex')
  const has = (words: string) =>
    text.includes(utf16(words)) || bytes.includes(utf16(words)) || bytes.includes(Buffer.from(words).toString('hex'))
  expect(has('Зерно и пар')).toBe(true)
})
